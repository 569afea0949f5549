#include "core/report/mending_words.h"

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
    const QString text = mending.kind == MendingKind::Move ? tr("Move %1 to day %2")
        : mending.kind == MendingKind::Place               ? tr("Put %1 on day %2")
                                                           : tr("Take %1 off day %2");
    return text.arg(scenesOf(words, mending)).arg(mending.number);
}

QString mendingDone(const ConflictWords &words, const Mending &mending)
{
    const QString text = mending.kind == MendingKind::Move ? tr("Moved %1 to day %2")
        : mending.kind == MendingKind::Place               ? tr("Put %1 on day %2")
                                                           : tr("Took %1 off day %2");
    return text.arg(scenesOf(words, mending)).arg(mending.number);
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
