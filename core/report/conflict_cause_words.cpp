#include "core/report/conflict_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace slate {

namespace {

struct ConflictCauseText {
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

/// "Ethan", "Ethan and Ilsa", "Ethan, Ilsa and 4 more".
QString namesOf(const Conflict &conflict, const NameOf &nameOf)
{
    const std::vector<RecordRef> subjects = conflict.subjects();
    const QString first = nameOf(subjects.front());
    if (subjects.size() == 1)
        return first;
    const QString second = nameOf(subjects[1]);
    return subjects.size() == 2 ? ConflictCauseText::tr("%1 and %2").arg(first, second)
                                : ConflictCauseText::tr("%1, %2 and %3 more")
                                      .arg(first, second, QLocale().toString(int(subjects.size()) - 2));
}

/// Of several, the finding that is furthest from its limit.
const Finding &worstOf(const Conflict &conflict)
{
    const bool less = conflict.rule() == ConflictRule::ShortRest;
    return *std::max_element(conflict.findings.begin(), conflict.findings.end(),
        [less](const Finding &a, const Finding &b) { return less ? a.is > b.is : a.is < b.is; });
}

QString ofSeveralPeople(const Conflict &conflict, const NameOf &nameOf)
{
    const QString names = namesOf(conflict, nameOf);
    const Finding &worst = worstOf(conflict);
    if (conflict.rule() == ConflictRule::LongWeek)
        return ConflictCauseText::tr("%1 work up to %2 in the week, and %3 are the most.")
            .arg(names, ConflictWords::hours(worst.is), ConflictWords::hours(worst.limit));
    return worst.is < 0
        ? ConflictCauseText::tr(
            "%1 are called before the wrap of the day before: %2 too early for the rest of %3.")
              .arg(names, ConflictWords::hours(worst.limit - worst.is), ConflictWords::hours(worst.limit))
        : ConflictCauseText::tr("%1 have %2 of rest since the last wrap, and %3 are wanted.")
              .arg(names, ConflictWords::hours(worst.is), ConflictWords::hours(worst.limit));
}

QString ofRow(const Conflict &conflict, const NameOf &nameOf)
{
    const Finding &worst = worstOf(conflict);
    const bool one = conflict.subjects().size() == 1;
    return (one ? ConflictCauseText::tr("%1 works %2 days in a row, and %3 are the most.")
                : ConflictCauseText::tr("%1 work up to %2 days in a row, and %3 are the most."))
        .arg(namesOf(conflict, nameOf))
        .arg(worst.is)
        .arg(worst.limit);
}

/// Whether a permit that ended before all of the days is what they lack.
bool isEnded(const Conflict &conflict)
{
    return std::all_of(conflict.findings.begin(), conflict.findings.end(),
        [](const Finding &it) { return it.other.isValid() && it.other < it.day; });
}

struct DaysOfBoard {
    Id<Board> board;
    std::vector<int> numbers;
};

std::vector<DaysOfBoard> daysByBoard(const Conflict &conflict)
{
    std::vector<DaysOfBoard> found;
    for (const FindingPlace &place : conflict.places()) {
        const auto same = std::find_if(
            found.begin(), found.end(), [&](const DaysOfBoard &it) { return it.board == place.board; });
        if (same == found.end())
            found.push_back({place.board, {place.number}});
        else
            same->numbers.push_back(place.number);
    }
    for (DaysOfBoard &each : found)
        std::sort(each.numbers.begin(), each.numbers.end());
    return found;
}

/// "3, 5–7".
QString runsOf(const std::vector<int> &numbers)
{
    QStringList runs;
    for (size_t i = 0; i < numbers.size();) {
        size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        runs << (last == i ? QString::number(numbers[i])
                           : QStringLiteral("%1%2%3")
                                 .arg(numbers[i])
                                 .arg(last == i + 1 ? QStringLiteral(", ") : QString(QChar(0x2013)))
                                 .arg(numbers[last]));
        i = last + 1;
    }
    return runs.join(QStringLiteral(", "));
}

bool isOfOneDay(const Conflict &conflict)
{
    const Finding &first = conflict.first();
    return std::all_of(conflict.findings.begin(), conflict.findings.end(),
        [&](const Finding &it) { return it.day == first.day && it.number == first.number; });
}

} // namespace

QString collisionText(const ConflictWords &words, const Conflict &conflict)
{
    const auto &all = conflict.findings;
    if (all.size() == 1)
        return words.whatCollides(conflict.first());
    const QString subject = words.nameOf(conflict.first().subject());
    switch (conflict.rule()) {
    case ConflictRule::ShortRest:
    case ConflictRule::LongWeek:
        return ofSeveralPeople(conflict, words.nameOf);
    case ConflictRule::DaysInARow:
        return ofRow(conflict, words.nameOf);
    case ConflictRule::SceneNowhere: {
        const QString scenes = words.scenesBriefly(conflict.scenes());
        return ConflictCauseText::tr("%1 are on no day.").arg(scenes.left(1).toUpper() + scenes.mid(1));
    }
    case ConflictRule::AfterDelivery:
        return ConflictCauseText::tr("%1 days are after %2, which is by %3.")
            .arg(QLocale().toString(int(all.size())), words.nameOf(conflict.first().records.back()),
                words.day(conflict.first().other));
    case ConflictRule::PersonBookedTwice:
        return ConflictCauseText::tr("%1 is booked twice on %2 days.")
            .arg(subject, QLocale().toString(int(all.size())));
    case ConflictRule::NoPermit:
        return conflict.first().detail == FindingDetail::NotValid && !isEnded(conflict)
            ? ConflictCauseText::tr("The permit for %1 is not valid on these days.").arg(subject)
            : words.whatCollides(conflict.first());
    default:
        break;
    }
    if (conflict.first().detail == FindingDetail::OutsideWindow)
        return ConflictCauseText::tr("%1 cannot be had on these days.").arg(subject);
    if (conflict.first().detail == FindingDetail::OutsideFree)
        return conflict.rule() == ConflictRule::CrewNotAvailable
            ? ConflictCauseText::tr("%1 of the crew is not free: these are none of the free days.")
                  .arg(subject)
            : ConflictCauseText::tr("%1 is not free: these are none of the free days.").arg(subject);
    return words.whatCollides(conflict.first());
}

QString daysText(const ConflictWords &words, const Conflict &conflict)
{
    QStringList texts;
    const std::vector<DaysOfBoard> boards = daysByBoard(conflict);
    for (const DaysOfBoard &each : boards) {
        const QString runs = runsOf(each.numbers);
        texts << (boards.size() == 1 ? runs
                                     : ConflictCauseText::tr("%1 of %2")
                                           .arg(runs, words.nameOf({Kind::Board, each.board.value()})));
    }
    return texts.isEmpty() ? QString(QChar(0x2013)) : texts.join(QStringLiteral("; "));
}

QString whenText(const ConflictWords &words, const Conflict &conflict)
{
    if (isOfOneDay(conflict))
        return words.when(conflict.first());
    const auto &all = conflict.findings;
    const auto [first, last] = std::minmax_element(
        all.begin(), all.end(), [](const Finding &a, const Finding &b) { return a.day < b.day; });
    if (!first->day.isValid())
        return ConflictCauseText::tr("Days %1").arg(daysText(words, conflict));
    return ConflictCauseText::tr("%1 to %2, days %3")
        .arg(words.day(first->day), words.day(last->day), daysText(words, conflict));
}

QString mendingText(const ConflictWords &words, const Conflict &conflict)
{
    if (conflict.findings.size() == 1)
        return words.whatWouldMend(conflict.first());
    // Most is said as of one day, with the scenes of all.
    Finding whole = conflict.first();
    if (!whole.places.empty())
        whole.places.front().scenes = conflict.scenes();
    const QString subject = words.nameOf(whole.subject());
    const QString where = words.scenesBriefly(conflict.scenes());
    switch (conflict.rule()) {
    case ConflictRule::ShortRest:
    case ConflictRule::LongWeek: {
        Finding worst = worstOf(conflict);
        return words.whatWouldMend(worst);
    }
    case ConflictRule::SceneNowhere:
        return ConflictCauseText::tr("Put them on days, or mark them as omitted.");
    case ConflictRule::NoPermit:
        if (whole.detail == FindingDetail::NotValid)
            return ConflictCauseText::tr("Have the permit extended to all of these days, or move %1.")
                .arg(where);
        return whole.detail == FindingDetail::Refused
            ? words.whatWouldMend(whole)
            : ConflictCauseText::tr(
                "Get a permit that is valid on all of these days, or enter that none is needed.");
    case ConflictRule::PersonBookedTwice:
        return ConflictCauseText::tr("Move %1 to days on which %2 is on no other board.").arg(where, subject);
    case ConflictRule::PersonNotAvailable:
    case ConflictRule::ElementNotAvailable:
    case ConflictRule::LocationNotAvailable:
        if (whole.detail == FindingDetail::Conditional)
            return words.whatWouldMend(whole);
        return ConflictCauseText::tr("Move %1 to other days, or agree on these with %2.").arg(where, subject);
    case ConflictRule::CrewNotAvailable:
        if (whole.detail == FindingDetail::Conditional)
            return words.whatWouldMend(whole);
        return ConflictCauseText::tr("Find somebody else for these days, or agree on them with %1.")
            .arg(subject);
    default:
        return words.whatWouldMend(whole);
    }
}

} // namespace slate
