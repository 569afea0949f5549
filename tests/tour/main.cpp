// The first three steps in Slate, taken by real key and mouse events on the real window, with a picture
// of each:  slate_tour FOLDER

#include "core/exchange/example.h"
#include "core/report/error_words.h"
#include "tests/ui/newcomer_steps.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace slate;

namespace {

void keepPicture(MainWindow &window, const QDir &folder, const char *name, const char *what)
{
    QApplication::processEvents();
    const QString path = folder.absoluteFilePath(QLatin1String(name));
    if (!window.grab().save(path))
        throw StepFailed("a picture could not be saved");
    std::printf("%s\n    %s\n", what, qPrintable(path));
}

void walk(const QDir &folder, const QString &slatePath)
{
    Questions questions;
    // The example is as of its article; so are the pictures.
    questions.today = [] { return QDate(2020, 9, 6); };
    MainWindow window(createExample(slatePath), questions);
    window.resize(1440, 900);
    newcomer::open(window);
    keepPicture(window, folder, "1-open.png", "1. Slate opens on the example production.");
    newcomer::addLocation(window, QStringLiteral("Tower Bridge"));
    keepPicture(window, folder, "2-add-location.png",
        "2. Ctrl+N on Locations, a name and Enter add a filming location.");
    newcomer::showReleaseTimeline(window);
    keepPicture(window, folder, "3-release-timeline.png",
        "3. The release timeline, with what is known of every date.");
    window.close();
}

/// The offscreen platform grumbles about what has no meaning without a screen.
void withoutGrumbling(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    // Nothing of the user's own settings is read or written.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(withoutGrumbling);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slate"));
    applyTheme(app);
    QDir folder(app.arguments().value(1, QStringLiteral("tour")));
    folder.mkpath(QStringLiteral("."));
    try {
        walk(folder, home.filePath(QStringLiteral("mission-impossible-7.slate")));
    } catch (const Error &error) {
        std::fprintf(stderr, "slate_tour: %s\n", qPrintable(wordsFor(error)));
        return 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "slate_tour: %s\n", error.what());
        return 1;
    }
    std::printf("The pictures are in %s\n", qPrintable(folder.absolutePath()));
    return 0;
}
