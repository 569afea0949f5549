#include "app/commands/commands.h"

#include "app/commands/command.h"
#include "app/commands/plain_output.h"

#include "core/model/control_characters.h"
#include "core/model/file_name.h"
#include "core/report/error_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>

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

struct CommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
    out << CommandsText::tr("Slate tracks film productions.") << "\n\n";
    const auto line = [&](const QString &usage, const QString &does) {
        out << "  slate " << usage.leftJustified(42) << "  " << does << '\n';
    };
    line(QStringLiteral("[FILE]"), CommandsText::tr("open the window on a slate, or on the last one"));
    for (const Command &command : commands)
        line(QLatin1String(command.name) + QLatin1Char(' ') + QString::fromUtf8(command.arguments),
            CommandsText::tr(command.does));
    line(QStringLiteral("add KIND --help"), CommandsText::tr("list the fields of a kind of record"));
    line(QStringLiteral("--version"), CommandsText::tr("print the version"));
    out << '\n'
        << CommandsText::tr("The exit code is 0 when the work is done and on disk, 1 when it failed, 2 when "
                            "the words make "
                            "no sense.")
        << '\n';
}

QString usageOf(const Command &command)
{
    return QStringLiteral("slate ") + QLatin1String(command.name) + u' '
        + QString::fromUtf8(command.arguments);
}

/// `add` lists the fields of the kind that is asked for itself.
bool asksForUsage(const Command &command, const QStringList &rest)
{
    return command.run == add ? asksForHelp(rest.value(0))
                              : std::any_of(rest.begin(), rest.end(), asksForHelp);
}

void perform(const Command &command, const QStringList &rest, QTextStream &out)
{
    if (asksForUsage(command, rest)) {
        out << usageOf(command) << '\n' << CommandsText::tr(command.does) << '\n';
        return;
    }
    PlainOutput plain(out);
    QTextStream plainOut(&plain);
    Run run {rest, plainOut};
    try {
        command.run(run);
        plainOut.flush();
    } catch (const UsageError &error) {
        throw UsageError {error.words + u' ' + CommandsText::tr("Usage: %1").arg(usageOf(command)) + u'.'};
    }
}

UsageError noSuchCommand(const QString &word)
{
    QStringList known;
    for (const Command &command : commands)
        known << QLatin1String(command.name);
    const QString other = noFileAt(pathFromWords(word));
    const QString what = word.startsWith(u'-') ? CommandsText::tr("There is no option “%1”.").arg(word)
        : !other.isEmpty()
        ? CommandsText::tr("“%1” is %2, not a slate.").arg(shownPath(word), noFileWords(other))
        : CommandsText::tr("“%1” is neither a command nor a file.").arg(word);
    return {what + u' '
        + CommandsText::tr("Usage: %1")
              .arg(QStringLiteral("slate [FILE], slate ") + known.join(u'|') + QStringLiteral(" …."))};
}

/// Qt's own options of a window, which it takes off the command line itself.
QStringList withoutToolkitOptions(const QStringList &arguments)
{
    static const QStringList alone = {QStringLiteral("reverse"), QStringLiteral("widgetcount"),
        QStringLiteral("nograb"), QStringLiteral("dograb"), QStringLiteral("sync")};
    static const QStringList withValue = {QStringLiteral("platform"), QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"), QStringLiteral("plugin"), QStringLiteral("qwindowgeometry"),
        QStringLiteral("geometry"), QStringLiteral("qwindowicon"), QStringLiteral("icon"),
        QStringLiteral("qwindowtitle"), QStringLiteral("title"), QStringLiteral("session"),
        QStringLiteral("style"), QStringLiteral("stylesheet"), QStringLiteral("display")};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == QLatin1String("--"))
            return rest + arguments.mid(i);
        const QString option =
            word.startsWith(u'-') ? word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1) : QString();
        if (withValue.contains(option))
            ++i;
        else if (!alone.contains(option) && !withValue.contains(option.section(u'=', 0, 0)))
            rest << word;
    }
    return rest;
}

/// A name that looks like a slate's is one, so that the window can say that it is not there.
bool namesFile(const QString &word)
{
    return isFile(pathFromWords(word)) || word.endsWith(QLatin1String(".slate"), Qt::CaseInsensitive);
}

QString firstUnknown(const QStringList &arguments)
{
    const QStringList words = withoutToolkitOptions(arguments);
    const auto found = std::find_if(words.begin(), words.end(),
        [](const QString &word) { return word != QLatin1String("--") && !namesFile(word); });
    return found == words.end() ? words.value(1) : *found;
}

int perform(const QStringList &arguments, QTextStream &out)
{
    const QString word = arguments.value(0);
    const Command *command = commandOf(word);
    const bool isKnown = command || asksForVersion(word) || asksForHelp(word);
    // Where the first word is a file or none, it is one of the others that makes no sense.
    if (!isKnown)
        throw noSuchCommand(firstUnknown(arguments));
    if (!command && arguments.size() > 1)
        throw UsageError {CommandsText::tr("“%1” is too much.").arg(arguments.at(1))};
    if (command)
        perform(*command, arguments.mid(1), out);
    else if (asksForVersion(word))
        out << "slate " << QCoreApplication::applicationVersion() << '\n';
    else
        printHelp(out);
    out.flush();
    if (out.status() != QTextStream::Ok)
        throw FileError {CommandsText::tr("standard output"), CommandsText::tr("It could not be written.")};
    return 0;
}

} // namespace

std::optional<QString> fileForWindow(const QStringList &arguments)
{
    QStringList words = withoutToolkitOptions(arguments);
    if (words.value(0) == QLatin1String("--"))
        words.removeFirst();
    else if (!words.isEmpty() && (words.first().startsWith(u'-') || commandOf(words.first())))
        return std::nullopt;
    if (words.isEmpty())
        return QString();
    if (words.size() > 1 || !namesFile(words.first()))
        return std::nullopt;
    return pathFromWords(words.first());
}

int run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    try {
        return perform(arguments, out);
    } catch (const UsageError &error) {
        err << "slate: " << controlsShown(error.words.simplified()) << ' '
            << CommandsText::tr("See slate --help.") << Qt::endl;
        return 2;
    } catch (const FileError &error) {
        err << "slate: " << shownPath(error.path) << ": " << controlsShown(error.words.simplified())
            << Qt::endl;
    } catch (const std::bad_alloc &) {
        err << "slate: " << slate::wordsFor(Error(Error::Code::OutOfMemory, QString())) << Qt::endl;
    } catch (const std::exception &error) {
        err << "slate: " << controlsShown(QString::fromUtf8(error.what()).simplified()) << Qt::endl;
    }
    return 1;
}

} // namespace slate::commands
