#include "app/commands/commands.h"
#include "core/model/control_characters.h"
#include "core/model/file_name.h"
#include "core/store/slate.h"
#include "ui/shell/start.h"

#include <QApplication>

#include <clocale>
#include <langinfo.h>

namespace {

/// Without a UTF-8 locale Qt complains on standard error, which scripts read, and picks this one itself.
void nameUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv(qEnvironmentVariableIsSet("LC_ALL") ? "LC_ALL" : "LC_CTYPE", "C.UTF-8");
}

/// What the program tells of trouble may name files and records, with control characters in them.
void tellPlainly()
{
    static QtMessageHandler tell = nullptr;
    tell =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &where, const QString &message) {
            tell(type, where, slate::controlsShown(message));
        });
}

} // namespace

int main(int argc, char *argv[])
{
    nameUtf8Locale();
    tellPlainly();
    QCoreApplication::setApplicationName(QStringLiteral("slate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLATE_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << slate::pathFromSystem(argv[i]);
    const auto file = slate::commands::fileForWindow(arguments);
    if (!file) {
        QCoreApplication app(argc, argv);
        QTextStream out(stdout);
        QTextStream err(stderr);
        return slate::commands::run(arguments, out, err);
    }
    slate::Slate::warmUp();
    QApplication app(argc, argv);
    return slate::runWindow(app, *file);
}
