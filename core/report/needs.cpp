#include "core/report/needs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace slate {

namespace {

struct NeedsText {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

/// The places of a need in the list; what is wrong comes before what only needs attention.
enum class Rank {
    StopsTheDay,
    NotAssessed,
    NoHazards,
    Rail,
    NoPermit,
    PermitNotValid,
    Collides,
    Passed,
    NotStarted,
    ToCheck
};

Rank rankOf(const Need &need)
{
    if (need.conflict) {
        return *need.conflict == ConflictWeight::StopsTheDay ? Rank::StopsTheDay
            : *need.conflict == ConflictWeight::Collides     ? Rank::Collides
                                                             : Rank::ToCheck;
    }
    switch (need.reason.value_or(Reason::MilestonePassed)) {
    case Reason::HazardNotAssessed:
        return Rank::NotAssessed;
    case Reason::NoHazards:
        return Rank::NoHazards;
    case Reason::NoRailPermission:
        return Rank::Rail;
    case Reason::NoPermit:
        return Rank::NoPermit;
    case Reason::PermitNotValid:
        return Rank::PermitNotValid;
    case Reason::MilestonePassed:
        return Rank::Passed;
    case Reason::BlockNotStarted:
        break;
    }
    return Rank::NotStarted;
}

NeedAct actOf(Reason reason)
{
    switch (reason) {
    case Reason::HazardNotAssessed:
        return NeedAct::Assess;
    case Reason::NoHazards:
        return NeedAct::AddHazard;
    case Reason::NoRailPermission:
        return NeedAct::EnterRail;
    case Reason::NoPermit:
    case Reason::PermitNotValid:
        return NeedAct::AddPermit;
    case Reason::MilestonePassed:
        return NeedAct::MarkDone;
    case Reason::BlockNotStarted:
        break;
    }
    return NeedAct::UpdateBlock;
}

QString buttonOf(NeedAct act)
{
    switch (act) {
    case NeedAct::ShowConflicts:
        return NeedsText::tr("Show conflicts");
    case NeedAct::AddHazard:
    case NeedAct::Assess:
        return NeedsText::tr("Assess");
    case NeedAct::EnterRail:
        return NeedsText::tr("Enter permission");
    case NeedAct::AddPermit:
        return NeedsText::tr("Add permit");
    case NeedAct::MarkDone:
        return NeedsText::tr("Mark done");
    case NeedAct::UpdateBlock:
        break;
    }
    return NeedsText::tr("Update it");
}

/// One sentence for one thing, with its name, and one for several, with their count.
struct Sentence {
    const char *one;
    const char *several;
};

Sentence sentenceOf(Reason reason)
{
    switch (reason) {
    case Reason::HazardNotAssessed:
        return {QT_TRANSLATE_NOOP("Overview", "%1 has hazards that are not assessed"),
            QT_TRANSLATE_NOOP("Overview", "%1 stunts have hazards that are not assessed")};
    case Reason::NoHazards:
        return {QT_TRANSLATE_NOOP("Overview", "%1 has no risk assessment"),
            QT_TRANSLATE_NOOP("Overview", "%1 stunts have no risk assessment")};
    case Reason::NoRailPermission:
        return {QT_TRANSLATE_NOOP("Overview", "%1 lacks a railway permission or site assessment"),
            QT_TRANSLATE_NOOP("Overview", "%1 stunts lack a railway permission or site assessment")};
    case Reason::NoPermit:
        return {QT_TRANSLATE_NOOP("Overview", "%1 has no granted permit"),
            QT_TRANSLATE_NOOP("Overview", "%1 locations have no granted permit")};
    case Reason::PermitNotValid:
        return {QT_TRANSLATE_NOOP("Overview", "%1 has no permit that is valid today"),
            QT_TRANSLATE_NOOP("Overview", "%1 locations have no permit that is valid today")};
    case Reason::MilestonePassed:
        return {QT_TRANSLATE_NOOP("Overview", "%1 has passed"),
            QT_TRANSLATE_NOOP("Overview", "%1 dates have passed")};
    case Reason::BlockNotStarted:
        break;
    }
    return {QT_TRANSLATE_NOOP("Overview", "%1 has not started"),
        QT_TRANSLATE_NOOP("Overview", "%1 blocks of shooting have not started")};
}

/// What is to be known of one thing besides: nothing, a date, or how many.
QString besides(Reason reason, const Attention &thing, QDate today)
{
    const QString date = displayText(thing.window.hasDates() ? thing.window : DateWindow::exact(thing.day));
    switch (reason) {
    case Reason::HazardNotAssessed:
        return thing.count == 1 ? NeedsText::tr("1 hazard")
                                : NeedsText::tr("%1 hazards").arg(QLocale().toString(thing.count));
    case Reason::NoPermit:
        return NeedsText::tr("shooting now");
    case Reason::PermitNotValid:
        return thing.day.isValid() && thing.day < today
            ? NeedsText::tr("shooting now, the permit ended %1").arg(date)
            : NeedsText::tr("shooting now");
    case Reason::MilestonePassed:
        return NeedsText::tr("%1, not marked done").arg(date);
    case Reason::BlockNotStarted:
        return NeedsText::tr("planned for %1").arg(date);
    case Reason::NoHazards:
    case Reason::NoRailPermission:
        break;
    }
    return {};
}

QString conflictTitle(ConflictWeight weight, int count)
{
    const QString figure = QLocale().toString(count);
    switch (weight) {
    case ConflictWeight::StopsTheDay:
        return count == 1 ? NeedsText::tr("1 conflict stops a shooting day")
                          : NeedsText::tr("%1 conflicts stop a shooting day").arg(figure);
    case ConflictWeight::Collides:
        return count == 1 ? NeedsText::tr("1 thing collides in the schedule")
                          : NeedsText::tr("%1 things collide in the schedule").arg(figure);
    case ConflictWeight::ToCheck:
        break;
    }
    return count == 1 ? NeedsText::tr("1 thing to check in the schedule")
                      : NeedsText::tr("%1 things to check in the schedule").arg(figure);
}

Need conflictsNeed(const ScheduleSummary &schedule, ConflictWeight weight)
{
    Need need;
    need.weight = weight == ConflictWeight::ToCheck ? NeedWeight::Attention : NeedWeight::Wrong;
    need.act = NeedAct::ShowConflicts;
    need.conflict = weight;
    need.count = schedule.conflicts[static_cast<size_t>(weight)];
    need.board = schedule.conflictsOn[static_cast<size_t>(weight)];
    return need;
}

} // namespace

std::vector<Need> needsOf(const std::vector<Attention> &attention, const ScheduleSummary &schedule)
{
    std::vector<Need> needs;
    for (const Attention &thing : attention) {
        auto same = std::find_if(
            needs.begin(), needs.end(), [&](const Need &need) { return need.reason == thing.reason; });
        if (same == needs.end()) {
            Need need;
            need.act = actOf(thing.reason);
            need.reason = thing.reason;
            need.weight = need.act == NeedAct::MarkDone || need.act == NeedAct::UpdateBlock
                ? NeedWeight::Attention
                : NeedWeight::Wrong;
            same = needs.insert(needs.end(), need);
        }
        same->things.push_back(thing);
        ++same->count;
    }
    for (int weight = 0; weight < conflictWeightCount; ++weight) {
        if (schedule.conflicts[static_cast<size_t>(weight)] > 0)
            needs.push_back(conflictsNeed(schedule, static_cast<ConflictWeight>(weight)));
    }
    std::stable_sort(
        needs.begin(), needs.end(), [](const Need &a, const Need &b) { return rankOf(a) < rankOf(b); });
    return needs;
}

NeedWords wordsFor(const Need &need, const NameOf &nameOf, QDate today)
{
    const QString button = buttonOf(need.act);
    if (need.conflict || need.things.empty())
        return {conflictTitle(need.conflict.value_or(ConflictWeight::ToCheck), need.count), {}, button};
    const Attention &first = need.things.front();
    const Sentence sentence = sentenceOf(*need.reason);
    const QString more = besides(*need.reason, first, today);
    const QString name = nameOf(first.record);
    if (need.count == 1)
        return {NeedsText::tr(sentence.one).arg(name), more, button};
    const QString detail =
        more.isEmpty() ? NeedsText::tr("first %1").arg(name) : NeedsText::tr("first %1: %2").arg(name, more);
    return {NeedsText::tr(sentence.several).arg(QLocale().toString(need.count)), detail, button};
}

} // namespace slate
