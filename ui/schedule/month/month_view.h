#pragma once

#include "ui/base/live_schedule.h"
#include "ui/base/session.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace slate {

class MonthGrid;

/// A board's days by month, the other boards in force beside them, and its calendar to edit.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    MonthView(Session &session, LiveSchedule &live, QWidget *parent = nullptr);

    void setBoard(Id<Board> board);
    MonthGrid *grid() const { return m_grid; }
    QDate month() const { return m_month; }
    void showMonth(QDate date);
    /// What the current date's menu offers, also by its keys.
    QMenu *dateMenu() const { return m_dateMenu; }
    QMenu *weekMenu() const { return m_weekMenu; }

Q_SIGNALS:
    void daySelected(slate::Id<slate::Board> board, int day);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void buildMenus();
    void addDateAction(const QString &name, const QString &text, const QKeySequence &key,
        const std::function<void(QDate)> &act);
    void fill();
    QDate firstShown() const;

    Session &m_session;
    LiveSchedule &m_live;
    Id<Board> m_board;
    QDate m_month;
    MonthGrid *m_grid = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr; ///< what to do while there is no first day
    QPushButton *m_weekButton = nullptr;
    QMenu *m_dateMenu = nullptr;
    QMenu *m_weekMenu = nullptr;
    bool m_stale = true;
};

} // namespace slate
