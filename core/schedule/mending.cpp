#include "core/schedule/mending.h"

#include "core/model/clock_time.h"

#include <algorithm>

namespace slate {

namespace {

/// [What the board proposes for a meal; no source fixes it.]
constexpr int minutesOfMeal = 60;

/// A board as it is.
struct Now {
    BoardOrder order;
    BoardPlan plan;

    Now(const ScheduleFacts &facts, Id<Board> board)
        : order(orderOf(facts, board)),
          plan(planOf(facts, order))
    {
    }
    int dayCount() const { return static_cast<int>(plan.days.size()); }
    const PlannedDay *day(int number) const
    {
        return number < 1 || number > dayCount() ? nullptr : &plan.days[static_cast<size_t>(number - 1)];
    }
};

bool takesAway(const ConflictDelta &delta, const Finding &finding)
{
    return std::any_of(delta.removed.begin(), delta.removed.end(),
        [&](const Finding &gone) { return gone.isSameAs(finding); });
}

/// Keeps the best of the mendings that are tried.
class Trial
{
public:
    using WhatIf = std::function<ConflictDelta(const BoardOrder &)>;

    Trial(const WhatIf &whatIf, const Finding &finding) : m_whatIf(whatIf), m_finding(finding) { }

    /// Whether it is as good as can be.
    bool take(const Now &now, Mending mending)
    {
        if (mending.change.isEmpty())
            return false;
        mending.board = now.plan.board;
        mending.date = now.day(mending.number)->date;
        mending.delta = m_whatIf(after(now.order, mending.change));
        const int gain = gainOf(mending.delta);
        const bool brings = !mending.delta.added.empty();
        if (!takesAway(mending.delta, m_finding) || (brings && gain <= 0))
            return false;
        if (!brings || !m_best || gain > gainOf(m_best->delta))
            m_best = std::move(mending);
        return !brings;
    }
    const std::optional<Mending> &best() const { return m_best; }

private:
    static int gainOf(const ConflictDelta &delta)
    {
        return static_cast<int>(delta.removed.size()) - static_cast<int>(delta.added.size());
    }

    const WhatIf &m_whatIf;
    const Finding &m_finding;
    std::optional<Mending> m_best;
};

/// The scene strips of a day, those of some scenes or all.
std::vector<const Strip *> stripsOn(
    const ScheduleFacts &facts, const PlannedDay &day, const std::vector<Id<Scene>> *scenes = nullptr)
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
        return stripsOn(facts, day, &place.scenes);
    const int tooMuch = finding.is - finding.limit;
    if (finding.rule == ConflictRule::LongDay)
        return enoughOf(stripsOn(facts, day), tooMuch, [&](const Strip &it) { return minutesOf(facts, it); });
    if (finding.rule == ConflictRule::DayTooManyPages)
        return enoughOf(stripsOn(facts, day), tooMuch, [&](const Strip &it) { return eighthsOf(facts, it); });
    return {};
}

void tryMoves(
    const ScheduleFacts &facts, const Finding &finding, const FindingPlace &place, int reach, Trial &trial)
{
    const Now now(facts, place.board);
    const PlannedDay *day = now.day(place.number);
    if (!day)
        return;
    Mending mending;
    std::vector<Id<Strip>> ids;
    for (const Strip *strip : stripsToMove(facts, finding, place, *day)) {
        ids.push_back(strip->id);
        if (mending.scenes.empty() || mending.scenes.back() != strip->scene)
            mending.scenes.push_back(strip->scene);
    }
    for (int distance = 1; !ids.empty() && distance <= reach; ++distance) {
        for (const int number : {place.number + distance, place.number - distance}) {
            mending.number = number;
            if (now.day(number))
                mending.change = moveToDay(now.order, now.plan, ids, number - 1);
            if (now.day(number) && trial.take(now, mending))
                return;
        }
    }
}

void tryTakingOff(const ScheduleFacts &facts, const Finding &finding, Trial &trial)
{
    for (const FindingPlace &place : finding.places) {
        const Now now(facts, place.board);
        const PlannedDay *day = now.day(place.number);
        if (!day)
            continue;
        std::vector<Id<Strip>> ids;
        for (const Strip *strip : stripsOn(facts, *day, &place.scenes))
            ids.push_back(strip->id);
        Mending mending;
        mending.kind = MendingKind::TakeOff;
        mending.number = place.number;
        mending.scenes = place.scenes;
        mending.change = removeStrips(now.order, ids);
        if (trial.take(now, mending))
            return;
    }
}

/// Days where the scene's location is there already come first, then the last ones.
std::vector<int> daysFor(const ScheduleFacts &facts, const Scene &scene, const Now &now)
{
    std::vector<int> days;
    for (int number = now.dayCount(); number > 0; --number)
        days.push_back(number);
    const auto isThere = [&](int number) {
        const auto &scenes = now.day(number)->scenes;
        return !scene.location.isNull() && std::any_of(scenes.begin(), scenes.end(), [&](Id<Scene> id) {
            return facts.find(id)->location == scene.location;
        });
    };
    std::stable_partition(days.begin(), days.end(), isThere);
    return days;
}

void tryPlacing(const ScheduleFacts &facts, const Finding &finding, int reach, Trial &trial)
{
    const Scene *scene = facts.find(Id<Scene>(finding.subject().id));
    if (!scene)
        return;
    for (const Id<Board> board : facts.boardsInForce(scene->production)) {
        const Now now(facts, board);
        std::vector<int> days = daysFor(facts, *scene, now);
        days.resize(std::min(days.size(), static_cast<size_t>(2 * reach)));
        for (const int number : days) {
            Mending mending;
            mending.kind = MendingKind::Place;
            mending.number = number;
            mending.scenes = {scene->id};
            mending.change = placeScenes(now.order, {scene->id}, endOfDay(now.order, now.plan, number - 1));
            if (trial.take(now, mending))
                return;
        }
    }
}

/// The call of the later day as much later as rest is missing.
void tryCall(const ScheduleFacts &facts, const Finding &finding, Trial &trial)
{
    const Now now(facts, finding.board);
    const PlannedDay *day = now.day(finding.number);
    const Strip *dayBreak = day ? facts.find(day->dayBreak) : nullptr;
    Mending mending;
    mending.kind = MendingKind::Call;
    mending.number = finding.number;
    mending.minutes = day ? day->call + finding.limit - finding.is : 0;
    if (!dayBreak || mending.minutes >= 24 * 60)
        return;
    Strip later = *dayBreak;
    later.call = clockTime(mending.minutes);
    mending.change.update.push_back(later);
    trial.take(now, mending);
}

/// The meal before the first strip with which the limit would be passed.
void tryMeal(const ScheduleFacts &facts, const Finding &finding, Trial &trial)
{
    const Now now(facts, finding.board);
    const PlannedDay *day = now.day(finding.number);
    const Strip *meal = nullptr;
    const Strip *behind = nullptr;
    int minutes = 0;
    for (const Id<Strip> id : day ? day->strips : std::vector<Id<Strip>>()) {
        const Strip &strip = *facts.find(id);
        if (!meal && strip.stripKind == StripKind::Banner && strip.banner == BannerKind::Meal)
            meal = &strip;
        const int after = minutes + minutesOf(facts, strip);
        if (!behind && after > finding.limit)
            behind = &strip;
        minutes = behind ? minutes : after;
    }
    if (!behind || minutes == 0)
        return;
    const auto at = std::find_if(now.order.placed.begin(), now.order.placed.end(),
        [&](const Strip &strip) { return strip.id == behind->id; });
    const Spot spot {false, static_cast<int>(at - now.order.placed.begin())};
    Mending mending;
    mending.kind = MendingKind::Meal;
    mending.number = finding.number;
    mending.minutes = minutes;
    mending.change = meal ? moveStrips(now.order, {meal->id}, spot)
                          : insertBanner(now.order, spot, BannerKind::Meal, {}, minutesOfMeal);
    trial.take(now, mending);
}

} // namespace

std::optional<Mending> nearestMending(const ScheduleFacts &facts,
    const std::function<ConflictDelta(const BoardOrder &)> &whatIf, const Finding &finding, int reach)
{
    Trial trial(whatIf, finding);
    if (finding.rule == ConflictRule::SceneTwice)
        tryTakingOff(facts, finding, trial);
    else if (finding.rule == ConflictRule::SceneNowhere)
        tryPlacing(facts, finding, reach, trial);
    else if (finding.rule == ConflictRule::ShortRest)
        tryCall(facts, finding, trial);
    else if (finding.rule == ConflictRule::LateMeal)
        tryMeal(facts, finding, trial);
    for (const FindingPlace &place : finding.places) {
        if (trial.best() && trial.best()->delta.added.empty())
            break;
        if (finding.rule != ConflictRule::SceneTwice)
            tryMoves(facts, finding, place, reach, trial);
    }
    return trial.best();
}

RecordRef recordToMend(const ScheduleFacts &facts, const Finding &finding)
{
    switch (finding.rule) {
    case ConflictRule::PersonNotAvailable:
    case ConflictRule::CrewNotAvailable:
    case ConflictRule::ElementNotAvailable:
    case ConflictRule::LocationNotAvailable:
    case ConflictRule::NoPermit:
    case ConflictRule::LocationNotConfirmed:
    case ConflictRule::StuntWithoutPlan:
    case ConflictRule::StuntNotAssessed:
    case ConflictRule::StuntWithoutCoordinator:
    case ConflictRule::StuntWithoutMedic:
    case ConflictRule::SceneNowhere:
        return finding.subject();
    case ConflictRule::AfterDelivery:
        return finding.records.back();
    default:
        break;
    }
    if (finding.places.empty())
        return finding.subject();
    const FindingPlace &place = finding.places.front();
    const Now now(facts, place.board);
    const PlannedDay *day = now.day(place.number);
    if (!day)
        return finding.subject();
    const auto strips = stripsOn(facts, *day, place.scenes.empty() ? nullptr : &place.scenes);
    const Id<Strip> strip = strips.empty() ? day->dayBreak : strips.front()->id;
    return {Kind::Strip, strip.value()};
}

} // namespace slate
