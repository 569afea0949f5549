#include "ui/schedule/board/board_desk.h"

#include "ui/schedule/board/stack_layout.h"
#include "ui/schedule/board/strip_painter.h"

namespace slate {

BoardDesk::BoardDesk(Session &session, LiveSchedule &live, StripCut &cut, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_live(live),
      m_cut(cut)
{
    connect(&cut, &StripCut::changed, this, &BoardDesk::selectionChanged);
    connect(&live, &LiveSchedule::changed, this, &BoardDesk::follow);
    connect(this, &BoardDesk::selectionChanged, this, [this] {
        m_whatIf.reset();
        m_whatIfOnOther.reset();
    });
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        if (changes.touches(Kind::StripColor)) {
            readLook();
            Q_EMIT layoutChanged();
        }
    });
}

void BoardDesk::setBoard(Id<Board> board)
{
    if (board == m_board)
        return;
    m_board = board;
    m_fieldNeeds.reset();
    m_selection.clear();
    m_cursor = m_anchor = {};
    readLook();
    refill();
    Q_EMIT layoutChanged();
    Q_EMIT contentChanged();
    Q_EMIT selectionChanged();
}

void BoardDesk::readLook()
{
    const Board *board = facts().find(m_board);
    m_layout = stripLayoutFrom(board ? board->layout : QString());
    m_colors = StripColors(m_session.catalog(), board ? board->production : Id<Production>());
}

void BoardDesk::setLayout(const StripLayout &layout)
{
    const QString text = layout == standardStripLayout() ? QString() : textOf(layout);
    m_session.edit(tr("Lay out strips"), [&](Transaction &t) {
        t.setField({Kind::Board, m_board.value()}, "layout", convert::toValue(text));
    });
}

void BoardDesk::refill()
{
    m_order = m_live.order(m_board);
    m_rows[0] = dayRows(facts(), m_order, plan());
    m_rows[1] = boneyardRows(m_order, plan());
    for (int list = 0; list < 2; ++list) {
        m_rowOf[list].clear();
        m_rowOf[list].reserve(static_cast<qsizetype>(m_rows[list].size()));
        for (size_t i = 0; i < m_rows[list].size(); ++i) {
            if (const RecordRef ref = m_rows[list][i].ref(); !ref.isNull())
                m_rowOf[list].insert(ref, static_cast<int>(i));
        }
    }
    m_whatIf.reset();
    m_whatIfOnOther.reset();
    m_conflicts.reset();
    m_parts.reset();
}

const std::vector<Id<CastMember>> &BoardDesk::parts() const
{
    if (!m_parts)
        m_parts = partsOf(facts(), m_order, plan());
    return *m_parts;
}

const FieldNeeds &BoardDesk::fieldNeeds() const
{
    if (!m_fieldNeeds)
        m_fieldNeeds = fieldNeedsOf(*this);
    return *m_fieldNeeds;
}

void BoardDesk::follow(const Changes &changes)
{
    // Strips that only change places keep their words.
    const bool areMoves = std::all_of(changes.rows.begin(), changes.rows.end(),
        [](const Change &change) { return change.record.kind == Kind::Strip; });
    if (!areMoves || layoutHas(m_layout, StripField::Minutes))
        m_fieldNeeds.reset();
    const StripLayout before = m_layout;
    if (changes.touches(Kind::Board))
        readLook();
    refill();
    const auto gone = [this](RecordRef ref) { return rowOf(false, ref) < 0 && rowOf(true, ref) < 0; };
    const qsizetype count = m_selection.size();
    m_selection.removeIf([&](RecordRef ref) { return gone(ref); });
    if (gone(m_anchor))
        m_anchor = {};
    if (gone(m_cursor))
        m_cursor = {};
    if (!(before == m_layout))
        Q_EMIT layoutChanged();
    Q_EMIT contentChanged();
    if (count != m_selection.size())
        Q_EMIT selectionChanged();
}

int BoardDesk::conflictsAt(const BoardRow &row) const
{
    if (!m_conflicts) {
        m_conflicts.emplace();
        for (const Conflict &conflict : gathered(m_live.findings(m_board))) {
            // A conflict counts once at a strip, however many people it is about.
            QSet<std::pair<int, qint64>> seen;
            for (const Finding &finding : conflict.findings) {
                for (const FindingPlace &place : finding.places) {
                    if (finding.accepted || place.board != m_board)
                        continue;
                    if (place.scenes.empty())
                        seen.insert({place.number, 0});
                    for (const Id<Scene> scene : place.scenes)
                        seen.insert({place.number, scene.value()});
                }
            }
            for (const auto &each : std::as_const(seen))
                ++(*m_conflicts)[each];
        }
    }
    const FindingPlace place = placeOf(row);
    return place.number == 0
        ? 0
        : m_conflicts->value({place.number, place.scenes.empty() ? 0 : place.scenes.front().value()});
}

FindingPlace BoardDesk::placeOf(const BoardRow &row) const
{
    const bool ofDay = row.kind == RowKind::DayBreak || row.kind == RowKind::OpenDay;
    if (row.day < 0 || (row.scene.isNull() && !ofDay))
        return {m_board, 0, {}, {}};
    FindingPlace place {m_board, row.day + 1, {}, {}};
    if (!ofDay)
        place.scenes.push_back(row.scene);
    return place;
}

/// How many conflicts more there would be, each with all its days.
int BoardDesk::conflictsMore(const ConflictDelta &delta, Id<Board> withOther) const
{
    const Board *other = facts().find(withOther);
    const bool alternative = other && other->standing == BoardStanding::Alternative;
    const Board *own = facts().find(m_board);
    const bool isOwn = own && own->standing == BoardStanding::Alternative;
    const ConflictChange change =
        changeOf(m_live.findings(alternative && !isOwn ? withOther : m_board), delta);
    return static_cast<int>(change.come.size()) - static_cast<int>(change.gone.size());
}

void BoardDesk::select(RecordRef ref)
{
    m_selection.clear();
    if (!ref.isNull())
        m_selection.insert(ref);
    m_cursor = m_anchor = ref;
    Q_EMIT selectionChanged();
}

void BoardDesk::choose(const std::vector<RecordRef> &refs, RecordRef cursor)
{
    const auto isThere = [this](RecordRef ref) { return rowOf(false, ref) >= 0 || rowOf(true, ref) >= 0; };
    m_selection.clear();
    for (const RecordRef &ref : refs) {
        if (isThere(ref))
            m_selection.insert(ref);
    }
    m_cursor = m_anchor = isThere(cursor) ? cursor : RecordRef {};
    Q_EMIT selectionChanged();
}

void BoardDesk::toggle(RecordRef ref)
{
    if (!m_selection.remove(ref))
        m_selection.insert(ref);
    m_cursor = m_anchor = ref;
    Q_EMIT selectionChanged();
}

void BoardDesk::extendTo(bool boneyard, RecordRef ref)
{
    int from = rowOf(boneyard, m_anchor);
    int to = rowOf(boneyard, ref);
    if (from < 0 || to < 0) {
        select(ref);
        return;
    }
    if (from > to)
        std::swap(from, to);
    m_selection.clear();
    for (int i = from; i <= to; ++i) {
        if (const RecordRef each = m_rows[boneyard][static_cast<size_t>(i)].ref(); !each.isNull())
            m_selection.insert(each);
    }
    m_cursor = ref;
    Q_EMIT selectionChanged();
}

void BoardDesk::setCursor(RecordRef ref)
{
    m_cursor = ref;
    Q_EMIT selectionChanged();
}

void BoardDesk::selectAll(bool boneyard)
{
    m_selection.clear();
    for (const BoardRow &row : m_rows[boneyard]) {
        if (row.kind == RowKind::Scene || row.kind == RowKind::Unplaced || row.kind == RowKind::Banner)
            m_selection.insert(row.ref());
    }
    Q_EMIT selectionChanged();
}

void BoardDesk::clearSelection()
{
    select({});
}

std::vector<Id<Strip>> BoardDesk::selectedStrips() const
{
    std::vector<Id<Strip>> ids;
    for (const auto *strips : {&m_order.placed, &m_order.boneyard}) {
        for (const Strip &strip : *strips) {
            if (m_selection.contains({Kind::Strip, strip.id.value()}))
                ids.push_back(strip.id);
        }
    }
    return ids;
}

std::vector<Id<Scene>> BoardDesk::selectedScenes() const
{
    std::vector<Id<Scene>> ids;
    for (const Id<Scene> scene : plan().unplaced) {
        if (m_selection.contains({Kind::Scene, scene.value()}))
            ids.push_back(scene);
    }
    return ids;
}

Spot BoardDesk::spotAfterCursor() const
{
    const int row = rowOf(false, m_cursor);
    return row < 0 ? endOf(m_order) : Spot {false, m_rows[0][static_cast<size_t>(row)].place + 1};
}

int BoardDesk::dayOfCursor() const
{
    const int row = rowOf(false, m_cursor);
    return row < 0 ? -1 : m_rows[0][static_cast<size_t>(row)].day;
}

QString BoardDesk::wordsOf(const BoardRow &row) const
{
    const Strip *strip = facts().find(row.strip);
    switch (row.kind) {
    case RowKind::Scene:
    case RowKind::Unplaced: {
        const Scene *scene = facts().find(row.scene);
        return scene ? stripWords(facts(), strip, *scene) : QString();
    }
    case RowKind::Banner:
        return strip ? bannerWords(facts(), *strip) : QString();
    case RowKind::DayBreak:
        return dayEndWords(plan().days[static_cast<size_t>(row.day)]);
    case RowKind::OpenDay: {
        const PlannedDay &day = plan().days[static_cast<size_t>(row.day)];
        if (isNoDayYet(plan(), day))
            return tr("No break makes a day of this yet · %1").arg(pagesText(day.eighths));
        return tr("Day %1, not closed yet · %2 · %3 · %4")
            .arg(QString::number(day.number), dayText(day.date), pagesText(day.eighths),
                hoursText(day.minutes));
    }
    case RowKind::OffDays: {
        static const char *const words[] = {"", QT_TR_NOOP("day off"), QT_TR_NOOP("day off"),
            QT_TR_NOOP("holiday"), QT_TR_NOOP("company move"), QT_TR_NOOP("travel")};
        const ShootingCalendar calendar(
            facts(), facts().find(m_board) ? facts().find(m_board)->calendar : Id<Calendar>());
        const QString name = calendar.nameOf(row.first);
        const QString what = name.isEmpty() ? tr(words[static_cast<int>(row.standing)]) : name;
        const QString days = row.first == row.last
            ? dayText(row.first)
            : tr("%1 to %2").arg(dayText(row.first), dayText(row.last));
        return QStringLiteral("%1 · %2").arg(days, what);
    }
    }
    return {};
}

bool BoardDesk::find(const QString &words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return false;
    // The days and then the boneyard, as one ring from the cursor on.
    const int days = static_cast<int>(m_rows[0].size());
    const int all = days + static_cast<int>(m_rows[1].size());
    const int inDays = rowOf(false, m_cursor);
    const int inBoneyard = rowOf(true, m_cursor);
    const int from = inDays >= 0 ? inDays : inBoneyard >= 0 ? days + inBoneyard : -1;
    for (int i = 1; i <= all; ++i) {
        const int at = (from + i + all) % all;
        const BoardRow &row =
            at < days ? m_rows[0][static_cast<size_t>(at)] : m_rows[1][static_cast<size_t>(at - days)];
        if (row.ref().isNull())
            continue;
        QString text = wordsOf(row);
        for (const Id<CastMember> id : facts().castOf(row.scene)) {
            if (const CastMember *part = facts().find(id))
                text += QLatin1Char(' ') + part->character + QLatin1Char(' ')
                    + m_session.catalog().nameOf(RecordRef {Kind::CastMember, id.value()});
        }
        if (const Scene *scene = facts().find(row.scene))
            text += QLatin1Char(' ') + scene->synopsis + QLatin1Char(' ') + scene->heading;
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(),
            [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        if (!hasAll)
            continue;
        select(row.ref());
        Q_EMIT revealed(row.ref());
        return true;
    }
    return false;
}

} // namespace slate
