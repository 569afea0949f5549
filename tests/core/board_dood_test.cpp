#include "tests/core/conflict_world.h"

#include "core/report/dood_report.h"
#include "core/schedule/board_dood.h"

#include <QStringList>

using namespace slate;

namespace {

/// A board of five days from a Monday on, with a part in the scenes of the first and the last.
struct DoodWorld : ConflictWorld {
    std::vector<Scene> scenes;
    CastMember hunt;

    DoodWorld() : ConflictWorld(ConflictRule::LongDay)
    {
        for (int i = 0; i < 5; ++i)
            scenes.push_back(day(board));
        hunt = named("Hunt", 1);
        cast(scenes.front(), hunt);
        cast(scenes.back(), hunt);
    }
    CastMember named(const char *character, std::optional<int> number)
    {
        auto part = made<CastMember>();
        part.production = production.id;
        part.character = QString::fromLatin1(character);
        part.number = number ? CastNumber(*number) : CastNumber();
        return put(part);
    }
    void own(PersonDayKind what, int day)
    {
        auto entry = made<PersonDay>();
        entry.castMember = hunt.id;
        entry.what = what;
        entry.day = monday.addDays(day);
        put(entry);
    }
    void listed(CalendarDayKind what, int day)
    {
        auto entry = made<CalendarDay>();
        entry.calendar = calendar.id;
        entry.firstDay = monday.addDays(day);
        entry.what = what;
        put(entry);
    }
    BoardDood dood(Id<ElementCategory> category = {}) const
    {
        return doodOf(facts, planOf(facts, board.id), category);
    }
    QString letters(size_t row = 0, Id<ElementCategory> category = {}) const
    {
        QStringList letters;
        const std::vector<DayCode> codes = dood(category).rows.at(row).row.codes;
        for (const DayCode code : codes)
            letters << (code == DayCode::None ? QStringLiteral("-") : QString::fromLatin1(lettersOf(code)));
        return letters.join(u' ');
    }
    Id<ElementCategory> category(CategoryRecords records)
    {
        auto category = made<ElementCategory>();
        category.production = production.id;
        category.records = records;
        return put(category).id;
    }
};

} // namespace

TEST_CASE("a part's own days are in its row, the columns and the sums, each as what it is")
{
    DoodWorld world;
    world.own(PersonDayKind::Fitting, -1);
    world.own(PersonDayKind::Travel, 1);
    world.own(PersonDayKind::Rehearsal, 2);
    world.own(PersonDayKind::Hold, 3);
    world.own(PersonDayKind::Idle, 5);
    CHECK(world.letters() == QStringLiteral("FT SW TR R H WF I"));
    const BoardDood dood = world.dood();
    CHECK(dood.columns.first == world.monday.addDays(-1));
    CHECK(dood.sums == dood.rows.at(0).row.totals);
    CHECK(dood.sums.paid == 5);
    CHECK(paidDaysOf(world.facts, planOf(world.facts, world.board.id), {world.hunt.id}) == 5);
}

TEST_CASE("days of travel of the company are moves in a row, holidays and days off are off")
{
    DoodWorld world;
    world.listed(CalendarDayKind::CompanyMove, 1);
    world.listed(CalendarDayKind::Travel, 2);
    world.listed(CalendarDayKind::Holiday, 4);
    world.listed(CalendarDayKind::DayOff, 5);
    CHECK(world.letters() == QStringLiteral("SW M M I / / I I WF"));
}

TEST_CASE("a part is held or dropped by its own rules and gap, and paid by them")
{
    DoodWorld world;
    const auto paid = [&] {
        return paidDaysOf(world.facts, planOf(world.facts, world.board.id), {world.hunt.id});
    };
    CHECK(paid() == 2);
    world.hunt.hold = true;
    world.put(world.hunt);
    CHECK(world.letters() == QStringLiteral("SW H H H WF"));
    CHECK(world.dood().sums.hold == 3);
    CHECK(paid() == 5);
    world.hunt.drop = true;
    world.hunt.dropGap = 4;
    world.put(world.hunt);
    CHECK(world.letters() == QStringLiteral("SW H H H WF"));
    world.hunt.dropGap = 3;
    world.put(world.hunt);
    CHECK(world.letters() == QStringLiteral("SWD - - - PWF"));
    CHECK(world.dood().sums.drop == 3);
    CHECK(paid() == 2);
}

TEST_CASE("rows stand by number and then by name, those without a number last, and none of another film")
{
    DoodWorld world;
    world.named("Zed", 2);
    world.named("Bruce", {});
    world.named("Anna", 10);
    const CastMember nameless = world.part(world.person());
    const CastMember twin = world.named("Adam", 2);
    CastMember other = world.named("Stranger", 1);
    other.production = world.made<Production>().id;
    world.put(other);
    QStringList names;
    const BoardDood dood = world.dood();
    for (const BoardDoodRow &row : dood.rows)
        names << world.facts.find(Id<CastMember>(row.subject.id))->character;
    CHECK(names.join(u' ') == QStringLiteral("Hunt Adam Zed Anna Bruce "));
    CHECK(dood.rows.at(5).subject == RecordRef {Kind::CastMember, nameless.id.value()});
    CHECK(dood.rows.at(1).subject == RecordRef {Kind::CastMember, twin.id.value()});
}

TEST_CASE("a stunt category gives the stunts of the film and a category of elements its own, by their days")
{
    DoodWorld world;
    const Stunt jump = world.stunt(world.scenes[1]);
    Stunt other = world.stunt(world.scenes[2]);
    other.production = world.made<Production>().id;
    world.put(other);
    const auto stunts = world.category(CategoryRecords::Stunts);
    REQUIRE(world.dood(stunts).rows.size() == 1);
    CHECK(world.dood(stunts).rows[0].subject == RecordRef {Kind::Stunt, jump.id.value()});
    CHECK(world.letters(0, stunts) == QStringLiteral("- SWF - - -"));

    const auto props = world.category(CategoryRecords::Elements);
    for (const auto category : {props, world.category(CategoryRecords::Elements)}) {
        auto element = world.made<Element>();
        element.category = category;
        element.hold = element.drop = true;
        element.dropGap = 2;
        world.put(element);
        for (const size_t scene : {size_t(0), size_t(2), size_t(4)}) {
            auto row = world.made<SceneElement>();
            row.scene = world.scenes[scene].id;
            row.element = element.id;
            world.put(row);
        }
    }
    REQUIRE(world.dood(props).rows.size() == 1);
    CHECK(world.letters(0, props) == QStringLiteral("SW H W H WF"));
    world.listed(CalendarDayKind::Holiday, 1);
    CHECK(world.letters(0, props) == QStringLiteral("SWD - - PW H WF"));
}

TEST_CASE("a voice in a scene is no day of work, and a silent part is one")
{
    DoodWorld world;
    SceneCast link;
    for (const SceneCast &each : world.facts.all<SceneCast>()) {
        if (each.scene == world.scenes.back().id)
            link = each;
    }
    CHECK(world.letters() == QStringLiteral("SW I I I WF"));
    link.presence = ScenePresence::SpeaksOnly;
    world.put(link);
    CHECK(world.letters() == QStringLiteral("SWF - - - -"));
    const DoodSheet sheet = doodSheetOf(world.facts, planOf(world.facts, world.board.id), {});
    CHECK(cellOf(sheet.days.at(0), sheet.rows.at(0), 0) == QStringLiteral("SWF"));
    CHECK(cellOf(sheet.days.at(4), sheet.rows.at(0), 4) == QStringLiteral("v"));
    CHECK(sheet.sums.work == 1);
    link.presence = ScenePresence::Silent;
    world.put(link);
    CHECK(world.letters() == QStringLiteral("SW I I I WF"));
}

TEST_CASE("a company day off is an empty cell, and only a holiday has a sign")
{
    DoodSheetRow row;
    row.codes = {DayCode::DayOff, DayCode::Work};
    DoodSheetDay day;
    for (const DateStanding standing : {DateStanding::WeeklyDayOff, DateStanding::DayOff}) {
        day.standing = standing;
        CHECK(cellOf(day, row, 0).isEmpty());
    }
    day.standing = DateStanding::Holiday;
    CHECK(cellOf(day, row, 0) == QStringLiteral("/"));
    day.standing = DateStanding::WeeklyDayOff;
    CHECK(cellOf(day, row, 1) == QStringLiteral("W"));
}
