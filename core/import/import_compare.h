#pragma once

#include "core/import/import_ground.h"

#include <QFlags>

namespace slate {

/// A fact of a scene that a draft can change.
enum class SceneFact {
    Number = 1,
    Heading = 2, ///< with its parts: I/E, set, day or night
    Pages = 4,
    Text = 8,
    Cast = 16,
    Elements = 32,
    Synopsis = 64, ///< synopsis, sequence, script day and notes
    Minutes = 128,
    Location = 256,
    Page = 512,
};
Q_DECLARE_FLAGS(SceneFacts, SceneFact)
Q_DECLARE_OPERATORS_FOR_FLAGS(SceneFacts)

/// What becomes of one scene. Whether it moved as well is told apart.
enum class SceneState {
    Unchanged,
    Changed,
    New,
    Omitted,   ///< the last draft had it, this one has not: it keeps its number and all that was typed
    BackAgain, ///< was omitted and is in the draft again
    OnlyHere,  ///< added by hand, and in no draft: left as it is
};

struct SceneComparison {
    int before = -1; ///< its place in ImportGround::scenes; -1: new
    int draft = -1;  ///< its place in Screenplay::scenes; -1: not in the draft
    SceneState state = SceneState::Unchanged;
    bool moved = false;
    SceneFacts changed; ///< what the draft changes
    SceneFacts kept;    ///< what the draft changes and people had changed too: theirs stays
};

/// A draft beside what a slate has of the same script.
struct DraftComparison {
    /// In the order of the draft; what it does not have stands after the scene that it came after before.
    std::vector<SceneComparison> scenes;
    int standing = 0; ///< the scenes of the last draft, without those that are omitted
    int akin = 0;     ///< those of them that this draft has with the same heading or a text that is alike

    int count(SceneState state) const;
    int moved() const;
    /// Whether any scene is not as it was.
    bool isChange() const;
    /// Whether this is more likely another script than a draft of the same: of the scenes that stand,
    /// not one in five of those that could be in both is akin. Numbers count for nothing here, as
    /// every script has a scene 1. Never where no draft was imported before.
    bool isOfAnotherScript() const;
    /// The scenes that the last draft had and this one does not speak of.
    int missing() const;
    /// Whether a quarter of the scenes that stand are missing, or more: a draft that lost a part of itself
    /// looks like this. One scene alone is never much.
    bool omitsMuch() const;
};

/// The facts of each scene of a draft and its text, as a slate would keep them.
struct DraftScene {
    DraftFacts facts;
    QString text;
    QString action; ///< of the text, what is no speech
};
/// A script that was read, made ready for a slate. Its paragraphs have become the texts of the scenes.
struct Draft {
    Screenplay script;
    std::vector<DraftScene> scenes; ///< one for each of the script's
};
/// Throws Error(Cancelled) when `progress` says so.
Draft draftOf(Screenplay script, const ReadingProgress &progress = {});

/// Lays a draft beside a slate. Three things are compared for every fact of a scene: what the last draft
/// said, what the slate has, what this draft says.
/// - What this draft says as the last one did is left as people made it.
/// - What it says differently replaces what the last draft had said.
/// - Where people had changed the same fact, theirs stays, and the scene says so (kept).
/// - What it leaves open (no length, no synopsis) clears nothing.
/// - A measured length that differs by one eighth under a text that is the same is the page's doing, and is
///   none; one that the file states is taken.
/// Set, I/E and day or night count each by itself: whoever corrected the set keeps it when NIGHT becomes
/// DAY. Text and order follow the draft. Of scenes whose order changed, the fewest that explain it moved.
DraftComparison compareDrafts(const std::vector<SceneBefore> &before, const std::vector<DraftScene> &draft);

/// A scene as it will be when a draft is taken over, before its cast, elements and location.
struct SceneMerge {
    Scene scene;
    DraftFacts facts; ///< what the slate will keep as the last draft
    SceneFacts changed;
    SceneFacts kept;
};
SceneMerge mergeScene(const SceneBefore &before, const DraftScene &draft);

/// One fact under the rules above; `fact` goes to what was changed or kept.
template<typename V>
V mergeFact(const V &mine, const V &last, const V &draft, SceneFact fact, SceneMerge &merge)
{
    if (draft == last || draft == mine)
        return mine;
    if (mine != last) {
        merge.kept |= fact;
        return mine;
    }
    merge.changed |= fact;
    return draft;
}

/// The places in `numbers`, rising, of the longest run that rises.
std::vector<int> longestRising(const std::vector<int> &numbers);

} // namespace slate
