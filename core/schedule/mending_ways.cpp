#include "core/schedule/mending_ways.h"

#include "core/model/clock_time.h"

#include <algorithm>

namespace slate {

std::vector<const Strip *> sceneStripsOn(
    const ScheduleFacts &facts, const PlannedDay &day, const std::vector<Id<Scene>> *scenes)
{
    std::vector<const Strip *> found;
    for (const Id<Strip> id : day.strips) {
        const Strip *strip = facts.find(id);
        if (strip && strip->stripKind == StripKind::Scene
            && (!scenes || std::find(scenes->begin(), scenes->end(), strip->scene) != scenes->end()))
            found.push_back(strip);
    }
    return found;
}

namespace {

/// [What the board proposes for a meal; no source fixes it.]
constexpr int minutesOfMeal = 60;

/// The lightest strip that alone weighs enough, the later of two; else the last ones that do together.
std::vector<const Strip *> enoughOf(
    const std::vector<const Strip *> &strips, int wanted, const std::function<int(const Strip &)> &weigh)
{
    const Strip *lightest = nullptr;
    for (const Strip *strip : strips) {
        const int weight = weigh(*strip);
        if (weight >= wanted && (!lightest || weight <= weigh(*lightest)))
            lightest = strip;
    }
    if (lightest)
        return {lightest};
    size_t first = strips.size();
    for (int weight = 0; first > 0 && weight < wanted; --first)
        weight += weigh(*strips[first - 1]);
    return {strips.begin() + static_cast<qsizetype>(first), strips.end()};
}

std::vector<const Strip *> stripsToMove(
    const ScheduleFacts &facts, const Finding &finding, const FindingPlace &place, const PlannedDay &day)
{
    if (!place.scenes.empty())
        return sceneStripsOn(facts, day, &place.scenes);
    const int tooMuch = finding.is - finding.limit;
    if (finding.rule == ConflictRule::LongDay)
        return enoughOf(
            sceneStripsOn(facts, day), tooMuch, [&](const Strip &it) { return minutesOf(facts, it); });
    if (finding.rule == ConflictRule::DayTooManyPages)
        return enoughOf(
            sceneStripsOn(facts, day), tooMuch, [&](const Strip &it) { return eighthsOf(facts, it); });
    return {};
}

/// A step to one day of a board.
MendingStep stepOn(const TriedBoard &board, int number, MendingKind kind)
{
    MendingStep step;
    step.kind = kind;
    step.board = board.plan.board;
    step.number = number;
    step.date = board.day(number)->date;
    return step;
}

/// What is no day yet is no day to send anything to.
bool isDay(const TriedBoard &board, int number)
{
    const PlannedDay *day = board.day(number);
    return day && !isNoDayYet(board.plan, *day);
}

void tryMoves(const MendingWays &ways, const Finding &finding, const FindingPlace &place, bool &done)
{
    const TriedBoard &board = ways.board(place.board);
    const PlannedDay *day = board.day(place.number);
    if (!day)
        return;
    std::vector<Id<Strip>> ids;
    std::vector<Id<Scene>> scenes;
    for (const Strip *strip : stripsToMove(ways.facts, finding, place, *day)) {
        ids.push_back(strip->id);
        if (std::find(scenes.begin(), scenes.end(), strip->scene) == scenes.end())
            scenes.push_back(strip->scene);
    }
    for (int distance = 1; !ids.empty() && distance <= ways.reach; ++distance) {
        for (const int number : {place.number + distance, place.number - distance}) {
            if (!isDay(board, number))
                continue;
            MendingStep step = stepOn(board, number, MendingKind::Move);
            step.scenes = scenes;
            done = ways.take(step, moveToDay(board.order, board.plan, ids, number - 1));
            if (done)
                return;
        }
    }
}

void tryTakingOff(const MendingWays &ways, const Finding &finding)
{
    for (const FindingPlace &place : finding.places) {
        const TriedBoard &board = ways.board(place.board);
        const PlannedDay *day = board.day(place.number);
        if (!day)
            continue;
        std::vector<Id<Strip>> ids;
        for (const Strip *strip : sceneStripsOn(ways.facts, *day, &place.scenes))
            ids.push_back(strip->id);
        MendingStep step = stepOn(board, place.number, MendingKind::TakeOff);
        step.scenes = place.scenes;
        if (ways.take(step, removeStrips(board.order, ids)))
            return;
    }
}

/// Days where the scene's location is there already come first, then the last ones.
std::vector<int> daysFor(const ScheduleFacts &facts, const Scene &scene, const TriedBoard &board)
{
    std::vector<int> days;
    for (int number = board.dayCount(); number > 0; --number) {
        if (isDay(board, number))
            days.push_back(number);
    }
    const auto isThere = [&](int number) {
        const auto &scenes = board.day(number)->scenes;
        return !scene.location.isNull() && std::any_of(scenes.begin(), scenes.end(), [&](Id<Scene> id) {
            return facts.find(id)->location == scene.location;
        });
    };
    std::stable_partition(days.begin(), days.end(), isThere);
    return days;
}

void tryPlacing(const MendingWays &ways, const Finding &finding)
{
    const Scene *scene = ways.facts.find(Id<Scene>(finding.subject().id));
    if (!scene)
        return;
    for (const Id<Board> id : ways.facts.boardsInForce(scene->production)) {
        const TriedBoard &board = ways.board(id);
        std::vector<int> days = daysFor(ways.facts, *scene, board);
        days.resize(std::min(days.size(), static_cast<size_t>(2 * ways.reach)));
        for (const int number : days) {
            MendingStep step = stepOn(board, number, MendingKind::Place);
            step.scenes = {scene->id};
            const Spot spot = endOfDay(board.order, board.plan, number - 1);
            if (ways.take(step, placeScenes(board.order, {scene->id}, spot)))
                return;
        }
    }
}

/// The call of the later day as much later as rest is missing.
bool tryCall(const MendingWays &ways, const Finding &finding)
{
    const TriedBoard &board = ways.board(finding.board);
    const PlannedDay *day = board.day(finding.number);
    const Strip *dayBreak = day ? ways.facts.find(day->dayBreak) : nullptr;
    if (!dayBreak)
        return false;
    MendingStep step = stepOn(board, finding.number, MendingKind::Call);
    step.minutes = day->call + finding.limit - finding.is;
    if (step.minutes >= 24 * 60)
        return false;
    Strip later = *dayBreak;
    later.call = clockTime(step.minutes);
    BoardChange change;
    change.update.push_back(later);
    return ways.take(step, change);
}

/// The meal before the first strip with which the limit would be passed.
void tryMeal(const MendingWays &ways, const Finding &finding)
{
    const TriedBoard &board = ways.board(finding.board);
    const PlannedDay *day = board.day(finding.number);
    const Strip *meal = nullptr;
    const Strip *behind = nullptr;
    int minutes = 0;
    for (const Id<Strip> id : day ? day->strips : std::vector<Id<Strip>>()) {
        const Strip &strip = *ways.facts.find(id);
        if (!meal && strip.stripKind == StripKind::Banner && strip.banner == BannerKind::Meal)
            meal = &strip;
        const int after = minutes + minutesOf(ways.facts, strip);
        if (!behind && after > finding.limit)
            behind = &strip;
        minutes = behind ? minutes : after;
    }
    if (!behind || minutes == 0)
        return;
    const auto &placed = board.order.placed;
    const auto at = std::find_if(
        placed.begin(), placed.end(), [&](const Strip &strip) { return strip.id == behind->id; });
    const Spot spot {false, static_cast<int>(at - placed.begin())};
    MendingStep step = stepOn(board, finding.number, MendingKind::Meal);
    step.minutes = minutes;
    ways.take(step,
        meal ? moveStrips(board.order, {meal->id}, spot)
             : insertBanner(board.order, spot, BannerKind::Meal, {}, minutesOfMeal));
}

/// Whether another day can be any better: what a stunt lacks it lacks everywhere, and where no permit is
/// granted none is on another day.
bool dependsOnDay(const ScheduleFacts &facts, const Finding &finding)
{
    switch (finding.rule) {
    case ConflictRule::LocationNotConfirmed:
    case ConflictRule::StuntNotAssessed:
    case ConflictRule::StuntWithoutCoordinator:
    case ConflictRule::StuntWithoutMedic:
    case ConflictRule::CrewNotAvailable:
    case ConflictRule::AfterDelivery:
        return false;
    case ConflictRule::StuntWithoutPlan:
        return finding.other.isValid();
    case ConflictRule::NoPermit: {
        const auto &permits = facts.permitsOf(Id<Location>(finding.subject().id));
        return std::any_of(permits.begin(), permits.end(),
            [&](Id<Permit> id) { return facts.find(id)->status == PermitStatus::Granted; });
    }
    default:
        return true;
    }
}

} // namespace

void tryWays(const MendingWays &ways, const Finding &finding)
{
    switch (finding.rule) {
    case ConflictRule::SceneTwice:
        return tryTakingOff(ways, finding);
    case ConflictRule::SceneNowhere:
        return tryPlacing(ways, finding);
    case ConflictRule::LateMeal:
        return tryMeal(ways, finding);
    default:
        break;
    }
    bool done = !dependsOnDay(ways.facts, finding)
        || (finding.rule == ConflictRule::ShortRest && tryCall(ways, finding));
    for (const FindingPlace &place : finding.places) {
        if (!done)
            tryMoves(ways, finding, place, done);
    }
}

} // namespace slate
