#pragma once

#include "core/schedule/finding.h"
#include "core/schedule/schedule_facts.h"

#include <functional>

namespace slate {

/// What a record is called.
using NameOf = std::function<QString(RecordRef)>;

/// What a finding says in plain sentences. The facts are those that it was found in.
struct ConflictWords {
    const ScheduleFacts &facts;
    NameOf nameOf;

    /// What collides: "Ethan Hunt has 9 h of rest before day 4, and 12 h are wanted."
    QString whatCollides(const Finding &finding) const;
    /// When: "Wed 8 April 2026, day 3"; "Day 3" without a date; a dash for what is on no day.
    QString when(const Finding &finding) const;
    /// What would mend it: "Call 3 h later, or wrap that much earlier on Tue 7 April 2026."
    QString whatWouldMend(const Finding &finding) const;
    /// "scene 12", "scenes 3, 4 and 12A".
    QString scenes(const std::vector<Id<Scene>> &scenes) const;
    /// "9 h", "45 min", "9 h 30 min".
    static QString hours(int minutes);
    /// "Wed 8 April 2026"; a dash for no date.
    static QString day(QDate day);
};

} // namespace slate
