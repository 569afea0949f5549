#include "ui/schedule/month/month_days.h"

namespace slate {

namespace {

MonthEntry entryOf(const ScheduleFacts &facts, const BoardPlan &plan, size_t day)
{
    const PlannedDay &planned = plan.days[day];
    MonthEntry entry {plan.board, static_cast<int>(day), planned.number, planned.eighths, {}, {}};
    for (const Id<Scene> id : planned.scenes) {
        const Scene &scene = *facts.find(id);
        const Location *location = facts.find(scene.location);
        const QString place = location ? location->name : scene.set;
        if (!place.isEmpty() && !entry.locations.contains(place))
            entry.locations << place;
        entry.scenes << (scene.number.isEmpty() ? QStringLiteral("–") : scene.number);
    }
    return entry;
}

} // namespace

QDate firstCellOf(QDate month, Qt::DayOfWeek firstWeekday)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(-((first.dayOfWeek() - firstWeekday + monthColumns) % monthColumns));
}

std::vector<MonthDay> monthDays(
    const ScheduleFacts &facts, const std::vector<const BoardPlan *> &plans, QDate firstCell)
{
    const Board *board = plans.empty() ? nullptr : facts.find(plans.front()->board);
    const ShootingCalendar calendar(facts, board ? board->calendar : Id<Calendar>());
    std::vector<MonthDay> days;
    for (int i = 0; i < monthRows * monthColumns; ++i) {
        const QDate date = firstCell.addDays(i);
        days.push_back({date, calendar.standing(date), calendar.nameOf(date), {}});
    }
    for (const BoardPlan *plan : plans) {
        for (size_t day = 0; day < plan->days.size(); ++day) {
            const QDate date = plan->days[day].date;
            const qint64 cell = date.isValid() ? firstCell.daysTo(date) : -1;
            if (cell >= 0 && cell < static_cast<qint64>(days.size()))
                days[static_cast<size_t>(cell)].entries.push_back(entryOf(facts, *plan, day));
        }
    }
    return days;
}

QRect monthCellRect(const QRect &grid, int cell)
{
    const int column = cell % monthColumns;
    const int row = cell / monthColumns;
    // Cells share out what does not divide, so that the grid has no gap at its end.
    const auto edge = [](int length, int at, int count) { return length * at / count; };
    const int left = edge(grid.width(), column, monthColumns);
    const int top = edge(grid.height(), row, monthRows);
    return {grid.left() + left, grid.top() + top, edge(grid.width(), column + 1, monthColumns) - left,
        edge(grid.height(), row + 1, monthRows) - top};
}

int monthCellAt(const QRect &grid, QPoint point)
{
    for (int cell = 0; cell < monthRows * monthColumns; ++cell) {
        if (monthCellRect(grid, cell).contains(point))
            return cell;
    }
    return -1;
}

} // namespace slate
