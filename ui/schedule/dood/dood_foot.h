#pragma once

#include "ui/schedule/dood/dood_paint.h"

#include <QWidget>

class QTableView;

namespace slate {

/// The line under a day out of days: how many work each day, and the sums of the totals.
class DoodFoot : public QWidget
{
    Q_OBJECT

public:
    DoodFoot(const DoodModel &model, const QTableView &grid, const QTableView &totals, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDays(QPainter &painter) const;
    void paintSums(QPainter &painter) const;

    const DoodModel &m_model;
    const QTableView &m_grid;
    const QTableView &m_totals;
};

} // namespace slate
