#pragma once

#include "ui/base/session.h"
#include "ui/base/strip_colors.h"
#include "ui/schedule/board/drop_preview.h"
#include "ui/schedule/board/row_words.h"
#include "ui/schedule/board/strip_cut.h"
#include "ui/schedule/board/strip_layout.h"

namespace slate {

/// One board as people work on it: its rows, their look, and what is chosen. What they do with that is in
/// strip_edits.h. The lists of strips on days and in the boneyard show the same desk.
class BoardDesk : public QObject
{
    Q_OBJECT

public:
    BoardDesk(Session &session, LiveSchedule &live, StripCut &cut, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    const ScheduleFacts &facts() const { return m_live.facts(); }
    Id<Board> board() const { return m_board; }
    void setBoard(Id<Board> board);
    const BoardOrder &order() const { return m_order; }
    const BoardPlan &plan() const { return planOfBoard(m_board); }
    const BoardPlan &planOfBoard(Id<Board> board) const { return m_live.plan(board); }
    const std::vector<BoardRow> &rows(bool boneyard) const { return m_rows[boneyard]; }
    /// The parts in the board's scenes, in the order of the rows of a board of strips side by side.
    const std::vector<Id<CastMember>> &parts() const;
    /// The row of a strip, or of a scene without one, in its list; -1 when it is not there.
    int rowOf(bool boneyard, RecordRef ref) const { return m_rowOf[boneyard].value(ref, -1); }
    bool isThere(RecordRef ref) const { return rowOf(false, ref) >= 0 || rowOf(true, ref) >= 0; }
    const StripColors &colors() const { return m_colors; }
    const StripLayout &layout() const { return m_layout; }
    void setLayout(const StripLayout &layout);
    /// How wide the words of the fields get on this board.
    const FieldNeeds &fieldNeeds() const;
    bool isWritable() const { return !m_session.slate().isReadOnly(); }

    /// How many conflicts there are at a scene's strip, or at a day as a whole for its break.
    int conflictsAt(const BoardRow &row) const;
    /// The day and the scene of a row, by which its conflicts are found.
    FindingPlace placeOf(const BoardRow &row) const;

    // What is chosen
    const QSet<RecordRef> &selection() const { return m_selection.refs(); }
    bool isSelected(RecordRef ref) const { return m_selection.contains(ref); }
    BoardChoice choice() const { return choiceOf(m_order, plan(), selection()); }
    bool isCut(RecordRef ref) const { return m_cut.holds(m_board, ref); }
    bool hasCut() const { return !m_cut.isEmpty(); }
    void dropCut() { m_cut.clear(); }
    StripCut &stripCut() const { return m_cut; }
    RecordRef cursor() const { return m_selection.cursor(); }
    void select(RecordRef ref);
    void toggle(RecordRef ref);
    /// From the strip that was chosen before, in the same list, to this one.
    void extendTo(bool boneyard, RecordRef ref);
    void setCursor(RecordRef ref);
    void selectAll(bool boneyard);
    void clearSelection();
    /// Several at once, of which those that are not on the board are left out.
    void choose(const QSet<RecordRef> &refs, RecordRef cursor);
    /// With the cursor on the first, which is brought in sight.
    void selectAndReveal(const std::vector<RecordRef> &refs);
    /// After the cursor; the end of the strips on days where it is elsewhere.
    Spot spotAfterCursor() const;
    int dayOfCursor() const;

    /// One edit; what it gave a strip stays chosen. Gives whether it was done.
    bool write(const QString &title, const BoardChange &change);
    BoardChange changeTo(Spot spot) const { return moveChoice(m_order, choice(), spot); }
    /// What letting go there would change; computed again only for another spot.
    const WhatIf &whatIfAt(Spot spot) { return m_preview.at(m_order, selection(), spot); }
    /// The plan as it would be after letting go there.
    const BoardPlan &planAt(Spot spot) { return m_preview.planAt(m_order, selection(), spot); }
    /// What moveToBoard() would change.
    const WhatIf &whatIfOn(const BoardDesk &other, Spot spot)
    {
        return m_preview.on(other.order(), m_order, selection(), spot);
    }

    /// The next strip that has the words, after the cursor and around; false where there is none.
    bool find(const QString &words);
    QString wordsOf(const BoardRow &row) const { return rowWords(facts(), plan(), row); }

Q_SIGNALS:
    void contentChanged();
    void selectionChanged();
    void layoutChanged();
    /// A strip was found or shown and wants to be in sight.
    void revealed(slate::RecordRef ref);
    void opened(slate::RecordRef ref);

private:
    void follow(const Changes &changes);
    void refill();
    void countConflicts() const;
    bool has(const BoardRow &row, const QStringList &words) const;
    void readLook();

    Session &m_session;
    LiveSchedule &m_live;
    StripCut &m_cut;
    Id<Board> m_board;
    BoardOrder m_order;
    std::vector<BoardRow> m_rows[2];
    QHash<RecordRef, int> m_rowOf[2];
    StripColors m_colors;
    StripLayout m_layout;
    BoardSelection m_selection;
    DropPreview m_preview;
    mutable std::optional<QHash<std::pair<int, qint64>, int>> m_conflicts; ///< by day and scene; 0: the whole
    mutable std::optional<std::vector<Id<CastMember>>> m_parts;
    mutable std::optional<FieldNeeds> m_fieldNeeds;
};

} // namespace slate
