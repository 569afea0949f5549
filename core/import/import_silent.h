#pragma once

#include "core/import/import_plan.h"

namespace slate {

/// What a scene's paragraphs say that is no speech.
QString actionOf(const std::vector<ScriptParagraph> &paragraphs);

/// Whether a name stands in a text as words of its own: "Mara" and "MARA'S" name MARA, "Samara" does not. A
/// name of one letter, or of a number, counts in capitals only.
bool isNamedIn(const QString &name, const QString &text);

/// Proposes as silent parts those of the cast, of the script or of the slate, who are named in the action of
/// a scene and do not speak in it. None is taken by itself.
void proposeSilent(ImportPlan &plan);

/// Adds the silent parts that were taken to the facts of their scenes.
void takeSilent(const std::vector<SilentChoice> &choices, int scene, DraftFacts &facts);

} // namespace slate
