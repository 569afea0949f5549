#pragma once

#include "ui/picture/mark_state.h"
#include "ui/picture/span.h"

#include <vector>

namespace slate {

/// One shoot block of the schedule: what was planned, and how it was.
struct ScheduleRow {
    RecordRef record;
    QString name;
    QString status;
    QString place;
    MarkState state = MarkState::Planned;
    Span planned;
    Span actual;
    QString plannedWords;
    QString actualWords;

    QDate begins() const { return actual.isDrawn() ? actual.from : planned.from; }
};

/// A block as a row; `place` is the name of its location, or empty.
ScheduleRow scheduleRowOf(const ShootBlock &block, const QString &place);
/// The rows by when they begin, as it was or as planned; what has no date stands last.
void sortRows(std::vector<ScheduleRow> &rows);
/// The first and the last day of all rows; invalid when nothing has a date.
std::pair<QDate, QDate> rangeOf(const std::vector<ScheduleRow> &rows);

} // namespace slate
