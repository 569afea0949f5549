#include "ui/base/field_keys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
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

/// Whether a key says where it goes: a letter, a step, not a command of the window.
bool isPlain(const QKeyEvent &key)
{
    const bool isModifier = key.key() == Qt::Key_Shift || key.key() == Qt::Key_Control
        || key.key() == Qt::Key_Alt || key.key() == Qt::Key_Meta || key.key() == Qt::Key_AltGr;
    return !isModifier && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

void scrollToCurrent(QAbstractItemView &view, const QRect &place)
{
    if (view.currentIndex().isValid() && !place.intersects(view.viewport()->rect()))
        view.scrollTo(view.currentIndex());
}

/// Scrolls to what takes a key, where a wheel or a scroll bar has taken it out of sight.
void bringIntoSight(QWidget &widget)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
        scrollToCurrent(*view, view->visualRect(view->currentIndex()));
    for (QWidget *part = widget.parentWidget(); part && !part->isWindow(); part = part->parentWidget()) {
        const auto placeIn = [&](const QWidget &viewport) {
            return QRect(widget.mapTo(&viewport, QPoint()), widget.size());
        };
        if (auto *view = qobject_cast<QAbstractItemView *>(part);
            view && view->viewport()->isAncestorOf(&widget))
            scrollToCurrent(*view, placeIn(*view->viewport()));
        auto *area = qobject_cast<QScrollArea *>(part);
        if (area && area->viewport()->isAncestorOf(&widget)
            && !placeIn(*area->viewport()).intersects(area->viewport()->rect()))
            area->ensureWidgetVisible(&widget);
    }
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
    if (event->type() == QEvent::FocusIn && isByKeys(static_cast<QFocusEvent *>(event)->reason())) {
        chooseAll(watched);
        // A scroll area follows by itself only what goes from one of its fields to another.
        if (auto *widget = qobject_cast<QWidget *>(watched))
            bringIntoSight(*widget);
    }
    if (event->type() == QEvent::FocusOut && isByKeys(static_cast<QFocusEvent *>(event)->reason()))
        chooseNothing(watched);
    else if (event->type() == QEvent::KeyPress && watched == QApplication::focusWidget()
        && isPlain(*static_cast<QKeyEvent *>(event)))
        bringIntoSight(*QApplication::focusWidget());
    // The shortcuts of what is behind an open list would otherwise come before the list.
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slate
