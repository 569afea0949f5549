#include "core/report/finding_words.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct FindingMendingText {
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

QString conditionOf(const ScheduleFacts &facts, const Finding &finding)
{
    const Availability *entry = finding.records.back().kind == Kind::Availability
        ? facts.find(Id<Availability>(finding.records.back().id))
        : nullptr;
    return entry ? entry->notes.simplified() : QString();
}

QString conditionMending(const ConflictWords &words, const Finding &finding)
{
    const QString condition = conditionOf(words.facts, finding);
    return condition.isEmpty()
        ? FindingMendingText::tr("See that the condition is met, and enter the day as free.")
        : FindingMendingText::tr("See to the condition: %1").arg(condition);
}

QString crewMending(const ConflictWords &words, const Finding &finding)
{
    if (finding.detail == FindingDetail::Conditional)
        return conditionMending(words, finding);
    return FindingMendingText::tr("Find somebody else for this day, or agree on it with %1.")
        .arg(words.nameOf(finding.subject()));
}

QString elsewhereMending(const ConflictWords &words, const Finding &finding)
{
    const QString text = finding.detail == FindingDetail::Travel
        ? FindingMendingText::tr("Move %1, or the travel, to another day.")
        : finding.detail == FindingDetail::Fitting
        ? FindingMendingText::tr("Move %1, or the fitting, to another day.")
        : FindingMendingText::tr("Move %1, or the rehearsal, to another day.");
    return text.arg(words.scenesBriefly(finding.places.front().scenes));
}

QString availabilityMending(const ConflictWords &words, const Finding &finding)
{
    const QString subject = words.nameOf(finding.subject());
    if (finding.detail == FindingDetail::Conditional)
        return conditionMending(words, finding);
    const QString where = words.scenesBriefly(finding.places.front().scenes);
    return finding.rule == ConflictRule::PersonNotAvailable
        ? FindingMendingText::tr("Move %1 to a day on which %2 is free, or agree on this one.")
              .arg(where, subject)
        : FindingMendingText::tr("Move %1 to a day on which %2 can be had, or agree on this one.")
              .arg(where, subject);
}

QString personMending(const ConflictWords &words, const Finding &finding)
{
    const QString subject = words.nameOf(finding.subject());
    const QString where = words.scenesBriefly(finding.places.front().scenes);
    switch (finding.rule) {
    case ConflictRule::PersonBookedTwice:
        return FindingMendingText::tr("Move %1 to a day on which %2 is on no other board.")
            .arg(where, subject);
    case ConflictRule::ShortRest:
        return FindingMendingText::tr("Call %1 later, or wrap that much earlier on %2.")
            .arg(ConflictWords::hours(finding.limit - finding.is), ConflictWords::day(finding.other));
    case ConflictRule::LongWeek:
        return FindingMendingText::tr("Take %1 out of the week of %2.")
            .arg(ConflictWords::hours(finding.is - finding.limit), ConflictWords::day(finding.other));
    case ConflictRule::DaysInARow:
        return FindingMendingText::tr("Move %1, or give %2 a day off since %3.")
            .arg(where, subject, ConflictWords::day(finding.other));
    case ConflictRule::PersonElsewhere:
        return elsewhereMending(words, finding);
    case ConflictRule::CrewNotAvailable:
        return crewMending(words, finding);
    default:
        return availabilityMending(words, finding);
    }
}

QString dayMending(const ConflictWords &words, const Finding &finding)
{
    switch (finding.rule) {
    case ConflictRule::LongDay:
        return FindingMendingText::tr("Move %1 of work to another day.")
            .arg(ConflictWords::hours(finding.is - finding.limit));
    case ConflictRule::DayTooManyPages:
        return FindingMendingText::tr("Move %1 pages to another day.")
            .arg(displayText(Eighths {finding.is - finding.limit}));
    case ConflictRule::LateMeal:
        return FindingMendingText::tr("Put a meal within %1 of the call.")
            .arg(ConflictWords::hours(finding.limit));
    case ConflictRule::DayAndNight:
        return FindingMendingText::tr("Move %1 to another day.")
            .arg(words.scenesBriefly(finding.places.front().scenes));
    default:
        return FindingMendingText::tr("Shoot it by %1, or move the date of %2.")
            .arg(ConflictWords::day(finding.other), words.nameOf(finding.records.back()));
    }
}

QString placeMending(const ConflictWords &words, const Finding &finding)
{
    if (finding.rule == ConflictRule::LocationNotAvailable)
        return availabilityMending(words, finding);
    const QString where = words.scenesBriefly(finding.places.front().scenes);
    if (finding.rule == ConflictRule::LocationNotConfirmed)
        return finding.detail == FindingDetail::Lost
            ? FindingMendingText::tr("Find another location for %1.").arg(where)
            : FindingMendingText::tr("Confirm %1.").arg(words.nameOf(finding.subject()));
    if (finding.detail == FindingDetail::NotValid)
        return FindingMendingText::tr(
            "Have the permit extended to %1, or move %2 to a day on which it is valid.")
            .arg(ConflictWords::day(finding.day), where);
    if (finding.detail == FindingDetail::Refused)
        return FindingMendingText::tr("Find another location for %1, or ask again.").arg(where);
    return FindingMendingText::tr("Get a permit that is valid on %1, or enter that none is needed.")
        .arg(ConflictWords::day(finding.day));
}

QString stuntMending(const Finding &finding)
{
    switch (finding.rule) {
    case ConflictRule::StuntWithoutPlan:
        return FindingMendingText::tr("Have the plan approved by %1.").arg(ConflictWords::day(finding.day));
    case ConflictRule::StuntNotAssessed:
        return finding.is == 0
            ? FindingMendingText::tr("Enter its hazards, each with severity and likelihood.")
            : FindingMendingText::tr("Give each hazard a severity and a likelihood.");
    case ConflictRule::StuntWithoutCoordinator:
        return FindingMendingText::tr("Name a coordinator.");
    default:
        return FindingMendingText::tr("Name a medic.");
    }
}

} // namespace

QString mendingText(const ConflictWords &words, const Finding &finding)
{
    switch (finding.rule) {
    case ConflictRule::PersonBookedTwice:
    case ConflictRule::PersonNotAvailable:
    case ConflictRule::ElementNotAvailable:
    case ConflictRule::ShortRest:
    case ConflictRule::LongWeek:
    case ConflictRule::DaysInARow:
    case ConflictRule::CrewNotAvailable:
    case ConflictRule::PersonElsewhere:
        return personMending(words, finding);
    case ConflictRule::LocationNotAvailable:
    case ConflictRule::NoPermit:
    case ConflictRule::LocationNotConfirmed:
        return placeMending(words, finding);
    case ConflictRule::StuntWithoutPlan:
    case ConflictRule::StuntNotAssessed:
    case ConflictRule::StuntWithoutCoordinator:
    case ConflictRule::StuntWithoutMedic:
        return stuntMending(finding);
    case ConflictRule::SceneTwice:
        return FindingMendingText::tr("Keep it on one day, or accept that it is split.");
    case ConflictRule::SceneNowhere:
        return FindingMendingText::tr("Put it on a day, or mark it as omitted.");
    default:
        return dayMending(words, finding);
    }
}

} // namespace slate
