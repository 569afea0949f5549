#pragma once

class QWidget;

namespace slate {

class Session;

/// Keeps what can be kept of what is being typed in a window.
void keepTyping(QWidget &window);
/// The same, and asks about the rest once. Gives false to
/// stay with the slate.
bool mayLeave(Session &session, QWidget &window);
/// Gets ready to end at once: nothing is asked, what is not saved is kept as a draft.
void endAtOnce(Session &session, QWidget &window);

} // namespace slate
