#pragma once

#include "ui/picture/axis_paint.h"

#include <QAbstractScrollArea>

namespace slate {

/// A picture over time that is panned by wheel and drag, zoomed about the pointer, and fitted whole;
/// what is drawn on the axis is the subclass's. Until the user pans or zooms it shows everything.
class AxisArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit AxisArea(QWidget *parent = nullptr);

    const TimeAxis &axis() const { return m_axis; }
    /// From the first to the last day in sight, in words: "Jan 2020 – Apr 2022".
    QString rangeText() const;
    void zoomIn();
    void zoomOut();
    void fitAll();

Q_SIGNALS:
    void rangeChanged();

protected:
    /// The days to show when all is to be seen; invalid when there is nothing.
    virtual std::pair<QDate, QDate> wholeRange() const = 0;
    virtual double contentHeight() const = 0;
    virtual double gutter() const = 0;
    /// The room for words beside the last date when everything is fitted.
    virtual double rightMargin() const { return 120; }
    /// Where the keyboard zooms about, from the left edge of the axis.
    virtual double zoomCentre() const { return m_axis.width() / 2; }

    /// What to show where nothing has a date.
    static std::pair<QDate, QDate> yearAround(QDate day) { return {day.addMonths(-3), day.addMonths(9)}; }
    PictureFonts fonts() const { return PictureFonts(font()); }
    double scroll() const;
    /// The part of the viewport where the rows are.
    QRectF rows() const;
    /// From the viewport to the axis and the rows' height.
    QPointF toContent(QPointF viewport) const;
    void reveal(QDate day);
    void revealRow(double top, double bottom);
    /// After what is shown changed: the scroll bar, and the fit where the user has not chosen a range.
    void contentChanged();
    void startPan(QPointF at);
    bool panTo(QPointF at);
    bool endPan();

    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void moved();
    void fitWhole();
    void updateScrollBar();

    TimeAxis m_axis;
    bool m_fitted = true;
    bool m_panning = false;
    QPointF m_panAt;
};

} // namespace slate
