#include "ui/records/card_button.h"

#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/records/mark.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace slate {

namespace {

using palette::Role;

constexpr int margin = 8;
constexpr int mostWords = 4000;

} // namespace

CardButton::CardButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setWords(const QString &title, const QString &detail)
{
    // No shortcut is made of an & in a name.
    m_detail = detail;
    setText(buttonWords(title.left(mostWords)));
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
}

void CardButton::setState(const QString &words, Role tone)
{
    m_state = words;
    m_tone = tone;
    setAccessibleDescription(words + QStringLiteral(". ") + m_detail);
    update();
}

void CardButton::setQuotation(bool quotation)
{
    m_quotation = quotation;
    updateGeometry();
}

int CardButton::stateWidth() const
{
    if (m_state.isEmpty())
        return 0;
    return QFontMetrics(fontOf(TextSize::Caption)).horizontalAdvance(m_state) + statusMarkSize + 6 + margin;
}

QRect CardButton::titleRect(int width) const
{
    const QRect room(
        margin + (m_quotation ? 4 : 0), 5, std::max(40, width - 2 * margin - stateWidth()), 10000);
    const QFontMetrics metrics(font());
    if (!m_quotation)
        return {room.topLeft(), QSize(room.width(), metrics.height())};
    const QRect used = metrics.boundingRect(room, Qt::TextWordWrap | Qt::TextHideMnemonic, text());
    return {room.topLeft(), QSize(room.width(), used.height())};
}

QRect CardButton::detailRect(int width) const
{
    const QRect title = titleRect(width);
    if (m_detail.isEmpty())
        return {title.left(), title.bottom() + 1, title.width(), 0};
    const QFontMetrics metrics(fontOf(TextSize::Caption));
    const QRect room(title.left(), title.bottom() + 2, width - title.left() - margin, 10000);
    const QRect used = metrics.boundingRect(room, Qt::TextWordWrap, m_detail);
    return {room.topLeft(), QSize(room.width(), used.height())};
}

QSize CardButton::sizeHint() const
{
    return {200, heightForWidth(300)};
}

int CardButton::heightForWidth(int width) const
{
    return std::max(30, detailRect(width).bottom() + 6);
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? palette::color(Role::Accent) : palette::color(Role::Line));
    painter.setBrush(
        underMouse() ? palette::tint(Role::Muted, 0.08, Role::Surface) : palette::color(Role::Surface));
    painter.drawRoundedRect(frame, measures::radius, measures::radius);
    if (m_quotation) {
        painter.setPen(QPen(palette::color(Role::Accent), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(5, 8), QPointF(5, height() - 8));
    }
    const QRect title = titleRect(width());
    painter.setPen(palette::color(Role::Text));
    painter.setFont(font());
    if (m_quotation)
        painter.drawText(title, Qt::TextWordWrap | Qt::TextHideMnemonic, text());
    else
        painter.drawText(title, Qt::TextHideMnemonic | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width(), Qt::TextHideMnemonic));
    painter.setFont(fontOf(TextSize::Caption));
    if (!m_state.isEmpty()) {
        const int left = width() - margin - painter.fontMetrics().horizontalAdvance(m_state);
        const QRect room(left, title.top(), width() - left, QFontMetrics(font()).height());
        painter.setPen(palette::color(m_tone.value_or(Role::Muted)));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_state);
        paintMark(painter,
            QRectF(left - statusMarkSize - 5, room.center().y() - statusMarkSize / 2.0 + 0.5, statusMarkSize,
                statusMarkSize),
            m_tone.value_or(Role::Muted));
    }
    painter.setPen(palette::color(Role::Muted));
    painter.drawText(detailRect(width()), Qt::TextWordWrap, m_detail);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT deletionAsked();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CardButton::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(tr("Open"), this, [this] { click(); });
    QAction *remove = menu.addAction(tr("Delete"), this, &CardButton::deletionAsked);
    remove->setShortcut(QKeySequence::Delete);
    menu.exec(event->globalPos());
}

void CardButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace slate
