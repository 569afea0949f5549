#include "app/commands/command.h"
#include "app/commands/record_text.h"

#include "core/exchange/json_writer.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace slate::commands {

void show(Run &run)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    const QString path = parse(parser, run, {QStringLiteral("FILE")}).first();
    about(path, [&] {
        const auto slate = openToRead(path);
        if (parser.isSet(json))
            run.out << QString::fromUtf8(QJsonDocument(toJson(*slate)).toJson());
        else
            printRecords(*slate, run.out);
        // What can be read is printed all the same, and told to be no more than that.
        slate->finishCheck();
        if (!slate->damage().isEmpty()) {
            run.out.flush();
            throw Error(Error::Code::Damaged, slate->damage());
        }
    });
}

} // namespace slate::commands
