#pragma once

#include "ui/base/session.h"
#include "ui/picture/axis_area.h"
#include "ui/schedule/schedule_rows.h"

namespace slate {

/// The shoot blocks as bars over time, one row each: the plan as an outline, and how it was as a filled
/// bar under it.
class ScheduleBars : public AxisArea
{
    Q_OBJECT

public:
    explicit ScheduleBars(Session &session, QWidget *parent = nullptr);

    RecordRef selectedRecord() const { return m_selected; }
    /// Selects without telling.
    void setSelected(RecordRef record);
    /// Where the row of a block stands in the viewport; empty when it is not shown.
    QRectF rowRect(RecordRef record) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void selected(slate::RecordRef record);

protected:
    std::pair<QDate, QDate> wholeRange() const override;
    double contentHeight() const override;
    double gutter() const override;
    double rightMargin() const override;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void refill();
    double rowHeight() const;
    int rowAt(QPointF viewport) const;
    int indexOf(RecordRef record) const;
    void choose(RecordRef record);
    void paintRow(QPainter &painter, const QRectF &line, const ScheduleRow &row);
    void paintBarWithWords(
        QPainter &painter, const Span &span, const QString &words, double top, MarkState state, bool planned);
    QString tipOf(const ScheduleRow &row) const;

    Session &m_session;
    std::vector<ScheduleRow> m_rows;
    RecordRef m_selected;
    QPointF m_pressedAt;
};

} // namespace slate
