#include "tests/core/conflict_world.h"

#include "core/schedule/conflict_watch.h"

using namespace slate;
using Rule = ConflictRule;

namespace {

/// A board for each rule: `at` is how far it goes, so that one figure collides and the next does not.
struct Stage : ConflictWorld {
    Person ethan = person();
    CastMember hunt = part(ethan);
    Board second = otherBoard();
    Scene scene;
    Strip strip;
    Strip dayBreak;

    using ConflictWorld::ConflictWorld;

    void work(const Board &on, int minutes = 60)
    {
        scene = ConflictWorld::scene(8, minutes);
        strip = place(on, scene);
        dayBreak = endDay(on);
        cast(scene, hunt);
    }
    void work(int days, int minutes)
    {
        for (int i = 0; i < days; ++i)
            work(board, minutes);
    }
    /// What `strip` is goes to a day of its own behind all others.
    void moveOn()
    {
        remove(strip);
        const Board on = *facts.find(strip.board);
        strip = place(on, scene);
        endDay(on);
    }
    template<typename T>
    void takeOut()
    {
        for (const T &record : facts.all<T>().values())
            remove(record);
    }
    template<typename T, typename V>
    void setAll(V T::*member, const V &value)
    {
        for (T record : facts.all<T>().values()) {
            record.*member = value;
            put(record);
        }
    }
    template<typename T>
    void away(Id<T> Availability::*subject, Id<T> id, int from)
    {
        Availability entry = available(AvailabilityKind::NotFree, monday.addDays(from), {});
        entry.*subject = id;
        put(entry);
    }
    void agree() { takeOut<Availability>(); }
    void shorten() { setAll(&Scene::minutes, std::optional(60)); }

    void bookedOn(int day)
    {
        work(board);
        for (int i = 0; i < day; ++i)
            this->day(second);
        work(second);
    }
    void personAwayFrom(int day)
    {
        work(board);
        away(&Availability::person, ethan.id, day);
    }
    void elementAwayFrom(int day)
    {
        work(board);
        const auto train = put(made<Element>());
        auto row = made<SceneElement>();
        row.scene = scene.id;
        row.element = train.id;
        put(row);
        away(&Availability::element, train.id, day);
    }
    void crewAwayFrom(int day)
    {
        work(board);
        auto grip = made<CrewMember>();
        grip.person = person().id;
        grip.production = production.id;
        put(grip);
        away(&Availability::person, grip.person, day);
    }
    void workBeforeRest(int minutes)
    {
        work(board, minutes);
        work(board);
    }
    void callLater()
    {
        dayBreak.call = QStringLiteral("07:01");
        put(dayBreak);
    }
    void oneDay(int minutes) { work(board, minutes); }
    void sixDays(int minutesOfLast)
    {
        work(5, 11 * 60);
        work(board, minutesOfLast);
    }
    void inARow(int days) { work(days, 60); }
    void dayOff()
    {
        calendar.wednesdayOff = true;
        put(calendar);
    }
    void mealAfter(int minutes)
    {
        oneDay(minutes);
        remove(dayBreak);
        meal(board);
        endDay(board);
    }
    void atPlace(LocationStatus status)
    {
        work(board);
        Location there = locationOf(scene);
        there.status = status;
        put(there);
    }
    void placeAwayFrom(int day)
    {
        atPlace(LocationStatus::Confirmed);
        away(&Availability::location, scene.location, day);
    }
    void permitUntil(int day)
    {
        atPlace(LocationStatus::Confirmed);
        auto permit = made<Permit>();
        permit.location = scene.location;
        permit.status = PermitStatus::Granted;
        permit.lastDay = monday.addDays(day);
        put(permit);
    }
    void extend() { setAll(&Permit::lastDay, monday); }
    void placeIs(int status) { atPlace(static_cast<LocationStatus>(status)); }
    void confirm() { setAll(&Location::status, std::optional(LocationStatus::Confirmed)); }

    /// A stunt that has all it needs, but for what is asked.
    void stuntWith(QDate approved, bool assessed, bool coordinator, bool medic)
    {
        work(board);
        Stunt jump = stunt(scene);
        jump.planApproved = approved;
        jump.coordinator = coordinator ? person().id : Id<Person>();
        jump.medic = medic ? QStringLiteral("Dr Lane") : QString();
        put(jump);
        auto fall = made<Hazard>();
        fall.stunt = jump.id;
        fall.severity = Severity::Severe;
        fall.likelihood = assessed ? std::optional(Likelihood::Unlikely) : std::nullopt;
        put(fall);
    }
    void approvedOn(int day) { stuntWith(monday.addDays(day), true, true, true); }
    void approve() { setAll(&Stunt::planApproved, monday); }
    void assessed(int whether) { stuntWith(monday, whether, true, true); }
    void assess() { setAll(&Hazard::likelihood, std::optional(Likelihood::Possible)); }
    void coordinated(int whether) { stuntWith(monday, true, whether, true); }
    void coordinate() { setAll(&Stunt::coordinator, ethan.id); }
    void withMedic(int whether) { stuntWith(monday, true, true, whether); }
    void nameMedic() { setAll(&Stunt::medic, QStringLiteral("Dr Lane")); }

    void onDays(int days)
    {
        work(board);
        day(board);
        if (days > 1)
            strip = place(board, scene);
    }
    void takeOff() { remove(strip); }
    void nowhere(int omitted)
    {
        work(board);
        scene = ConflictWorld::scene();
        scene.omitted = omitted;
        put(scene);
        strip.board = second.id;
    }
    void place() { strip = ConflictWorld::place(second, scene); }
    using ConflictWorld::place;
    void pages(int eighths)
    {
        work(board);
        setAll(&Scene::length, std::optional(Eighths {eighths}));
    }
    void cutPages() { setAll(&Scene::length, std::optional(Eighths {8})); }
    void dayAnd(int time)
    {
        scene = ConflictWorld::scene();
        setAll(&Scene::time, std::optional(TimeOfDay::Day));
        place(board, scene);
        scene = ConflictWorld::scene();
        scene.time = static_cast<TimeOfDay>(time);
        put(scene);
        strip = place(board, scene);
        endDay(board);
    }
    void deliveredBy(int day)
    {
        work(board);
        auto delivery = made<Milestone>();
        delivery.production = production.id;
        delivery.milestoneKind = MilestoneKind::Delivery;
        delivery.date = DateWindow::exact(monday.addDays(day));
        put(delivery);
    }
    void deliverLater() { setAll(&Milestone::date, DateWindow::exact(monday)); }
    void ownDay(PersonDayKind what, int day, int minutes)
    {
        work(board, minutes);
        auto own = made<PersonDay>();
        own.castMember = hunt.id;
        own.day = monday.addDays(day);
        own.what = what;
        put(own);
    }
    void travelOn(int day) { ownDay(PersonDayKind::Travel, day, 60); }
    void fittingBeside(int minutes) { ownDay(PersonDayKind::Fitting, 0, minutes); }
    void moveOwnDay() { setAll(&PersonDay::day, monday.addDays(-3)); }
};

/// What collides, the nearest thing that does not, and what mends the first.
struct RuleCase {
    Rule rule;
    void (Stage::*build)(int);
    int collides;
    int doesNot;
    void (Stage::*mend)();
};

const RuleCase cases[] = {
    {Rule::PersonBookedTwice, &Stage::bookedOn, 0, 1, &Stage::moveOn},
    {Rule::PersonNotAvailable, &Stage::personAwayFrom, 0, 1, &Stage::agree},
    {Rule::ElementNotAvailable, &Stage::elementAwayFrom, 0, 1, &Stage::agree},
    {Rule::ShortRest, &Stage::workBeforeRest, 12 * 60 + 1, 12 * 60, &Stage::callLater},
    {Rule::LongDay, &Stage::oneDay, 14 * 60 + 1, 14 * 60, &Stage::shorten},
    {Rule::LongWeek, &Stage::sixDays, 5 * 60 + 1, 5 * 60, &Stage::shorten},
    {Rule::DaysInARow, &Stage::inARow, 6, 5, &Stage::dayOff},
    {Rule::LateMeal, &Stage::mealAfter, 6 * 60 + 1, 6 * 60, &Stage::shorten},
    {Rule::LocationNotAvailable, &Stage::placeAwayFrom, 0, 1, &Stage::agree},
    {Rule::NoPermit, &Stage::permitUntil, -1, 0, &Stage::extend},
    {Rule::LocationNotConfirmed, &Stage::placeIs, static_cast<int>(LocationStatus::OnHold),
        static_cast<int>(LocationStatus::Confirmed), &Stage::confirm},
    {Rule::StuntWithoutPlan, &Stage::approvedOn, 1, 0, &Stage::approve},
    {Rule::StuntNotAssessed, &Stage::assessed, false, true, &Stage::assess},
    {Rule::StuntWithoutCoordinator, &Stage::coordinated, false, true, &Stage::coordinate},
    {Rule::StuntWithoutMedic, &Stage::withMedic, false, true, &Stage::nameMedic},
    {Rule::SceneTwice, &Stage::onDays, 2, 1, &Stage::takeOff},
    {Rule::SceneNowhere, &Stage::nowhere, false, true, &Stage::place},
    {Rule::DayTooManyPages, &Stage::pages, 65, 64, &Stage::cutPages},
    {Rule::DayAndNight, &Stage::dayAnd, static_cast<int>(TimeOfDay::Night), static_cast<int>(TimeOfDay::Dusk),
        &Stage::moveOn},
    {Rule::AfterDelivery, &Stage::deliveredBy, -1, 0, &Stage::deliverLater},
    {Rule::CrewNotAvailable, &Stage::crewAwayFrom, 0, 1, &Stage::agree},
    {Rule::PersonElsewhere, &Stage::travelOn, 0, 1, &Stage::moveOwnDay},
    {Rule::PersonElsewhere, &Stage::fittingBeside, 10 * 60 + 1, 10 * 60, &Stage::moveOwnDay},
};

} // namespace

TEST_CASE("each rule tells what collides, not the nearest thing that does not, and nothing once it is mended")
{
    QSet<int> rules;
    for (const RuleCase &each : cases) {
        INFO("rule " << static_cast<int>(each.rule));
        rules.insert(static_cast<int>(each.rule));
        Stage fine(each.rule);
        (fine.*each.build)(each.doesNot);
        CHECK(fine.found().empty());
        Stage stage(each.rule);
        (stage.*each.build)(each.collides);
        const auto found = stage.found();
        REQUIRE(found.size() == 1);
        CHECK(found[0].rule == each.rule);
        CHECK(stage.canBeAccepted());
        CHECK(stage.canBeSwitchedOff(each.rule));
        (stage.*each.mend)();
        CHECK(stage.found().empty());
    }
    CHECK(rules.size() == conflictRuleCount);
}
