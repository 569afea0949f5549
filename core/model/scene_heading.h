#pragma once

#include <QString>
#include <QStringList>

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
    /// Nothing where the heading does not say. A second one, "CAR / EXT. ROAD", counts too and is not in
    /// `set`.
    std::optional<InteriorExterior> interiorExterior;
    /// "KITCHEN"; the whole heading where it has no other part; empty where it only says "OMITTED".
    QString set;
    /// As written: "NIGHT (1979)", "DAY - LATER"; only words that say when (time_of_day_words.h) are ever
    /// split off, behind a dash, a full stop, a comma, in brackets, or as a last DAY or NIGHT.
    QString timeWords;
    std::optional<TimeOfDay> time; ///< nothing for words such as CONTINUOUS or LATER
};

/// Takes a heading apart; never fails, and takes time linear in its length. The prefix is read without
/// regard to case in all its spellings: INT, EXT, EST, INT/EXT, INT./EXT., EXT./INT, I/E, I./E., E/I,
/// each followed by a full stop or a space;
/// in capitals also the words of other languages: INNEN, AUSSEN, INN., INTERNO, BINNEN.
SceneHeading splitHeading(const QString &heading);

/// Whether a heading is only the place of a scene that was taken out: "OMITTED", "SCENE OMITTED", "OMIT".
/// Also "SCENES 3-5 OMITTED", "6 OMITTED", "OMITTED 7-8".
bool saysOmitted(QStringView heading);

/// The numbers that such a heading, or a number of several scenes ("3-5"), names one by one: 3, 4, 5;
/// 14A, 14B, 14C of "14A thru 14C"; 14A, 15, 16 of "14A-16", since letters between nobody can tell.
QStringList omittedNumbers(QStringView text);

/// Whether words say when and nothing else, as what is split off a heading does.
bool isTimeOfHeading(QStringView words);

/// The time of day that words such as "LATE NIGHT (1979)" name first; nothing for CONTINUOUS or LATER.
std::optional<TimeOfDay> timeOfDayIn(QStringView words);

/// The length of the prefix that says interior or exterior, with its full stop and spaces; 0 when a
/// line has none. With Fountain's own list of prefixes this makes a line a scene heading.
qsizetype headingPrefix(QStringView line);

} // namespace slate
