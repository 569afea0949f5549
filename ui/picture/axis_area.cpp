#include "ui/picture/axis_area.h"

#include "core/model/day_format.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace slate {

namespace {

constexpr double zoomStep = 1.25;
constexpr double panStep = 72;
constexpr double leftMargin = 32;

} // namespace

AxisArea::AxisArea(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
}

QString AxisArea::rangeText() const
{
    const QDate first = m_axis.firstDay();
    const QDate last = m_axis.lastDay();
    const bool days = first.daysTo(last) < 120;
    const auto text = [&](QDate day) {
        return days ? locale().toString(day, briefDayFormat(locale()))
                    : locale().toString(day, QStringLiteral("MMM yyyy"));
    };
    return tr("%1 \u2013 %2").arg(text(first), text(last));
}

double AxisArea::scroll() const
{
    return verticalScrollBar()->value();
}

QRectF AxisArea::rows() const
{
    return QRectF(viewport()->rect()).adjusted(gutter(), headHeight(fonts()), 0, 0);
}

QPointF AxisArea::toContent(QPointF viewport) const
{
    return viewport - rows().topLeft() + QPointF(0, scroll());
}

void AxisArea::zoomIn()
{
    m_axis.zoom(zoomStep, zoomCentre());
    moved();
}

void AxisArea::zoomOut()
{
    m_axis.zoom(1 / zoomStep, zoomCentre());
    moved();
}

void AxisArea::moved()
{
    m_fitted = false;
    updateScrollBar();
    viewport()->update();
    Q_EMIT rangeChanged();
}

void AxisArea::fitAll()
{
    m_fitted = true;
    contentChanged();
}

void AxisArea::fitWhole()
{
    const auto [first, last] = wholeRange();
    if (!first.isValid() || !last.isValid())
        return;
    // The margin in pixels depends on the zoom, and that on the margin: twice is near enough.
    m_axis.fit(first, last, leftMargin, 60);
    for (int i = 0; i < 2; ++i)
        m_axis.fit(first, last, leftMargin, rightMargin());
}

void AxisArea::contentChanged()
{
    if (m_fitted)
        fitWhole();
    updateScrollBar();
    viewport()->update();
    Q_EMIT rangeChanged();
}

void AxisArea::reveal(QDate day)
{
    // Fitted, everything is in sight, and a later change of size shall fit again.
    if (m_fitted && day >= wholeRange().first && day <= wholeRange().second)
        return;
    const TimeAxis before = m_axis;
    m_axis.reveal(day, 96);
    if (!(before == m_axis))
        moved();
}

void AxisArea::revealRow(double top, double bottom)
{
    const double height = rows().height();
    if (top < scroll())
        verticalScrollBar()->setValue(static_cast<int>(top));
    else if (bottom > scroll() + height)
        verticalScrollBar()->setValue(static_cast<int>(std::ceil(bottom - height)));
}

void AxisArea::startPan(QPointF at)
{
    m_panning = true;
    m_panAt = at;
}

bool AxisArea::panTo(QPointF at)
{
    if (!m_panning)
        return false;
    const QPointF by = at - m_panAt;
    m_panAt = at;
    m_axis.pan(by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(std::lround(by.y())));
    moved();
    return true;
}

bool AxisArea::endPan()
{
    return std::exchange(m_panning, false);
}

void AxisArea::wheelEvent(QWheelEvent *event)
{
    const bool overGutter = event->position().x() < gutter();
    const QPoint turn = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        m_axis.zoom(std::pow(zoomStep, turn.y() / 120.0), std::max(0.0, toContent(event->position()).x()));
        moved();
    } else if ((overGutter || (event->modifiers() & Qt::ShiftModifier)) && turn.y() != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - turn.y() / 2);
    } else {
        const int way = std::abs(turn.x()) > std::abs(turn.y()) ? turn.x() : turn.y();
        m_axis.pan(way / 120.0 * panStep);
        moved();
    }
    event->accept();
}

void AxisArea::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Home:
        fitAll();
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        event->ignore();
    }
}

void AxisArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_axis.setWidth(rows().width());
    contentChanged();
}

void AxisArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        contentChanged();
}

void AxisArea::scrollContentsBy(int, int)
{
    viewport()->update();
}

void AxisArea::updateScrollBar()
{
    const double visible = rows().height();
    verticalScrollBar()->setPageStep(static_cast<int>(visible));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(contentHeight() + 8 - visible))));
}

} // namespace slate
