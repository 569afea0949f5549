#include "ui/overview/link_row.h"

#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

constexpr int rowPadding = 4;
constexpr int edgeWidth = 3;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int wrappedHeight(const QFont &font, int width, const QString &words)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(20, width), 2000), wrapped, words).height();
}

} // namespace

void paintFocusRing(QPainter &painter, const QRectF &box, double radius)
{
    painter.setPen(QPen(palette::color(Role::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
}

LinkRow::LinkRow(const QString &title, const QString &detail, QWidget *parent)
    : QAbstractButton(parent),
      m_detail(detail)
{
    setText(title);
    setShortcut({}); // no key is made of an & in a name
    setAccessibleName(detail.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, detail));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkRow::setEdge(const QColor &edge)
{
    m_edge = edge;
    update();
}

void LinkRow::setBeside(const QString &beside)
{
    m_beside = beside;
    setAccessibleName(QStringLiteral("%1, %2").arg(accessibleName(), beside));
    updateGeometry();
}

LinkRow::Boxes LinkRow::boxesFor(int width) const
{
    const int left = m_edge ? edgeWidth + 9 : 4;
    const int room = width - left - 4;
    const QFontMetrics caption(fontOf(TextSize::Caption));
    Boxes boxes;
    const int beside = m_beside.isEmpty() ? 0 : caption.horizontalAdvance(m_beside) + 1;
    const int titleWidth = QFontMetrics(fontOf(TextSize::Control)).horizontalAdvance(text());
    const bool fits = beside > 0 && titleWidth + 12 + beside <= room;
    boxes.title = QRect(left, rowPadding, fits ? room - beside - 12 : room, 0);
    boxes.title.setHeight(wrappedHeight(fontOf(TextSize::Control), boxes.title.width(), text()));
    int bottom = boxes.title.bottom() + 1;
    if (fits) {
        boxes.beside = QRect(left + room - beside, rowPadding, beside, boxes.title.height());
    } else if (beside > 0) {
        boxes.beside = QRect(left, bottom + 1, room, caption.height());
        bottom = boxes.beside.bottom() + 1;
    }
    if (!m_detail.isEmpty()) {
        boxes.detail =
            QRect(left, bottom + 1, room, wrappedHeight(fontOf(TextSize::Caption), room, m_detail));
    }
    return boxes;
}

int LinkRow::heightForWidth(int width) const
{
    const Boxes boxes = boxesFor(width);
    const int bottom = std::max({boxes.title.bottom(), boxes.detail.bottom(), boxes.beside.bottom()});
    return bottom + 1 + rowPadding;
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette::tint(Role::Muted, 0.1, Role::Raised));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    Boxes boxes = boxesFor(width());
    // In the middle where something higher stands beside it.
    const int down = std::max(0, (height() - heightForWidth(width())) / 2);
    for (QRect *box : {&boxes.title, &boxes.detail, &boxes.beside})
        box->translate(0, down);
    if (m_edge) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(*m_edge);
        painter.drawRoundedRect(QRectF(0, 3, edgeWidth, height() - 6), 1.5, 1.5);
    }
    painter.setFont(fontOf(TextSize::Control));
    painter.setPen(palette::color(underMouse() ? Role::Accent : Role::Text));
    painter.drawText(boxes.title, wrapped, text());
    painter.setFont(fontOf(TextSize::Caption));
    painter.setPen(palette::color(Role::Muted));
    if (!m_detail.isEmpty())
        painter.drawText(boxes.detail, wrapped, m_detail);
    if (!m_beside.isEmpty())
        painter.drawText(boxes.beside, Qt::AlignLeft | Qt::AlignVCenter, m_beside);
    if (hasFocus())
        paintFocusRing(painter, rect(), 4);
}

} // namespace slate
