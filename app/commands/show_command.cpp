#include "app/commands/command.h"
#include "app/commands/record_text.h"

#include "core/exchange/json_writer.h"
#include "core/model/control_characters.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace slate::commands {

namespace {

/// JSON may hold the letters that a terminal acts on; written by their numbers they do nothing and are kept.
QString withControlsByNumber(const QString &json)
{
    const QString shown = controlsShown(json);
    if (shown == json)
        return json;
    QString written;
    written.reserve(json.size() + 64);
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (shown.at(i) == json.at(i))
            written += json.at(i);
        else
            written += QStringLiteral("\\u%1").arg(json.at(i).unicode(), 4, 16, QLatin1Char('0'));
    }
    return written;
}

} // namespace

void show(Run &run)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    const QString path = parse(parser, run, {QStringLiteral("FILE")}).first();
    about(path, [&] {
        const auto slate = openToRead(path);
        if (parser.isSet(json))
            run.out << withControlsByNumber(QString::fromUtf8(QJsonDocument(toJson(*slate)).toJson()));
        else
            slate->readTogether([&] { printRecords(*slate, run.out); });
        // What can be read is printed all the same, and told to be no more than that.
        slate->finishCheck();
        run.out.flush();
        if (!slate->damage().isEmpty())
            throw Error(Error::Code::Damaged, slate->damage());
        if (const auto hindrance = slate->hindrance())
            throw *hindrance;
    });
}

} // namespace slate::commands
