#include "ui/timeline/timeline_view.h"

#include "ui/base/palette.h"
#include "ui/timeline/timeline_places.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace slate {

namespace {

constexpr int leastMarkRows = 2;
constexpr int roomyMarkRows = 6;
constexpr int fewItems = 500;

} // namespace

TimelineView::TimelineView(TimelineItems &items, QWidget *parent)
    : AxisArea(parent),
      m_items(items),
      m_mouse(*this, items, m_state)
{
    setAccessibleName(tr("Release timeline"));
    connect(&items, &TimelineItems::changed, this, [this] {
        m_widths.clear();
        m_picture.reset();
        m_mouse.forget();
        contentChanged();
    });
}

void TimelineView::measure() const
{
    const QFontMetricsF metrics(fonts().small);
    m_measures.rowHeight = std::max(24.0, std::ceil(metrics.height()) + 8);
    m_measures.labelWidth = [this, metrics](const TimelineItem &item) {
        const auto known = m_widths.constFind(item.record);
        if (known != m_widths.cend())
            return *known;
        return *m_widths.insert(item.record, metrics.horizontalAdvance(labelOf(item).whole()));
    };
}

const Picture &TimelineView::picture() const
{
    if (m_picture && m_picture->axis.pixelsPerDay() == axis().pixelsPerDay())
        return *m_picture;
    measure();
    // Where the window is tall enough, more rows are better than counts.
    m_measures.markRows = m_items.lanes().count <= fewItems ? roomyMarkRows : leastMarkRows;
    for (;; --m_measures.markRows) {
        m_picture = layOut(m_items.lanes(), axis(), m_measures);
        if (m_measures.markRows == leastMarkRows || m_picture->height <= rows().height())
            return *m_picture;
    }
}

double TimelineView::rightMargin() const
{
    measure();
    double margin = 60;
    const Lanes &lanes = m_items.lanes();
    for (const TimelineItem *item : inOrder(lanes)) {
        if (!item->place().isDrawn())
            continue;
        const double before = axis().end(lanes.last) - axis().end(item->place().to);
        margin = std::max(margin, m_measures.labelWidth(*item) + 24 - before);
    }
    return std::min(margin, axis().width() * 0.6);
}

std::pair<QDate, QDate> TimelineView::wholeRange() const
{
    const Lanes &lanes = m_items.lanes();
    return lanes.first.isValid() ? std::pair(lanes.first, lanes.last) : yearAround(m_items.session().today());
}

double TimelineView::contentHeight() const
{
    return picture().height;
}

double TimelineView::zoomCentre() const
{
    const TimelineItem *item = m_items.find(m_state.selected);
    if (item && item->place().isDrawn()) {
        const double x = axis().centre(item->place().from);
        if (x >= 0 && x <= axis().width())
            return x;
    }
    return AxisArea::zoomCentre();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    m_state.today = m_items.session().today();
    m_state.focused = hasFocus();
    const PictureFonts with = fonts();
    TimelinePainter(painter, m_items.lanes(), picture(), m_measures, with, m_state)
        .paint(viewport()->rect(), axis(), scroll());
    if (m_items.lanes().groups.empty()) {
        painter.setFont(with.body);
        painter.setPen(slate::palette::color(slate::palette::Role::Muted));
        painter.drawText(rows(), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Nothing has a date yet.\nGive a shoot block, a stunt or a milestone a date, and it stands "
               "here."));
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    AxisArea::resizeEvent(event);
    // The form that opens beside the picture must not cover what it is about.
    revealSelected();
}

QSizeF TimelineView::wholeSize() const
{
    return {viewport()->width() + 0.0, headHeight(fonts()) + contentHeight() + 8};
}

void TimelineView::paintWhole(QPainter &painter) const
{
    PictureState state;
    state.today = m_items.session().today();
    const PictureFonts with = fonts();
    TimelinePainter(painter, m_items.lanes(), picture(), m_measures, with, state)
        .paint(QRectF(QPointF(), wholeSize()), axis(), 0);
}

/// How far the axis was panned since the picture was laid out.
double TimelineView::panned() const
{
    return axis().x(axis().firstDay()) - picture().axis.x(axis().firstDay());
}

PictureHit TimelineView::hit(QPointF at) const
{
    if (!rows().contains(at))
        return {};
    return hitAt(picture(), toContent(at) - QPointF(panned(), 0), m_measures);
}

const TimelineItem *TimelineView::itemAt(const PictureHit &hit) const
{
    return slate::itemAt(m_items.lanes(), picture(), hit);
}

QRectF TimelineView::markRect(RecordRef record) const
{
    const QRectF mark = markOf(m_items.lanes(), picture(), m_measures, record);
    return mark.isNull() ? QRectF() : mark.translated(rows().topLeft() + QPointF(panned(), -scroll()));
}

QRectF TimelineView::todayRect() const
{
    const PictureFonts with = fonts();
    return todayBadge(rows(), 0, axis(), m_items.session().today(), with);
}

void TimelineView::select(RecordRef record)
{
    if (record == m_state.selected)
        return;
    m_state.selected = record;
    const TimelineItem *item = m_items.find(record);
    setAccessibleDescription(item
            ? QStringList {item->title, item->dateWords, item->status}.join(QStringLiteral(", "))
            : QString());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    revealSelected();
    viewport()->update();
}

void TimelineView::choose(RecordRef record)
{
    select(record);
    Q_EMIT selected(record);
}

void TimelineView::revealSelected()
{
    const TimelineItem *item = m_items.find(m_state.selected);
    if (!item || !item->place().isDrawn())
        return;
    // A stretch that reaches through the window is in sight already.
    if (axis().end(item->place().to) < 48 || axis().x(item->place().from) > axis().width() - 48)
        reveal(item->place().from);
    if (const auto place = placeOf(m_items.lanes(), picture(), m_state.selected)) {
        const LaneRow &row = picture().lanes[place->laneRow];
        revealRow(row.top, row.top + row.height);
    }
}

void TimelineView::step(int lanes, int items)
{
    const TimelineItem *next = neighbourOf(m_items.lanes(), picture(), m_state.selected, lanes, items);
    if (next)
        choose(next->record);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    m_mouse.hideCard();
    switch (event->key()) {
    case Qt::Key_Left:
        step(0, -1);
        return;
    case Qt::Key_Right:
        step(0, 1);
        return;
    case Qt::Key_Up:
        step(-1, 0);
        return;
    case Qt::Key_Down:
        step(1, 0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_state.selected.isNull())
            m_items.session().open(m_state.selected);
        return;
    case Qt::Key_Escape:
        if (isDragging())
            m_mouse.cancelDrag();
        else if (!m_state.selected.isNull())
            choose({});
        else
            event->ignore();
        return;
    default:
        AxisArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_mouse.press(*event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse.move(*event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    m_mouse.release(*event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TimelineItem *item = itemAt(hit(event->position())))
        m_items.session().open(item->record);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_mouse.leave();
    return AxisArea::viewportEvent(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_widths.clear();
        m_picture.reset();
    }
    AxisArea::changeEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    AxisArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    AxisArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace slate
