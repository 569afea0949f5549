#include "core/report/overview.h"

#include <algorithm>
#include <unordered_set>

namespace slate {

namespace {

/// Where a production stands in the list: 0 at work, 1 of which nobody said and nothing is dated, 2 behind.
int placeOf(const Production &production, const ProductionOverview &overview)
{
    const bool isBehind =
        production.status == ProductionStatus::Released || production.status == ProductionStatus::Cancelled;
    if (isBehind || overview.isEmpty())
        return 2;
    const bool isDated = overview.release.state != ReleaseLine::State::None || !overview.life.isEmpty()
        || !overview.needs.empty() || overview.schedule.days > 0;
    return production.status || isDated ? 0 : 1;
}

/// All that there is of one production.
struct Gathered {
    std::vector<const Milestone *> milestones;
    std::vector<const ShootBlock *> blocks;
    std::vector<Attention> attention;
    std::vector<Id<Person>> directors;
    ProductionFigures figures;
    ScheduleSummary schedule;
};
using AllGathered = std::unordered_map<Id<Production>, Gathered>;

void countPlaces(const OverviewFacts &facts, AllGathered &gathered)
{
    std::unordered_set<Id<Location>> shotAt;
    for (const ShootBlock &block : facts.attention.blocks) {
        if (block.status == ShootStatus::Shooting)
            shotAt.insert(block.location);
    }
    for (const Location &location : facts.attention.locations) {
        ProductionFigures &figures = gathered[location.production].figures;
        ++figures.locations;
        const auto status = location.status.value_or(LocationStatus::Idea);
        const bool isShooting = status == LocationStatus::Shooting || shotAt.contains(location.id);
        const bool isOver = status == LocationStatus::Strike || status == LocationStatus::Wrapped
            || status == LocationStatus::Lost;
        figures.shooting += isShooting ? 1 : 0;
        figures.toCome += !isShooting && !isOver ? 1 : 0;
    }
}

void countPeople(const OverviewFacts &facts, AllGathered &gathered)
{
    for (const CastMember &part : facts.cast) {
        ProductionFigures &figures = gathered[part.production].figures;
        ++figures.cast;
        figures.returning += part.standing == CastStanding::Returning ? 1 : 0;
        figures.openParts += part.person.isNull() ? 1 : 0;
    }
    for (const CrewMember &member : facts.crew) {
        if (isDirector(member) && !member.person.isNull())
            gathered[member.production].directors.push_back(member.person);
    }
    for (const Partner &partner : facts.partners) {
        ProductionFigures &figures = gathered[partner.production].figures;
        ++figures.partners;
        figures.thanksOwed += partner.thanks == ThanksStatus::Owed ? 1 : 0;
    }
}

AllGathered gather(const OverviewFacts &facts, QDate today)
{
    AllGathered gathered;
    for (const Milestone &milestone : facts.attention.milestones)
        gathered[milestone.production].milestones.push_back(&milestone);
    for (const ShootBlock &block : facts.attention.blocks)
        gathered[block.production].blocks.push_back(&block);
    for (const Stunt &stunt : facts.attention.stunts)
        ++gathered[stunt.production].figures.stunts;
    for (const Attention &each : attention(facts.attention, today)) {
        Gathered &of = gathered[each.production];
        of.attention.push_back(each);
        of.figures.notAssessed +=
            each.reason == Reason::HazardNotAssessed || each.reason == Reason::NoHazards ? 1 : 0;
    }
    countPlaces(facts, gathered);
    countPeople(facts, gathered);
    for (const auto &[production, script] : facts.scripts)
        gathered[production].figures.script = script;
    for (const ScheduleSummary &schedule : facts.schedules)
        gathered[schedule.production].schedule = schedule;
    return gathered;
}

std::unordered_map<Id<Milestone>, DateStory> storiesOf(const OverviewFacts &facts)
{
    std::unordered_map<Id<Milestone>, std::vector<MilestoneMove>> moves;
    for (const MilestoneMove &move : facts.moves)
        moves[move.milestone].push_back(move);
    std::unordered_map<Id<Milestone>, DateStory> stories;
    for (const Milestone &milestone : facts.attention.milestones) {
        if (const auto of = moves.find(milestone.id); of != moves.end())
            stories[milestone.id] = dateStory(std::move(of->second), milestone.date);
    }
    return stories;
}

ProductionOverview overviewOf(Id<Production> id, const Gathered &of,
    const std::unordered_map<Id<Milestone>, DateStory> &stories, QDate today)
{
    ProductionOverview overview;
    overview.production = id;
    overview.release = releaseLine(of.milestones, today);
    LifeFacts life {
        of.milestones, of.blocks, {}, of.schedule.firstDay, of.schedule.lastDay, overview.release.milestone};
    for (const Milestone *milestone : of.milestones) {
        if (const auto story = stories.find(milestone->id); story != stories.end())
            life.stories.insert(*story);
    }
    if (const auto story = life.stories.find(overview.release.milestone); story != life.stories.end())
        overview.release.story = story->second;
    overview.shooting = shootingProgress(of.blocks);
    overview.next = comingUp(of.milestones, of.blocks, today);
    overview.needs = needsOf(of.attention, of.schedule);
    overview.figures = of.figures;
    overview.life = lifeLine(life);
    overview.directors = of.directors;
    overview.schedule = of.schedule;
    return overview;
}

} // namespace

bool ProductionOverview::isEmpty() const
{
    return release.state == ReleaseLine::State::None && shooting.blocks == 0 && next.empty() && needs.empty()
        && figures == ProductionFigures() && life.isEmpty() && directors.empty() && schedule.days == 0;
}

std::vector<ProductionOverview> overview(const OverviewFacts &facts, QDate today)
{
    auto gathered = gather(facts, today);
    const auto stories = storiesOf(facts);
    std::vector<ProductionOverview> overviews;
    const auto add = [&](Id<Production> id, const Production *production) {
        overviews.push_back(overviewOf(id, gathered[id], stories, today));
        if (production)
            overviews.back().backToBack = backToBackWith(*production, facts.productions);
    };
    for (const Production &production : facts.productions)
        add(production.id, &production);
    const size_t count = overviews.size();
    std::vector<std::pair<int, size_t>> order;
    for (size_t i = 0; i < count; ++i)
        order.emplace_back(placeOf(facts.productions[i], overviews[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<ProductionOverview> sorted;
    for (const auto &[place, i] : order)
        sorted.push_back(std::move(overviews[i]));
    overviews = std::move(sorted);
    add({}, nullptr);
    if (overviews.back().isEmpty())
        overviews.pop_back();
    return overviews;
}

} // namespace slate
