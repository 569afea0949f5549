#pragma once

#include "core/import/import_plan.h"
#include "core/store/transaction.h"

namespace slate {

/// What an import wrote.
struct ImportResult {
    int newScenes = 0;
    int changedScenes = 0; ///< with those that moved, came back, or got another location or cast
    int omittedScenes = 0;
    int newParts = 0;
    int newLocations = 0;
    int newElements = 0; ///< elements and stunts
    int newBoards = 0;
};

/// Writes what a plan says; to be called within one Slate::edit, so that all of it can be undone and a
/// failure leaves nothing. A draft that was imported already writes nothing.
///
/// - A scene that is not in the draft any more is omitted and keeps its number; its strips stay.
/// - A part, a location or an element is made only where a scene needs it. New parts get the next cast
///   numbers, those in most scenes first.
/// - A part that speaks no more leaves the scene, unless people wrote a note on it.
/// - With the first script a production gets the trade's categories, where it has none a calendar with the
///   weekends off and a board with all scenes in the order of the script, no day set. Boards and calendars
///   of the file come in where there is none of the same name. New scenes of a later draft are in the
///   boneyard of each board, as scenes without a strip are.
ImportResult applyImport(Transaction &t, const ImportPlan &plan);

} // namespace slate
