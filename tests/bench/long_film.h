#pragma once

#include "core/model/board.h"
#include "core/store/transaction.h"

namespace slate::bench {

struct FilmSize {
    int scenes = 5'000;
    int strips = 5'000; ///< of the first scenes, ten a day; at most as many as scenes
    int parts = 60;     ///< four of them in each scene
};

/// Writes one film of this size with a board; always the same but for the ids.
Id<Board> fillFilm(Transaction &t, const FilmSize &size);

} // namespace slate::bench
