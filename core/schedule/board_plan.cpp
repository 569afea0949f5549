#include "core/schedule/board_plan.h"

#include "core/model/clock_time.h"

#include <algorithm>

namespace slate {

namespace {

const Scene *sceneOf(const ScheduleFacts &facts, const Strip &strip)
{
    return strip.stripKind == StripKind::Scene ? facts.find(strip.scene) : nullptr;
}

int minutesForEighth(const Board *board)
{
    return board ? board->minutesForEighth.value_or(defaultMinutesForEighth) : defaultMinutesForEighth;
}

int minutesOf(const ScheduleFacts &facts, const Strip &strip, int forEighth)
{
    const Scene *scene = sceneOf(facts, strip);
    if (scene && scene->omitted)
        return 0;
    if (strip.minutes || !scene)
        return strip.minutes.value_or(0);
    return scene->minutes.value_or(scene->length.value_or(Eighths()).count * forEighth);
}

void addStrip(const ScheduleFacts &facts, const Strip &strip, int forEighth, PlannedDay &day)
{
    day.strips.push_back(strip.id);
    if (strip.stripKind == StripKind::Banner && strip.banner == BannerKind::Meal && day.beforeMeal < 0)
        day.beforeMeal = day.minutes;
    day.minutes += minutesOf(facts, strip, forEighth);
    day.eighths += eighthsOf(facts, strip);
    const Scene *scene = sceneOf(facts, strip);
    if (scene && !scene->omitted)
        day.scenes.push_back(scene->id);
}

std::vector<Id<Scene>> scenesWithoutStrip(const ScheduleFacts &facts, const BoardOrder &order)
{
    const Board *board = facts.find(order.board);
    if (!board)
        return {};
    QSet<qint64> there;
    for (const auto *strips : {&order.placed, &order.boneyard}) {
        for (const Strip &strip : *strips)
            there.insert(strip.scene.value());
    }
    std::vector<const Scene *> missing;
    for (const Scene &scene : facts.all<Scene>()) {
        if (scene.production == board->production && !scene.omitted && !there.contains(scene.id.value()))
            missing.push_back(&scene);
    }
    std::sort(missing.begin(), missing.end(), [](const Scene *a, const Scene *b) {
        return std::tie(a->scriptOrder, a->id) < std::tie(b->scriptOrder, b->id);
    });
    std::vector<Id<Scene>> ids;
    for (const Scene *scene : missing)
        ids.push_back(scene->id);
    return ids;
}

void setDates(const ScheduleFacts &facts, const Board *board, std::vector<PlannedDay> &days)
{
    const ShootingCalendar calendar(facts, board ? board->calendar : Id<Calendar>());
    const std::vector<QDate> dates = calendar.shootingDays(static_cast<int>(days.size()));
    for (size_t i = 0; i < days.size(); ++i) {
        days[i].number = static_cast<int>(i) + 1;
        if (i < dates.size())
            days[i].date = dates[i];
    }
}

} // namespace

int BoardPlan::dayOf(Id<Strip> strip) const
{
    // The last day may have no break.
    if (strip.isNull())
        return -1;
    for (size_t i = 0; i < days.size(); ++i) {
        const auto &strips = days[i].strips;
        if (days[i].dayBreak == strip || std::find(strips.begin(), strips.end(), strip) != strips.end())
            return static_cast<int>(i);
    }
    return -1;
}

bool isNoDayYet(const BoardPlan &plan, const PlannedDay &day)
{
    constexpr int minutesOfDate = 24 * 60;
    return day.dayBreak.isNull() && (plan.days.size() == 1 || day.minutes > minutesOfDate);
}

int minutesOf(const ScheduleFacts &facts, const Strip &strip)
{
    return minutesOf(facts, strip, minutesForEighth(facts.find(strip.board)));
}

int eighthsOf(const ScheduleFacts &facts, const Strip &strip)
{
    const Scene *scene = sceneOf(facts, strip);
    return scene && !scene->omitted && scene->length ? scene->length->count : 0;
}

BoardOrder orderOf(const ScheduleFacts &facts, Id<Board> board)
{
    BoardOrder order {board, {}, {}};
    for (const Id<Strip> id : facts.stripsOf(board)) {
        const Strip &strip = *facts.find(id);
        (strip.boneyard ? order.boneyard : order.placed).push_back(strip);
    }
    return order;
}

BoardPlan planOf(const ScheduleFacts &facts, const BoardOrder &order)
{
    const Board *board = facts.find(order.board);
    const int forEighth = minutesForEighth(board);
    const int call = board ? minutesFromClockTime(board->call).value_or(defaultCall) : defaultCall;
    BoardPlan plan;
    plan.board = order.board;
    PlannedDay day;
    for (const Strip &strip : order.placed) {
        if (strip.stripKind != StripKind::DayBreak) {
            addStrip(facts, strip, forEighth, day);
            continue;
        }
        day.dayBreak = strip.id;
        day.call = minutesFromClockTime(strip.call).value_or(call);
        plan.days.push_back(std::move(day));
        day = PlannedDay();
    }
    if (!day.strips.empty()) {
        day.call = call;
        plan.days.push_back(std::move(day));
    }
    setDates(facts, board, plan.days);
    // Not even a date is known of what is no day yet.
    if (!plan.days.empty() && isNoDayYet(plan, plan.days.back()))
        plan.days.back().date = {};
    for (const Strip &strip : order.boneyard)
        plan.boneyard.push_back(strip.id);
    plan.unplaced = scenesWithoutStrip(facts, order);
    return plan;
}

BoardPlan planOf(const ScheduleFacts &facts, Id<Board> board)
{
    return planOf(facts, orderOf(facts, board));
}

} // namespace slate
