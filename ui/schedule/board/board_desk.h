#pragma once

#include "core/schedule/board_breaks.h"
#include "core/schedule/board_sort.h"
#include "ui/base/live_schedule.h"
#include "ui/base/session.h"
#include "ui/schedule/base/strip_colors.h"
#include "ui/schedule/board/board_rows.h"
#include "ui/schedule/board/strip_cut.h"
#include "ui/schedule/board/strip_layout.h"
#include "ui/schedule/board/what_if.h"

namespace slate {

/// What people do on one board: what is chosen on it, and every act on that as one edit. The lists of
/// strips on days and in the boneyard show the same desk.
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
    const BoardPlan &plan() const { return m_live.plan(m_board); }
    const std::vector<BoardRow> &rows(bool boneyard) const { return m_rows[boneyard]; }
    /// The parts in the board's scenes, in the order of the rows of a board of strips side by side.
    const std::vector<Id<CastMember>> &parts() const;
    /// The row of a strip, or of a scene without one, in its list; -1 when it is not there.
    int rowOf(bool boneyard, RecordRef ref) const { return m_rowOf[boneyard].value(ref, -1); }
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
    const QSet<RecordRef> &selection() const { return m_selection; }
    bool isSelected(RecordRef ref) const { return m_selection.contains(ref); }
    bool isCut(RecordRef ref) const { return m_cut.holds(m_board, ref); }
    bool hasCut() const { return !m_cut.isEmpty(); }
    RecordRef cursor() const { return m_cursor; }
    void select(RecordRef ref);
    /// Several at once, of which those that are not on the board are left out.
    void choose(const std::vector<RecordRef> &refs, RecordRef cursor);
    void toggle(RecordRef ref);
    /// From the strip that was chosen before, in the same list, to this one.
    void extendTo(bool boneyard, RecordRef ref);
    void setCursor(RecordRef ref);
    void selectAll(bool boneyard);
    void clearSelection();
    std::vector<Id<Strip>> selectedStrips() const;
    std::vector<Id<Scene>> selectedScenes() const;

    // Acts on what is chosen; each is one edit and gives whether it was done.
    bool moveTo(Spot spot);
    bool moveUp();
    bool moveDown();
    /// Days count from 1; the one after the last is a new day.
    bool moveToDay(int number);
    bool toBoneyard();
    /// Scenes go to the boneyard; banners and day breaks go for good.
    bool removeSelected();
    /// What is cut stays where it is until it is pasted, here or on another board.
    void cut();
    void dropCut() { m_cut.clear(); }
    /// After the cursor where it is in this list, else at the end of the list.
    bool paste(bool boneyard);
    bool addDayBreak();
    bool addBanner(BannerKind banner, const QString &text = {}, std::optional<int> minutes = {});
    bool setCall(const QString &clock);
    /// Breaks the board, or what is chosen of it where that is more than one strip, into days.
    bool breakIntoDays(DayLimit limit);
    bool removeBreaks();
    /// Sorts what is chosen; all strips of the cursor's day where that is one at most.
    bool sortBy(StripSort key);
    bool write(const QString &title, const BoardChange &change);
    /// The chosen scenes and banners go from this board to another one; day breaks stay.
    bool moveToBoard(BoardDesk &other, Spot spot);
    /// What moveToBoard() would change: the day on the other board, and conflicts and paid days of both;
    /// computed again only for another spot. Conflicts are not told where nothing would go there.
    const WhatIf &whatIfOn(BoardDesk &other, Spot spot);

    BoardChange changeTo(Spot spot) const;
    /// What letting go there would change; computed again only for another spot.
    const WhatIf &whatIfAt(Spot spot);
    /// The plan as it would be after letting go there.
    const BoardPlan &planAt(Spot spot);
    /// After the cursor; the end of the strips on days where it is elsewhere.
    Spot spotAfterCursor() const;
    int dayOfCursor() const;

    /// The next strip that has the words, after the cursor and around; false where there is none.
    bool find(const QString &words);
    /// The words of a row, for a screen reader.
    QString wordsOf(const BoardRow &row) const;

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
    int conflictsMore(const ConflictDelta &delta, Id<Board> withOther = {}) const;
    int paidDaysChange(const BoardPlan &planned) const;
    int paidDaysChange(
        const BoardPlan &before, const BoardPlan &planned, const std::vector<Id<Scene>> &scenes) const;
    std::vector<Id<Strip>> severalSelected() const;
    void readLook();
    QString countWords() const { return countWords(m_selection); }
    QString countWords(const QSet<RecordRef> &refs) const;
    bool bring(Id<Board> from, const QSet<RecordRef> &refs, Spot spot);
    void selectScenes(const std::vector<Strip> &strips, const BoardChange &coming);
    BoardChange stepped(bool up) const;

    Session &m_session;
    LiveSchedule &m_live;
    StripCut &m_cut;
    Id<Board> m_board;
    BoardOrder m_order;
    std::vector<BoardRow> m_rows[2];
    QHash<RecordRef, int> m_rowOf[2];
    StripColors m_colors;
    StripLayout m_layout;
    QSet<RecordRef> m_selection;
    RecordRef m_cursor;
    RecordRef m_anchor;
    mutable std::optional<QHash<std::pair<int, qint64>, int>> m_conflicts; ///< by day and scene; 0: the whole
    mutable std::optional<std::vector<Id<CastMember>>> m_parts;
    mutable std::optional<FieldNeeds> m_fieldNeeds;
    std::optional<std::pair<Spot, WhatIf>> m_whatIf;
    std::optional<std::pair<Spot, WhatIf>> m_whatIfOnOther;
    Id<Board> m_other;   ///< of m_whatIfOnOther
    BoardPlan m_planned; ///< of m_whatIf
};

} // namespace slate
