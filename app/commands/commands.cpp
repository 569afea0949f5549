#include "app/commands/commands.h"

#include "app/commands/command.h"
#include "app/commands/plain_output.h"

#include "core/model/control_characters.h"

#include <QCoreApplication>

namespace slate::commands {

namespace {

struct Command {
    const char *name;
    const char *arguments;
    const char *does;
    void (*run)(Run &);
};

constexpr Command commands[] = {
    {"new", "FILE [--example | --board-example]",
        QT_TRANSLATE_NOOP(
            "CommandLine", "make a slate, empty or with an example: of a production, of a shooting board"),
        newSlate},
    {"show", "FILE [--json]", QT_TRANSLATE_NOOP("CommandLine", "print every record"), show},
    {"verify", "FILE", QT_TRANSLATE_NOOP("CommandLine", "check the whole file"), verify},
    {"add", "KIND FILE --FIELD VALUE …",
        QT_TRANSLATE_NOOP(
            "CommandLine", "add a record: slate add location FILE --name Rauma --country Norway"),
        add},
    {"import", "FILE SCREENPLAY [--production NAME]",
        QT_TRANSLATE_NOOP("CommandLine",
            "bring in a script, or a new draft of it (one that looks like another script: --new-draft; "
            "one that breaks off or omits much: --anyway)"),
        importScript},
    {"undo", "FILE", QT_TRANSLATE_NOOP("CommandLine", "take back the last change"), undo},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

const Command *commandOf(const QString &word)
{
    for (const Command &command : commands) {
        if (word == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

bool asksForHelp(const QString &word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h");
}

bool asksForVersion(const QString &word)
{
    return word == QLatin1String("--version") || word == QLatin1String("-v");
}

void printHelp(QTextStream &out)
{
    out << tr("Slate tracks film productions.") << "\n\n";
    const auto line = [&](const QString &usage, const QString &does) {
        out << "  slate " << usage.leftJustified(42) << "  " << does << '\n';
    };
    line(QStringLiteral("[FILE]"), tr("open the window on a slate, or on the last one"));
    for (const Command &command : commands)
        line(QLatin1String(command.name) + QLatin1Char(' ') + QString::fromUtf8(command.arguments),
            tr(command.does));
    line(QStringLiteral("add KIND --help"), tr("list the fields of a kind of record"));
    line(QStringLiteral("--version"), tr("print the version"));
    out << '\n'
        << tr("The exit code is 0 when the work is done and on disk, 1 when it failed, 2 when the words make "
              "no sense.")
        << '\n';
}

int perform(const QStringList &arguments, QTextStream &out)
{
    const QString word = arguments.value(0);
    if (asksForVersion(word)) {
        out << "slate " << QCoreApplication::applicationVersion() << '\n';
    } else if (asksForHelp(word)) {
        printHelp(out);
    } else if (const Command *command = commandOf(word)) {
        PlainOutput plain(out);
        QTextStream plainOut(&plain);
        Run run {arguments.mid(1), plainOut};
        command->run(run);
        plainOut.flush();
    } else {
        throw UsageError {tr("There is no command “%1”.").arg(word)};
    }
    out.flush();
    if (out.status() != QTextStream::Ok)
        throw FileError {tr("standard output"), tr("It could not be written.")};
    return 0;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString word = arguments.value(0);
    return asksForVersion(word) || asksForHelp(word) || commandOf(word);
}

int run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    try {
        return perform(arguments, out);
    } catch (const UsageError &error) {
        err << "slate: " << controlsShown(error.words.simplified()) << ' ' << tr("See slate --help.")
            << Qt::endl;
        return 2;
    } catch (const FileError &error) {
        err << "slate: " << controlsShown(error.path + QLatin1String(": ") + error.words.simplified())
            << Qt::endl;
    } catch (const std::exception &error) {
        err << "slate: " << controlsShown(QString::fromUtf8(error.what()).simplified()) << Qt::endl;
    }
    return 1;
}

} // namespace slate::commands
