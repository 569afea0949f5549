#pragma once

namespace slate {

class SlateView;

/// Offers what can be added, for a page that lists nothing by itself. Does not wait for the answer.
void showAddMenu(SlateView &view);

} // namespace slate
