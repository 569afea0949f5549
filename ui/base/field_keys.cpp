#include "ui/base/field_keys.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace slate {

namespace {

bool isByKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

template<typename Text>
bool chooseAllOf(QObject *object)
{
    auto *text = qobject_cast<Text *>(object);
    if (!text)
        return false;
    if (!text->isReadOnly())
        text->selectAll();
    return true;
}

void chooseAll(QObject *object)
{
    chooseAllOf<QLineEdit>(object) || chooseAllOf<QPlainTextEdit>(object) || chooseAllOf<QTextEdit>(object);
}

/// A line gives up its choice by itself when it is left.
void chooseNothing(QObject *object)
{
    auto *text = qobject_cast<QPlainTextEdit *>(object);
    if (!text || text->isReadOnly())
        return;
    QTextCursor cursor = text->textCursor();
    cursor.clearSelection();
    text->setTextCursor(cursor);
}

} // namespace

bool FieldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && isByKeys(static_cast<QFocusEvent *>(event)->reason()))
        chooseAll(watched);
    else if (event->type() == QEvent::FocusOut && isByKeys(static_cast<QFocusEvent *>(event)->reason()))
        chooseNothing(watched);
    // The shortcuts of what is behind an open list would otherwise come before the list.
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slate
