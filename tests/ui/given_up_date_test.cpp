#include "tests/core/strings.h"

#include "ui/timeline/timeline_item.h"

using namespace slate;

TEST_CASE("a date given up for an unknown one has no slip, not one of no days")
{
    Milestone start;
    start.id = Id<Milestone>::random();
    start.date = {QDate(2020, 2, 21), QDate(2020, 2, 29), QStringLiteral("late February")};
    MilestoneMove delay;
    delay.milestone = start.id;
    delay.from = start.date;

    CHECK_FALSE(itemOf(start, {delay}).slip().has_value());
    delay.to = start.date = DateWindow::exact(QDate(2020, 7, 1));
    CHECK(itemOf(start, {delay}).slip() == 131);
}
