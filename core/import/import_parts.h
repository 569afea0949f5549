#pragma once

#include "core/import/import_plan.h"

namespace slate {

/// Everybody in a draft, those in most scenes first, each with the part proposed for them as planImport says.
std::vector<PartChoice> proposeParts(const Draft &draft, const ImportGround &ground);

/// The part becomes what other names of the script become: a speaker under another name, or the people whom
/// one cue names. Whom the script names nowhere else becomes a part too.
void becomeOthers(ImportPlan &plan, size_t part, const QStringList &names);
/// Takes out whom becomeOthers added.
void forgetOthers(ImportPlan &plan);

/// Cast numbers for new parts: the one that the file gives where nobody has it, else the next that is free.
std::vector<CastNumber> freeNumbers(const ImportGround &ground, std::vector<CastNumber> wanted);

/// "BO, ANNA": the parts by their characters, else by their people.
QString partNames(const ImportGround &ground, const std::vector<Id<CastMember>> &parts);

/// A cast number that the file gives and another part of the production has is told, and not given twice.
void tellTakenNumbers(
    const ImportGround &ground, std::vector<PartChoice> &parts, std::vector<ReadingNote> &notes);

} // namespace slate
