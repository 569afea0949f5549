#pragma once

#include "ui/schedule/board/prompt_place.h"

namespace slate {

class BoardDesk;
class PromptBar;

// What is asked above a board before an act on its strips; the answer does it on the desk.

/// The place of what is typed as an answer to an act's question about what is chosen.
TypedPlace promptPlaceAt(const BoardDesk &desk, BoardAct act);

/// To which day what is chosen goes.
void askDay(PromptBar &prompt, BoardDesk &desk);
/// When the day of the cursor begins.
void askCall(PromptBar &prompt, BoardDesk &desk);
/// What the new banner of an act says.
void askBanner(PromptBar &prompt, BoardDesk &desk, BoardAct act);
/// How much a day holds, for breaking the board or what is chosen of it into days.
void askPages(PromptBar &prompt, BoardDesk &desk);
void askHours(PromptBar &prompt, BoardDesk &desk);

} // namespace slate
