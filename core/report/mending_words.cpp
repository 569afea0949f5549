#include "core/report/mending_words.h"

#include "core/model/clock_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

struct MendingText {
    Q_DECLARE_TR_FUNCTIONS(Mending)
};

/// So many stand by their numbers, more are counted.
constexpr size_t mostNamed = 4;

QString scenesOf(const ConflictWords &words, const std::vector<Id<Scene>> &scenes)
{
    return scenes.size() > mostNamed ? MendingText::tr("%1 scenes").arg(scenes.size()) : words.scenes(scenes);
}

std::vector<Id<Scene>> allScenesOf(const Mending &mending)
{
    std::vector<Id<Scene>> scenes;
    for (const MendingStep &step : mending.steps)
        scenes.insert(scenes.end(), step.scenes.begin(), step.scenes.end());
    return scenes;
}

/// The day's number, and its board where there are several that it could be on.
QString numberOf(const ConflictWords &words, const MendingStep &step)
{
    const Board *board = words.facts.find(step.board);
    return board && words.facts.boardsInForce(board->production).size() > 1
        ? MendingText::tr("%1 of %2").arg(step.number).arg(words.nameOf({Kind::Board, step.board.value()}))
        : QString::number(step.number);
}

/// "5", "5 and 6", "5, 6 and 8".
QString numbersOf(const ConflictWords &words, const Mending &mending)
{
    QStringList numbers;
    for (const MendingStep &step : mending.steps)
        numbers << numberOf(words, step);
    const QString last = numbers.takeLast();
    return numbers.isEmpty() ? last
                             : MendingText::tr("%1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
}

QString dayOf(const ConflictWords &words, const MendingStep &step)
{
    const QString number = numberOf(words, step);
    return step.date.isValid() ? MendingText::tr("day %1, %2").arg(number, ConflictWords::day(step.date))
                               : MendingText::tr("day %1").arg(number);
}

QString whereTo(const ConflictWords &words, const Mending &mending)
{
    const MendingStep &step = mending.steps.front();
    const QString scenes = scenesOf(words, step.scenes);
    const QString day = dayOf(words, step);
    switch (step.kind) {
    case MendingKind::Call:
        return MendingText::tr("A call at %1 on %2").arg(clockTime(step.minutes), day);
    case MendingKind::Meal:
        return MendingText::tr("A meal %1 after the call on %2").arg(ConflictWords::hours(step.minutes), day);
    case MendingKind::TakeOff:
        return MendingText::tr("Taken off %1, %2").arg(day, scenes);
    case MendingKind::Place:
        return MendingText::tr("Put on %1, %2").arg(day, scenes);
    default:
        return MendingText::tr("Moved to %1, %2").arg(day, scenes);
    }
}

/// "Scene 3 goes to day 5, Tue 14 April 2026; scene 4 goes to day 6, Wed 15 April 2026."
QString whereEachGoes(const ConflictWords &words, const Mending &mending)
{
    QStringList texts;
    for (const MendingStep &step : mending.steps) {
        const QString day = dayOf(words, step);
        texts << (step.kind == MendingKind::Call
                ? MendingText::tr("the call is at %1 on %2").arg(clockTime(step.minutes), day)
                : step.scenes.size() == 1
                ? MendingText::tr("%1 goes to %2").arg(scenesOf(words, step.scenes), day)
                : MendingText::tr("%1 go to %2").arg(scenesOf(words, step.scenes), day));
    }
    const QString text = texts.join(QStringLiteral("; "));
    return text.left(1).toUpper() + text.mid(1) + QLatin1Char('.');
}

bool isOfScenes(const Mending &mending)
{
    return std::all_of(mending.steps.begin(), mending.steps.end(), [](const MendingStep &step) {
        return step.kind == MendingKind::Move || step.kind == MendingKind::Place;
    });
}

/// What the days are called on a button that names them all.
QString several(const ConflictWords &words, const Mending &mending, const char *text)
{
    return MendingText::tr(text).arg(scenesOf(words, allScenesOf(mending)), numbersOf(words, mending));
}

} // namespace

QString mendingTitle(const ConflictWords &words, const Mending &mending)
{
    const MendingStep &step = mending.steps.front();
    const bool places = step.kind == MendingKind::Place;
    if (mending.steps.size() > 1 && isOfScenes(mending))
        return several(words, mending,
            places ? QT_TRANSLATE_NOOP("Mending", "Put %1 on days %2")
                   : QT_TRANSLATE_NOOP("Mending", "Move %1 to days %2"));
    const QString day = numberOf(words, step);
    const QString scenes = scenesOf(words, step.scenes);
    switch (step.kind) {
    case MendingKind::Call:
        return MendingText::tr("Set the call of day %1 to %2").arg(day, clockTime(step.minutes));
    case MendingKind::Meal:
        return (mending.change.insert.empty() ? MendingText::tr("Put the meal of day %1 earlier")
                                              : MendingText::tr("Add a meal to day %1"))
            .arg(day);
    case MendingKind::TakeOff:
        return MendingText::tr("Take %1 off day %2").arg(scenes, day);
    case MendingKind::Place:
        return MendingText::tr("Put %1 on day %2").arg(scenes, day);
    default:
        return MendingText::tr("Move %1 to day %2").arg(scenes, day);
    }
}

QString mendingDone(const ConflictWords &words, const Mending &mending)
{
    const MendingStep &step = mending.steps.front();
    const bool places = step.kind == MendingKind::Place;
    if (mending.steps.size() > 1 && isOfScenes(mending))
        return several(words, mending,
            places ? QT_TRANSLATE_NOOP("Mending", "Put %1 on days %2")
                   : QT_TRANSLATE_NOOP("Mending", "Moved %1 to days %2"));
    const QString day = numberOf(words, step);
    const QString scenes = scenesOf(words, step.scenes);
    switch (step.kind) {
    case MendingKind::Call:
        return MendingText::tr("Day %1 is called at %2 now").arg(day, clockTime(step.minutes));
    case MendingKind::Meal:
        return (mending.change.insert.empty() ? MendingText::tr("The meal of day %1 is earlier now")
                                              : MendingText::tr("Added a meal to day %1"))
            .arg(day);
    case MendingKind::TakeOff:
        return MendingText::tr("Took %1 off day %2").arg(scenes, day);
    case MendingKind::Place:
        return MendingText::tr("Put %1 on day %2").arg(scenes, day);
    default:
        return MendingText::tr("Moved %1 to day %2").arg(scenes, day);
    }
}

QString mendingChanges(const ConflictWords &words, const Mending &mending)
{
    const auto &[gone, come, worse] = mending.effect;
    const bool several = mending.steps.size() > 1;
    const QString what = several ? whereEachGoes(words, mending) + QLatin1Char(' ') + MendingText::tr("That")
                                 : whereTo(words, mending);
    if (come.empty() && worse.empty())
        return gone.size() < 2 ? MendingText::tr("%1 would bring no other conflict.").arg(what)
                               : MendingText::tr("%1 would take away %2 conflicts and bring no other.")
                                     .arg(what)
                                     .arg(gone.size());
    const size_t brought = come.size() + worse.size();
    QString first = words.whatCollides(come.empty() ? worse.front() : come.front());
    if (brought > 1)
        first += QLatin1Char(' ') + MendingText::tr("And %1 more.").arg(brought - 1);
    return (come.empty() ? MendingText::tr("%1 would take away %2 conflicts and make %3 worse: %4")
                         : MendingText::tr("%1 would take away %2 conflicts and bring %3: %4"))
        .arg(what, QString::number(gone.size()), QString::number(brought), first);
}

} // namespace slate
