#include "cli/commands.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("slate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLATE_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (slate::cli::isCommand(arguments)) {
        QCoreApplication app(argc, argv);
        QTextStream out(stdout);
        QTextStream err(stderr);
        return slate::cli::run(arguments, out, err);
    }
    QApplication app(argc, argv);
    return app.exec();
}
