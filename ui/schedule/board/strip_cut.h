#pragma once

#include "core/model/board.h"
#include "core/model/kind.h"

#include <QObject>
#include <QSet>

namespace slate {

/// What was cut from a board and waits to be pasted, on this board or on another one. The desks that lie
/// beside each other share one.
class StripCut : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Id<Board> board() const { return m_board; }
    /// Strips, and scenes that have none.
    const QSet<RecordRef> &refs() const { return m_refs; }
    bool isEmpty() const { return m_refs.isEmpty(); }
    bool holds(Id<Board> board, RecordRef ref) const { return board == m_board && m_refs.contains(ref); }
    void set(Id<Board> board, const QSet<RecordRef> &refs)
    {
        m_board = board;
        m_refs = refs;
        m_isLatest = !refs.isEmpty();
        Q_EMIT changed();
    }
    void clear() { set({}, {}); }
    /// Whether nothing was changed since: undo means the cut then.
    bool isLatest() const { return m_isLatest; }
    void followChange() { m_isLatest = false; }

Q_SIGNALS:
    void changed();

private:
    Id<Board> m_board;
    QSet<RecordRef> m_refs;
    bool m_isLatest = false;
};

} // namespace slate
