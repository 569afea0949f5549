#include "ui/overview/life_line_view.h"

#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/overview/link_row.h"
#include "ui/picture/bar_paint.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace slate {

namespace {

using palette::Role;

QFont strongCaption()
{
    QFont font = fontOf(TextSize::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

TextWidth measured(const QFont &font)
{
    return [metrics = QFontMetricsF(font)](const QString &text) { return metrics.horizontalAdvance(text); };
}

void paintTicks(QPainter &painter, const LifePicture &picture)
{
    painter.setFont(fontOf(TextSize::Caption));
    const double bottom = picture.middle + 14;
    for (const Tick &tick : picture.ticks) {
        painter.setPen(QPen(palette::color(Role::Line), 1));
        const double x = std::round(tick.left) + 0.5;
        if (x >= 0)
            painter.drawLine(QPointF(x, 2), QPointF(x, bottom));
        painter.setPen(palette::color(Role::Muted));
        painter.drawText(QRectF(tick.labelX, 0, 200, picture.today.isEmpty() ? 18 : picture.today.height()),
            Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
}

void paintToday(QPainter &painter, const LifePicture &picture, QDate today)
{
    if (picture.today.isEmpty())
        return;
    const double x = picture.axis.centre(today);
    painter.setPen(QPen(palette::color(Role::Wrong), 1.5));
    painter.drawLine(QPointF(x, picture.today.bottom()), QPointF(x, picture.middle + 14));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette::color(Role::Wrong));
    painter.drawRoundedRect(picture.today, picture.today.height() / 2, picture.today.height() / 2);
    painter.setFont(fontOf(TextSize::Caption));
    painter.setPen(palette::textOn(Role::Wrong));
    painter.drawText(picture.today, Qt::AlignCenter, todayWord());
}

void paintBars(QPainter &painter, const LifePicture &picture)
{
    for (const LifeBar &bar : picture.bars) {
        const BarShape shape = barOf(bar.span, {bar.box.left(), bar.box.right()}, picture.axis, 0,
            bar.box.top(), bar.box.height(), -20, picture.axis.width() + 20);
        paintBar(painter, shape, bar.state,
            bar.what == LifePhase::What::Shooting ? BarLook::Filled : BarLook::Outline);
    }
}

void paintDates(QPainter &painter, const LifePicture &picture)
{
    for (const LifeSlip &slip : picture.slips) {
        const double side = slip.to < slip.from ? -8 : 8;
        paintSlipArrow(
            painter, slip.from + side, slip.to - side, picture.middle, palette::color(Role::Attention));
    }
    for (const LifeMark &mark : picture.marks) {
        if (mark.isGhost)
            paintGhostMark(painter, mark.centre, 13);
    }
    for (const LifeMark &mark : picture.marks) {
        if (!mark.isGhost)
            paintMark(painter, mark.centre, mark.isHeadline ? 15 : 12, mark.state);
    }
}

void paintLabels(QPainter &painter, const LifePicture &picture)
{
    for (const LifeLabel &label : picture.labels) {
        const bool isStrong = label.tone == LifeLabel::Tone::Strong;
        painter.setFont(isStrong ? strongCaption() : fontOf(TextSize::Caption));
        painter.setPen(palette::color(label.tone == LifeLabel::Tone::Ghost ? Role::Muted : Role::Text));
        painter.drawText(label.box.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, label.words);
    }
}

} // namespace

LifeLineView::LifeLineView(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("lifeLine"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Life line"));
}

LifePicture LifeLineView::drawnFor(int width) const
{
    const LifeType type {measured(fontOf(TextSize::Caption)), measured(strongCaption()),
        std::ceil(QFontMetricsF(strongCaption()).height())};
    return lifePicture(m_life, m_session.today(), !m_isOver, std::max(120, width), type);
}

void LifeLineView::setLife(const LifeLine &life, bool isOver)
{
    if (m_life == life && m_isOver == isOver && !m_picture.ticks.empty())
        return;
    m_life = life;
    m_isOver = isOver;
    m_chosen = -1;
    m_picture = drawnFor(width());
    setAccessibleDescription(lifeLineWords(life));
    updateGeometry();
    update();
}

int LifeLineView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(drawnFor(width).height));
}

void LifeLineView::resizeEvent(QResizeEvent *)
{
    m_picture = drawnFor(width());
}

void LifeLineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTicks(painter, m_picture);
    paintBars(painter, m_picture);
    paintToday(painter, m_picture, m_session.today());
    paintDates(painter, m_picture);
    paintLabels(painter, m_picture);
    if (!hasFocus())
        return;
    const bool isThere = m_chosen >= 0 && m_chosen < static_cast<int>(m_picture.spots.size());
    paintFocusRing(painter, isThere ? m_picture.spots[static_cast<size_t>(m_chosen)].box : QRectF(rect()), 4);
}

const LifeSpot *LifeLineView::spotAt(const QPointF &at) const
{
    // Dates stand on top of stretches, and the last drawn is the one that is seen.
    const LifeSpot *found = nullptr;
    for (const LifeSpot &spot : m_picture.spots) {
        const bool isSmaller = !found || spot.box.width() <= found->box.width();
        if (spot.box.contains(at) && isSmaller)
            found = &spot;
    }
    return found;
}

void LifeLineView::openSpot(const LifeSpot *spot)
{
    if (spot && !spot->record.isNull())
        m_session.open(spot->record);
    else if (hasFocus() || spot)
        m_session.openPage(Kind::Milestone);
}

void LifeLineView::choose(int spot)
{
    if (m_picture.spots.empty())
        return;
    m_chosen = std::clamp(spot, 0, static_cast<int>(m_picture.spots.size()) - 1);
    const QString words = m_picture.spots[static_cast<size_t>(m_chosen)].words;
    setAccessibleName(tr("Life line: %1").arg(words));
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    const QRectF box = m_picture.spots[static_cast<size_t>(m_chosen)].box;
    showTip(mapToGlobal(QPoint(int(box.left()), height())), words, this);
    update();
}

void LifeLineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen < 0 ? 0 : m_chosen - 1);
    case Qt::Key_Right:
        return choose(m_chosen + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(static_cast<int>(m_picture.spots.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return openSpot(m_chosen < 0 ? nullptr : &m_picture.spots[static_cast<size_t>(m_chosen)]);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LifeLineView::focusInEvent(QFocusEvent *event)
{
    m_chosen = -1;
    setAccessibleName(tr("Life line"));
    QWidget::focusInEvent(event);
}

void LifeLineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const LifeSpot *spot = spotAt(event->position()))
        openSpot(spot);
}

bool LifeLineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const LifeSpot *spot = spotAt(help->pos());
        showTip(help->globalPos(), spot ? spot->words : QString(), this);
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const bool opens = spotAt(static_cast<QMouseEvent *>(event)->position());
        setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        m_picture = drawnFor(width());
    return QWidget::event(event);
}

} // namespace slate
