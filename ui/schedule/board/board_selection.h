#pragma once

#include "ui/schedule/board/board_rows.h"

#include <QSet>

namespace slate {

/// What is chosen of the rows of a board, with the cursor of the keys, and the anchor from which a choice is
/// extended.
class BoardSelection
{
public:
    const QSet<RecordRef> &refs() const { return m_refs; }
    bool contains(RecordRef ref) const { return m_refs.contains(ref); }
    RecordRef cursor() const { return m_cursor; }
    RecordRef anchor() const { return m_anchor; }

    void clear();
    /// Just this one; a null one: nothing.
    void select(RecordRef ref);
    void toggle(RecordRef ref);
    void setCursor(RecordRef ref) { m_cursor = ref; }
    /// All between two rows; the cursor goes on to `cursor`.
    void extend(const std::vector<BoardRow> &rows, int from, int to, RecordRef cursor);
    /// Every strip but day breaks; the cursor stays.
    void selectAll(const std::vector<BoardRow> &rows);
    void set(const QSet<RecordRef> &refs) { m_refs = refs; }

    /// Forgets what is gone; gives whether some of it was chosen.
    bool forget(const std::function<bool(RecordRef)> &isGone);
    /// Scenes of `chosen` that had no strip are known by their new ones from now on; gives whether there are
    /// such.
    bool adopt(const QSet<RecordRef> &chosen, const std::vector<Strip> &fresh);

private:
    QSet<RecordRef> m_refs;
    RecordRef m_cursor;
    RecordRef m_anchor;
};

/// What is chosen by what it is, each in the order of the board.
struct BoardChoice {
    std::vector<Id<Strip>> strips;
    std::vector<Id<Scene>> scenes; ///< without a strip
};
BoardChoice choiceOf(const BoardOrder &order, const BoardPlan &plan, const QSet<RecordRef> &refs);

} // namespace slate
