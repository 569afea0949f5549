#include "ui/shell/start.h"

#include "core/exchange/example.h"
#include "core/model/file_name.h"
#include "core/report/error_words.h"
#include "ui/base/icons.h"
#include "ui/base/questions.h"
#include "ui/base/theme.h"
#include "ui/shell/end_signals.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_slate.h"
#include "ui/shell/settings.h"
#include "ui/shell/window_place.h"
#include "ui/timeline/move_date_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace slate {

namespace {

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

StartChoice askWhatInstead(const QString &name, const QString &why)
{
    QMessageBox box(
        QMessageBox::Warning, StartText::tr("Slate"), StartText::tr("%1 was not opened.").arg(name));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(why);
    QPushButton *open = box.addButton(StartText::tr("Open another file"), QMessageBox::AcceptRole);
    QPushButton *make = box.addButton(StartText::tr("Make a new slate"), QMessageBox::ActionRole);
    QPushButton *example = box.addButton(StartText::tr("Open the example"), QMessageBox::ActionRole);
    box.addButton(StartText::tr("Quit"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == open)
        return StartChoice::OpenAnother;
    if (box.clickedButton() == make)
        return StartChoice::NewSlate;
    return box.clickedButton() == example ? StartChoice::Example : StartChoice::Quit;
}

StartQuestions dialogStartQuestions(const Questions &questions)
{
    const QString filter = StartText::tr("Slate files (*.slate)");
    return {askWhatInstead, [=] { return questions.fileToOpen(StartText::tr("Open a slate"), filter); },
        [=] {
            const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
            return questions.fileToMake(
                StartText::tr("New slate"), QDir(folder).filePath(StartText::tr("Untitled.slate")), filter);
        }};
}

std::unique_ptr<Slate> openExample()
{
    const QString path = exampleCopyPath();
    return isThere(path) ? openSlate(path) : makeExample(path);
}

/// Where a copy of the example is there but cannot be opened, a fresh one is made beside it.
QString freshExamplePath()
{
    const QFileInfo taken(exampleCopyPath());
    for (int i = 2;; ++i) {
        const QString path =
            taken.dir().filePath(QStringLiteral("%1 %2.slate").arg(taken.completeBaseName()).arg(i));
        if (!isThere(path))
            return path;
    }
}

/// A file that is tried: its name for a message, and how it is had.
struct Attempt {
    QString name;
    std::function<std::unique_ptr<Slate>()> open;
};

Attempt firstAttempt(const QString &asked)
{
    if (!asked.isEmpty())
        return {shownName(asked), [asked] { return openSlate(asked); }};
    const QString last = settings::recentFiles().value(0);
    if (!last.isEmpty() && last != exampleCopyPath())
        return {shownName(last), [last] { return openSlate(last); }};
    return {shownName(exampleCopyPath()), openExample};
}

Attempt attemptOf(const QString &path, const std::function<std::unique_ptr<Slate>(const QString &)> &open)
{
    if (path.isEmpty())
        return {};
    return {shownName(path), [=] { return open(path); }};
}

std::optional<Attempt> nextAttempt(StartChoice choice, const StartQuestions &questions)
{
    switch (choice) {
    case StartChoice::OpenAnother:
        return attemptOf(questions.fileToOpen(), [](const QString &path) { return openSlate(path); });
    case StartChoice::NewSlate:
        return attemptOf(questions.fileToMake(), [](const QString &path) { return Slate::create(path); });
    case StartChoice::Example:
        return Attempt {shownName(exampleCopyPath()), [] {
                            try {
                                return openExample();
                            } catch (const Error &error) {
                                qWarning("%s", error.what());
                                return makeExample(freshExamplePath());
                            }
                        }};
    case StartChoice::Quit:
        break;
    }
    return std::nullopt;
}

} // namespace

QString exampleCopyPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(QStringLiteral("mission-impossible-7.slate"));
}

std::unique_ptr<Slate> makeExample(const QString &path)
{
    QDir().mkpath(folderOf(path));
    return createExample(path);
}

std::unique_ptr<Slate> slateToBeginWith(const QString &asked, const StartQuestions &questions)
{
    Attempt attempt = firstAttempt(asked);
    QString why;
    while (true) {
        try {
            if (attempt.open)
                return attempt.open();
        } catch (const Error &error) {
            qWarning("%s", error.what());
            why = wordsFor(error);
        }
        const auto next = nextAttempt(questions.whatInstead(attempt.name, why), questions);
        if (!next)
            return nullptr;
        if (next->open)
            attempt = *next;
        else
            attempt.open = nullptr; // they changed their mind: ask again
    }
}

int runWindow(QApplication &app, const QString &file)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("slate"));
    QCoreApplication::setOrganizationName(QStringLiteral("Slate")); // without one QSettings keeps nothing
    palette::setScheme(settings::scheme());
    applyTheme(app);
    Questions questions = dialogQuestions();
    questions.whyMoved = [unsaved = questions.unsaved](const QString &milestone, const DateWindow &from,
                             const DateWindow &to) { return askWhyMoved(*unsaved, milestone, from, to); };
    auto slate = slateToBeginWith(file, dialogStartQuestions(questions));
    if (!slate)
        return 1;
    MainWindow window(std::move(slate), questions);
    placeWindow(window, settings::geometry());
    QObject::connect(&window, &MainWindow::firstPainted, &window, [&window] { keepOnScreen(window); });
    window.show();
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::asked, &window, [&] {
        window.endNow();
        app.exit(0);
    });
    return app.exec();
}

} // namespace slate
