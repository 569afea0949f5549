#include "app/commands/command.h"

#include "core/model/file_name.h"
#include "core/report/error_words.h"

#include <QCoreApplication>

namespace slate::commands {

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString wordsFor(Slate::ReadOnlyReason reason)
{
    switch (reason) {
    case Slate::ReadOnlyReason::FileIsReadOnly:
        return CommandText::tr("The file may only be read, so nothing was changed. Check its permissions.");
    case Slate::ReadOnlyReason::FolderIsReadOnly:
        return CommandText::tr(
            "The folder of the file may only be read, so nothing was changed. Check its permissions.");
    case Slate::ReadOnlyReason::DiskIsFull:
        return slate::wordsFor(Error(Error::Code::DiskFull, QString()));
    case Slate::ReadOnlyReason::NewerVersion:
        return slate::wordsFor(Error(Error::Code::NewerVersion, QString()));
    default:
        return slate::wordsFor(Error(Error::Code::ReadOnly, QString()));
    }
}

} // namespace

QStringList parse(QCommandLineParser &parser, const Run &run, const QStringList &names)
{
    if (!parser.parse(QStringList {QStringLiteral("slate")} + run.arguments))
        throw UsageError {parser.errorText()};
    const QStringList given = parser.positionalArguments();
    if (given.size() < names.size())
        throw UsageError {CommandText::tr("%1 is missing.").arg(names.at(given.size()))};
    if (given.size() > names.size())
        throw UsageError {CommandText::tr("“%1” is too much.").arg(given.at(names.size()))};
    QStringList paths;
    for (const QString &word : given) {
        if (word.isEmpty())
            throw UsageError {CommandText::tr("%1 is missing.").arg(names.at(paths.size()))};
        paths << pathFromWords(word);
    }
    return paths;
}

void about(const QString &path, const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        throw FileError {path, (slate::wordsFor(error) + u' ' + detailsOf(error)).trimmed()};
    }
}

std::unique_ptr<Slate> openToRead(const QString &path)
{
    Slate::Options options;
    options.readOnly = true;
    return Slate::open(path, options);
}

std::unique_ptr<Slate> openToChange(const QString &path)
{
    auto slate = Slate::open(path);
    if (!slate->damage().isEmpty())
        throw Error(Error::Code::Damaged, slate->damage());
    if (slate->isReadOnly())
        throw FileError {path, wordsFor(slate->readOnlyReason())};
    return slate;
}

} // namespace slate::commands
