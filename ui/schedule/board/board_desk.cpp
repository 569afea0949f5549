#include "ui/schedule/board/board_desk.h"

#include "ui/schedule/base/board_edit.h"
#include "ui/schedule/board/stack_layout.h"
#include "ui/schedule/board/strip_painter.h"

namespace slate {

BoardDesk::BoardDesk(Session &session, LiveSchedule &live, StripCut &cut, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_live(live),
      m_cut(cut),
      m_preview(live)
{
    connect(&cut, &StripCut::changed, this, &BoardDesk::selectionChanged);
    connect(&live, &LiveSchedule::changed, this, &BoardDesk::follow);
    connect(this, &BoardDesk::selectionChanged, this, [this] { m_preview.forget(); });
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
    m_preview.forget();
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
    const bool isLess = m_selection.forget([this](RecordRef ref) { return !isThere(ref); });
    if (!(before == m_layout))
        Q_EMIT layoutChanged();
    Q_EMIT contentChanged();
    if (isLess)
        Q_EMIT selectionChanged();
}

void BoardDesk::countConflicts() const
{
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

int BoardDesk::conflictsAt(const BoardRow &row) const
{
    if (!m_conflicts)
        countConflicts();
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

void BoardDesk::select(RecordRef ref)
{
    m_selection.select(ref);
    Q_EMIT selectionChanged();
}

void BoardDesk::toggle(RecordRef ref)
{
    m_selection.toggle(ref);
    Q_EMIT selectionChanged();
}

void BoardDesk::extendTo(bool boneyard, RecordRef ref)
{
    const int from = rowOf(boneyard, m_selection.anchor());
    const int to = rowOf(boneyard, ref);
    if (from < 0 || to < 0)
        m_selection.select(ref);
    else
        m_selection.extend(m_rows[boneyard], from, to, ref);
    Q_EMIT selectionChanged();
}

void BoardDesk::setCursor(RecordRef ref)
{
    m_selection.setCursor(ref);
    Q_EMIT selectionChanged();
}

void BoardDesk::selectAll(bool boneyard)
{
    m_selection.selectAll(m_rows[boneyard]);
    Q_EMIT selectionChanged();
}

void BoardDesk::clearSelection()
{
    select({});
}

void BoardDesk::choose(const QSet<RecordRef> &refs, RecordRef cursor)
{
    QSet<RecordRef> there = refs;
    there.removeIf([this](RecordRef ref) { return !isThere(ref); });
    m_selection.select(isThere(cursor) ? cursor : RecordRef());
    m_selection.set(there);
    Q_EMIT selectionChanged();
}

void BoardDesk::selectAndReveal(const std::vector<RecordRef> &refs)
{
    m_selection.select(refs.empty() ? RecordRef() : refs.front());
    m_selection.set(QSet<RecordRef>(refs.begin(), refs.end()));
    Q_EMIT selectionChanged();
    Q_EMIT revealed(cursor());
}

Spot BoardDesk::spotAfterCursor() const
{
    const int row = rowOf(false, cursor());
    return row < 0 ? endOf(m_order) : Spot {false, m_rows[0][static_cast<size_t>(row)].place + 1};
}

int BoardDesk::dayOfCursor() const
{
    const int row = rowOf(false, cursor());
    return row < 0 ? -1 : m_rows[0][static_cast<size_t>(row)].day;
}

bool BoardDesk::write(const QString &title, const BoardChange &change)
{
    const QSet<RecordRef> chosen = selection();
    if (change.isEmpty() || !m_session.edit(title, [&](Transaction &t) { apply(t, change); }))
        return false;
    if (m_selection.adopt(chosen, change.insert))
        Q_EMIT selectionChanged();
    if (!cursor().isNull())
        Q_EMIT revealed(cursor());
    return true;
}

/// Whether all of the words are in what the row and its scene say.
bool BoardDesk::has(const BoardRow &row, const QStringList &words) const
{
    QString text = wordsOf(row);
    for (const Id<CastMember> id : facts().castOf(row.scene)) {
        if (const CastMember *part = facts().find(id))
            text += QLatin1Char(' ') + part->character + QLatin1Char(' ')
                + m_session.catalog().nameOf(RecordRef {Kind::CastMember, id.value()});
    }
    if (const Scene *scene = facts().find(row.scene))
        text += QLatin1Char(' ') + scene->synopsis + QLatin1Char(' ') + scene->heading;
    return std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool BoardDesk::find(const QString &words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return false;
    // The days and then the boneyard, as one ring from the cursor on.
    const int days = static_cast<int>(m_rows[0].size());
    const int all = days + static_cast<int>(m_rows[1].size());
    const int inDays = rowOf(false, cursor());
    const int inBoneyard = rowOf(true, cursor());
    const int from = inDays >= 0 ? inDays : inBoneyard >= 0 ? days + inBoneyard : -1;
    for (int i = 1; i <= all; ++i) {
        const int at = (from + i + all) % all;
        const BoardRow &row =
            at < days ? m_rows[0][static_cast<size_t>(at)] : m_rows[1][static_cast<size_t>(at - days)];
        if (row.ref().isNull() || !has(row, wanted))
            continue;
        select(row.ref());
        Q_EMIT revealed(row.ref());
        return true;
    }
    return false;
}

} // namespace slate
