#pragma once

#include "core/report/overview.h"

namespace slate {

/// The public date of a production as it stands at the top of its overview.
struct HeadlineWords {
    QString caption; ///< "Release in theaters, in 12 days"
    QString date;    ///< "19 November 2021"; "no date yet"
    QString moved;   ///< "moved 2 times, +315 days"; empty where it never moved
};
HeadlineWords headlineWords(const ReleaseLine &line, const NameOf &nameOf);

/// How long a number of days is, in the unit people would say: "1 day", "40 days", "5 months", "3 years".
QString spanWords(qint64 days);
/// "1 of 3 blocks complete · 1 shooting"; empty where no block is entered.
QString progressWords(const ShootingProgress &progress);
/// What stands under the title: "Christopher McQuarrie · back to back with Mission: Impossible 8 · shooting
/// day 3 of 6"; what is known of it.
QString aboutWords(const ProductionOverview &overview, const NameOf &nameOf);
/// What is to be said of something that comes next, beside its name: its date, or that it goes on now.
QString comingWords(const ComingUp &coming);

/// The letters that stand for a name where there is no portrait: "TC" of Tom Cruise; two at most.
QString personInitials(const QString &name);

} // namespace slate
