#include "ui/shell/find_entries.h"

#include "ui/base/session.h"
#include "ui/records/commit.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slate {

namespace {

constexpr int mostHits = 60;
constexpr int mostOfOneKind = 12;

struct FindEntriesText {
    Q_DECLARE_TR_FUNCTIONS(QuickFind)
};

bool hasWords(const QString &title, const QStringList &words)
{
    for (const QString &word : words) {
        if (!title.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

FindEntry head(const QString &title)
{
    FindEntry entry;
    entry.title = title;
    return entry;
}

void addPages(const QStringList &words, QList<FindEntry> &entries)
{
    QList<FindEntry> found;
    for (int i = 0; i < pageCount; ++i) {
        const PageInfo info = pageInfo(static_cast<Page>(i));
        if (!hasWords(info.title, words))
            continue;
        FindEntry entry;
        entry.type = FindEntry::Type::Page;
        entry.title = info.title;
        entry.iconName = QString::fromLatin1(info.iconName);
        entry.page = info.page;
        found << entry;
    }
    if (!found.isEmpty())
        entries << head(FindEntriesText::tr("Pages")) << found;
}

QList<FindEntry> actionsWith(Session &session, const QStringList &words, const QList<Command> &commands)
{
    QList<FindEntry> found;
    for (int i = 0; i < pageCount && !session.slate().isReadOnly(); ++i) {
        const PageInfo info = pageInfo(static_cast<Page>(i));
        if (!info.kind || !hasWords(addTitle(*info.kind), words))
            continue;
        FindEntry entry;
        entry.type = FindEntry::Type::Action;
        entry.title = addTitle(*info.kind);
        entry.iconName = QStringLiteral("add");
        entry.adds = info.kind;
        found << entry;
    }
    for (const Command &command : commands) {
        if (!hasWords(command.title, words))
            continue;
        FindEntry entry;
        entry.type = FindEntry::Type::Action;
        entry.title = command.title;
        entry.keys = command.keys;
        entry.iconName = command.iconName;
        entry.run = command.run;
        found << entry;
    }
    return found;
}

QStringList partsOf(const QString &words)
{
    return words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Begins a long excerpt near its first marked word, which would else stand past the end of the line.
QString fromFirstMark(const QString &excerpt)
{
    constexpr qsizetype before = 20;
    const qsizetype mark = excerpt.indexOf(QChar(2));
    const qsizetype space = mark > before ? excerpt.indexOf(QLatin1Char(' '), mark - before) : -1;
    if (space < 0 || space >= mark)
        return excerpt;
    return QStringLiteral("\u2026") + excerpt.mid(space + 1);
}

QString iconOf(Session &session, RecordRef ref)
{
    if (ref.kind == Kind::Production)
        return QStringLiteral("film");
    if (ref.kind == Kind::Person)
        return QStringLiteral("cast");
    const RecordRef shown = shownWith(session, ref);
    return QString::fromLatin1(pageInfo(pageOf(shown.kind)).iconName);
}

void addRecords(Session &session, const QString &text, QList<FindEntry> &entries)
{
    std::vector<SearchHit> hits;
    session.attempt([&] { hits = session.slate().search(text, mostHits); });
    QSet<RecordRef> present;
    for (const SearchHit &hit : hits)
        present << hit.record;
    QList<Kind> order;
    QHash<Kind, QList<FindEntry>> groups;
    QSet<RecordRef> quoted;
    for (const SearchHit &hit : hits) {
        const RecordRef shown = shownWith(session, hit.record);
        if (hit.record.kind == Kind::Source && quoted.contains(shown))
            continue; // the best quote of a record stands for its others
        if (hit.record.kind == Kind::Person && shown != hit.record && present.contains(shown))
            continue; // their part in the production says the same and more
        QList<FindEntry> &group = groups[hit.record.kind];
        if (group.isEmpty())
            order << hit.record.kind;
        if (group.size() == mostOfOneKind)
            continue;
        FindEntry entry;
        entry.type = FindEntry::Type::Record;
        const bool isPart = hit.record.kind == Kind::Source || hit.record.kind == Kind::MilestoneMove;
        entry.title = isPart ? session.catalog().nameOf(shown) : hit.name;
        entry.excerpt = fromFirstMark(hit.excerpt.simplified());
        entry.iconName = iconOf(session, hit.record);
        entry.record = hit.record;
        group << entry;
        if (hit.record.kind == Kind::Source)
            quoted << shown;
    }
    for (const Kind kind : order) {
        QString title = schemaOf(kind).displayPlural();
        title[0] = title[0].toUpper();
        entries << head(title) << groups[kind];
    }
}

} // namespace

QList<FindEntry> findEntries(Session &session, const QString &words, const QList<Command> &commands)
{
    const QStringList parts = partsOf(words);
    QList<FindEntry> entries;
    addPages(parts, entries);
    if (!parts.isEmpty())
        addRecords(session, words, entries);
    const QList<FindEntry> actions = actionsWith(session, parts, commands);
    if (!actions.isEmpty())
        entries << head(FindEntriesText::tr("Actions")) << actions;
    return entries;
}

QList<FindEntry> findCommands(Session &session, const QString &words, const QList<Command> &commands)
{
    const QStringList parts = partsOf(words);
    QList<FindEntry> pages;
    addPages(parts, pages);
    QList<FindEntry> actions = actionsWith(session, parts, commands);
    std::stable_partition(actions.begin(), actions.end(), [&](const FindEntry &entry) {
        return entry.title.startsWith(words.trimmed(), Qt::CaseInsensitive);
    });
    QList<FindEntry> entries;
    if (!actions.isEmpty())
        entries << head(FindEntriesText::tr("Actions")) << actions;
    return entries << pages;
}

} // namespace slate
