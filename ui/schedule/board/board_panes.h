#pragma once

#include "ui/schedule/board/strip_pane.h"

#include <QSplitter>

namespace slate {

/// The lists of strips of a board, its days and its boneyard, and those of another board beside it where that
/// is wanted; and how they share the room.
class BoardPanes : public QSplitter
{
    Q_OBJECT

public:
    BoardPanes(BoardDesk &desk, BoardDesk &secondDesk, BoardDrag &drag);

    StripPane &daysPane() const { return *m_days; }
    StripList &days() const { return m_days->list(); }
    StripList &boneyard() const { return m_boneyard->list(); }
    /// The days of the other board, and its boneyard; null where there is none.
    StripList *secondDays() const { return m_second ? &m_second->list() : nullptr; }
    StripList *secondBoneyard() const { return m_secondBoneyard ? &m_secondBoneyard->list() : nullptr; }
    /// The one where the keys were last.
    StripList &active() const { return *m_active; }
    /// Makes the days of the first board the active list.
    void activateDays() { m_active = &m_days->list(); }
    /// Makes the list in which the cursor of the active one's board stands the active one.
    void activateCursor();

    bool isHorizontal() const { return days().isHorizontal(); }
    void setHorizontal(bool horizontal);
    double zoom() const { return days().zoom(); }
    void setZoom(double zoom);
    bool isBoneyardShown() const { return !m_boneyards->isHidden(); }
    void setBoneyardShown(bool shown);
    bool isSecondShown() const { return m_second; }
    void setSecondShown(bool shown);
    /// Shares the room anew, unless that was done by hand.
    void shareRoom();

Q_SIGNALS:
    void actAsked(slate::BoardAct act);
    void menuAsked(QPoint global);
    void zoomChanged(double zoom);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectList(StripList &list);
    QList<StripPane *> panes() const;
    StripPane *addSecondPane(bool boneyard, const char *name);
    bool isBoneyardEmpty() const;
    void followBoneyard();

    BoardDesk &m_desk;
    BoardDesk &m_secondDesk;
    BoardDrag &m_drag;
    StripPane *m_days;
    StripPane *m_boneyard;
    StripPane *m_second = nullptr;
    StripPane *m_secondBoneyard = nullptr;
    QSplitter *m_boneyards; ///< one for each board in sight
    StripList *m_active;
    bool m_wasShown = false;
    bool m_ownSizes = false; ///< the room was shared by hand
    bool m_wasBoneyardEmpty = false;
};

} // namespace slate
