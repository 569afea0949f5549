#include "ui/schedule/board/what_if.h"

#include "core/report/strip_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

struct WhatIfText {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

// A day is the same day before and after where the same break closes it.
const PlannedDay *sameDay(const BoardPlan &plan, const PlannedDay &day)
{
    for (const PlannedDay &each : plan.days) {
        if (each.dayBreak == day.dayBreak)
            return &each;
    }
    return nullptr;
}

QString signedText(int change)
{
    return change > 0 ? QStringLiteral("+%1").arg(change) : QStringLiteral("\u2212%1").arg(-change);
}

QString changeText(int change, const char *none, const char *one, const char *many)
{
    if (change == 0)
        return WhatIfText::tr(none);
    return WhatIfText::tr(std::abs(change) == 1 ? one : many).arg(signedText(change));
}

} // namespace

WhatIf whatIf(const BoardPlan &before, const BoardPlan &after, Id<Strip> landed)
{
    WhatIf what;
    what.day = after.dayOf(landed);
    if (what.day < 0)
        return what;
    const PlannedDay &day = after.days[static_cast<size_t>(what.day)];
    what.number = day.number;
    what.date = day.date;
    what.eighthsAfter = day.eighths;
    what.minutesAfter = day.minutes;
    if (const PlannedDay *was = sameDay(before, day))
        what.eighthsBefore = was->eighths;
    return what;
}

bool haveSameDays(const BoardPlan &before, const BoardPlan &after)
{
    return std::equal(before.days.begin(), before.days.end(), after.days.begin(), after.days.end(),
        [](const PlannedDay &a, const PlannedDay &b) {
            return a.dayBreak == b.dayBreak && a.date == b.date;
        });
}

QStringList wordsOf(const WhatIf &what)
{
    QStringList words;
    if (what.day < 0) {
        words << WhatIfText::tr("To the boneyard");
    } else {
        words << WhatIfText::tr("Day %1 · %2").arg(what.number).arg(dayText(what.date));
        const QString after = pagesText(what.eighthsAfter);
        words << (what.eighthsBefore == what.eighthsAfter
                ? after
                : WhatIfText::tr("%1 → %2").arg(displayText(Eighths {what.eighthsBefore}), after));
        words.last() += QStringLiteral(" · ") + hoursText(what.minutesAfter);
    }
    words << changeText(what.paidDays, QT_TRANSLATE_NOOP("WhatIf", "no change in paid days"),
        QT_TRANSLATE_NOOP("WhatIf", "%1 paid day"), QT_TRANSLATE_NOOP("WhatIf", "%1 paid days"));
    if (what.conflicts)
        words << changeText(*what.conflicts, QT_TRANSLATE_NOOP("WhatIf", "no change in conflicts"),
            QT_TRANSLATE_NOOP("WhatIf", "%1 conflict"), QT_TRANSLATE_NOOP("WhatIf", "%1 conflicts"));
    return words;
}

} // namespace slate
