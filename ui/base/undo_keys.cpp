#include "ui/base/undo_keys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace slate {

namespace {

enum class Step { Undo, Redo };

bool has(const QTextDocument &text, Step step)
{
    return step == Step::Undo ? text.isUndoAvailable() : text.isRedoAvailable();
}

bool isFieldWithout(const QObject *object, Step step)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(object))
        return !(step == Step::Undo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(object))
        return !has(*text->document(), step);
    if (const auto *text = qobject_cast<const QTextEdit *>(object))
        return !has(*text->document(), step);
    return false;
}

} // namespace

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if ((undo || key->matches(QKeySequence::Redo))
        && isFieldWithout(watched, undo ? Step::Undo : Step::Redo)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slate
