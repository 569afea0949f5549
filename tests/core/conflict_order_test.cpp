#include "tests/core/conflict_world.h"

#include "core/report/conflict_words.h"
#include "core/schedule/conflict_watch.h"
#include "core/schedule/finding_order.h"

#include <QRandomGenerator>

using namespace slate;
using Rule = ConflictRule;

namespace {

/// A production with two units and all that can collide, and another that shares its people; every rule is
/// on, and where two records say the same of one day they say it in other words.
struct CrowdedWorld : ConflictWorld {
    explicit CrowdedWorld(quint32 seed) : ConflictWorld(Rule::LongDay, seed)
    {
        for (const RuleSetting &setting : facts.all<RuleSetting>().values())
            remove(setting);
        board.name = text("Main");
        put(board);
        addBoards();
        addPeople();
        addScenes();
        addMilestones();
        addLimits();
    }

    void addBoards()
    {
        Production other = made<Production>();
        other.title = text("The boat");
        put(other);
        for (const char *name : {"Aerial 2", "Aerial 10"}) {
            boards.push_back(otherBoard());
            boards.back().name = text(name);
            put(boards.back());
        }
        boards.push_back(otherBoard());
        boards.back().name = text("The boat's");
        boards.back().production = other.id;
        put(boards.back());
        boards.push_back(board);
    }
    void addPeople()
    {
        for (const char *name : {"Wade", "Ethan", "Alanna", "Ilsa"}) {
            Person played = person();
            played.name = text(name);
            put(played);
            people.push_back(played);
            parts.push_back(part(played));
            for (const char *notes : {"until noon", "with a chaperone", "by train"}) {
                auto entry = available(AvailabilityKind::Conditional, {}, monday);
                entry.person = played.id;
                entry.notes = text(notes);
                put(entry);
            }
        }
        CastMember nobody = made<CastMember>();
        nobody.character = text("The stranger");
        put(nobody);
        parts.push_back(nobody);
    }
    void addScenes()
    {
        QString order;
        for (int i = 0; i < 12; ++i) {
            Scene made = scene(40, 8 * 60);
            made.number = QString::number(i + 1);
            made.scriptOrder = order = keyBetween(order, {});
            made.time = i % 2 == 0 ? TimeOfDay::Day : TimeOfDay::Night;
            put(made);
            for (const CastMember &each : parts)
                cast(made, each);
            addStunts(made);
            addPlace(made);
            for (const Board &on : boards) {
                if (i > 2)
                    place(on, made);
                if (i % 2 == 0)
                    endDay(on);
            }
        }
    }
    void addStunts(const Scene &scene)
    {
        for (const char *name : {"Jump", "Fall"}) {
            Stunt made = stunt(scene);
            made.name = text(name);
            put(made);
            for (const char *words : {"Height", "Water"}) {
                auto hazard = this->made<Hazard>();
                hazard.stunt = made.id;
                hazard.description = text(words);
                put(hazard);
            }
        }
    }
    void addPlace(Scene &scene)
    {
        Location place = locationOf(scene);
        place.name = scene.number + text(" Rauma");
        put(place);
        for (const char *number : {"A 1", "B 2"}) {
            auto permit = made<Permit>();
            permit.location = place.id;
            permit.status = PermitStatus::Granted;
            permit.lastDay = monday.addDays(-1);
            permit.number = text(number);
            put(permit);
        }
    }
    void addMilestones()
    {
        for (const char *title : {"Delivery", "Premiere in Rome"}) {
            auto milestone = made<Milestone>();
            milestone.production = production.id;
            milestone.milestoneKind = MilestoneKind::Release;
            milestone.title = text(title);
            milestone.date = DateWindow::exact(monday);
            put(milestone);
        }
    }
    void addLimits()
    {
        for (const int limit : {9, 7, 8})
            set(production.id, Rule::LongDay, false, limit);
    }

    std::vector<Board> boards;
    std::vector<Person> people;
    std::vector<CastMember> parts;
};

/// The same facts, taken in in another order.
ScheduleFacts shuffled(const ScheduleFacts &facts, quint32 seed)
{
    std::vector<Record> records;
    const auto add = [&]<typename T>(std::type_identity<T>) {
        for (const T &record : facts.all<T>())
            records.push_back(toRecord(record));
    };
    const auto addAll = [&]<typename... Ts>(std::type_identity<Ts>... types) { (add(types), ...); };
    addAll(std::type_identity<Production> {}, std::type_identity<Person> {},
        std::type_identity<CastMember> {}, std::type_identity<Location> {}, std::type_identity<Permit> {},
        std::type_identity<Stunt> {}, std::type_identity<Hazard> {}, std::type_identity<Milestone> {},
        std::type_identity<Calendar> {}, std::type_identity<Scene> {}, std::type_identity<SceneCast> {},
        std::type_identity<SceneStunt> {}, std::type_identity<Board> {}, std::type_identity<Strip> {},
        std::type_identity<Availability> {}, std::type_identity<RuleSetting> {});
    QRandomGenerator random(seed);
    std::shuffle(records.begin(), records.end(), random);
    ScheduleFacts result;
    for (const Record &record : records)
        result.put(record);
    return result;
}

QString nameIn(const ScheduleFacts &facts, RecordRef ref)
{
    const auto nameOf = [&]<typename T>(Id<T> id, QString T::*name) { return facts.find(id)->*name; };
    switch (ref.kind) {
    case Kind::Person:
        return nameOf(Id<Person>(ref.id), &Person::name);
    case Kind::CastMember:
        return nameOf(Id<CastMember>(ref.id), &CastMember::character);
    case Kind::Scene:
        return nameOf(Id<Scene>(ref.id), &Scene::number);
    case Kind::Stunt:
        return nameOf(Id<Stunt>(ref.id), &Stunt::name);
    case Kind::Location:
        return nameOf(Id<Location>(ref.id), &Location::name);
    case Kind::Board:
        return nameOf(Id<Board>(ref.id), &Board::name);
    case Kind::Milestone:
        return nameOf(Id<Milestone>(ref.id), &Milestone::title);
    case Kind::Permit:
        return nameOf(Id<Permit>(ref.id), &Permit::number);
    case Kind::Hazard:
        return nameOf(Id<Hazard>(ref.id), &Hazard::description);
    case Kind::Availability:
        return nameOf(Id<Availability>(ref.id), &Availability::notes);
    default:
        return {};
    }
}

/// All that is told of the findings, in their order.
QStringList told(const ScheduleFacts &facts, const std::vector<Finding> &findings)
{
    const ConflictWords words {facts, [&](RecordRef ref) { return nameIn(facts, ref); }};
    QStringList lines;
    for (const Finding &finding : findings) {
        QStringList line {words.when(finding), words.whatCollides(finding), words.whatWouldMend(finding)};
        for (const RecordRef ref : finding.records)
            line << nameIn(facts, ref);
        for (const FindingPlace &place : finding.places)
            line << nameIn(facts, {Kind::Board, place.board.value()}) << QString::number(place.number)
                 << (place.scenes.empty() ? QString() : words.scenes(place.scenes));
        lines << line.join(QStringLiteral(" | "));
    }
    return lines;
}

} // namespace

TEST_CASE("the same production says the same in the same order, whatever its random ids")
{
    const CrowdedWorld first(1);
    const QStringList expected = told(first.facts, first.found());
    REQUIRE(expected.size() > 200);
    for (quint32 seed = 2; seed < 10; ++seed) {
        const CrowdedWorld world(seed);
        const ScheduleFacts facts = shuffled(world.facts, seed);
        const QStringList lines = told(facts, conflicts(facts));
        INFO("seed " << seed);
        REQUIRE(lines.size() == expected.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            REQUIRE(lines[i] == expected[i]);
    }
}

TEST_CASE("what a move would change is told in the same order, whatever the random ids")
{
    const auto deltaOf = [](const CrowdedWorld &world) {
        ConflictWatch watch(world.facts);
        BoardOrder order = orderOf(world.facts, world.boards[1].id);
        std::reverse(order.placed.begin(), order.placed.end());
        const ConflictDelta delta = watch.whatIf(order);
        return told(world.facts, delta.added) + told(world.facts, delta.removed);
    };
    const QStringList expected = deltaOf(CrowdedWorld(1));
    REQUIRE(expected.size() > 20);
    for (quint32 seed = 2; seed < 6; ++seed)
        CHECK(deltaOf(CrowdedWorld(seed)) == expected);
}

TEST_CASE("boards stand by production, unit and name, figures as figures")
{
    const CrowdedWorld world(3);
    QStringList names;
    for (const Id<Board> board : boardsInOrder(world.facts))
        names << nameIn(world.facts, {Kind::Board, board.value()});
    CHECK(names == QStringList {text("The boat's"), text("Main"), text("Aerial 2"), text("Aerial 10")});
}

TEST_CASE("a person who gets another name takes another place among the findings")
{
    CrowdedWorld world(4);
    ConflictWatch watch(world.facts);
    const QStringList before = told(world.facts, watch.findings());
    world.people[0].name = text("Aaron");
    watch.touch({Kind::Person, world.people[0].id.value()});
    world.put(world.people[0]);
    CHECK(watch.findings() == world.found());
    CHECK(told(world.facts, watch.findings()) != before);
}

TEST_CASE("findings stand by day, number, rule and board, those without a day last")
{
    const CrowdedWorld world(5);
    const auto boards = boardsInOrder(world.facts);
    const auto finding = [&](QDate day, int number, Rule rule, Id<Board> board) {
        Finding made;
        made.day = day;
        made.number = number;
        made.rule = rule;
        made.board = board;
        made.records = {{Kind::Board, board.value()}};
        return made;
    };
    const std::vector<Finding> expected {finding(world.monday, 2, Rule::LongDay, boards[0]),
        finding(world.monday, 2, Rule::LongDay, boards[1]),
        finding(world.monday, 2, Rule::LateMeal, boards[0]),
        finding(world.monday, 3, Rule::LongDay, boards[0]),
        finding(world.monday.addDays(1), 1, Rule::LongDay, boards[0]),
        finding({}, 1, Rule::LongDay, boards[0])};
    std::vector<Finding> sorted(expected.rbegin(), expected.rend());
    FindingOrder(world.facts).sort(sorted);
    CHECK(sorted == expected);
}

TEST_CASE("people among the findings stand by name, scenes as in the script")
{
    CrowdedWorld world(6);
    const auto sorted = [&](std::vector<RecordRef> subjects) {
        std::vector<Finding> findings(subjects.size());
        for (size_t i = 0; i < subjects.size(); ++i)
            findings[i].records = {subjects[i]};
        FindingOrder(world.facts).sort(findings);
        QStringList names;
        for (const Finding &each : findings)
            names << nameIn(world.facts, each.subject());
        return names;
    };
    std::vector<RecordRef> people;
    for (const Person &each : world.people)
        people.push_back({Kind::Person, each.id.value()});
    CHECK(sorted(people) == QStringList {text("Alanna"), text("Ethan"), text("Ilsa"), text("Wade")});
    std::vector<RecordRef> scenes;
    for (const Scene &each : world.facts.all<Scene>()) {
        if (each.number == text("2") || each.number == text("10"))
            scenes.push_back({Kind::Scene, each.id.value()});
    }
    CHECK(sorted(scenes) == QStringList {text("2"), text("10")});
}

TEST_CASE("boards in force stand before alternatives, small letters and zeros make no other name")
{
    ConflictWorld world(Rule::LongDay);
    world.board.name = text("Zone 1");
    world.put(world.board);
    const auto add = [&](const char *name, BoardStanding standing) {
        Board made = world.otherBoard(standing);
        made.unit = Unit::Main;
        made.name = text(name);
        world.put(made);
    };
    add("Attempt", BoardStanding::Alternative);
    add("zone 008", BoardStanding::InForce);
    add("Zone 9", BoardStanding::InForce);
    add("Zone 1 b", BoardStanding::InForce);
    add("apple", BoardStanding::InForce);
    QStringList names;
    for (const Id<Board> each : boardsInOrder(world.facts))
        names << nameIn(world.facts, {Kind::Board, each.value()});
    CHECK(names
        == QStringList {text("apple"), text("Zone 1"), text("Zone 1 b"), text("zone 008"), text("Zone 9"),
            text("Attempt")});
}
