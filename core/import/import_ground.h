#pragma once

#include "core/import/import_facts.h"
#include "core/model/board.h"
#include "core/store/slate.h"

namespace slate {

/// A scene as a slate has it before an import, with all that hangs on it.
struct SceneBefore {
    Scene scene;
    SceneText text;                  ///< its id is null where there is none
    std::optional<DraftFacts> draft; ///< nothing for a scene that people added by hand
    std::vector<SceneCast> cast;
    std::vector<SceneElement> elements;
    std::vector<SceneStunt> stunts;
};

/// What an import has to know of the slate: one production as it is. Made where the slate lives; comparing
/// and planning work on this copy alone, on any thread.
struct ImportGround {
    Production production; ///< with an id of its own where it is still to be made
    bool newProduction = false;
    std::vector<SceneBefore> scenes; ///< in the order of the script
    std::vector<CastMember> cast;
    QHash<Id<Person>, QString> people; ///< the names of those who have parts
    std::vector<Location> locations;
    std::vector<ElementCategory> categories;
    bool newCategories = false; ///< the trade's list, not in the slate yet
    std::vector<Element> elements;
    std::vector<Stunt> stunts;
    std::vector<Board> boards;
    std::vector<Calendar> calendars;
};

/// Reads what there is of a production; of none (a null id): what a new one of this title would begin with.
ImportGround groundOf(const Slate &slate, Id<Production> production, const QString &newTitle);

} // namespace slate
