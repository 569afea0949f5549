#include "ui/timeline/timeline_view.h"

#include "ui/base/palette.h"
#include "ui/timeline/hover_card.h"
#include "ui/timeline/move_date.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace slate {

namespace {

constexpr int cardDelayMs = 300;
constexpr int leastMarkRows = 2;
constexpr int roomyMarkRows = 6;
constexpr int fewItems = 500;

} // namespace

TimelineView::TimelineView(TimelineItems &items, QWidget *parent)
    : AxisArea(parent),
      m_items(items),
      m_card(new HoverCard(this))
{
    setAccessibleName(tr("Release timeline"));
    m_cardDelay.setSingleShot(true);
    m_cardDelay.setInterval(cardDelayMs);
    connect(&m_cardDelay, &QTimer::timeout, this, &TimelineView::showCard);
    connect(&items, &TimelineItems::changed, this, [this] {
        m_widths.clear();
        m_picture.reset();
        m_pressed = {};
        m_state.hovered = {};
        hideCard();
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

PictureHit TimelineView::hit(QPointF at) const
{
    if (!rows().contains(at))
        return {};
    // The picture may have been laid out before the last pan.
    const double shift = axis().x(axis().firstDay()) - picture().axis.x(axis().firstDay());
    return hitAt(picture(), toContent(at) - QPointF(shift, 0), m_measures);
}

const TimelineItem *TimelineView::itemAt(const PictureHit &hit) const
{
    if (hit.item < 0)
        return nullptr;
    const LaneRow &row = picture().lanes[hit.laneRow];
    return &m_items.lanes().groups[row.group].lanes[row.lane].items[hit.item];
}

std::optional<PictureHit> TimelineView::placeOf(RecordRef record) const
{
    const Picture &all = picture();
    for (int row = 0; row < static_cast<int>(all.lanes.size()); ++row) {
        const auto &items = m_items.lanes().groups[all.lanes[row].group].lanes[all.lanes[row].lane].items;
        for (int item = 0; item < static_cast<int>(items.size()); ++item) {
            if (items[item].record == record)
                return PictureHit {row, item, -1};
        }
    }
    return std::nullopt;
}

QRectF TimelineView::markRect(RecordRef record) const
{
    const auto place = placeOf(record);
    if (!place)
        return {};
    const LaneRow &row = picture().lanes[place->laneRow];
    const LabelPlace &label = row.labels.items[place->item];
    if (label.group >= 0)
        return {};
    const ItemBox &box = row.boxes[place->item];
    const double shift = axis().x(axis().firstDay()) - picture().axis.x(axis().firstDay());
    const double top = row.top + m_measures.lanePadding + label.row * m_measures.rowHeight - scroll();
    return {rows().left() + box.markLeft + shift, rows().top() + top, box.markRight - box.markLeft,
        m_measures.rowHeight};
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
    if (const auto place = placeOf(m_state.selected)) {
        const LaneRow &row = picture().lanes[place->laneRow];
        revealRow(row.top, row.top + row.height);
    }
}

void TimelineView::step(int lanes, int items)
{
    const Picture &all = picture();
    if (all.lanes.empty())
        return;
    const auto place = placeOf(m_state.selected);
    const auto itemsOf = [&](int row) -> const std::vector<TimelineItem> & {
        return m_items.lanes().groups[all.lanes[row].group].lanes[all.lanes[row].lane].items;
    };
    if (!place) {
        choose(itemsOf(0).front().record);
        return;
    }
    if (items != 0) {
        const int next = place->item + items;
        if (next >= 0 && next < static_cast<int>(itemsOf(place->laneRow).size()))
            choose(itemsOf(place->laneRow)[next].record);
        return;
    }
    const int row = place->laneRow + lanes;
    if (row < 0 || row >= static_cast<int>(all.lanes.size()))
        return;
    const QDate from = itemsOf(place->laneRow)[place->item].place().from;
    const auto &candidates = itemsOf(row);
    const auto nearest = std::min_element(
        candidates.begin(), candidates.end(), [&](const TimelineItem &a, const TimelineItem &b) {
            return std::abs(a.place().from.daysTo(from)) < std::abs(b.place().from.daysTo(from));
        });
    choose(nearest->record);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    hideCard();
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
            endDrag(false);
        else if (!m_state.selected.isNull())
            choose({});
        else
            event->ignore();
        return;
    default:
        AxisArea::keyPressEvent(event);
    }
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        leaveViewport();
    return AxisArea::viewportEvent(event);
}

void TimelineView::leaveViewport()
{
    hover({}, {});
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
