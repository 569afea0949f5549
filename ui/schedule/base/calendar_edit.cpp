#include "ui/schedule/base/calendar_edit.h"

namespace slate {

namespace {

bool Calendar::*const weekdays[] = {&Calendar::mondayOff, &Calendar::tuesdayOff, &Calendar::wednesdayOff,
    &Calendar::thursdayOff, &Calendar::fridayOff, &Calendar::saturdayOff, &Calendar::sundayOff};

struct CalendarEditText {
    Q_DECLARE_TR_FUNCTIONS(CalendarEdit)
};

QString dayTitle(std::optional<CalendarDayKind> what)
{
    if (!what)
        return CalendarEditText::tr("Clear calendar day");
    switch (*what) {
    case CalendarDayKind::Holiday:
        return CalendarEditText::tr("Add holiday");
    case CalendarDayKind::DayOff:
        return CalendarEditText::tr("Add day off");
    case CalendarDayKind::CompanyMove:
        return CalendarEditText::tr("Add company move");
    case CalendarDayKind::Travel:
        return CalendarEditText::tr("Add travel day");
    case CalendarDayKind::ExtraDay:
        return CalendarEditText::tr("Add extra shooting day");
    }
    return {};
}

QDate lastOf(const CalendarDay &day)
{
    return day.lastDay.isValid() ? day.lastDay : day.firstDay;
}

/// Takes one date out of a listed day or run of days; what is left on either side stays.
void cutOut(Transaction &t, const CalendarDay &day, QDate date)
{
    const QDate last = lastOf(day);
    const auto with = [&](QDate first, QDate end) {
        CalendarDay part = day;
        part.firstDay = first;
        part.lastDay = first == end ? QDate() : end;
        return part;
    };
    if (day.firstDay == last) {
        t.remove(day.id);
    } else if (date == day.firstDay) {
        t.update(with(date.addDays(1), last));
    } else {
        t.update(with(day.firstDay, date.addDays(-1)));
        if (date < last) {
            CalendarDay rest = with(date.addDays(1), last);
            rest.id = Id<CalendarDay>::random();
            t.insert(rest);
        }
    }
}

} // namespace

CalendarEdit::CalendarEdit(Session &session, LiveSchedule &live, Id<Board> board)
    : m_session(session),
      m_live(live),
      m_board(board),
      m_calendar(calendar())
{
}

Calendar CalendarEdit::calendar() const
{
    const Board *board = m_live.facts().find(m_board);
    const Calendar *there = board ? m_live.facts().find(board->calendar) : nullptr;
    if (there)
        return *there;
    Calendar fresh;
    fresh.name = tr("Shooting calendar");
    fresh.production = board ? board->production : Id<Production>();
    return fresh;
}

void CalendarEdit::write(Transaction &t, const Calendar &calendar) const
{
    if (m_live.facts().find(calendar.id)) {
        t.update(calendar);
        return;
    }
    t.insert(calendar);
    Board board = *m_live.facts().find(m_board);
    board.calendar = calendar.id;
    t.update(board);
}

bool CalendarEdit::editAndTell(const QString &title, const std::function<void(Transaction &)> &work)
{
    if (!m_live.facts().find(m_board))
        return false;
    if (m_calendar.id.isNull())
        m_calendar.id = Id<Calendar>::random();
    bool moved = false;
    const auto watch =
        QObject::connect(&m_live, &LiveSchedule::datesMoved, &m_live, [&moved] { moved = true; });
    const bool done = m_session.edit(title, work);
    QObject::disconnect(watch);
    if (done && !moved)
        m_session.tell(tr("No shooting day moves"), true);
    return done;
}

bool CalendarEdit::setDay(QDate date, std::optional<CalendarDayKind> what)
{
    if (!date.isValid())
        return false;
    std::vector<CalendarDay> there;
    for (const Id<CalendarDay> id : m_live.facts().daysOf(m_calendar.id)) {
        const CalendarDay &day = *m_live.facts().find(id);
        if (day.firstDay <= date && date <= lastOf(day))
            there.push_back(day);
    }
    const bool isThatAlready = there.size() == 1 && there.front().what == what;
    if (isThatAlready || (there.empty() && !what))
        return false;
    return editAndTell(dayTitle(what), [&](Transaction &t) {
        write(t, m_calendar);
        for (const CalendarDay &day : there)
            cutOut(t, day, date);
        if (what)
            t.insert(CalendarDay {Id<CalendarDay>::random(), m_calendar.id, date, {}, what, {}});
    });
}

bool CalendarEdit::setFirstDay(QDate date)
{
    if (m_calendar.firstDay == date)
        return false;
    m_calendar.firstDay = date;
    return editAndTell(tr("Set first shooting day"), [&](Transaction &t) { write(t, m_calendar); });
}

bool CalendarEdit::setWeekdayOff(int weekday, bool off)
{
    if (weekday < 1 || weekday > 7 || isWeekdayOff(weekday) == off)
        return false;
    m_calendar.*weekdays[weekday - 1] = off;
    return editAndTell(tr("Set weekly days off"), [&](Transaction &t) { write(t, m_calendar); });
}

bool CalendarEdit::isWeekdayOff(int weekday) const
{
    return m_calendar.*weekdays[weekday - 1];
}

} // namespace slate
