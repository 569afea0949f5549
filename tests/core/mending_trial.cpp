#include "tests/core/mending_trial.h"

#include "tests/core/random_schedule.h"

#include "core/report/mending_words.h"

namespace slate {

namespace {

int openIn(const std::vector<Finding> &findings)
{
    const std::vector<Conflict> all = gathered(findings);
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Conflict &it) { return !it.accepted(); }));
}

/// Whether a finding is about a scene on that day, or about the day as a whole.
bool isAbout(const Finding &finding, const MendingStep &step)
{
    return std::any_of(finding.places.begin(), finding.places.end(), [&](const FindingPlace &place) {
        if (place.board != step.board || place.number != step.number)
            return false;
        return place.scenes.empty() || finding.rule == ConflictRule::DayAndNight
            || std::any_of(step.scenes.begin(), step.scenes.end(), [&](Id<Scene> scene) {
                   return std::find(place.scenes.begin(), place.scenes.end(), scene) != place.scenes.end();
               });
    });
}

QString faultOf(const Conflict &conflict, const Mending &mending, const std::vector<Finding> &before,
    const std::vector<Finding> &after)
{
    for (const Finding &now : after) {
        if (now.rule != conflict.rule())
            continue;
        const auto same = [&](const Finding &it) { return it.isSameAs(now); };
        if (std::any_of(conflict.findings.begin(), conflict.findings.end(), same))
            return QStringLiteral("it is not gone");
        const auto old = std::find_if(before.begin(), before.end(), same);
        if (old == before.end())
            return QStringLiteral("one of its rule is new");
        if (isWorse(now, *old))
            return QStringLiteral("one of its rule is worse");
        for (const MendingStep &step : mending.steps) {
            if (step.kind != MendingKind::TakeOff && isAbout(now, step))
                return QStringLiteral("the rule is broken where scenes went");
        }
    }
    const int said =
        static_cast<int>(mending.effect.come.size()) - static_cast<int>(mending.effect.gone.size());
    return openIn(after) - openIn(before) == said ? QString()
                                                  : QStringLiteral("the count is another than was said");
}

QString wordsFaultOf(const ScheduleFacts &facts, const Mending &mending)
{
    const ConflictWords words {facts, [](RecordRef ref) { return QString::number(ref.id); }};
    const QString title = mendingTitle(words, mending);
    const QString text = mendingChanges(words, mending);
    for (const MendingStep &step : mending.steps) {
        if (!title.contains(QString::number(step.number))
            || !text.contains(QStringLiteral("day %1").arg(step.number)))
            return QStringLiteral("\"%1\" and \"%2\" name other days").arg(title, text);
    }
    return {};
}

void make(RandomSchedule &world, const BoardChange &change)
{
    for (const Id<Strip> id : change.remove)
        world.drop(*world.facts.find(id));
    for (const auto *strips : {&change.update, &change.insert}) {
        for (const Strip &strip : *strips)
            world.change(strip);
    }
}

/// Mends one conflict and puts all back.
void tryOne(RandomSchedule &world, ConflictWatch &watch, Id<Board> lookedAt, MendingTrial &trial)
{
    const std::vector<Finding> before = watch.findings();
    std::vector<Conflict> open = gathered(before);
    std::erase_if(open, [](const Conflict &it) { return it.accepted(); });
    if (open.empty())
        return;
    const Conflict conflict = open[world.below(open.size())];
    ++trial.conflicts;
    const auto whatIf = [&](const std::vector<BoardPlan> &plans) { return watch.whatIf(plans); };
    const auto mending = nearestMending(world.facts, before, whatIf, conflict);
    if (!mending)
        return;
    ++trial.mended;
    trial.ofSeveralDays += conflict.findings.size() > 1 ? 1 : 0;
    QString fault = wordsFaultOf(world.facts, *mending);
    std::vector<Strip> strips;
    for (const Strip &strip : world.facts.all<Strip>())
        strips.push_back(strip);
    make(world, mending->change);
    if (fault.isEmpty())
        fault = faultOf(conflict, *mending, before, conflicts(world.facts, lookedAt));
    if (!fault.isEmpty())
        trial.failure = QStringLiteral("board %1, rule %2: %3")
                            .arg(trial.boards)
                            .arg(static_cast<int>(conflict.rule()))
                            .arg(fault);
    for (const Strip &strip : mending->change.insert)
        world.drop(strip);
    for (const Strip &strip : strips)
        world.change(strip);
}

} // namespace

MendingTrial tryMendings(quint32 seed, int boards)
{
    MendingTrial trial;
    while (trial.boards < boards && trial.failure.isEmpty()) {
        RandomSchedule world(seed + static_cast<quint32>(trial.boards));
        for (int i = 0; i < 40; ++i)
            world.changeFacts();
        // Every second time with an alternative board in its place.
        const size_t which = static_cast<size_t>(trial.boards % 2);
        const Id<Board> lookedAt = which == 0 ? Id<Board>() : world.alternative();
        for (int i = 0; i < 3 && trial.failure.isEmpty(); ++i)
            tryOne(world, *world.watches[which], lookedAt, trial);
        ++trial.boards;
    }
    return trial;
}

} // namespace slate
