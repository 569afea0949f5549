#pragma once

#include "core/import/import_plan.h"

namespace slate {

/// What a scene's paragraphs say that is no speech.
QString actionOf(const std::vector<ScriptParagraph> &paragraphs);

/// Whether a name stands in a text as words of its own: "Mara" and "MARA'S" name MARA, "Samara" does not. A
/// name of one letter, or of a number, counts in capitals only.
bool isNamedIn(const QString &name, const QString &text);

/// Proposes those of the cast, of the script or of the slate, who are named in the action of a scene and have
/// no cue there, as silent parts, and those of whom the cues say only a voice, as seen. Nobody whose presence
/// people decided by hand, and none is taken by itself: a name in the action may be called, or only spoken
/// of.
void proposeSilent(ImportPlan &plan);

/// Whether an import would leave somebody a voice whom the action names.
bool isOpenVoice(const SilentChoice &choice);

/// Adds those who were taken for seen to the facts of their scenes.
void takeSilent(const std::vector<SilentChoice> &choices, int scene, DraftFacts &facts);

} // namespace slate
