#include "tests/core/strings.h"

#include "ui/picture/ticks.h"

using namespace slate;

namespace {

// Seven pixels a letter, so that what fits can be worked out by hand.
double wide(const QString &text)
{
    return 7.0 * static_cast<double>(text.size());
}

TimeAxis axisFrom(QDate first, double pixelsPerDay, double width)
{
    TimeAxis axis;
    axis.setWidth(width);
    axis.zoom(pixelsPerDay / axis.pixelsPerDay(), 0);
    axis.pan(-axis.x(first));
    return axis;
}

TimeHead headAt(QDate first, double pixelsPerDay, double width)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return headFor(axisFrom(first, pixelsPerDay, width), british, wide, wide);
}

QStringList labels(const std::vector<Tick> &ticks)
{
    QStringList all;
    for (const Tick &tick : ticks)
        all << tick.label;
    return all;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

TEST_CASE("days stand under their month")
{
    // 30 pixels hold "30" (14 and 8 of padding) but not "Mon 30".
    const TimeHead head = headAt(QDate(2020, 2, 27), 30, 150);
    CHECK(head.fine == TimeUnit::Day);
    CHECK(labels(head.fineTicks) == words("27|28|29|1|2"));
    // Three days are 90 pixels: "February 2020" and its padding need 99, "Feb 2020" fits.
    CHECK(labels(head.coarseTicks) == words("Feb 2020|March 2020"));
}

TEST_CASE("days have their weekday where there is room")
{
    const TimeHead head = headAt(QDate(2020, 2, 27), 60, 180);
    CHECK(labels(head.fineTicks) == words("Thu 27|Fri 28|Sat 29"));
}

TEST_CASE("weeks begin on the day of the locale and are named by it")
{
    // 16 March 2020 is a Monday; a week is 35 pixels, a day 5.
    const TimeHead head = headAt(QDate(2020, 3, 18), 5, 140);
    CHECK(head.fine == TimeUnit::Week);
    CHECK(labels(head.fineTicks) == words("16|23|30|6|13"));
    CHECK(head.fineTicks.front().start == QDate(2020, 3, 16));
    CHECK(unitStart(TimeUnit::Week, QDate(2020, 3, 18), Qt::Sunday) == QDate(2020, 3, 15));
}

TEST_CASE("months stand under their year, as long as they can be written")
{
    CHECK(
        labels(headAt(QDate(2020, 11, 1), 3, 360).fineTicks) == words("November|December|January|February"));
    CHECK(labels(headAt(QDate(2020, 11, 1), 1.3, 140).fineTicks) == words("Nov|Dec|Jan|Feb"));
    const TimeHead narrow = headAt(QDate(2020, 11, 1), 0.6, 70);
    CHECK(labels(narrow.fineTicks) == words("N|D|J|F"));
    CHECK(labels(narrow.coarseTicks) == words("2020|2021"));
}

TEST_CASE("quarters, years and decades follow as the zoom gets wider")
{
    const TimeHead quarters = headAt(QDate(2020, 5, 15), 0.3, 95);
    CHECK(quarters.fine == TimeUnit::Quarter);
    CHECK(labels(quarters.fineTicks) == words("Q2|Q3|Q4|Q1"));
    CHECK(quarters.fineTicks.front().start == QDate(2020, 4, 1));

    const TimeHead years = headAt(QDate(2018, 7, 1), 0.1, 130);
    CHECK(years.fine == TimeUnit::Year);
    CHECK(labels(years.fineTicks) == words("2018|2019|2020|2021|2022"));
    CHECK(labels(years.coarseTicks) == words("2010s|2020s"));

    const TimeHead decades = headAt(QDate(1995, 1, 1), 0.02, 200);
    CHECK(decades.fine == TimeUnit::Decade);
    CHECK(labels(decades.fineTicks) == words("1990s|2000s|2010s|2020s"));
    CHECK(decades.coarseTicks.empty());
}

TEST_CASE("labels of the head never overlap nor leave their cells, at any zoom")
{
    for (double zoom = TimeAxis::leastPixelsPerDay; zoom <= TimeAxis::mostPixelsPerDay; zoom *= 1.07) {
        const TimeHead head = headAt(QDate(2019, 12, 29), zoom, 900);
        CAPTURE(zoom);
        for (const Tick &tick : head.fineTicks) {
            CHECK(tick.labelX >= tick.left);
            CHECK(tick.labelX + wide(tick.label) <= tick.right);
        }
        for (const Tick &tick : head.coarseTicks) {
            if (!tick.label.isEmpty())
                CHECK(tick.labelX + wide(tick.label) <= tick.right);
        }
    }
}

TEST_CASE("the cells cover what is in sight without a gap")
{
    for (double zoom = TimeAxis::leastPixelsPerDay; zoom <= TimeAxis::mostPixelsPerDay; zoom *= 1.5) {
        const TimeHead head = headAt(QDate(2019, 12, 29), zoom, 900);
        for (const auto *ticks : {&head.fineTicks, &head.coarseTicks}) {
            if (ticks->empty())
                continue;
            CHECK(ticks->front().left <= 0.001);
            CHECK(ticks->back().right >= 899.999);
            for (size_t i = 1; i < ticks->size(); ++i)
                CHECK((*ticks)[i].left == Approx((*ticks)[i - 1].right));
        }
    }
}

TEST_CASE("a coarse label gives way to what stands in the head, or goes")
{
    TimeHead head = headAt(QDate(2020, 1, 1), 1.2, 900);
    REQUIRE(head.coarseTicks.front().label == QStringLiteral("2020"));
    keepClear(head, 0, 60, wide);
    CHECK(head.coarseTicks.front().label == QStringLiteral("2020"));
    CHECK(head.coarseTicks.front().labelX > 60);
    keepClear(head, 0, 430, wide);
    CHECK(head.coarseTicks.front().label.isEmpty());
    CHECK(head.coarseTicks[1].label == QStringLiteral("2021"));
}
