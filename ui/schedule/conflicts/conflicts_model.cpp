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

// A tree draws its icons as chosen, so both colours are the role's.
QIcon iconOf(const Finding &finding)
{
    using palette::Role;
    if (finding.accepted)
        return icon(QStringLiteral("done"), Role::Muted, Role::Muted);
    return finding.detail == FindingDetail::Conditional
        ? icon(QStringLiteral("attention"), Role::Attention, Role::Attention)
        : icon(QStringLiteral("wrong"), Role::Wrong, Role::Wrong);
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

bool ConflictsModel::isShown(const Finding &finding) const
{
    const Id<Production> chosen = m_session.production();
    if (chosen.isNull() || finding.production == chosen)
        return true;
    return std::any_of(finding.places.begin(), finding.places.end(), [&](const FindingPlace &place) {
        const Board *board = m_live.facts().find(place.board);
        return board && board->production == chosen;
    });
}

bool ConflictsModel::hasWords(const Finding &finding) const
{
    for (const int column : {What, When, Mending}) {
        if (text(finding, column).contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return titleOfRule(finding.rule).contains(m_filter, Qt::CaseInsensitive);
}

QString ConflictsModel::titleOf(const Finding &finding) const
{
    if (finding.accepted)
        return tr("Accepted");
    if (m_grouping == Grouping::ByRule)
        return titleOfRule(finding.rule);
    if (finding.day.isValid())
        return ConflictWords::day(finding.day);
    return finding.number > 0 ? tr("Days without a date") : tr("On no day");
}

std::vector<ConflictsModel::Group> ConflictsModel::groups() const
{
    std::vector<Finding> shown;
    for (const Finding &finding : m_live.findings(m_board)) {
        if (isShown(finding) && (m_filter.isEmpty() || hasWords(finding)))
            shown.push_back(finding);
    }
    std::stable_sort(shown.begin(), shown.end(), [this](const Finding &a, const Finding &b) {
        const bool byRule = m_grouping == Grouping::ByRule && !a.accepted && !b.accepted;
        return std::tuple(a.accepted, byRule ? a.rule : ConflictRule())
            < std::tuple(b.accepted, byRule ? b.rule : ConflictRule());
    });
    std::vector<Group> groups;
    for (Finding &finding : shown) {
        const QString title = titleOf(finding);
        if (groups.empty() || groups.back().title != title || groups.back().accepted != finding.accepted)
            groups.push_back({title, finding.accepted, {}});
        groups.back().findings.push_back(std::move(finding));
    }
    return groups;
}

bool ConflictsModel::refresh()
{
    std::vector<Group> now = groups();
    m_open = static_cast<int>(std::count_if(m_live.findings(m_board).begin(), m_live.findings(m_board).end(),
        [this](const Finding &it) { return !it.accepted && isShown(it); }));
    const bool same = std::equal(now.begin(), now.end(), m_groups.begin(), m_groups.end(),
        [](const Group &a, const Group &b) { return a.title == b.title && a.findings == b.findings; });
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

const Finding *ConflictsModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[index.internalId() - 1].findings[static_cast<size_t>(index.row())];
}

QModelIndex ConflictsModel::indexOf(const Finding &finding) const
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const auto &findings = m_groups[i].findings;
        const auto found = std::find_if(
            findings.begin(), findings.end(), [&](const Finding &it) { return it.isSameAs(finding); });
        if (found != findings.end())
            return createIndex(static_cast<int>(found - findings.begin()), 0, i + 1);
    }
    return {};
}

std::vector<Id<AcceptedConflict>> ConflictsModel::acceptances(const Finding &finding) const
{
    const QString key = finding.key();
    std::vector<const AcceptedConflict *> found;
    for (const AcceptedConflict &accepted : m_live.facts().all<AcceptedConflict>()) {
        if (accepted.production == finding.production && accepted.rule == finding.rule
            && accepted.finding == key)
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
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].findings.size());
}

int ConflictsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ConflictsModel::text(const Finding &finding, int column) const
{
    const ConflictWords say = words();
    if (column == What)
        return say.whatCollides(finding);
    if (column == When)
        return when(finding);
    if (const auto accepted = acceptances(finding); finding.accepted && !accepted.empty())
        return tr("Accepted: %1").arg(m_live.facts().find(accepted.front())->reason.simplified());
    return say.whatWouldMend(finding);
}

// Under a day's head its date says nothing new; with several boards it matters on which one it is.
QString ConflictsModel::when(const Finding &finding) const
{
    const bool underDay =
        m_grouping == Grouping::ByDay && !finding.accepted && finding.day.isValid() && finding.number > 0;
    const QString when = underDay ? tr("Day %1").arg(finding.number) : words().when(finding);
    const bool several = m_live.facts().all<Board>().size() > 1 && !finding.board.isNull();
    return several
        ? tr("%1 · %2").arg(when, m_session.catalog().nameOf(RecordRef {Kind::Board, finding.board.value()}))
        : when;
}

QVariant ConflictsModel::groupData(const Group &group, int column, int role) const
{
    if (column != What)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1 (%2)").arg(group.title, QLocale().toString(int(group.findings.size())));
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role == Qt::ForegroundRole && group.accepted)
        return palette::color(palette::Role::Muted);
    return {};
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding *found = finding(index);
    if (!found)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return tip(text(*found, index.column()));
    case Qt::DecorationRole:
        if (index.column() != What)
            return {};
        return iconOf(*found);
    case Qt::ForegroundRole:
        return found->accepted ? QVariant(palette::color(palette::Role::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("What collides"), tr("When"), tr("What would mend it")};
    return section >= 0 && section < ColumnCount ? QVariant(titles[section]) : QVariant();
}

} // namespace slate
