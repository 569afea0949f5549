#pragma once

#include "ui/picture/axis_paint.h"
#include "ui/timeline/timeline_layout.h"

namespace slate {

/// What of the picture changes from moment to moment.
struct PictureState {
    RecordRef selected;
    RecordRef hovered;
    bool focused = false;
    QDate today;
    /// A date that is being dragged: of which record, and by how many days.
    RecordRef dragged;
    qint64 draggedDays = 0;
    QString draggedWords;
};

/// Draws the timeline: on the screen, and into the files that it is saved as.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const Lanes &lanes, const Picture &picture,
        const PictureMeasures &measures, const PictureFonts &fonts, const PictureState &state);

    static constexpr double gutterWidth = 124;

    /// Draws into `area`, gutter and head included, scrolled down by `scroll`. The axis may have been
    /// panned since the picture was laid out, but not zoomed.
    void paint(const QRectF &area, const TimeAxis &axis, double scroll);

private:
    void paintLaneGrounds(double scroll);
    void paintLanes(double scroll);
    void paintLane(const LaneRow &row, double top);
    void paintGutter(const QRectF &gutter, double scroll);
    void paintTitles(const QRectF &area, double scroll);
    void paintItem(const TimelineItem &item, const ItemBox &box, const LabelPlace &place, double top);
    void paintEarlier(const TimelineItem &item, const ItemBox &box, double middle);
    void paintSpan(const TimelineItem &item, double middle);
    void paintOpenEnds(const Span &span, const std::pair<double, double> &extent, double middle);
    /// Takes today's line away behind words.
    void clearToday(const TimelineItem &item, const QRectF &words);
    void paintLabel(const TimelineItem &item, const ItemBox &box, const LabelPlace &place, double top);
    void paintCount(const LaneItems &lane, const LabelGroup &group, double top);
    void paintDragged(const TimelineItem &item, double top);
    bool isInSight(double left, double right) const;
    bool isRowInSight(double top, double height, double scroll) const;

    QPainter &m_painter;
    const Lanes &m_lanes;
    const Picture &m_picture;
    const PictureMeasures &m_measures;
    const PictureFonts &m_fonts;
    const PictureState &m_state;
    QRectF m_rows;
    double m_shift = 0;
};

} // namespace slate
