#pragma once

#include "core/schedule/conflict_sheets.h"

#include <QSet>

namespace slate {

/// What is to be looked at again.
struct Dirt {
    bool everything = true;
    bool accepted = true;
    bool names = false; ///< what findings are sorted by
    bool allPlans = false;
    QSet<Id<Board>> plans;
    QSet<Id<Scene>> scenes;
    QSet<RecordRef> people;
    QSet<Id<Production>> crews;

    bool isEmpty() const
    {
        return !everything && !accepted && !names && !allPlans && plans.isEmpty() && scenes.isEmpty()
            && people.isEmpty() && crews.isEmpty();
    }
};

/// Marks what a record has to do with, before or after a change of it: as the facts have it now, and the
/// sheets, where there are any yet.
void touch(Dirt &dirt, const ScheduleFacts &facts, const ConflictSheets *sheets, RecordRef ref);

} // namespace slate
