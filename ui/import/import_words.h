#pragma once

#include "core/import/import_plan.h"

namespace slate {

/// "Unchanged", "Changed", "New" …; with "moved" where a scene did.
QString stateWords(const SceneComparison &scene);
/// What a draft changes in a scene, and what people changed that stays.
QString changeWords(const ImportPlan &plan, const SceneComparison &scene);
/// "Fountain · 43 scenes · 12 speakers · 20 sets · 3 elements · 31 2/8 pages", and voices to be decided.
QString foundWords(const ImportPlan &plan);
/// "16 unchanged · 1 changed · 1 new": each scene counted once, under the words of its state, and no zeros.
QString comparedWords(const DraftComparison &compared);
/// "Import 43 scenes", "Update 12 scenes", "Nothing to update".
QString importWords(const ImportPlan &plan);
/// Why to look twice before a draft is taken over; `apart` is the title of the production that it was kept
/// apart from, if it was. Empty when there is nothing to say.
QString doubtWords(const ImportPlan &plan, const QString &apart);
/// How many scenes an import would write.
int scenesToWrite(const ImportPlan &plan);

/// "Scene 3: MARA – Mara looks out of the window."; of a voice with its cue: "Scene 3: BO (O.S.) – Bo waves."
QString silentWords(const ImportPlan &plan, const SilentChoice &choice);
/// What a speaker's cues say beside the name, in how many scenes: "voice only in 2 scenes (V.O.)", and in how
/// many of them the action names them all the same.
QString voiceWords(const ImportPlan &plan, const QString &name);
/// "Scenes  12"
QString titledTab(const QString &title, qsizetype count);
/// The lines that can be taken for headings.
QList<int> offeredHeadings(const Screenplay &script);

} // namespace slate
