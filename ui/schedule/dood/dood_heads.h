#pragma once

#include "ui/schedule/dood/dood_paint.h"

#include <QHeaderView>

namespace slate {

/// The head of the days: month, weekday, day of the month, shooting day; of the totals: their names, written
/// upwards where the column is narrow.
class DoodDayHead : public QHeaderView
{
    Q_OBJECT

public:
    DoodDayHead(const DoodModel &model, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    void paintMonths(QPainter &painter) const;
    void paintDay(QPainter *painter, const QRect &rect, const DoodSheetDay &day) const;
    void paintTotal(QPainter *painter, const QRect &rect, DoodTotal total) const;
    int line() const;

    const DoodModel &m_model;
};

/// The rows' names: the cast number, the part and who plays it.
class DoodRowHead : public QHeaderView
{
    Q_OBJECT

public:
    DoodRowHead(const DoodModel &model, QWidget *parent);

    QSize sizeHint() const override { return {m_width, QHeaderView::sizeHint().height()}; }
    void setHeadWidth(int width);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    const DoodModel &m_model;
    int m_width = 220;
};

} // namespace slate
