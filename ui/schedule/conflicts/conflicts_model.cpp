#include "ui/schedule/conflicts/conflicts_model.h"

#include "ui/base/icons.h"
#include "ui/base/live_schedule.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"

#include <QFont>

#include <algorithm>

namespace slate {

namespace {

QString titleOfRule(ConflictRule rule)
{
    const ChoiceList &rules = choicesOf<ConflictRule>();
    return rules.titleOf(QString::fromLatin1(rules.items[static_cast<int>(rule)].key));
}

QString titleOfWeight(ConflictWeight weight)
{
    switch (weight) {
    case ConflictWeight::StopsTheDay:
        return ConflictsModel::tr("Stops the day");
    case ConflictWeight::Collides:
        return ConflictsModel::tr("Collides");
    default:
        return ConflictsModel::tr("To check");
    }
}

// A shape for each weight; a tree draws its icons as chosen, so both colours are the role's.
QIcon iconOf(const Conflict &conflict)
{
    using palette::Role;
    if (conflict.accepted())
        return icon(QStringLiteral("done"), Role::Muted, Role::Muted);
    switch (conflict.weight()) {
    case ConflictWeight::StopsTheDay:
        return icon(QStringLiteral("stop"), Role::Wrong, Role::Wrong);
    case ConflictWeight::Collides:
        return icon(QStringLiteral("wrong"), Role::Wrong, Role::Wrong);
    default:
        return icon(QStringLiteral("attention"), Role::Attention, Role::Attention);
    }
}

} // namespace

ConflictsModel::ConflictsModel(Session &session, LiveSchedule &live, QObject *parent)
    : QAbstractItemModel(parent),
      m_session(session),
      m_live(live)
{
}

ConflictWords ConflictsModel::words() const
{
    return {m_live.facts(), [this](RecordRef ref) { return m_session.catalog().nameOf(ref); }};
}

bool ConflictsModel::isShown(const Conflict &conflict) const
{
    const Id<Production> chosen = m_session.production();
    if (chosen.isNull() || conflict.first().production == chosen)
        return true;
    return std::any_of(conflict.findings.begin(), conflict.findings.end(), [&](const Finding &finding) {
        return std::any_of(finding.places.begin(), finding.places.end(), [&](const FindingPlace &place) {
            const Board *board = m_live.facts().find(place.board);
            return board && board->production == chosen;
        });
    });
}

bool ConflictsModel::hasWords(const Conflict &conflict) const
{
    for (const int column : {What, When, Mending}) {
        if (text(conflict, column).contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return titleOfRule(conflict.rule()).contains(m_filter, Qt::CaseInsensitive)
        || details(conflict).contains(m_filter, Qt::CaseInsensitive);
}

QString ConflictsModel::titleOf(const Conflict &conflict) const
{
    if (conflict.accepted())
        return tr("Accepted");
    return m_grouping == Grouping::ByRule ? titleOfRule(conflict.rule()) : titleOfWeight(conflict.weight());
}

QString ConflictsModel::titleOfDay(const Finding &finding) const
{
    if (finding.day.isValid())
        return ConflictWords::day(finding.day);
    return finding.number > 0 ? tr("Days without a date") : tr("On no day");
}

std::vector<Conflict> ConflictsModel::shownConflicts() const
{
    std::vector<Conflict> shown = gathered(m_live.findings(m_board));
    std::erase_if(shown, [this](const Conflict &conflict) {
        return !isShown(conflict) || (m_only && !isAt(conflict, *m_only))
            || (!m_filter.isEmpty() && !hasWords(conflict));
    });
    return shown;
}

/// The order of the findings is that of their days, so that a conflict comes once for each day.
std::vector<ConflictsModel::Group> ConflictsModel::groupsByDay(const std::vector<Conflict> &shown) const
{
    std::vector<std::pair<const Finding *, const Conflict *>> days;
    for (const Conflict &conflict : shown) {
        for (const Finding &finding : conflict.findings) {
            if (!conflict.accepted())
                days.emplace_back(&finding, &conflict);
        }
    }
    std::stable_sort(days.begin(), days.end(), [](const auto &a, const auto &b) {
        const auto order = [](const Finding &it) {
            return std::tuple(!it.day.isValid(), it.day.toJulianDay(), it.number == 0);
        };
        return order(*a.first) < order(*b.first);
    });
    std::vector<Group> groups;
    for (const auto &[finding, conflict] : days) {
        const QString title = titleOfDay(*finding);
        if (groups.empty() || groups.back().title != title)
            groups.push_back({title, false, {}});
        auto &there = groups.back().conflicts;
        if (there.empty() || !(there.back() == *conflict))
            there.push_back(*conflict);
    }
    for (const Conflict &conflict : shown) {
        if (!conflict.accepted())
            continue;
        if (groups.empty() || !groups.back().accepted)
            groups.push_back({titleOf(conflict), true, {}});
        groups.back().conflicts.push_back(conflict);
    }
    return groups;
}

std::vector<ConflictsModel::Group> ConflictsModel::groups() const
{
    std::vector<Conflict> shown = shownConflicts();
    if (m_grouping == Grouping::ByDay)
        return groupsByDay(shown);
    const auto rank = [this](const Conflict &it) {
        const bool byRule = m_grouping == Grouping::ByRule;
        return std::tuple(it.accepted(),
            it.accepted() ? 0
                : byRule  ? static_cast<int>(it.rule())
                          : static_cast<int>(it.weight()));
    };
    std::stable_sort(
        shown.begin(), shown.end(), [&](const Conflict &a, const Conflict &b) { return rank(a) < rank(b); });
    std::vector<Group> groups;
    for (Conflict &conflict : shown) {
        const QString title = titleOf(conflict);
        if (groups.empty() || groups.back().title != title || groups.back().accepted != conflict.accepted())
            groups.push_back({title, conflict.accepted(), {}});
        groups.back().conflicts.push_back(std::move(conflict));
    }
    return groups;
}

bool ConflictsModel::refresh()
{
    std::vector<Group> now = groups();
    const std::vector<Conflict> all = gathered(m_live.findings(m_board));
    m_open = static_cast<int>(std::count_if(
        all.begin(), all.end(), [this](const Conflict &it) { return !it.accepted() && isShown(it); }));
    const bool same = std::equal(now.begin(), now.end(), m_groups.begin(), m_groups.end(),
        [](const Group &a, const Group &b) { return a.title == b.title && a.conflicts == b.conflicts; });
    if (same) {
        // Names may be others.
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex group = index(row, 0);
            Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
        }
        return false;
    }
    beginResetModel();
    m_groups = std::move(now);
    endResetModel();
    return true;
}

const Conflict *ConflictsModel::conflict(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[index.internalId() - 1].conflicts[static_cast<size_t>(index.row())];
}

QModelIndex ConflictsModel::indexOf(const Conflict &conflict) const
{
    // Days of it may be accepted and others not.
    for (const bool alike : {true, false}) {
        for (size_t i = 0; i < m_groups.size(); ++i) {
            const auto &there = m_groups[i].conflicts;
            const auto found = std::find_if(there.begin(), there.end(), [&](const Conflict &it) {
                return it.isSameAs(conflict) && (!alike || it.accepted() == conflict.accepted());
            });
            if (found != there.end())
                return createIndex(static_cast<int>(found - there.begin()), 0, i + 1);
        }
    }
    return {};
}

std::vector<Id<AcceptedConflict>> ConflictsModel::acceptances(const Conflict &conflict) const
{
    QSet<QString> keys;
    for (const Finding &finding : conflict.findings)
        keys.insert(finding.key());
    std::vector<const AcceptedConflict *> found;
    for (const AcceptedConflict &accepted : m_live.facts().all<AcceptedConflict>()) {
        if (accepted.production == conflict.first().production && accepted.rule == conflict.rule()
            && keys.contains(accepted.finding))
            found.push_back(&accepted);
    }
    // The facts have no order.
    std::sort(found.begin(), found.end(), [](const AcceptedConflict *a, const AcceptedConflict *b) {
        return std::tie(a->reason, a->id) < std::tie(b->reason, b->id);
    });
    std::vector<Id<AcceptedConflict>> ids;
    for (const AcceptedConflict *accepted : found)
        ids.push_back(accepted->id);
    return ids;
}

QString ConflictsModel::details(const Conflict &conflict) const
{
    QStringList parts;
    if (conflict.places().size() == 1 && conflict.first().day.isValid())
        parts << ConflictWords::day(conflict.first().day);
    const std::vector<Id<Scene>> scenes = conflict.scenes();
    if (!scenes.empty() && conflict.rule() != ConflictRule::SceneNowhere) {
        const QString named = words().scenesBriefly(scenes);
        parts << (parts.isEmpty() ? named.left(1).toUpper() + named.mid(1) : named);
    }
    return parts.join(QStringLiteral(", "));
}

/// Those of the board that is looked at, or of the first on which it has days.
ConflictsModel::DayMarks ConflictsModel::marks(const Conflict &conflict) const
{
    const std::vector<FindingPlace> places = conflict.places();
    if (places.empty())
        return {};
    const bool here = std::any_of(
        places.begin(), places.end(), [this](const FindingPlace &it) { return it.board == m_board; });
    const Id<Board> board = here ? m_board : places.front().board;
    DayMarks marks;
    for (const FindingPlace &place : places) {
        if (place.board == board)
            marks.numbers.push_back(place.number);
        marks.areAll = marks.areAll && place.board == m_board;
    }
    marks.count = static_cast<int>(m_live.plan(board).days.size());
    return marks;
}

QModelIndex ConflictsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ConflictsModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == 0
        ? QModelIndex()
        : createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].conflicts.size());
}

int ConflictsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ConflictsModel::text(const Conflict &conflict, int column) const
{
    const ConflictWords say = words();
    if (column == What)
        return say.whatCollides(conflict);
    if (column == When)
        return when(conflict);
    if (const auto accepted = acceptances(conflict); conflict.accepted() && !accepted.empty())
        return tr("Accepted: %1").arg(m_live.facts().find(accepted.front())->reason.simplified());
    return say.whatWouldMend(conflict);
}

// With several boards it matters on which one it is.
QString ConflictsModel::when(const Conflict &conflict) const
{
    const std::vector<FindingPlace> places = conflict.places();
    if (places.empty())
        return words().days(conflict);
    const QString when = places.size() == 1 ? tr("Day %1").arg(places.front().number)
                                            : tr("Days %1").arg(words().days(conflict));
    const Id<Board> board = places.front().board;
    const bool oneBoard =
        std::all_of(places.begin(), places.end(), [&](const FindingPlace &it) { return it.board == board; });
    return m_live.facts().all<Board>().size() > 1 && oneBoard
        ? tr("%1 · %2").arg(when, m_session.catalog().nameOf(RecordRef {Kind::Board, board.value()}))
        : when;
}

QVariant ConflictsModel::groupData(const Group &group, int column, int role) const
{
    if (column != What)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1 (%2)").arg(group.title, QLocale().toString(int(group.conflicts.size())));
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role == Qt::DecorationRole && (group.accepted || m_grouping == Grouping::ByWeight))
        return iconOf(group.conflicts.front());
    if (role == Qt::ForegroundRole && group.accepted)
        return palette::color(palette::Role::Muted);
    return {};
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Conflict *found = conflict(index);
    if (!found)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == When ? words().when(*found) : text(*found, index.column());
    case Qt::ToolTipRole:
        return tip(index.column() == When ? words().when(*found)
                : index.column() == What
                ? QStringList {text(*found, What), details(*found)}.join(QLatin1Char('\n'))
                : text(*found, Mending));
    case Qt::DecorationRole:
        if (index.column() != What)
            return {};
        return iconOf(*found);
    case Qt::ForegroundRole:
        return found->accepted() ? QVariant(palette::color(palette::Role::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("What collides"), tr("Days"), tr("What would mend it")};
    return section >= 0 && section < ColumnCount ? QVariant(titles[section]) : QVariant();
}

} // namespace slate
