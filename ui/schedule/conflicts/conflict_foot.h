#pragma once

#include "core/schedule/mending.h"
#include "ui/schedule/conflicts/conflicts_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace slate {

/// The chosen conflict, below the list of all: what collides, what would mend it, and the buttons that make
/// that move, open the record in which it is mended by hand, or accept it with a reason.
class ConflictFoot : public QFrame
{
    Q_OBJECT

public:
    ConflictFoot(Session &session, LiveSchedule &live, const ConflictsModel &model, QWidget *parent);

    /// Null: none is chosen, and there is nothing to see. The board is the one that is looked at.
    void show(const Conflict *conflict, Id<Board> board);
    bool canMend() const;
    void mend();
    void acceptOrTakeBack();

Q_SIGNALS:
    void mended();

private:
    void layOut();
    void showMending(Id<Board> board);
    void showPlaceToMend();
    void accept();
    void takeBack();

    Session &m_session;
    LiveSchedule &m_live;
    const ConflictsModel &m_model;
    std::optional<Conflict> m_conflict;
    std::optional<Mending> m_mending;
    RecordRef m_toMend;
    QLabel *m_what;
    QLabel *m_proposal;
    QPushButton *m_mend;
    QPushButton *m_open;
    QPushButton *m_accept;
};

} // namespace slate
