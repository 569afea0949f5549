#include "core/report/finding_words.h"

#include "core/model/eighths.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

QString unavailable(FindingDetail detail)
{
    switch (detail) {
    case FindingDetail::OutsideFree:
        return FindingText::tr("%1 is not free: this is none of the free days.");
    case FindingDetail::Conditional:
        return FindingText::tr("%1 is free only under a condition.");
    case FindingDetail::OutsideWindow:
        return FindingText::tr("%1 cannot be had on this day.");
    default:
        return FindingText::tr("%1 is not free.");
    }
}

QString crewUnavailable(FindingDetail detail)
{
    switch (detail) {
    case FindingDetail::OutsideFree:
        return FindingText::tr("%1 of the crew is not free: this is none of the free days.");
    case FindingDetail::Conditional:
        return FindingText::tr("%1 of the crew is free only under a condition.");
    default:
        return FindingText::tr("%1 of the crew is not free.");
    }
}

QString withoutPermit(const Finding &finding)
{
    switch (finding.detail) {
    case FindingDetail::NotGranted:
        return FindingText::tr("The permit for %1 is not granted yet.");
    case FindingDetail::Refused:
        return FindingText::tr("The permit for %1 was refused.");
    case FindingDetail::NotValid:
        return finding.other.isValid() && finding.other < finding.day
            ? FindingText::tr("The permit for %1 ends on %2.")
                  .arg(QStringLiteral("%1"), ConflictWords::day(finding.other))
            : FindingText::tr("The permit for %1 is not valid on this day.");
    default:
        return FindingText::tr("There is no permit for %1.");
    }
}

QString elsewhereWords(const Finding &finding)
{
    if (finding.detail == FindingDetail::Travel)
        return FindingText::tr("%1 travels on this day and is to work.");
    const QString what = finding.detail == FindingDetail::Fitting ? FindingText::tr("a fitting")
                                                                  : FindingText::tr("a rehearsal");
    return finding.limit == 0
        ? FindingText::tr("%1 is to work on this day and has %2 for another production.")
              .arg(QStringLiteral("%1"), what)
        : FindingText::tr("%1 has %2 on this day beside %3 of work, and %4 are the most.")
              .arg(QStringLiteral("%1"), what, ConflictWords::hours(finding.is),
                  ConflictWords::hours(finding.limit));
}

QString restWords(const Finding &finding)
{
    if (finding.is < 0)
        return FindingText::tr(
            "%1 is called before the wrap of the day before: %2 too early for the rest of %3.")
            .arg(QStringLiteral("%1"), ConflictWords::hours(finding.limit - finding.is),
                ConflictWords::hours(finding.limit));
    return FindingText::tr("%1 has %2 of rest since the last wrap, and %3 are wanted.")
        .arg(QStringLiteral("%1"), ConflictWords::hours(finding.is), ConflictWords::hours(finding.limit));
}

/// "day 3 of Main unit", for each of the places.
QString placesText(const Finding &finding, const NameOf &nameOf)
{
    QStringList texts;
    for (const FindingPlace &place : finding.places)
        texts << FindingText::tr("day %1 of %2")
                     .arg(place.number)
                     .arg(nameOf({Kind::Board, place.board.value()}));
    const QString last = texts.isEmpty() ? QString() : texts.takeLast();
    return texts.isEmpty() ? last : FindingText::tr("%1 and %2").arg(texts.join(QStringLiteral(", ")), last);
}

QString ofDays(const Finding &finding)
{
    switch (finding.rule) {
    case ConflictRule::LongDay:
        return FindingText::tr("The day takes %1, and %2 are the most.")
            .arg(ConflictWords::hours(finding.is), ConflictWords::hours(finding.limit));
    case ConflictRule::DayTooManyPages:
        return FindingText::tr("The day has %1 pages, and %2 are the most.")
            .arg(displayText(Eighths {finding.is}), displayText(Eighths {finding.limit}));
    case ConflictRule::LateMeal:
        return finding.detail == FindingDetail::NoMeal
            ? FindingText::tr("The day takes %1 and has no meal.").arg(ConflictWords::hours(finding.is))
            : FindingText::tr("The first meal comes %1 after the call, and %2 are the most.")
                  .arg(ConflictWords::hours(finding.is), ConflictWords::hours(finding.limit));
    default:
        return FindingText::tr("Day and night scenes are on one day.");
    }
}

} // namespace

QString collisionText(const ConflictWords &words, const Finding &finding)
{
    const QString subject = words.nameOf(finding.subject());
    switch (finding.rule) {
    case ConflictRule::PersonBookedTwice:
        return FindingText::tr("%1 is booked twice: %2.").arg(subject, placesText(finding, words.nameOf));
    case ConflictRule::PersonElsewhere:
        return elsewhereWords(finding).arg(subject);
    case ConflictRule::CrewNotAvailable:
        return crewUnavailable(finding.detail).arg(subject);
    case ConflictRule::PersonNotAvailable:
    case ConflictRule::ElementNotAvailable:
    case ConflictRule::LocationNotAvailable:
        return unavailable(finding.detail).arg(subject);
    case ConflictRule::ShortRest:
        return restWords(finding).arg(subject);
    case ConflictRule::LongWeek:
        return FindingText::tr("%1 works %2 in the week, and %3 are the most.")
            .arg(subject, ConflictWords::hours(finding.is), ConflictWords::hours(finding.limit));
    case ConflictRule::DaysInARow:
        return FindingText::tr("It is day %2 in a row for %1.").arg(subject).arg(finding.is);
    case ConflictRule::NoPermit:
        return withoutPermit(finding).arg(subject);
    case ConflictRule::LocationNotConfirmed:
        return (finding.detail == FindingDetail::Lost ? FindingText::tr("%1 is lost.")
                                                      : FindingText::tr("%1 is not confirmed."))
            .arg(subject);
    case ConflictRule::StuntWithoutPlan:
        return finding.other.isValid() ? FindingText::tr("The plan of %1 is approved only on %2.")
                                             .arg(subject, ConflictWords::day(finding.other))
                                       : FindingText::tr("The plan of %1 is not approved.").arg(subject);
    case ConflictRule::StuntNotAssessed:
        return finding.is == 0
            ? FindingText::tr("%1 has no hazard yet, so its risk is not assessed.").arg(subject)
            : finding.is == 1
            ? FindingText::tr("A hazard of %1 is not assessed.").arg(subject)
            : FindingText::tr("%2 hazards of %1 are not assessed.").arg(subject).arg(finding.is);
    case ConflictRule::StuntWithoutCoordinator:
        return FindingText::tr("%1 has no coordinator.").arg(subject);
    case ConflictRule::StuntWithoutMedic:
        return FindingText::tr("%1 has no medic.").arg(subject);
    case ConflictRule::SceneTwice:
        return FindingText::tr("Scene %1 is on more than one day: %2.")
            .arg(subject, placesText(finding, words.nameOf));
    case ConflictRule::SceneNowhere:
        return FindingText::tr("Scene %1 is on no day.").arg(subject);
    case ConflictRule::AfterDelivery:
        return FindingText::tr("The day is after %1, which is by %2.")
            .arg(words.nameOf(finding.records.back()), ConflictWords::day(finding.other));
    default:
        return ofDays(finding);
    }
}

} // namespace slate
