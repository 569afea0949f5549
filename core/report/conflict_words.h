#pragma once

#include "core/schedule/conflict_causes.h"
#include "core/schedule/schedule_facts.h"

#include <functional>

namespace slate {

/// What a record is called.
using NameOf = std::function<QString(RecordRef)>;

/// What findings and conflicts say in plain sentences. The facts are those that they were found in.
struct ConflictWords {
    const ScheduleFacts &facts;
    NameOf nameOf;

    /// What collides: "Ethan Hunt has 9 h of rest before day 4, and 12 h are wanted."
    QString whatCollides(const Finding &finding) const;
    /// When: "Wed 8 April 2026, day 3"; "Day 3" without a date; a dash for what is on no day.
    QString when(const Finding &finding) const;
    /// What would mend it: "Call 3 h later, or wrap that much earlier on Tue 7 April 2026." No day is named
    /// to which something would go: only a mending that was tried knows one.
    QString whatWouldMend(const Finding &finding) const;
    /// The same of all days of a conflict: "Ethan Hunt and 2 more have 9 h of rest since the last wrap, and
    /// 12 h are wanted."
    QString whatCollides(const Conflict &conflict) const;
    /// "Wed 8 April 2026, day 3"; "4 days, Wed 8 to Thu 16 April 2026: days 3, 5 to 7".
    QString when(const Conflict &conflict) const;
    /// The same with figures only: "3, 5–7"; a dash for what is on no day.
    QString days(const Conflict &conflict) const;
    QString whatWouldMend(const Conflict &conflict) const;
    /// "scene 12", "scenes 3, 4 and 12A".
    QString scenes(const std::vector<Id<Scene>> &scenes) const;
    /// The same, but "20 scenes" where there are many.
    QString scenesBriefly(const std::vector<Id<Scene>> &scenes) const;
    /// "9 h", "45 min", "9 h 30 min".
    static QString hours(int minutes);
    /// "Wed 8 April 2026"; a dash for no date.
    static QString day(QDate day);
};

} // namespace slate
