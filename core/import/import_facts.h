#pragma once

#include "core/model/element.h"
#include "core/script/screenplay.h"

#include <QByteArray>

namespace slate {

/// What a draft says of one scene, in the shape in which a slate keeps it (SceneText::draft). The next draft
/// is compared with this, so that what people changed since is told apart from what the writers changed.
struct DraftFacts {
    /// Somebody in the scene, and the part that they became; a null id was left out.
    struct Speaker {
        QString name;
        Id<CastMember> member;
        std::optional<ScenePresence> presence; ///< nothing: works
        QString cue;                           ///< "V.O."
        bool operator==(const Speaker &) const = default;
    };
    /// A tagged thing, and the element or stunt that it became; a null id was left out.
    struct Thing {
        QString category;
        QString name;
        RecordRef record;
        bool leftOutAlone = false; ///< not with all of its category
        bool operator==(const Thing &) const = default;
    };

    QString number; ///< as printed, or as Slate numbered a scene of a script without numbers
    QString heading;
    std::optional<InteriorExterior> interiorExterior;
    QString set;
    std::optional<TimeOfDay> time;
    QString timeWords;
    QString place;         ///< the filming location that the file names, else the set
    Id<Location> location; ///< what the place became
    QString scriptDay;
    std::optional<Eighths> length;
    std::optional<int> minutes;
    QString synopsis;
    QString sequence;
    QString notes;
    bool omitted = false;
    QString textMark;         ///< a fingerprint of the text
    QString page;             ///< of the script, as printed
    std::optional<int> lines; ///< where the length was measured and not stated
    bool opening = false;     ///< what stands before the first heading
    std::vector<Speaker> speakers;
    std::vector<Thing> things;

    bool operator==(const DraftFacts &) const = default;
};

/// The facts of a scene as far as the file goes: ids are null. Texts are cut to what a slate takes.
DraftFacts factsOf(const ScriptScene &scene);
/// What a draft says of a part in a scene. Several names of one part are one: seen under any, it is seen.
struct CastFact {
    std::optional<ScenePresence> presence;
    QString cue;
    bool operator==(const CastFact &) const = default;
};
/// By part; names that were left out are in none.
QHash<qint64, CastFact> castFactsOf(const DraftFacts &facts);

/// What is to be taken as the last draft of a scene that people added by hand.
DraftFacts assumedFacts(const Scene &scene);

/// The facts as one text, and back; nothing for an empty text and for one that is none.
QString toText(const DraftFacts &facts);
std::optional<DraftFacts> draftFactsFrom(const QString &text);

/// The words of a scene as a slate keeps them: its paragraphs, a blank line before each that begins anew.
QString scriptText(const std::vector<ScriptParagraph> &paragraphs);
/// The fingerprint of a text; empty for none.
QString textMark(const QString &text);

/// A text on one line, cut to what a line of a slate holds.
QString factLine(const QString &text);

} // namespace slate
