#include "ui/schedule/board/strip_keys.h"

#include <QKeyEvent>

namespace slate {

std::optional<BoardAct> actOf(const QKeyEvent &event)
{
    const bool ctrl = event.modifiers() & Qt::ControlModifier;
    const bool alt = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return alt ? std::optional(BoardAct::MoveUp) : std::nullopt;
    case Qt::Key_Down:
    case Qt::Key_Right:
        return alt ? std::optional(BoardAct::MoveDown) : std::nullopt;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return ctrl ? BoardAct::AddDayBreak : BoardAct::Open;
    case Qt::Key_Insert:
    case Qt::Key_F2:
        return BoardAct::Open;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return BoardAct::Delete;
    case Qt::Key_D:
        return BoardAct::ToDay;
    case Qt::Key_B:
        return BoardAct::ToBoneyard;
    case Qt::Key_T:
        return BoardAct::SetCall;
    case Qt::Key_C:
        return ctrl ? std::nullopt : std::optional(BoardAct::ShowConflicts);
    case Qt::Key_X:
        return ctrl ? std::optional(BoardAct::Cut) : std::nullopt;
    case Qt::Key_V:
        return ctrl ? std::optional(BoardAct::Paste) : std::nullopt;
    case Qt::Key_A:
        return ctrl ? std::optional(BoardAct::SelectAll) : std::nullopt;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return BoardAct::ZoomIn;
    case Qt::Key_Minus:
        return BoardAct::ZoomOut;
    case Qt::Key_Home:
        return ctrl ? std::nullopt : std::optional(BoardAct::ZoomWhole);
    default:
        return {};
    }
}

std::optional<CursorStep> cursorStep(int key, int from, int lastRow, int page)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return CursorStep {std::max(0, from) - (from >= 0), -1};
    case Qt::Key_Down:
    case Qt::Key_Right:
        return CursorStep {from + 1};
    case Qt::Key_PageUp:
        return CursorStep {std::max(0, from - page)};
    case Qt::Key_PageDown:
        return CursorStep {std::min(lastRow, from + page)};
    case Qt::Key_Home:
        return CursorStep {0};
    case Qt::Key_End:
        return CursorStep {lastRow, -1};
    default:
        return {};
    }
}

} // namespace slate
