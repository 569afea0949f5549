#include "ui/schedule/board/board_rows.h"

namespace slate {

namespace {

BoardRow rowOf(const Strip &strip, int place, int day)
{
    BoardRow row;
    row.kind = strip.stripKind == StripKind::DayBreak ? RowKind::DayBreak
        : strip.stripKind == StripKind::Banner        ? RowKind::Banner
                                                      : RowKind::Scene;
    row.strip = strip.id;
    row.scene = strip.scene;
    row.place = place;
    row.day = day;
    return row;
}

bool endsWeek(QDate day, QDate next)
{
    return day.isValid() && next.isValid() && day.weekNumber() != next.weekNumber();
}

void addOffDays(const ShootingCalendar &calendar, QDate after, QDate before, int place, int day,
    std::vector<BoardRow> &rows)
{
    BoardRow run;
    for (QDate date = after.addDays(1); date <= before; date = date.addDays(1)) {
        const DateStanding standing = date == before ? DateStanding::Shooting : calendar.standing(date);
        const bool goesOn = run.last.isValid() && standing == run.standing
            && calendar.nameOf(date) == calendar.nameOf(run.first);
        if (goesOn) {
            run.last = date;
            continue;
        }
        if (run.last.isValid())
            rows.push_back(run);
        run = BoardRow();
        if (standing == DateStanding::Shooting)
            continue;
        run.kind = RowKind::OffDays;
        run.place = place;
        run.day = day;
        run.first = run.last = date;
        run.standing = standing;
    }
}

} // namespace

RecordRef BoardRow::ref() const
{
    if (!strip.isNull())
        return {Kind::Strip, strip.value()};
    return kind == RowKind::Unplaced ? RecordRef {Kind::Scene, scene.value()} : RecordRef {};
}

std::vector<BoardRow> dayRows(const ScheduleFacts &facts, const BoardOrder &order, const BoardPlan &plan)
{
    const Board *board = facts.find(order.board);
    const ShootingCalendar calendar(facts, board ? board->calendar : Id<Calendar>());
    std::vector<BoardRow> rows;
    rows.reserve(order.placed.size() + plan.days.size());
    size_t day = 0;
    for (size_t i = 0; i < order.placed.size(); ++i) {
        BoardRow row = rowOf(order.placed[i], static_cast<int>(i), static_cast<int>(day));
        if (row.kind != RowKind::DayBreak) {
            rows.push_back(row);
            continue;
        }
        const QDate date = plan.days[day].date;
        const QDate next = day + 1 < plan.days.size() ? plan.days[day + 1].date : QDate();
        row.endsWeek = endsWeek(date, next);
        rows.push_back(row);
        ++day;
        if (date.isValid() && next.isValid())
            addOffDays(calendar, date, next, static_cast<int>(i) + 1, static_cast<int>(day), rows);
    }
    if (day < plan.days.size()) {
        BoardRow open;
        open.kind = RowKind::OpenDay;
        open.place = static_cast<int>(order.placed.size());
        open.day = static_cast<int>(day);
        rows.push_back(open);
    }
    return rows;
}

std::vector<BoardRow> boneyardRows(const BoardOrder &order, const BoardPlan &plan)
{
    std::vector<BoardRow> rows;
    for (size_t i = 0; i < order.boneyard.size(); ++i)
        rows.push_back(rowOf(order.boneyard[i], static_cast<int>(i), -1));
    for (const Id<Scene> scene : plan.unplaced) {
        BoardRow row;
        row.kind = RowKind::Unplaced;
        row.scene = scene;
        row.place = static_cast<int>(order.boneyard.size());
        rows.push_back(row);
    }
    return rows;
}

} // namespace slate
