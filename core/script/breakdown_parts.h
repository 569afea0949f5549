#pragma once

#include "core/script/screenplay.h"

namespace slate {

// What breakdowns of several formats say in fields where a script has a heading.

/// A decimal count of pages such as 1.625, or the 0.63 that it is rounded to; nothing where it is no
/// whole number of eighths, or none from 0 on.
std::optional<Eighths> eighthsOfPages(double pages);

/// `1 4/8`, `12/8`, `1 1/2`, `1½`, `2` (whole pages), `1.5`, `1,5`, also with "pages" behind it.
std::optional<Eighths> eighthsOfPages(const QString &text);

/// "INT", "I", "Interior", "EXT", "E", "INT/EXT", "I/E", ...; nothing for another word.
std::optional<InteriorExterior> interiorExteriorOf(const QString &words);

/// Makes the heading of a scene from its parts as a breakdown names them: `INT. KITCHEN - NIGHT`.
void setHeading(
    ScriptScene &scene, std::optional<InteriorExterior> place, const QString &set, const QString &timeWords);

/// The words of a time of day that is written as one letter in a column of its own: D is DAY, N is NIGHT.
QString timeWordsOf(const QString &cell);

} // namespace slate
