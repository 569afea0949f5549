#include "app/commands/command.h"

#include "core/exchange/example.h"
#include "core/model/file_name.h"

#include <QCoreApplication>

namespace slate::commands {

void newSlate(Run &run)
{
    QCommandLineParser parser;
    const QCommandLineOption example(QStringLiteral("example"));
    const QCommandLineOption boardExample(QStringLiteral("board-example"));
    parser.addOptions({example, boardExample});
    const QString path = parse(parser, run, {QStringLiteral("FILE")}).first();
    if (parser.isSet(example) && parser.isSet(boardExample)) {
        throw UsageError {
            QCoreApplication::translate("CommandLine", "A new slate takes one example, not both.")};
    }
    about(path, [&] {
        if (parser.isSet(example))
            createExample(path);
        else if (parser.isSet(boardExample))
            createBoardExample(path);
        else
            Slate::create(path);
    });
    run.out << QCoreApplication::translate("CommandLine", "Made %1.").arg(shownPath(path)) << '\n';
}

} // namespace slate::commands
