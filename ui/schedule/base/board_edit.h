#pragma once

#include "core/schedule/board_moves.h"
#include "core/store/transaction.h"

namespace slate {

/// Writes what an act on a board changes.
inline void apply(Transaction &transaction, const BoardChange &change)
{
    for (const Id<Strip> id : change.remove)
        transaction.remove(id);
    for (const Strip &strip : change.update)
        transaction.update(strip);
    for (const Strip &strip : change.insert)
        transaction.insert(strip);
}

} // namespace slate
