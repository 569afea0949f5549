#include "tests/core/house.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace {

struct Room {
    const char *folder;
    QStringList mayInclude;
};

/// The first room whose folder holds the file is the one it is in.
const QList<Room> &rooms()
{
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
    static const QList<Room> all = {
        {"core/model/", words("core/model/ core/error.h")},
        {"core/store/", words("core/store/ core/model/ core/error.h core/parallel.h")},
        {"core/script/", words("core/script/ core/model/ core/error.h core/parallel.h")},
        // What comes in goes into a slate like any other change, through a transaction.
        {"core/import/",
            words("core/import/ core/script/ core/model/ core/error.h core/parallel.h core/store/slate.h "
                  "core/store/transaction.h")},
        {"core/exchange/",
            words("core/exchange/ core/import/ core/script/ core/model/ core/error.h core/parallel.h "
                  "core/store/slate.h core/store/transaction.h")},
        {"core/schedule/", words("core/schedule/ core/model/ core/error.h")},
        // What a report says of a plan is found by the rules, and of a script by its reader.
        {"core/report/",
            words("core/report/ core/schedule/ core/model/ core/error.h core/script/screenplay.h")},
        {"core/", words("core/model/ core/error.h")},
        {"app/commands/", words("app/commands/ core/")},
        {"ui/", words("ui/ core/")},
        {"app/", words("app/ ui/ core/")},
    };
    return all;
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

} // namespace

QStringList houseFaults(const QString &path, const QString &text)
{
    const auto &all = rooms();
    const auto room = std::find_if(all.begin(), all.end(),
        [&](const Room &candidate) { return path.startsWith(QLatin1String(candidate.folder)); });
    if (room == all.end())
        return {};
    const bool mayDraw = path.startsWith(QLatin1String("ui/"))
        || (path.startsWith(QLatin1String("app/")) && !path.startsWith(QLatin1String("app/commands/")));
    static const QStringList ours = {
        QStringLiteral("core/"), QStringLiteral("ui/"), QStringLiteral("app/"), QStringLiteral("tests/")};
    QStringList faults = sqlFaults(path, text);
    for (const QString &header : includesOf(text)) {
        const bool barred = startsWithAny(header, ours) ? !startsWithAny(header, room->mayInclude)
            : isDatabaseHeader(header)                  ? !path.startsWith(QLatin1String("core/store/"))
                                                        : !mayDraw && isPictureHeader(header);
        if (barred)
            faults << QStringLiteral("%1 includes %2").arg(path, header);
    }
    return faults;
}
