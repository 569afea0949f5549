#pragma once

#include <QString>

#include <optional>

namespace slate {

/// Where a scene plays. `Both` is written "INT./EXT." or "I/E". "EST." is Exterior: a place is established
/// from outside.
enum class InteriorExterior { Interior, Exterior, Both };

/// When a scene plays, as far as it decides the light. Dawn and sunrise are Dawn; dusk, sunset and
/// magic hour are Dusk; evening counts as Night.
enum class TimeOfDay { Day, Night, Dawn, Dusk };

/// A scene heading taken apart: `INT. KITCHEN - NIGHT (1979)` is Interior, "KITCHEN", "NIGHT (1979)".
struct SceneHeading {
    std::optional<InteriorExterior> interiorExterior; ///< nothing where the heading does not say
    /// "KITCHEN"; the whole heading where it has no other part; empty where it only says "OMITTED".
    QString set;
    /// As written after the last dash: "NIGHT (1979)"; from an earlier dash where only words of time
    /// follow it: "DAY - LATER".
    QString timeWords;
    std::optional<TimeOfDay> time; ///< nothing for words such as CONTINUOUS or LATER
};

/// Takes a heading apart; never fails, and takes time linear in its length. The prefix is read without
/// regard to case in all its spellings: INT, EXT, EST, INT/EXT, INT./EXT., EXT./INT, I/E, I./E., E/I,
/// each followed by a full stop or a space.
SceneHeading splitHeading(const QString &heading);

/// Whether a heading is only the place of a scene that was taken out: "OMITTED", "SCENE OMITTED", "OMIT".
bool saysOmitted(QStringView heading);

/// The time of day that words such as "LATE NIGHT (1979)" name first; nothing for CONTINUOUS or LATER.
std::optional<TimeOfDay> timeOfDayIn(QStringView words);

/// The length of the prefix that says interior or exterior, with its full stop and spaces; 0 when a
/// line has none. With Fountain's own list of prefixes this makes a line a scene heading.
qsizetype headingPrefix(QStringView line);

} // namespace slate
