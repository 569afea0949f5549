#pragma once

#include "ui/picture/axis_area.h"
#include "ui/timeline/timeline_mouse.h"

namespace slate {

/// The release timeline as a picture. It paints and reports the mouse and the keys; what is where is
/// computed by the functions of timeline_layout.h.
class TimelineView : public AxisArea
{
    Q_OBJECT

public:
    explicit TimelineView(TimelineItems &items, QWidget *parent = nullptr);

    RecordRef selectedRecord() const { return m_state.selected; }
    /// Selects without telling; pans to it when it is dated.
    void select(RecordRef record);
    /// Where the mark of a record stands in the viewport; empty when it is not drawn on its own.
    QRectF markRect(RecordRef record) const;
    bool isDragging() const { return m_mouse.isDragging(); }
    /// Selects and tells, as a click does.
    void choose(RecordRef record);

    /// The picture at the present zoom.
    const Picture &picture() const;
    /// What is at a point of the viewport.
    PictureHit hit(QPointF viewport) const;
    const TimelineItem *itemAt(const PictureHit &hit) const;
    /// The badge of today in the head.
    QRectF todayRect() const;
    using AxisArea::endPan;
    using AxisArea::panTo;
    using AxisArea::reveal;
    using AxisArea::rows;
    using AxisArea::startPan;

    /// Draws all rows, and of the time what is in sight, for a file.
    void paintWhole(QPainter &painter) const;
    QSizeF wholeSize() const;

Q_SIGNALS:
    void selected(slate::RecordRef record);

protected:
    std::pair<QDate, QDate> wholeRange() const override;
    double contentHeight() const override;
    double gutter() const override { return TimelinePainter::gutterWidth; }
    double zoomCentre() const override;
    double rightMargin() const override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure() const;
    double panned() const;
    void step(int lanes, int items);
    void revealSelected();

    TimelineItems &m_items;
    PictureState m_state;
    TimelineMouse m_mouse;
    mutable PictureMeasures m_measures;
    mutable std::optional<Picture> m_picture;
    mutable QHash<RecordRef, double> m_widths;
};

} // namespace slate
