#include "tests/core/strings.h"

#include "ui/picture/brief_text.h"
#include "ui/schedule/schedule_rows.h"
#include "ui/timeline/lanes.h"
#include "ui/timeline/timeline_layout.h"

using namespace slate;

namespace {

DateWindow on(int year, int month, int day)
{
    return DateWindow::exact(QDate(year, month, day));
}

Milestone milestone(qint64 id, const DateWindow &date, MilestoneKind kind = MilestoneKind::Release)
{
    Milestone made;
    made.id = Id<Milestone>(id);
    made.title = QStringLiteral("Milestone %1").arg(id);
    made.production = Id<Production>(1);
    made.milestoneKind = kind;
    made.date = date;
    return made;
}

MilestoneMove move(qint64 id, const DateWindow &from, const DateWindow &to, const DateWindow &announced = {})
{
    MilestoneMove made;
    made.id = Id<MilestoneMove>(id);
    made.milestone = Id<Milestone>(1);
    made.from = from;
    made.to = to;
    made.announced = announced;
    return made;
}

const std::vector<ProductionTitle> twoFilms {{2, QStringLiteral("Eight")}, {1, QStringLiteral("Seven")}};

} // namespace

TEST_CASE("a window fades from its middle to its ends, an exact date is solid")
{
    const Span window = spanOf(DateWindow {QDate(2020, 2, 20), QDate(2020, 2, 29), {}});
    CHECK(window.from == QDate(2020, 2, 20));
    CHECK(window.solidFrom == QDate(2020, 2, 24));
    CHECK(window.solidTo == QDate(2020, 2, 24));
    CHECK(window.to == QDate(2020, 2, 29));
    CHECK_FALSE(window.isExact());
    CHECK(spanOf(on(2021, 11, 19)).isExact());
}

TEST_CASE("an end of which nothing is known is open, and no day is made up for it")
{
    const Span open = spanOf(DateWindow {QDate(2021, 1, 1), {}, {}});
    CHECK(open.openEnd);
    CHECK_FALSE(open.openStart);
    CHECK(open.to == QDate(2021, 1, 1));
    const Span until = spanOf(DateWindow {{}, QDate(2021, 1, 1), {}});
    CHECK(until.openStart);
    CHECK_FALSE(until.openEnd);
}

TEST_CASE("work is certain between the latest it began and the earliest it ended")
{
    const Span span = spanOf(DateWindow {QDate(2020, 7, 10), QDate(2020, 7, 25), {}},
        DateWindow {QDate(2020, 9, 1), QDate(2020, 9, 10), {}});
    CHECK(span.from == QDate(2020, 7, 10));
    CHECK(span.solidFrom == QDate(2020, 7, 25));
    CHECK(span.solidTo == QDate(2020, 9, 1));
    CHECK(span.to == QDate(2020, 9, 10));
    const Span begun = spanOf(on(2020, 7, 10), {});
    CHECK(begun.openEnd);
    CHECK(begun.from == QDate(2020, 7, 10));
    CHECK_FALSE(spanOf(DateWindow(), DateWindow()).isDrawn());
}

TEST_CASE("rough ends that overlap stay in order")
{
    const Span span = spanOf(DateWindow {QDate(2020, 7, 1), QDate(2020, 7, 31), {}},
        DateWindow {QDate(2020, 7, 10), QDate(2020, 8, 10), {}});
    CHECK(span.from <= span.solidFrom);
    CHECK(span.solidFrom <= span.solidTo);
    CHECK(span.solidTo <= span.to);
}

TEST_CASE("earlier dates are told from the oldest on, with the slip to the next")
{
    const auto july = on(2021, 7, 23);
    const auto november = on(2021, 11, 19);
    const auto may = on(2022, 5, 27);
    // Given the wrong way round: the order is that of the dates' chain.
    const TimelineItem item = itemOf(milestone(1, may), {move(9, november, may), move(8, july, november)});
    REQUIRE(item.earlier.size() == 2);
    CHECK(item.earlier[0].window == july);
    CHECK(item.earlier[0].slip == 119);
    CHECK(item.earlier[1].window == november);
    CHECK(item.earlier[1].slip == 189);
    CHECK(item.slip() == 308);
    CHECK(slipText(308) == QStringLiteral("+308 days"));
    CHECK(slipText(-1) == QStringLiteral("\u22121 day"));
}

TEST_CASE("a date that went back to where it was keeps both moves")
{
    const auto a = on(2021, 7, 23);
    const auto b = on(2021, 11, 19);
    const TimelineItem item = itemOf(milestone(1, a), {move(1, a, b), move(2, b, a)});
    REQUIRE(item.earlier.size() == 2);
    CHECK(item.earlier[0].window == a);
    CHECK(item.earlier[1].window == b);
    CHECK(item.slip() == 0);
}

TEST_CASE("the slip is unknown when one of the dates is")
{
    const auto soon = DateWindow {{}, {}, QStringLiteral("soon")};
    const TimelineItem item = itemOf(milestone(1, on(2021, 7, 23)), {move(1, soon, on(2021, 7, 23))});
    CHECK_FALSE(item.slip());
    CHECK_FALSE(item.earlier[0].span.isDrawn());
}

TEST_CASE("milestones, blocks and stunts stand in the lanes of their productions, by date")
{
    ShootBlock norway;
    norway.id = Id<ShootBlock>(5);
    norway.name = QStringLiteral("Norway");
    norway.production = Id<Production>(1);
    norway.actual = on(2020, 7, 10);
    Stunt train;
    train.id = Id<Stunt>(6);
    train.name = QStringLiteral("Train");
    train.production = Id<Production>(1);
    train.when = on(2020, 8, 20);
    const Lanes lanes =
        lanesOf({itemOf(milestone(1, on(2021, 11, 19)), {}),
                    itemOf(milestone(2, on(2021, 7, 1), MilestoneKind::Premiere), {}),
                    itemOf(milestone(3, on(2020, 9, 2), MilestoneKind::Publicity), {}),
                    itemOf(milestone(4, on(2020, 2, 20), MilestoneKind::StartOfPhotography), {}),
                    itemOf(norway), itemOf(train)},
            twoFilms);
    REQUIRE(lanes.groups.size() == 1);
    const LaneGroup &film = lanes.groups[0];
    CHECK(film.title == QStringLiteral("Seven"));
    REQUIRE(film.lanes.size() == 4);
    CHECK(film.lanes[0].lane == Lane::Photography);
    CHECK(film.lanes[0].items[0].title == QStringLiteral("Milestone 4"));
    CHECK(film.lanes[0].items[1].title == QStringLiteral("Norway"));
    CHECK(film.lanes[1].lane == Lane::Stunts);
    CHECK(film.lanes[2].lane == Lane::Publicity);
    CHECK(film.lanes[3].items[0].title == QStringLiteral("Milestone 2"));
    CHECK(film.lanes[3].items[1].title == QStringLiteral("Milestone 1"));
    CHECK(lanes.first == QDate(2020, 2, 20));
    CHECK(lanes.last == QDate(2021, 11, 19));
    CHECK(lanes.count == 6);
}

TEST_CASE("what has no date is never drawn but kept in the tray with its words")
{
    const auto soon = DateWindow {{}, {}, QStringLiteral("soon")};
    const Lanes lanes = lanesOf({itemOf(milestone(1, soon), {}), itemOf(milestone(2, {}), {})}, twoFilms);
    CHECK(lanes.groups.empty());
    CHECK_FALSE(lanes.first.isValid());
    REQUIRE(lanes.undated.size() == 2);
    CHECK(lanes.undated[0].dateWords == QStringLiteral("soon"));
}

TEST_CASE("a date that was given up stays as an outline, and what has no new one lies in the tray too")
{
    const Lanes lanes = lanesOf({itemOf(milestone(1, {}), {move(1, on(2020, 2, 20), {})})}, twoFilms);
    REQUIRE(lanes.undated.size() == 1);
    REQUIRE(lanes.groups.size() == 1);
    const TimelineItem &item = lanes.groups[0].lanes[0].items[0];
    CHECK_FALSE(item.span.isDrawn());
    CHECK(item.place().from == QDate(2020, 2, 20));
    CHECK_FALSE(item.slip());
    CHECK(lanes.first == QDate(2020, 2, 20));
    CHECK(labelOf(item).date == QStringLiteral("no new date"));
}

TEST_CASE("productions stand in the order given, what belongs to none last")
{
    Milestone loose = milestone(3, on(2021, 1, 1));
    loose.production = {};
    Milestone eight = milestone(2, on(2022, 1, 1));
    eight.production = Id<Production>(2);
    const Lanes lanes =
        lanesOf({itemOf(loose, {}), itemOf(milestone(1, on(2021, 1, 1)), {}), itemOf(eight, {})}, twoFilms);
    REQUIRE(lanes.groups.size() == 3);
    CHECK(lanes.groups[0].title == QStringLiteral("Eight"));
    CHECK(lanes.groups[1].title == QStringLiteral("Seven"));
    CHECK(lanes.groups[2].production == 0);
}

TEST_CASE("the days to show reach to the outlines of earlier dates")
{
    const Lanes lanes = lanesOf(
        {itemOf(milestone(1, on(2022, 5, 27)), {move(1, on(2021, 7, 23), on(2022, 5, 27))})}, twoFilms);
    CHECK(lanes.first == QDate(2021, 7, 23));
}

TEST_CASE("a block shows how it was and keeps its plan as an outline")
{
    ShootBlock block;
    block.planned = on(2020, 2, 20);
    block.actual = on(2020, 7, 10);
    const TimelineItem item = itemOf(block);
    CHECK(item.span.from == QDate(2020, 7, 10));
    REQUIRE(item.earlier.size() == 1);
    CHECK(item.slip() == 141);
    CHECK_FALSE(item.movable);
}

TEST_CASE("work that goes on by a plan alone is not shown as if it had begun on that day")
{
    ShootBlock block;
    block.planned = on(2020, 2, 20);
    CHECK_FALSE(itemOf(block).onlyPlanned);
    block.status = ShootStatus::Shooting;
    CHECK(itemOf(block).onlyPlanned);
    CHECK(itemOf(block).brief.startsWith(QStringLiteral("planned from")));
    block.actual = on(2020, 7, 10);
    CHECK_FALSE(itemOf(block).onlyPlanned);
}

TEST_CASE("a picture finds again what it placed")
{
    Lanes lanes = lanesOf(
        {itemOf(milestone(1, on(2021, 7, 23)), {}), itemOf(milestone(2, on(2021, 11, 19)), {})}, twoFilms);
    TimeAxis axis;
    axis.setWidth(1000);
    axis.fit(lanes.first, lanes.last, 50, 300);
    PictureMeasures measures;
    measures.labelWidth = [](const TimelineItem &item) {
        return 7.0 * static_cast<double>(labelOf(item).whole().size());
    };
    const Picture picture = layOut(lanes, axis, measures);
    REQUIRE(picture.lanes.size() == 1);
    const double y = picture.lanes[0].top + measures.lanePadding + measures.rowHeight / 2;
    const PictureHit first = hitAt(picture, {axis.centre(QDate(2021, 7, 23)), y}, measures);
    CHECK(first.item == 0);
    CHECK(hitAt(picture, {axis.centre(QDate(2021, 11, 19)), y}, measures).item == 1);
    CHECK(hitAt(picture, {axis.centre(QDate(2021, 7, 23)), 2}, measures).isNothing());
    CHECK(hitAt(picture, {5, y}, measures).item == -1);
}

TEST_CASE("a block on the schedule has its plan and how it was, by when it began")
{
    ShootBlock rome;
    rome.id = Id<ShootBlock>(1);
    rome.name = QStringLiteral("Rome");
    rome.planned = on(2020, 10, 1);
    ShootBlock norway;
    norway.id = Id<ShootBlock>(2);
    norway.name = QStringLiteral("Norway");
    norway.planned = on(2020, 11, 1);
    norway.actual = on(2020, 7, 10);
    norway.actualEnd = on(2020, 9, 8);
    ShootBlock venice;
    venice.id = Id<ShootBlock>(3);
    std::vector<ScheduleRow> rows {
        scheduleRowOf(venice, {}), scheduleRowOf(rome, {}), scheduleRowOf(norway, QStringLiteral("Rauma"))};
    sortRows(rows);
    CHECK(rows[0].name == QStringLiteral("Norway"));
    CHECK(rows[0].place == QStringLiteral("Rauma"));
    CHECK(rows[0].planned.from == QDate(2020, 11, 1));
    CHECK(rows[0].actual.to == QDate(2020, 9, 8));
    CHECK(rows[1].name == QStringLiteral("Rome"));
    CHECK(rows[2].record.id == 3);
    CHECK(rangeOf(rows) == std::pair(QDate(2020, 7, 10), QDate(2020, 11, 1)));
    CHECK_FALSE(rangeOf({}).first.isValid());
}

TEST_CASE("dates beside marks are short and say no more than is known")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto text = [](const DateWindow &window) { return briefText(window).toStdString(); };
    CHECK(text(on(2021, 11, 19)) == "19 Nov 2021");
    CHECK(text({QDate(2022, 2, 1), QDate(2022, 2, 28), {}}) == "Feb 2022");
    CHECK(text({QDate(2021, 4, 1), QDate(2021, 6, 30), {}}) == "Apr \u2013 Jun 2021");
    CHECK(text({QDate(2020, 8, 20), QDate(2020, 10, 5), {}}) == "20 Aug \u2013 5 Oct 2020");
    CHECK(text({QDate(2020, 12, 20), QDate(2021, 1, 5), {}}) == "20 Dec 2020 \u2013 5 Jan 2021");
    CHECK(text({QDate(2021, 1, 1), {}, {}}) == "from 1 Jan 2021");
    CHECK(text({{}, {}, QStringLiteral("soon")}) == "soon");
    CHECK(text({}).empty());
    CHECK(briefText(on(2020, 10, 14), on(2021, 1, 29)).toStdString() == "14 Oct 2020 \u2013 29 Jan 2021");
    CHECK(briefText(DateWindow {QDate(2021, 1, 1), {}, {}}, {}).toStdString() == "from 1 Jan 2021");
    CHECK(briefText(on(2020, 10, 14), {}).toStdString() == "from 14 Oct 2020");
    CHECK(fullText({QDate(2020, 2, 20), QDate(2020, 2, 29), QStringLiteral("late February")}).toStdString()
        == "late February (20 Feb \u2013 29 Feb 2020)");
    QLocale::setDefault(before);
}
