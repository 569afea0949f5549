#pragma once

#include "core/model/scene.h"
#include "core/store/transaction.h"

namespace slate {

// What can be done with parts as a whole; each is called within one Slate::edit.

/// Numbers parts anew in this order, 1, 2, 3 …
void renumberCast(Transaction &t, const std::vector<Id<CastMember>> &inOrder);

/// Gives two parts each other's cast number.
void swapCastNumbers(Transaction &t, Id<CastMember> a, Id<CastMember> b);

/// Makes one part of two, such as one at two ages under two cues: `kept` is in every scene of either, has the
/// days and availabilities of both, and the next draft of the script finds it under both names.
void mergeParts(Transaction &t, Id<CastMember> kept, Id<CastMember> gone);

/// Puts into each scene of a part that stands for several people, "MARA & BO", all of them, and takes the
/// part away; the next draft's cue of that name leads to all of them too.
void divideAmong(Transaction &t, Id<CastMember> joint, const std::vector<Id<CastMember>> &people);

/// The names in a cue that names several people: "MARA & BO", "MARA AND BO", "MARA/BO"; empty for one.
QStringList namesInCue(const QString &cue);

} // namespace slate
