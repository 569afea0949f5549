#include "tests/core/strings.h"

#include "core/exchange/example.h"
#include "core/import/import_plan.h"
#include "core/schedule/board_plan.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace slate;

namespace {

struct BoardExample {
    QTemporaryDir folder;
    std::unique_ptr<Slate> slate = createBoardExample(folder.filePath(QStringLiteral("board.slate")));
    ScheduleFacts facts;

    BoardExample()
    {
        for (const Kind kind : ScheduleFacts::kinds()) {
            for (const Record &record : slate->records(kind))
                facts.put(record);
        }
    }

    std::vector<Scene> scenes() const
    {
        std::vector<Scene> all = slate->all<Scene>();
        std::sort(all.begin(), all.end(),
            [](const Scene &a, const Scene &b) { return a.scriptOrder < b.scriptOrder; });
        return all;
    }
    Scene scene(const char *number) const
    {
        for (const Scene &one : slate->all<Scene>()) {
            if (one.number == QLatin1String(number))
                return one;
        }
        FAIL("there is no scene " << number);
        return {};
    }
    BoardPlan plan(BoardStanding standing) const
    {
        for (const Board &board : slate->all<Board>()) {
            if (board.standing == standing)
                return planOf(facts, board.id);
        }
        return {};
    }
    QString countryOf(Id<Scene> scene) const
    {
        const Scene *found = facts.find(scene);
        const auto location = found ? slate->find(found->location) : std::nullopt;
        return location ? location->country : QString();
    }
};

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

TEST_CASE("the board example is a whole slate, made in one edit")
{
    const BoardExample example;
    CHECK(example.slate->verify().isSound());
    CHECK(example.slate->verify().edits == 1);
}

TEST_CASE("the screenplay of the board example is a short film with everything a board shows")
{
    const BoardExample example;
    QStringList numbers;
    int eighths = 0;
    std::map<std::optional<TimeOfDay>, int> times;
    for (const Scene &scene : example.scenes()) {
        CAPTURE(scene.number);
        numbers.append(scene.number);
        if (scene.omitted)
            continue;
        CHECK(scene.interiorExterior.has_value());
        CHECK_FALSE(scene.location.isNull());
        CHECK_FALSE(scene.synopsis.isEmpty());
        CHECK_FALSE(scene.sequence.isEmpty());
        CHECK(scene.minutes.has_value());
        CHECK_FALSE(example.facts.castOf(scene.id).empty());
        REQUIRE(scene.length.has_value());
        eighths += scene.length->count;
        ++times[scene.time];
    }
    CHECK(
        numbers.join(QLatin1Char(' ')) == QStringLiteral("1 2 3 4 5 6 7 7A 8 9 10 11 12 13 14 15 16 17 18"));
    CHECK(example.scene("9").omitted);
    CHECK(eighths >= 8 * 8);
    CHECK(eighths <= 14 * 8);
    CHECK(times[TimeOfDay::Night] >= 5);
    CHECK(times[TimeOfDay::Day] >= 5);
    CHECK(times[TimeOfDay::Dawn] == 2);
    CHECK(times[TimeOfDay::Dusk] == 2);
    CHECK(times[std::nullopt] == 0);
    CHECK(example.slate->all<SceneText>().size() == 19);
}

TEST_CASE("the board example shoots each scene once in two countries, with a journey between them")
{
    const BoardExample example;
    for (const BoardStanding standing : {BoardStanding::InForce, BoardStanding::Alternative}) {
        const BoardPlan plan = example.plan(standing);
        REQUIRE(plan.days.size() == 6);
        CHECK(plan.boneyard.empty());
        std::multiset<Id<Scene>> shot;
        for (const PlannedDay &day : plan.days) {
            std::set<QString> countries;
            for (const Id<Scene> scene : day.scenes) {
                shot.insert(scene);
                countries.insert(example.countryOf(scene));
            }
            CHECK(countries.size() == 1);
            CHECK(day.minutes <= 12 * 60);
        }
        CHECK(shot.size() == 18);
        CHECK(std::set<Id<Scene>>(shot.begin(), shot.end()).size() == 18);
        CHECK(example.countryOf(plan.days.front().scenes.front())
            != example.countryOf(plan.days.back().scenes.front()));
    }

    QStringList dates;
    for (const PlannedDay &day : example.plan(BoardStanding::InForce).days)
        dates.append(dayText(day.date));
    CHECK(dates.join(QLatin1Char(' '))
        == QStringLiteral("2027-05-10 2027-05-11 2027-05-12 2027-05-14 2027-05-18 2027-05-19"));
}

TEST_CASE("the stunts of the board example stand on days, with their hazards and doubles")
{
    const BoardExample example;
    std::map<QString, QStringList> scenesOf;
    for (const PlannedDay &day : example.plan(BoardStanding::InForce).days) {
        for (const Id<Scene> scene : day.scenes) {
            for (const Id<Stunt> stunt : example.facts.stuntsOf(scene))
                scenesOf[example.slate->find(stunt)->name].append(example.slate->find(scene)->number);
        }
    }
    REQUIRE(scenesOf.size() == 2);
    CHECK(scenesOf[QStringLiteral("Climb along the moving truck")].join(QLatin1Char(' '))
        == QStringLiteral("7A 8"));
    CHECK(scenesOf[QStringLiteral("Fall from the scaffold")].join(QLatin1Char(' ')) == QStringLiteral("13"));
    for (const Stunt &stunt : example.slate->all<Stunt>()) {
        CHECK(example.facts.hazardsOf(stunt.id).size() >= 2);
        CHECK_FALSE(example.facts.performersOf(stunt.id).empty());
        CHECK_FALSE(stunt.coordinator.isNull());
        CHECK_FALSE(stunt.medic.isEmpty());
    }
}

TEST_CASE("the board example has collisions to show")
{
    const BoardExample example;
    const BoardPlan plan = example.plan(BoardStanding::InForce);

    // Else plays in the theatre on the evening of her only day.
    const PlannedDay &foundry = plan.days[3];
    CHECK(foundry.scenes.front() == example.scene("5").id);
    const Availability away = [&] {
        for (const Availability &one : example.slate->all<Availability>()) {
            if (one.what == AvailabilityKind::NotFree && !one.person.isNull())
                return one;
        }
        return Availability();
    }();
    CHECK(away.firstDay == foundry.date);
    CHECK(example.slate->find(away.person)->name == QStringLiteral("Roswitha Aigner"));

    // The road is closed for the two nights before its dawn.
    const PlannedDay &dawn = plan.days[5];
    CHECK(dawn.scenes.back() == example.scene("11").id);
    for (const Id<Permit> permit : example.facts.permitsOf(example.scene("11").location))
        CHECK(example.slate->find(permit)->lastDay < dawn.date);

    // Nobody approved the climb, and one of its hazards is not assessed.
    for (const Stunt &stunt : example.slate->all<Stunt>())
        CHECK(stunt.planApproved.isValid() == (stunt.name == QStringLiteral("Fall from the scaffold")));
    int open = 0;
    for (const Hazard &hazard : example.slate->all<Hazard>())
        open += !hazard.riskFactor().has_value();
    CHECK(open == 1);

    // The second day begins ten hours after the first.
    CHECK(plan.days[1].call + 24 * 60 - plan.days[0].call - plan.days[0].minutes == 10 * 60);
}

TEST_CASE("the board example's own script is no change to it, and a cut scene is omitted")
{
    const BoardExample example;
    QFile file(QStringLiteral(":/examples/eleven-strokes.fountain"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray script = file.readAll();
    const Id<Production> film = example.scene("1").production;
    const auto planFor = [&](const QByteArray &text) {
        return planImport(draftOf(readScreenplay(text, QStringLiteral("draft.fountain"))),
            groundOf(*example.slate, film, {}), QStringLiteral("draft.fountain"));
    };
    const ImportPlan same = planFor(script);
    CHECK(same.comparison.count(SceneState::Unchanged) == 19);
    CHECK_FALSE(same.isChange());

    const QByteArray heading = "EXT. CHURCH SQUARE - NIGHT #18#";
    REQUIRE(script.contains(heading));
    const ImportPlan shorter = planFor(script.left(script.indexOf(heading)));
    CHECK(shorter.comparison.count(SceneState::Unchanged) == 18);
    CHECK(shorter.comparison.count(SceneState::Omitted) == 1);
}
