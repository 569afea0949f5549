#include "ui/overview/head_button.h"

#include "ui/base/palette.h"
#include "ui/overview/link_row.h"

#include <QPainter>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

constexpr int headPadding = 2;

} // namespace

HeadButton::HeadButton(const QFont &letters, QWidget *parent) : QAbstractButton(parent), m_letters(letters)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeadButton::say(const QString &words)
{
    setText(words);
    setShortcut({}); // no key is made of an & in a name
    setAccessibleName(words);
    updateGeometry();
    update();
}

void HeadButton::setSide(Qt::Alignment side)
{
    m_side = side;
    update();
}

QSize HeadButton::sizeHint() const
{
    const QFontMetrics metrics(m_letters);
    return {metrics.horizontalAdvance(text()) + 2 * headPadding + 2, metrics.height() + 2 * headPadding};
}

QSize HeadButton::minimumSizeHint() const
{
    const QFontMetrics metrics(m_letters);
    int widest = 0;
    for (const QString &word : text().split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return {std::min(widest, 240) + 2 * headPadding + 2, metrics.height() + 2 * headPadding};
}

int HeadButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(20, width - 2 * headPadding), 4000);
    const int flags = Qt::TextWordWrap | Qt::AlignTop;
    return QFontMetrics(m_letters).boundingRect(room, flags, text()).height() + 2 * headPadding;
}

void HeadButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_letters);
    painter.setPen(palette::color(!isEnabled() ? Role::Muted : underMouse() ? Role::Accent : Role::Text));
    painter.drawText(rect().adjusted(headPadding, headPadding, -headPadding, -headPadding),
        m_side | Qt::AlignVCenter | Qt::TextWordWrap, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), 4);
}

} // namespace slate
