#pragma once

#include "ui/base/live_schedule.h"
#include "ui/base/session.h"

#include <QCoreApplication>

#include <functional>

namespace slate {

/// Edits of a board's calendar, each one edit; one that moves no day says so. A board
/// without a calendar gets one.
class CalendarEdit
{
    Q_DECLARE_TR_FUNCTIONS(CalendarEdit)

public:
    CalendarEdit(Session &session, LiveSchedule &live, Id<Board> board);

    /// Makes one date another kind of day, or a plain day of the week again; of a run of days only this
    /// one changes.
    bool setDay(QDate date, std::optional<CalendarDayKind> what);
    bool setFirstDay(QDate date);
    /// 1 is Monday.
    bool setWeekdayOff(int weekday, bool off);
    bool isWeekdayOff(int weekday) const;

private:
    Calendar calendar() const;
    void write(Transaction &t, const Calendar &calendar) const;
    bool editAndTell(const QString &title, const std::function<void(Transaction &)> &work);

    Session &m_session;
    LiveSchedule &m_live;
    Id<Board> m_board;
    Calendar m_calendar;
};

} // namespace slate
