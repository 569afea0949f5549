#include "ui/timeline/timeline_painter.h"

#include "ui/picture/bar_paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace slate {

namespace {

using palette::Role;

constexpr double workBar = 17;
constexpr double windowBar = 11;

double barHeight(const TimelineItem &item)
{
    return item.lasts ? workBar : windowBar;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const Lanes &lanes, const Picture &picture,
    const PictureMeasures &measures, const PictureFonts &fonts, const PictureState &state)
    : m_painter(painter),
      m_lanes(lanes),
      m_picture(picture),
      m_measures(measures),
      m_fonts(fonts),
      m_state(state)
{
}

void TimelinePainter::paint(const QRectF &area, const TimeAxis &axis, double scroll)
{
    const double head = headHeight(m_fonts);
    m_rows = area.adjusted(gutterWidth, head, 0, 0);
    // Where the picture's own zero lies on the paper now.
    m_shift = m_rows.left() + axis.x(axis.firstDay()) - m_picture.axis.x(axis.firstDay());

    m_painter.save();
    m_painter.fillRect(area, palette::color(Role::Surface));
    const TimeHead ticks = headFor(axis, m_fonts);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.save();
    m_painter.setClipRect(area.adjusted(0, head, 0, 0), Qt::IntersectClip);
    paintLaneGrounds(scroll);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(m_painter, m_rows, ticks);
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintTodayLine(m_painter, m_rows, axis, m_state.today);
    paintLanes(scroll);
    paintGutter(area.adjusted(0, head, gutterWidth - area.width(), 0), scroll);
    paintTitles(area.adjusted(0, head, 0, 0), scroll);
    m_painter.restore();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    paintHeadWithToday(
        m_painter, {m_rows.left(), area.top(), m_rows.width(), head}, axis, ticks, m_state.today, m_fonts);
    m_painter.fillRect(QRectF(area.left(), area.top(), gutterWidth, head - 1), palette::color(Role::Raised));
    m_painter.fillRect(
        QRectF(area.left(), area.top() + head - 1, gutterWidth, 1), palette::color(Role::Line));
    m_painter.restore();
}

bool TimelinePainter::isRowInSight(double top, double height, double scroll) const
{
    return top + height >= scroll && top - scroll <= m_rows.height();
}

bool TimelinePainter::isInSight(double left, double right) const
{
    return right + m_shift >= m_rows.left() && left + m_shift <= m_rows.right();
}

void TimelinePainter::paintLaneGrounds(double scroll)
{
    for (const LaneRow &row : m_picture.lanes) {
        if (!isRowInSight(row.top, row.height, scroll))
            continue;
        const double top = m_rows.top() - scroll + row.top;
        m_painter.fillRect(
            QRectF(m_rows.left(), top, m_rows.width(), row.height - 1), palette::tint(Role::Window, 0.55));
    }
}

void TimelinePainter::paintLanes(double scroll)
{
    m_painter.save();
    m_painter.setClipRect(m_rows, Qt::IntersectClip);
    for (const LaneRow &row : m_picture.lanes) {
        if (isRowInSight(row.top, row.height, scroll))
            paintLane(row, m_rows.top() - scroll + row.top);
    }
    m_painter.restore();
}

void TimelinePainter::paintTitles(const QRectF &area, double scroll)
{
    for (size_t i = 0; i < m_picture.groups.size(); ++i) {
        const double top = m_picture.groups[i].top;
        if (!isRowInSight(top, m_measures.groupHead, scroll))
            continue;
        const QRectF line(area.left(), area.top() - scroll + top, area.width(), m_measures.groupHead);
        m_painter.fillRect(line, palette::color(Role::Surface));
        if (i > 0)
            m_painter.fillRect(QRectF(line.left(), line.top(), line.width(), 1), palette::color(Role::Line));
        const QString &title = m_lanes.groups[i].title;
        m_painter.setFont(m_fonts.strong);
        m_painter.setPen(palette::color(Role::Text));
        m_painter.drawText(line.adjusted(12, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter,
            title.isEmpty() ? QCoreApplication::translate("Timeline", "No production") : title);
    }
}

void TimelinePainter::paintLane(const LaneRow &row, double top)
{
    const LaneItems &lane = m_lanes.groups[row.group].lanes[row.lane];
    const auto topOf = [&](int place) { return top + m_measures.lanePadding + place * m_measures.rowHeight; };
    const TimelineItem *dragged = nullptr;
    for (size_t i = 0; i < row.boxes.size(); ++i) {
        const LabelPlace &place = row.labels.items[i];
        const ItemBox &box = row.boxes[i];
        const double right = std::max(box.right, place.labelLeft + place.labelWidth);
        if (lane.items[i].record == m_state.dragged)
            dragged = &lane.items[i];
        else if (place.group < 0 && isInSight(box.left, right))
            paintItem(lane.items[i], box, place, topOf(place.row));
    }
    for (const LabelGroup &group : row.labels.groups) {
        if (isInSight(group.left, group.right))
            paintCount(lane, group, topOf(group.row));
    }
    if (dragged)
        paintDragged(*dragged, topOf(row.labels.items[dragged - lane.items.data()].row));
}

void TimelinePainter::paintItem(
    const TimelineItem &item, const ItemBox &box, const LabelPlace &place, double top)
{
    const double middle = top + m_measures.rowHeight / 2;
    const bool selected = item.record == m_state.selected;
    if (selected || item.record == m_state.hovered) {
        const double right = std::max(box.right, place.labelLeft + place.labelWidth);
        const double left = std::max(box.left + m_shift, m_rows.left() - 20) - 5;
        const QRectF halo(left, top + 0.5, std::min(right + m_shift, m_rows.right() + 20) + 5 - left,
            m_measures.rowHeight - 1);
        m_painter.setPen(
            selected ? QPen(palette::color(Role::Accent), m_state.focused ? 1.8 : 1.2) : QPen(Qt::NoPen));
        m_painter.setBrush(palette::tint(Role::Accent, selected ? 0.12 : 0.07));
        m_painter.drawRoundedRect(halo, 5, 5);
    }
    paintEarlier(item, box, middle);
    paintSpan(item, middle);
    paintLabel(item, box, place, top);
}

void TimelinePainter::paintEarlier(const TimelineItem &item, const ItemBox &box, double middle)
{
    const auto middleOf = [&](const Span &span) {
        const auto [left, right] = extentOf(span, item.lasts, m_picture.axis, m_measures);
        return (left + right) / 2 + m_shift;
    };
    const auto edge = [&](const Span &span, double towards) {
        const auto [left, right] = extentOf(span, item.lasts, m_picture.axis, m_measures);
        return (towards > (left + right) / 2 + m_shift ? right + 1 : left - 1) + m_shift;
    };
    const QColor colour = palette::color(Role::Attention);
    for (size_t i = 0; i < item.earlier.size(); ++i) {
        const EarlierDate &date = item.earlier[i];
        if (!date.span.isDrawn() || date.span == item.span)
            continue;
        const Span &next = i + 1 < item.earlier.size() ? item.earlier[i + 1].span : item.span;
        if (next.isDrawn()) {
            const double from = edge(date.span, middleOf(next));
            const double to = edge(next, middleOf(date.span));
            // Overlapping stretches need no arrow: their outlines tell.
            if ((to > from) == (middleOf(next) > middleOf(date.span)))
                paintSlipArrow(m_painter, std::clamp(from, m_rows.left() - 50, m_rows.right() + 50),
                    std::clamp(to, m_rows.left() - 50, m_rows.right() + 50), middle, colour);
        }
    }
    for (const EarlierDate &date : item.earlier) {
        if (!date.span.isDrawn() || date.span == item.span)
            continue;
        const auto [left, right] = extentOf(date.span, item.lasts, m_picture.axis, m_measures);
        if (!item.lasts && right - left <= m_measures.mark + 2) {
            paintGhostMark(m_painter, {middleOf(date.span), middle}, m_measures.mark);
            continue;
        }
        const double height = barHeight(item) + 4;
        paintBar(m_painter,
            barOf(date.span, extentOf(date.span, item.lasts, m_picture.axis, m_measures), m_picture.axis,
                m_shift, middle - height / 2, height, m_rows.left() - 60, m_rows.right() + 60),
            MarkState::Planned, BarLook::Outline);
    }
    Q_UNUSED(box);
}

void TimelinePainter::paintSpan(const TimelineItem &item, double middle)
{
    if (!item.span.isDrawn()) {
        const auto extent = extentOf(item.place(), item.lasts, m_picture.axis, m_measures);
        const double from = extent.second + m_shift + 1;
        paintSlipArrow(
            m_painter, from, from + m_measures.openEnd - 2, middle, palette::color(roleOf(item.state)));
        return;
    }
    if (item.span.isExact() && !item.lasts) {
        const double x = m_picture.axis.centre(item.span.from) + m_shift;
        paintMark(m_painter, {x, middle}, m_measures.mark, item.state);
        return;
    }
    const double height = barHeight(item);
    const auto extent = extentOf(item.span, item.lasts, m_picture.axis, m_measures);
    paintBar(m_painter,
        barOf(item.span, extent, m_picture.axis, m_shift, middle - height / 2, height, m_rows.left() - 60,
            m_rows.right() + 60),
        item.state, item.onlyPlanned ? BarLook::Outline : BarLook::Filled);
    paintOpenEnds(item.span, extent, middle);
    // No day of a window is the day, so none has the diamond of one. What is settled has its shape at the
    // beginning; a delay is told by its hatching.
    if (!item.lasts && (item.state == MarkState::Done || item.state == MarkState::Cancelled))
        paintMark(m_painter, {extent.first + m_shift + m_measures.mark / 2 + 1, middle}, m_measures.mark - 2,
            item.state);
}

void TimelinePainter::paintOpenEnds(const Span &span, const std::pair<double, double> &extent, double middle)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(palette::color(Role::Muted));
    const auto dots = [&](double x, double step) {
        for (int i = 0; i < 3; ++i)
            m_painter.drawEllipse(QPointF(x + i * step + m_shift, middle), 1.2, 1.2);
    };
    if (span.openStart)
        dots(extent.first + 2, 5);
    if (span.openEnd)
        dots(extent.second - 2, -5);
}

void TimelinePainter::clearToday(const TimelineItem &item, const QRectF &words)
{
    const double today = m_picture.axis.centre(m_state.today) + m_shift;
    if (today < words.left() - 2 || today > words.right() + 2)
        return;
    const bool selected = item.record == m_state.selected;
    m_painter.fillRect(QRectF(today - 2, words.top(), 4, words.height()),
        selected ? palette::tint(Role::Accent, 0.12) : palette::tint(Role::Window, 0.55));
}

void TimelinePainter::paintLabel(
    const TimelineItem &item, const ItemBox &box, const LabelPlace &place, double top)
{
    const ItemLabel label = labelOf(item);
    double x = place.labelLeft + m_shift;
    double width = place.labelWidth;
    // Words inside a long bar stay in sight with it.
    if (place.labelLeft < box.right) {
        const double most = box.markRight + m_shift - width - m_measures.insidePadding;
        x = std::min(std::max(x + m_measures.insidePadding / 2, m_rows.left() + 6), most);
    }
    clearToday(item, {x, top + 3, width, m_measures.rowHeight - 6});
    QFont titleFont = m_fonts.small;
    titleFont.setStrikeOut(item.state == MarkState::Cancelled);
    const QFontMetricsF metrics(m_fonts.small);
    const double space = metrics.horizontalAdvance(QStringLiteral("  "));
    const auto draw = [&](const QString &text, Role role, const QFont &with) {
        if (text.isEmpty() || width < 8)
            return;
        const QString shown = metrics.horizontalAdvance(text) <= width + 0.5
            ? text
            : metrics.elidedText(text, Qt::ElideRight, width);
        m_painter.setFont(with);
        m_painter.setPen(palette::color(role));
        m_painter.drawText(
            QRectF(x, top, width + 24, m_measures.rowHeight), Qt::AlignLeft | Qt::AlignVCenter, shown);
        const double used = metrics.horizontalAdvance(shown) + space;
        x += used;
        width -= used;
    };
    draw(label.title, item.state == MarkState::Cancelled ? Role::Muted : Role::Text, titleFont);
    draw(label.state, item.state == MarkState::Delayed ? Role::Attention : Role::Muted, m_fonts.small);
    draw(label.slip, Role::Attention, m_fonts.small);
    draw(label.date, Role::Muted, m_fonts.small);
}

void TimelinePainter::paintCount(const LaneItems &lane, const LabelGroup &group, double top)
{
    bool selected = false;
    for (const int item : group.items)
        selected = selected || lane.items[item].record == m_state.selected;
    const QRectF badge(group.left + m_shift, top + 3, group.right - group.left, m_measures.rowHeight - 6);
    m_painter.setPen(QPen(palette::color(selected ? Role::Accent : Role::Muted), selected ? 1.8 : 1));
    m_painter.setBrush(palette::color(Role::Raised));
    m_painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), badge.height() / 2, badge.height() / 2);
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(palette::color(Role::Text));
    m_painter.drawText(badge, Qt::AlignCenter, QString::number(group.items.size()));
}

void TimelinePainter::paintDragged(const TimelineItem &item, double top)
{
    const double middle = top + m_measures.rowHeight / 2;
    TimelineItem moved = item;
    moved.earlier.push_back({{}, item.span, std::nullopt});
    for (QDate *day : {&moved.span.from, &moved.span.solidFrom, &moved.span.solidTo, &moved.span.to})
        *day = day->addDays(m_state.draggedDays);
    paintEarlier(moved, {}, middle);
    paintSpan(moved, middle);

    const double right = extentOf(moved.span, false, m_picture.axis, m_measures).second + m_shift;
    const QFontMetricsF metrics(m_fonts.small);
    QRectF card(right + 8, top, metrics.horizontalAdvance(m_state.draggedWords) + 16, m_measures.rowHeight);
    // Where no room is left beside the mark it stands under it, inside the picture.
    const double edge = m_shift + m_picture.axis.width() - 4;
    if (card.right() > edge)
        card.moveTo(edge - card.width(), card.bottom() + 4);
    m_painter.setPen(QPen(palette::color(Role::Accent), 1));
    m_painter.setBrush(palette::color(Role::Raised));
    m_painter.drawRoundedRect(card, 5, 5);
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(palette::color(Role::Text));
    m_painter.drawText(card, Qt::AlignCenter, m_state.draggedWords);
}

void TimelinePainter::paintGutter(const QRectF &gutter, double scroll)
{
    m_painter.fillRect(gutter, palette::color(Role::Surface));
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(palette::color(Role::Muted));
    for (const LaneRow &row : m_picture.lanes) {
        if (!isRowInSight(row.top, row.height, scroll))
            continue;
        const QRectF line(gutter.left() + 24, gutter.top() - scroll + row.top + m_measures.lanePadding,
            gutter.width() - 28, m_measures.rowHeight);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            displayText(m_lanes.groups[row.group].lanes[row.lane].lane));
    }
    m_painter.fillRect(
        QRectF(gutter.right() - 1, gutter.top(), 1, gutter.height()), palette::color(Role::Line));
}

} // namespace slate
