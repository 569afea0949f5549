#include "tests/core/house.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

namespace {

struct Room {
    const char *folder;
    QStringList mayInclude; ///< besides itself: folders, and single headers
};

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

/// The rooms, each above all that it may include. The first whose folder holds a file is the one it is in,
/// so what stands inside another room comes before it.
const QList<Room> &rooms()
{
    // What every page may know of the ui.
    static const QStringList floor = words("ui/picture/ ui/records/ ui/base/ core/");
    static const QStringList view = QStringList {QStringLiteral("ui/schedule/base/")} + floor;
    // What comes in goes into a slate like any other change, through a transaction.
    static const QStringList slate = words("core/store/slate.h core/store/transaction.h core/model/");
    static const QList<Room> all = {
        {"core/model/", {}},
        {"core/store/", words("core/model/")},
        {"core/schedule/", words("core/model/")},
        {"core/script/", words("core/model/")},
        {"core/import/", words("core/script/") + slate},
        {"core/exchange/", words("core/import/ core/script/ core/store/copy.h core/store/customs.h") + slate},
        // What a report says of a plan is found by the rules, and of a script by its reader.
        {"core/report/", words("core/schedule/ core/model/ core/script/screenplay.h")},
        {"ui/base/", words("core/")},
        {"ui/picture/", words("ui/base/ core/")},
        {"ui/records/", words("ui/base/ core/")},
        {"ui/overview/", floor},
        {"ui/history/", floor},
        {"ui/timeline/", floor},
        {"ui/import/", floor},
        {"ui/breakdown/", floor},
        {"ui/schedule/base/", floor},
        {"ui/schedule/dood/", view},
        {"ui/schedule/board/", words("ui/schedule/dood/") + view},
        {"ui/schedule/month/", view},
        {"ui/schedule/conflicts/", view},
        {"ui/schedule/compare/", view},
        {"ui/schedule/", floor},
        {"ui/shell/", words("ui/ core/")},
        {"app/commands/", words("core/")},
        {"app/", words("ui/shell/ core/")},
    };
    return all;
}

const Room *roomOf(const QString &path)
{
    const auto &all = rooms();
    const auto room = std::find_if(all.begin(), all.end(),
        [&](const Room &candidate) { return path.startsWith(QLatin1String(candidate.folder)); });
    return room == all.end() ? nullptr : &*room;
}

bool startsWithAny(const QString &text, const QStringList &starts)
{
    return std::any_of(
        starts.begin(), starts.end(), [&](const QString &start) { return text.startsWith(start); });
}

/// Whether Qt's header belongs to a module that draws or shows.
bool isPictureHeader(const QString &header)
{
    static const QStringList modules = {QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
        QStringLiteral("QtSvg"), QStringLiteral("QtPrintSupport")};
    if (startsWithAny(header, modules))
        return true;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    return std::any_of(modules.begin(), modules.end(),
        [&](const QString &module) { return headers.exists(module + QLatin1Char('/') + header); });
}

bool isDatabaseHeader(const QString &header)
{
    return header.contains(QLatin1String("sqlite"), Qt::CaseInsensitive)
        || header.startsWith(QLatin1String("QSql")) || header.startsWith(QLatin1String("QtSql"));
}

/// What opens files to find their icon or their type, and by closing them drops the locks of an open slate.
bool isSniffingHeader(const QString &header)
{
    static const QStringList sniffing = {QStringLiteral("QFileDialog"), QStringLiteral("QFileIconProvider"),
        QStringLiteral("QFileSystemModel"), QStringLiteral("QMimeDatabase")};
    return sniffing.contains(header.section(QLatin1Char('/'), -1));
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    QStringList headers;
    for (const auto &match : include.globalMatch(text))
        headers << match.captured(1);
    return headers;
}

QStringList sqlFaults(const QString &path, const QString &text)
{
    if (path.startsWith(QLatin1String("core/store/")))
        return {};
    // Inside core the schemas may speak of the columns that the store makes of them; nobody else needs to.
    static const QRegularExpression statement(
        QStringLiteral("\\b(SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s+\\S+\\s+SET|DELETE\\s+FROM|CREATE\\s+"
                       "TABLE|PRAGMA)\\b"));
    static const QRegularExpression name(
        QStringLiteral("sqlite|\\bsql\\b"), QRegularExpression::CaseInsensitiveOption);
    const auto match = (path.startsWith(QLatin1String("core/")) ? statement : name).match(text);
    return match.hasMatch() ? QStringList {QStringLiteral("%1 speaks of %2").arg(path, match.captured())}
                            : QStringList();
}

/// Goes on from the last folder of a way, and gives the way back to one that is on it already.
QStringList wayBack(const FolderImports &imports, const QStringList &way, std::set<QString> &seen)
{
    const auto of = imports.find(way.last());
    if (of == imports.end())
        return {};
    for (const QString &next : of->second) {
        const qsizetype at = way.indexOf(next);
        if (at >= 0)
            return way.mid(at) + QStringList {next};
        if (!seen.insert(next).second)
            continue;
        const QStringList found = wayBack(imports, way + QStringList {next}, seen);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// What follows the tags in a name is made at one place for each kind: labels by Label, tips by tip().
QStringList tagFaults(const QString &path, const QString &text)
{
    static const QStringList places = {
        QStringLiteral("ui/base/label.h"), QStringLiteral("ui/base/plain_words.cpp")};
    static const QRegularExpression follower(
        QStringLiteral("new "
                       "QLabel\\b|make_unique<QLabel>|\\bQLabel\\s+\\w+\\s*[({;]|QToolTip::showText|\\b("
                       "setHtml|appendHtml|insertHtml|setWhatsThis)\\(|QMessageBox::"
                       "(information|warning|critical|question|about)\\("));
    if (!path.startsWith(QLatin1String("ui/")) || places.contains(path))
        return {};
    const auto match = follower.match(text);
    return match.hasMatch() ? QStringList {QStringLiteral("%1 has %2").arg(path, match.captured())}
                            : QStringList();
}

/// The arguments of a call whose opening bracket ends at `at`, literals emptied and in one line each.
QStringList argumentsAt(const QString &text, qsizetype at)
{
    QStringList arguments {QString()};
    int depth = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter == u'"') {
            for (++i; i < text.size() && text[i] != u'"'; ++i)
                i += text[i] == u'\\' ? 1 : 0;
            if (!arguments.last().trimmed().endsWith(u'"'))
                arguments.last() += QStringLiteral("\"\"");
            continue;
        }
        const bool closes = letter == u')' || letter == u']' || letter == u'}';
        if (closes && depth == 0)
            break;
        depth += closes ? -1 : letter == u'(' || letter == u'[' || letter == u'{' ? 1 : 0;
        if (letter == u',' && depth == 0)
            arguments << QString();
        else
            arguments.last() += letter;
    }
    for (QString &argument : arguments)
        argument = argument.simplified();
    return arguments;
}

/// Whether these are words of our own alone, as they stand in the source.
bool areOurs(const QString &argument)
{
    static const QRegularExpression ours(QStringLiteral(
        "^((\\w+::)*(tr|translate)\\(\"\"[^()]*(\\([^()]*\\))?[^()]*\\)|QString\\(\\)|\\{\\}|)$"));
    return ours.match(argument).hasMatch();
}

QStringList tipFaults(const QString &path, const QString &text)
{
    static const QRegularExpression call(QStringLiteral("\\bsetToolTip\\("));
    QStringList faults;
    for (const auto &match : call.globalMatch(text)) {
        const QString words = argumentsAt(text, match.capturedEnd()).last();
        if (!areOurs(words) && !words.startsWith(QLatin1String("tip(")))
            faults << QStringLiteral("%1 sets a tip without tip(): %2").arg(path, words);
    }
    return faults;
}

/// The names of buttons and actions in a source.
QSet<QString> buttonsIn(const QString &text)
{
    static const QRegularExpression made(
        QStringLiteral("(\\w+)\\s*(?:=\\s*|\\()new Q(?:PushButton|ToolButton|CheckBox|RadioButton|Action)\\b"
                       "|(\\w+) = [^;\\n]*addAction\\(|Q(?:PushButton|Action|CheckBox)\\s*\\*(\\w+)"));
    QSet<QString> names;
    for (const auto &match : made.globalMatch(text))
        names << match.captured(match.lastCapturedIndex());
    return names;
}

/// What a button, an action or a menu may be made with besides words.
bool isNoWords(const QString &argument)
{
    static const QRegularExpression other(
        QStringLiteral("^(this|parent|page|dialog|action|back|button|tool|tools|menu|window|head|i|&?m_\\w+|&"
                       "\\w+|&?\\w+::\\w+"
                       "|\\d+|\\[.*|(icon|glyph|add|QKeySequence)\\(.*)$"));
    return other.match(argument).hasMatch();
}

QStringList buttonFaults(const QString &path, const QString &text)
{
    static const QRegularExpression call(
        QStringLiteral("new Q(?:PushButton|ToolButton|CheckBox|RadioButton|Action)\\("
                       "|\\b(?:addAction|addMenu|addButton)\\(|\\b(\\w+)->setText\\("));
    const QSet<QString> buttons = buttonsIn(text);
    QStringList faults;
    for (const auto &match : call.globalMatch(text)) {
        if (match.hasCaptured(1) && !buttons.contains(match.captured(1)))
            continue;
        for (const QString &argument : argumentsAt(text, match.capturedEnd())) {
            if (!areOurs(argument) && !isNoWords(argument)
                && !argument.startsWith(QLatin1String("buttonWords(")))
                faults << QStringLiteral("%1 has a button without buttonWords(): %2").arg(path, argument);
        }
    }
    return faults;
}

/// Words of people on buttons, in menus and in tips go through what shows them as they are.
QStringList wordFaults(const QString &path, const QString &text)
{
    if (!path.startsWith(QLatin1String("ui/")) || path.startsWith(QLatin1String("ui/base/plain_words"))
        || !path.endsWith(QLatin1String(".cpp")))
        return {};
    return tipFaults(path, text) + buttonFaults(path, text);
}

} // namespace

QStringList houseFaults(const QString &path, const QString &text)
{
    static const QStringList ours = words("core/ ui/ app/ tests/");
    QStringList faults = sqlFaults(path, text) + tagFaults(path, text) + wordFaults(path, text);
    const Room *room = roomOf(path);
    if (!room)
        return faults << QStringLiteral("%1 stands in no room").arg(path);
    const QString folder = QLatin1String(room->folder);
    const bool mayDraw = folder.startsWith(QLatin1String("ui/")) || folder == QLatin1String("app/");
    for (const QString &header : includesOf(text)) {
        const bool barred = startsWithAny(header, ours)
            ? !header.startsWith(folder) && !startsWithAny(header, room->mayInclude)
            : isSniffingHeader(header) ? path != QLatin1String("ui/base/file_dialog.cpp")
            : isDatabaseHeader(header) ? !path.startsWith(QLatin1String("core/store/"))
                                       : !mayDraw && isPictureHeader(header);
        if (barred)
            faults << QStringLiteral("%1 includes %2").arg(path, header);
    }
    return faults;
}

QStringList lengthFaults(const QString &path, const QString &text)
{
    constexpr qsizetype mostLines = 400;
    const qsizetype lines = text.count(QLatin1Char('\n'));
    return lines > mostLines ? QStringList {QStringLiteral("%1 has %2 lines").arg(path).arg(lines)}
                             : QStringList();
}

void addImports(FolderImports &imports, const QString &path, const QString &text)
{
    const auto folderOf = [](const QString &file) { return file.left(file.lastIndexOf(QLatin1Char('/'))); };
    for (const QString &header : includesOf(text)) {
        if (header.contains(QLatin1Char('/')) && folderOf(header) != folderOf(path))
            imports[folderOf(path)].insert(folderOf(header));
    }
}

QString importCycle(const FolderImports &imports)
{
    std::set<QString> seen;
    for (const auto &[folder, from] : imports) {
        const QStringList cycle = wayBack(imports, {folder}, seen);
        if (!cycle.isEmpty())
            return cycle.join(QStringLiteral(" > "));
    }
    return {};
}

void addMembers(ClassSources &classes, const QString &path, const QString &text)
{
    static const QRegularExpression member(QStringLiteral("^(?!using|namespace|extern|return)"
                                                          "(?:[\\w:<>,&*][\\w:<>,&* ]*[ &*])?"
                                                          "([A-Z]\\w*)::~?\\w+\\("),
        QRegularExpression::MultilineOption);
    if (!path.endsWith(QLatin1String(".cpp")))
        return;
    const QString folder = path.left(path.lastIndexOf(QLatin1Char('/')));
    auto members = member.globalMatch(text);
    while (members.hasNext())
        classes[folder + QLatin1Char(' ') + members.next().captured(1)].insert(path);
}

QStringList halvedClasses(const ClassSources &classes)
{
    QStringList halved;
    for (const auto &[name, sources] : classes) {
        if (sources.size() > 1)
            halved << name + QStringLiteral(": ")
                    + QStringList(sources.begin(), sources.end()).join(QStringLiteral(", "));
    }
    return halved;
}
