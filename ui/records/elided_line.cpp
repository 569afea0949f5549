#include "ui/records/elided_line.h"

#include "ui/base/plain_words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace slate {

namespace {

constexpr int ownMargin = 2; ///< that the line puts beside its words
constexpr int buttonRoom = 24;

} // namespace

QRect ElidedLine::wordsRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int buttons = static_cast<int>(actions().size()) * buttonRoom;
    return inside.marginsRemoved(textMargins()).adjusted(ownMargin, 0, -ownMargin - buttons, 0);
}

bool ElidedLine::isCut() const
{
    return !hasFocus() && fontMetrics().horizontalAdvance(text()) > wordsRect().width();
}

void ElidedLine::paintEvent(QPaintEvent *event)
{
    if (!isCut()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect words = wordsRect();
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

bool ElidedLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        showTip(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace slate
