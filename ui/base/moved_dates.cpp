#include "ui/base/moved_dates.h"

#include "core/report/time_words.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct MovedDatesText {
    Q_DECLARE_TR_FUNCTIONS(MovedDates)
};

QString shiftWords(const DateShift &shift)
{
    const auto count = static_cast<int>(shift.moved.size());
    QString text =
        count == 1 ? MovedDatesText::tr("Moves 1 day") : MovedDatesText::tr("Moves %1 days").arg(count);
    if (!shift.lastBefore.isValid() && shift.lastAfter.isValid())
        return count == 1 ? MovedDatesText::tr("The day is %1 now").arg(dayText(shift.lastAfter))
                          : MovedDatesText::tr("%1 days have dates now; the last is %2")
                                .arg(count)
                                .arg(dayText(shift.lastAfter));
    if (!shift.lastAfter.isValid())
        return MovedDatesText::tr("%1; the last day has no date now").arg(text);
    const QString last = dayText(shift.lastAfter);
    return (shift.lastAfter == shift.lastBefore ? MovedDatesText::tr("%1; the last day is still %2")
                                                : MovedDatesText::tr("%1; the last day is now %2"))
        .arg(text, last);
}

} // namespace

QString shiftWords(const std::vector<DateShift> &shifts, const Catalog &catalog)
{
    if (shifts.size() == 1)
        return shiftWords(shifts.front());
    QStringList lines;
    for (const DateShift &shift : shifts)
        lines << QStringLiteral("%1: %2").arg(
            catalog.nameOf(RecordRef {Kind::Board, shift.board.value()}), shiftWords(shift));
    return lines.join(QStringLiteral(" · "));
}

void tellMovedDates(Session &session, LiveSchedule &live)
{
    QObject::connect(
        &live, &LiveSchedule::datesMoved, &session, [&session](const std::vector<DateShift> &shifts) {
            session.tell(shiftWords(shifts, session.catalog()), true);
        });
}

} // namespace slate
