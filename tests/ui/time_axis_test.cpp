#include "tests/core/strings.h"

#include "ui/picture/time_axis.h"

#include <QRandomGenerator>

using namespace slate;

namespace {

TimeAxis axisOver(QDate first, QDate last, double width = 1000)
{
    TimeAxis axis;
    axis.setWidth(width);
    axis.fit(first, last, 0, 0);
    return axis;
}

} // namespace

TEST_CASE("a day is found again at its left edge, its centre and just before its end")
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        TimeAxis axis = axisOver(QDate(2020, 1, 1), QDate(2022, 12, 31));
        axis.zoom(0.05 + random.bounded(40.0), random.bounded(1000));
        const QDate day = QDate(2019, 1, 1).addDays(random.bounded(2000));
        const double width = axis.pixelsPerDay();
        CHECK(axis.dayAt(axis.x(day) + width * 0.001) == day);
        CHECK(axis.dayAt(axis.centre(day)) == day);
        CHECK(axis.dayAt(axis.end(day) - width * 0.001) == day);
        CHECK(axis.end(day) == Approx(axis.x(day.addDays(1))));
    }
}

TEST_CASE("zooming about the pointer keeps the day under it")
{
    QRandomGenerator random(2);
    for (int round = 0; round < 500; ++round) {
        TimeAxis axis = axisOver(QDate(2020, 1, 1), QDate(2022, 12, 31));
        const double at = random.bounded(1000.0);
        const QDate day = axis.dayAt(at);
        const double within = at - axis.x(day);
        const double before = axis.pixelsPerDay();
        axis.zoom(0.2 + random.bounded(10.0), at);
        CHECK(axis.x(day) + within * axis.pixelsPerDay() / before == Approx(at));
    }
}

TEST_CASE("zooming stops at less than a week and at more than a century in a window")
{
    TimeAxis axis = axisOver(QDate(2020, 1, 1), QDate(2022, 12, 31));
    for (int i = 0; i < 100; ++i)
        axis.zoom(1.5, 300);
    CHECK(axis.pixelsPerDay() == TimeAxis::mostPixelsPerDay);
    CHECK(axis.firstDay().daysTo(axis.lastDay()) < 7);
    for (int i = 0; i < 100; ++i)
        axis.zoom(0.5, 300);
    CHECK(axis.pixelsPerDay() == TimeAxis::leastPixelsPerDay);
    CHECK(axis.firstDay().daysTo(axis.lastDay()) > 36525);
}

TEST_CASE("fitting shows the first and the last day within the margins")
{
    TimeAxis axis;
    axis.setWidth(1000);
    axis.fit(QDate(2020, 2, 1), QDate(2021, 11, 19), 30, 200);
    CHECK(axis.x(QDate(2020, 2, 1)) == Approx(30));
    CHECK(axis.end(QDate(2021, 11, 19)) == Approx(800));
}

TEST_CASE("one lonely day is fitted with sixteen weeks around it")
{
    TimeAxis axis = axisOver(QDate(2021, 11, 19), QDate(2021, 11, 19));
    CHECK(axis.firstDay().daysTo(axis.lastDay()) == 112);
    CHECK(axis.centre(QDate(2021, 11, 19)) == Approx(500));
}

TEST_CASE("panning moves what is shown with the hand, and never leaves the calendar")
{
    TimeAxis axis = axisOver(QDate(2020, 1, 1), QDate(2020, 12, 31));
    const double before = axis.x(QDate(2020, 6, 1));
    axis.pan(120);
    CHECK(axis.x(QDate(2020, 6, 1)) == Approx(before + 120));
    axis.pan(1e12);
    CHECK(axis.firstDay() == QDate(1000, 1, 1));
}

TEST_CASE("a day out of sight is brought in with its margin, one in sight moves nothing")
{
    TimeAxis axis = axisOver(QDate(2020, 1, 1), QDate(2020, 12, 31));
    const TimeAxis before = axis;
    axis.reveal(QDate(2020, 6, 1), 48);
    CHECK(axis == before);
    axis.reveal(QDate(2022, 6, 1), 48);
    CHECK(axis.end(QDate(2022, 6, 1)) == Approx(1000 - 48));
    axis.reveal(QDate(2019, 6, 1), 48);
    CHECK(axis.x(QDate(2019, 6, 1)) == Approx(48));
}
