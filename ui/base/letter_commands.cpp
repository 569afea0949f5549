#include "ui/base/letter_commands.h"

#include "ui/base/session.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QKeyEvent>

namespace slate {

namespace {

bool isStep(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

bool isByHand(Qt::FocusReason reason)
{
    return reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
}

} // namespace

LetterCommands::LetterCommands(Session &session, QWidget &widget)
    : QObject(&widget),
      m_session(session),
      m_widget(widget)
{
    widget.installEventFilter(this);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(&widget))
        area->viewport()->installEventFilter(this);
}

bool LetterCommands::isMeantForElsewhere(const QKeyEvent &key) const
{
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isTyped = key.key() == Qt::Key_Backspace || (key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z)
        || (key.text().size() == 1 && key.text().at(0).isLetter());
    return !m_isThere && isPlain && isTyped;
}

bool LetterCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        m_isThere = true;
    if (watched != &m_widget)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        m_isThere = isByHand(static_cast<QFocusEvent *>(event)->reason());
    if (event->type() == QEvent::ShortcutOverride && isMeantForElsewhere(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // so that it is no shortcut either
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isMeantForElsewhere(key)) {
            m_session.tell(
                tr("Letters are commands here once it is clicked, or reached by Tab or the arrows."));
            return true;
        }
        m_isThere = m_isThere || isStep(key.key());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slate
