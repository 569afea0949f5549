#include "app/commands/command.h"

#include "core/model/file_name.h"

#include <QCoreApplication>

namespace slate::commands {

void verify(Run &run)
{
    QCommandLineParser parser;
    const QString path = parse(parser, run, {QStringLiteral("FILE")}).first();
    VerifyReport report;
    about(path, [&] { report = openToRead(path)->verify(); });
    for (const QString &fault : report.faults)
        run.out << fault << '\n';
    for (const QString &note : report.notes)
        run.out << note << '\n';
    if (!report.isSound()) {
        throw FileError {path,
            QCoreApplication::translate("CommandLine", "The slate is damaged: %1. Faults found: %2.")
                .arg(report.faults.first())
                .arg(report.faults.size())};
    }
    run.out << QCoreApplication::translate("CommandLine", "%1 is sound. Records: %2. Changes: %3.")
                   .arg(shownPath(path))
                   .arg(report.records)
                   .arg(report.edits)
            << '\n';
}

} // namespace slate::commands
