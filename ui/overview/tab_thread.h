#pragma once

class QWidget;

namespace slate {

/// Lets Tab go through all that takes the keys below a widget as it stands there, line by line: what was made
/// anew would come last otherwise.
void threadTabs(QWidget *root);

} // namespace slate
