#pragma once

#include "core/import/import_compare.h"

namespace slate {

/// What becomes of a name in a script.
enum class Take {
    Existing, ///< it is a record that the slate has
    New,      ///< a record is made for it
    LeaveOut,
};

/// Somebody who speaks or is seen in a script, and the part that they become.
struct PartChoice {
    QString name;
    int scenes = 0;
    int cues = 0; ///< 0: seen, never heard
    Take take = Take::New;
    Id<CastMember> member;             ///< of Existing; null: all of `among`
    std::vector<Id<CastMember>> among; ///< a cue that names several people was divided among these
    /// Of Existing: other names of the script, and it becomes what all of those become. One that is another's
    /// second name has one, a cue that names several people has them (becomeOthers).
    QStringList as;
    bool onlyInCue = false;           ///< named in no cue of its own, only in one with others
    std::vector<Id<CastMember>> near; ///< what may be meant, best first
    bool remembered = false;          ///< decided when an earlier draft was imported
    bool chosen = false;              ///< a person decided it here, so it counts for every scene
    CastNumber number;                ///< that the file gives a new part

    /// Whether it becomes all of several parts at once.
    bool isAmong() const { return take == Take::Existing && member.isNull() && as.isEmpty(); }
};

/// A set, or a filming location that the file names, and the location that it becomes.
struct PlaceChoice {
    QString name;
    int scenes = 0;
    Take take = Take::LeaveOut;
    Id<Location> location;
    std::vector<Id<Location>> near;
    bool remembered = false; ///< decided when an earlier draft was imported
    bool chosen = false;
};

/// A category of tagged things, and the slate's category that they go to.
struct CategoryChoice {
    QString name;
    QString color; ///< of the file, or empty
    int things = 0;
    Take take = Take::New;
    Id<ElementCategory> category;
    bool remembered = false; ///< decided when an earlier draft was imported
    bool chosen = false;
};

/// A tagged thing, and the element or stunt that it becomes in the category that its own goes to.
struct ThingChoice {
    QString category; ///< as the file calls it
    QString name;
    int scenes = 0;
    Take take = Take::New;
    RecordRef record;            ///< of Existing
    std::vector<RecordRef> near; ///< what may be meant, of the same category, best first
    bool remembered = false;     ///< decided when an earlier draft was imported
    bool chosen = false;
};

/// Somebody of the cast who is named in the action of a scene and does not speak in it, or only as a voice.
struct SilentChoice {
    int scene = -1; ///< its place in the draft
    QString name;   ///< as the script's cues or the slate's parts write it
    QString words;  ///< the sentence that names them
    QString cue;    ///< of a voice: "O.S."; empty: has no cue in the scene
    bool take = false;
};

/// All that an import would do, for people to look at and change before anything is written.
struct ImportPlan {
    QString name; ///< what the file is called
    Draft draft;
    ImportGround ground;
    DraftComparison comparison;
    std::vector<PartChoice> parts; ///< those in most scenes first
    std::vector<PlaceChoice> places;
    std::vector<CategoryChoice> categories;
    std::vector<ThingChoice> things; ///< after a change of categories: proposeThings (import_things.h)
    std::vector<SilentChoice> silents;
    bool keepOpening = true;   ///< what stands before the first heading becomes a scene
    bool numberScenes = false; ///< give numbers to new scenes, since the script has none at all
    bool omitMissing = true;   ///< omit the scenes that the draft does not have any more

    /// Whether an earlier draft of the production was imported.
    bool isUpdate() const;
    /// The length of all scenes that the file gives or that could be measured.
    Eighths pages() const;
    /// Whether it would write anything.
    bool isChange() const;
};

/// Why a draft is taken over only when somebody says so.
enum class ImportDoubt {
    None,
    BrokenOff,   ///< its file ends in the middle, and more was there
    OtherScript, ///< DraftComparison::isOfAnotherScript
    OmitsMuch,   ///< DraftComparison::omitsMuch, and they are to be omitted
};
/// A first script is never doubted: nothing is lost by it.
ImportDoubt doubtOf(const ImportPlan &plan);

/// Lays a draft beside a slate and proposes what its names mean:
/// - what was decided when an earlier draft was imported;
/// - else a record of the same name, without regard to case, accents, spaces and marks: a part by its
///   character or its person, a location by its name or one of its sets, a category by its name or the
///   trade's other words for it, a tagged thing by its name within the category;
/// - else a new part, category or element, and for a set no location. Where the file names a filming location
///   itself, a new one.
/// A name that is only near another is proposed and never chosen: two parts that should be one are easily
/// seen, one that should be two is not.
/// Works on the values alone and can run on any thread.
ImportPlan planImport(Draft draft, ImportGround ground, const QString &name);

} // namespace slate
