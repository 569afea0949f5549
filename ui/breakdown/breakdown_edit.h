#pragma once

#include "ui/base/outcome.h"
#include "ui/breakdown/category.h"

namespace slate {

using SceneRefs = std::vector<RecordRef>;

/// How a thing that a breakdown lists (a cast member, a stunt, an element) stands in a scene: the kind of
/// record that joins the two, and its field for the thing.
struct SceneJoin {
    Kind kind;
    const char *key;
};
SceneJoin joinOf(Kind thing);
/// The kind of the things of a category.
Kind thingsOf(CategoryRecords records);

/// What is to be added to scenes: a thing that is there, or a new one by its name.
struct Addition {
    RecordRef thing;        ///< null: a new one
    CategoryShown category; ///< of a new one
    QString name;
    std::optional<int> quantity;
};

/// Adds a thing to those of the scenes that do not have it, as one edit; a new thing, and the trade's list
/// of categories where the production has none, are part of it. Given up where all of them have it already.
Outcome addToScenes(Session &session, const SceneRefs &scenes, const Addition &addition);
/// Takes a thing out of all these scenes as one edit, and tells it with undo beside it.
bool removeFromScenes(Session &session, const SceneRefs &scenes, RecordRef thing);
/// How many of an element are in these scenes, as one edit.
bool setQuantity(Session &session, const SceneRefs &scenes, RecordRef element, std::optional<int> quantity);
/// What a part does in these scenes, as one edit.
bool setPresence(Session &session, const SceneRefs &scenes, RecordRef part, ScenePresence presence);

/// "scene 12", "5 scenes"
QString wordsFor(Session &session, const SceneRefs &scenes);

} // namespace slate
