#pragma once

#include "core/import/import_plan.h"

namespace slate {

/// Everybody in a draft, those in most scenes first, each with the part proposed for them as planImport says.
std::vector<PartChoice> proposeParts(const Draft &draft, const ImportGround &ground);

/// "BO, ANNA": the parts by their characters, else by their people.
QString partNames(const ImportGround &ground, const std::vector<Id<CastMember>> &parts);

/// A cast number that the file gives and another part of the production has is told, and not given twice.
void tellTakenNumbers(
    const ImportGround &ground, std::vector<PartChoice> &parts, std::vector<ReadingNote> &notes);

} // namespace slate
