#pragma once

#include "core/schedule/board_moves.h"

/// A board written as text: "ab|c~d|;ef" has the scenes a and b on its first day, c and a banner on its
/// second, and e and f in its boneyard. A strip's id and its scene's id are its letter; day breaks and
/// banners count from 1000.
slate::BoardOrder smallBoard(const char *text);
/// The text of a board; strips that smallBoard did not make are "|" and "~" and "+".
QString textOf(const slate::BoardOrder &order);
/// The ids of scenes by their letters.
std::vector<slate::Id<slate::Strip>> strips(const char *letters);
std::vector<slate::Id<slate::Scene>> scenes(const char *letters);
