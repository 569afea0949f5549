#include "tests/core/strings.h"

#include "ui/overview/life_line_layout.h"

using namespace slate;

namespace {

const QDate today(2020, 10, 20);

LifeType type()
{
    const auto width = [](const QString &words) { return 7.0 * static_cast<double>(words.size()); };
    return {width, width, 16};
}

LifeDate release(qint64 id, QDate day, const std::vector<QDate> &before = {})
{
    LifeDate date;
    date.record = {Kind::Milestone, id};
    date.name = text("Release %1").arg(id);
    date.date = DateWindow::exact(day);
    date.isHeadline = id == 1;
    for (const QDate past : before)
        date.story.past.push_back({DateWindow::exact(past), std::nullopt});
    return date;
}

LifePhase block(const char *name, QDate from, QDate to)
{
    LifePhase phase;
    phase.name = text(name);
    phase.record = {Kind::ShootBlock, 9};
    phase.first = DateWindow::exact(from);
    phase.last = DateWindow::exact(to);
    phase.status = ShootStatus::Shooting;
    return phase;
}

LifeLine film()
{
    return {{block("Rome", QDate(2020, 9, 6), QDate(2020, 12, 1))},
        {release(1, QDate(2022, 9, 30), {QDate(2021, 11, 19), QDate(2022, 5, 27)})}};
}

const LifeLabel *labelled(const LifePicture &picture, const QString &words)
{
    for (const LifeLabel &label : picture.labels) {
        if (label.words == words)
            return &label;
    }
    return nullptr;
}

void checkFits(const LifePicture &picture, double width)
{
    for (size_t i = 0; i < picture.labels.size(); ++i) {
        CHECK(picture.labels[i].box.left() >= 0);
        CHECK(picture.labels[i].box.right() <= width + 0.5);
        CHECK(picture.labels[i].box.bottom() <= picture.height);
        CHECK(picture.labels[i].box.width() >= 7.0 * static_cast<double>(picture.labels[i].words.size()));
        for (size_t j = i + 1; j < picture.labels.size(); ++j)
            CHECK_FALSE(picture.labels[i].box.intersects(picture.labels[j].box));
    }
}

} // namespace

TEST_CASE("a life line shows shooting, the release, its ghosts and today in the order of time")
{
    const LifePicture picture = lifePicture(film(), today, true, 1000, type());
    REQUIRE(picture.bars.size() == 1);
    REQUIRE(picture.marks.size() == 3);
    CHECK(picture.marks[0].isGhost);
    CHECK(picture.marks[1].isGhost);
    CHECK(picture.marks[2].isHeadline);
    CHECK(picture.marks[0].centre.x() < picture.marks[1].centre.x());
    CHECK(picture.marks[1].centre.x() < picture.marks[2].centre.x());
    REQUIRE(picture.slips.size() == 2);
    CHECK(picture.slips[1].to == picture.marks[2].centre.x());
    CHECK(picture.bars[0].box.left() < picture.axis.centre(today));
    CHECK(picture.axis.centre(today) < picture.bars[0].box.right());
    CHECK_FALSE(picture.today.isEmpty());
    CHECK(labelled(picture, text("30 Sep 2022")));
    CHECK(labelled(picture, text("19 Nov 2021")));
    CHECK(labelled(picture, text("Rome")));
}

TEST_CASE("words on a life line stand whole and apart, or not at all, in any width")
{
    LifeLine line = film();
    for (qint64 i = 2; i < 14; ++i)
        line.dates.push_back(release(i, QDate(2022, 9, 30).addDays(i * 9)));
    line.phases.push_back(block("A stretch with a long name", QDate(2020, 10, 1), QDate(2020, 10, 9)));
    for (const double width : {160.0, 320.0, 560.0, 800.0, 1280.0, 1920.0}) {
        const LifePicture picture = lifePicture(line, today, true, width, type());
        checkFits(picture, width);
        CHECK(labelled(picture, text("30 Sep 2022")));
        for (const Tick &tick : picture.ticks)
            CHECK((tick.label.isEmpty() || tick.labelX + type().small(tick.label) <= width));
    }
}

TEST_CASE("stretches that overlap lie in lanes of their own")
{
    LifeLine line;
    line.phases = {block("Main", QDate(2020, 9, 1), QDate(2020, 12, 1)),
        block("Second", QDate(2020, 10, 1), QDate(2020, 11, 1))};
    const LifePicture picture = lifePicture(line, today, true, 900, type());
    REQUIRE(picture.bars.size() == 2);
    CHECK_FALSE(picture.bars[0].box.intersects(picture.bars[1].box));
}

TEST_CASE("today stays out of a life that is over, and in sight of one that is not")
{
    const QDate later(2035, 1, 1);
    CHECK(lifePicture(film(), later, false, 900, type()).today.isEmpty());
    const LifePicture picture = lifePicture(film(), later, true, 900, type());
    CHECK_FALSE(picture.today.isEmpty());
    CHECK(picture.today.right() <= 900);
}

TEST_CASE("everything on a life line can be pointed at, says what it is and leads to its record")
{
    const LifePicture picture = lifePicture(film(), today, true, 1000, type());
    REQUIRE(picture.spots.size() == 4);
    for (const LifeSpot &spot : picture.spots)
        CHECK_FALSE(spot.record.isNull());
    CHECK(picture.spots.front().words.startsWith(text("Rome: ")));
    CHECK(picture.spots.back().words.contains(text("moved 2 times")));
}

TEST_CASE("a date that was given up leaves its ghost and no mark")
{
    LifeLine line;
    line.dates = {release(1, QDate(2022, 9, 30), {QDate(2021, 11, 19)})};
    line.dates.front().date = {};
    const LifePicture picture = lifePicture(line, today, false, 900, type());
    REQUIRE(picture.marks.size() == 1);
    CHECK(picture.marks.front().isGhost);
    CHECK(picture.slips.empty());
}
