#include "ui/schedule/schedule_rows.h"

#include "core/model/value.h"
#include "ui/picture/brief_text.h"

#include <algorithm>

namespace slate {

ScheduleRow scheduleRowOf(const ShootBlock &block, const QString &place)
{
    ScheduleRow row;
    row.record = {Kind::ShootBlock, block.id.value()};
    row.name = block.name;
    row.status = titleOf(block.status);
    row.state = stateOf(block.status);
    row.place = place;
    row.planned = spanOf(block.planned, block.plannedEnd);
    row.actual = spanOf(block.actual, block.actualEnd);
    row.plannedWords = briefText(block.planned, block.plannedEnd);
    row.actualWords = briefText(block.actual, block.actualEnd);
    return row;
}

void sortRows(std::vector<ScheduleRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const ScheduleRow &a, const ScheduleRow &b) {
        return std::tuple(!a.begins().isValid(), a.begins(), a.name, a.record)
            < std::tuple(!b.begins().isValid(), b.begins(), b.name, b.record);
    });
}

std::pair<QDate, QDate> rangeOf(const std::vector<ScheduleRow> &rows)
{
    QDate first;
    QDate last;
    for (const ScheduleRow &row : rows) {
        widen(first, last, row.planned);
        widen(first, last, row.actual);
    }
    return {first, last};
}

} // namespace slate
