#include "app/commands/command.h"

#include <QCoreApplication>

namespace slate::commands {

void undo(Run &run)
{
    QCommandLineParser parser;
    const QString path = parse(parser, run, {QStringLiteral("FILE")}).first();
    QString title;
    about(path, [&] {
        const auto slate = openToChange(path);
        title = slate->undoTitle();
        slate->undo();
    });
    run.out << QCoreApplication::translate("CommandLine", "Took back “%1”.").arg(title) << '\n';
}

} // namespace slate::commands
