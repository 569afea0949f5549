#include "core/report/mending_words.h"

#include "core/model/clock_time.h"

#include <QCoreApplication>

namespace slate {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Mending", text);
}

/// So many stand by their numbers, more are counted.
constexpr size_t mostNamed = 4;

QString scenesOf(const ConflictWords &words, const Mending &mending)
{
    return mending.scenes.size() > mostNamed ? tr("%1 scenes").arg(mending.scenes.size())
                                             : words.scenes(mending.scenes);
}

QString dayOf(const Mending &mending)
{
    return mending.date.isValid() ? tr("day %1, %2").arg(mending.number).arg(ConflictWords::day(mending.date))
                                  : tr("day %1").arg(mending.number);
}

QString whereTo(const ConflictWords &words, const Mending &mending)
{
    const QString scenes = scenesOf(words, mending);
    switch (mending.kind) {
    case MendingKind::Call:
        return tr("A call at %1 on %2").arg(clockTime(mending.minutes), dayOf(mending));
    case MendingKind::Meal:
        return tr("A meal %1 after the call").arg(ConflictWords::hours(mending.minutes));
    case MendingKind::TakeOff:
        return tr("Taken off %1, %2").arg(dayOf(mending), scenes);
    case MendingKind::Place:
        return tr("Put on %1, %2").arg(dayOf(mending), scenes);
    default:
        return tr("Moved to %1, %2").arg(dayOf(mending), scenes);
    }
}

} // namespace

QString mendingTitle(const ConflictWords &words, const Mending &mending)
{
    const QString day = QString::number(mending.number);
    const QString scenes = scenesOf(words, mending);
    switch (mending.kind) {
    case MendingKind::Call:
        return tr("Set the call of day %1 to %2").arg(day, clockTime(mending.minutes));
    case MendingKind::Meal:
        return (
            mending.change.insert.empty() ? tr("Put the meal of day %1 earlier") : tr("Add a meal to day %1"))
            .arg(day);
    case MendingKind::TakeOff:
        return tr("Take %1 off day %2").arg(scenes, day);
    case MendingKind::Place:
        return tr("Put %1 on day %2").arg(scenes, day);
    default:
        return tr("Move %1 to day %2").arg(scenes, day);
    }
}

QString mendingDone(const ConflictWords &words, const Mending &mending)
{
    const QString day = QString::number(mending.number);
    const QString scenes = scenesOf(words, mending);
    switch (mending.kind) {
    case MendingKind::Call:
        return tr("Day %1 is called at %2 now").arg(day, clockTime(mending.minutes));
    case MendingKind::Meal:
        return (mending.change.insert.empty() ? tr("The meal of day %1 is earlier now")
                                              : tr("Added a meal to day %1"))
            .arg(day);
    case MendingKind::TakeOff:
        return tr("Took %1 off day %2").arg(scenes, day);
    case MendingKind::Place:
        return tr("Put %1 on day %2").arg(scenes, day);
    default:
        return tr("Moved %1 to day %2").arg(scenes, day);
    }
}

QString mendingChanges(const ConflictWords &words, const Mending &mending)
{
    const QString where = whereTo(words, mending);
    const auto &[added, removed] = mending.delta;
    if (added.empty())
        return removed.size() < 2
            ? tr("%1 would bring no other conflict.").arg(where)
            : tr("%1 would take away %2 conflicts and bring no other.").arg(where).arg(removed.size());
    QString first = words.whatCollides(added.front());
    if (added.size() > 1)
        first += QLatin1Char(' ') + tr("And %1 more.").arg(added.size() - 1);
    return tr("%1 would take away %2 conflicts and bring %3: %4")
        .arg(where, QString::number(removed.size()), QString::number(added.size()), first);
}

} // namespace slate
