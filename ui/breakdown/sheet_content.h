#pragma once

#include "ui/breakdown/breakdown_edit.h"

namespace slate {

/// A line in a box of the breakdown sheet.
struct SheetEntry {
    RecordRef thing;
    QString number; ///< a cast number
    QString name;
    QString detail; ///< who plays the character
    std::optional<int> quantity;
    /// Of a part: what it does in the scenes where that is the same in all, and what its cues say.
    std::optional<ScenePresence> presence;
    QString cue;
    int scenes = 0; ///< in how many of the shown scenes it is

    bool operator==(const SheetEntry &) const = default;
};

struct SheetBox {
    CategoryShown category;
    std::vector<SheetEntry> entries;

    bool operator==(const SheetBox &) const = default;
};

/// What the breakdown sheet says of some scenes.
struct SheetContent {
    std::vector<SheetBox> boxes;
    qint64 production = 0;
    int scenes = 0;
    /// The scenes are of several productions, which have no categories in common.
    bool isMixed = false;

    bool operator==(const SheetContent &) const = default;
};

SheetContent contentOf(Session &session, const SceneRefs &scenes);

} // namespace slate
