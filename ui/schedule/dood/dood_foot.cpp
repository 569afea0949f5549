#include "ui/schedule/dood/dood_foot.h"

#include "ui/base/palette.h"
#include "ui/base/theme.h"
#include "ui/schedule/dood/dood_model.h"

#include <QPainter>
#include <QTableView>

namespace slate {

namespace {

using palette::Role;

/// Where the cells of a view begin and how wide they show, as seen from beside the view.
QRect cellsOf(const QTableView &view, int height)
{
    return {view.x() + view.viewport()->x(), 0, view.viewport()->width(), height};
}

} // namespace

DoodFoot::DoodFoot(const DoodModel &model, const QTableView &grid, const QTableView &totals, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_grid(grid),
      m_totals(totals)
{
    setFont(fontOf(TextSize::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &DoodModel::shown, this, QOverload<>::of(&QWidget::update));
}

QSize DoodFoot::sizeHint() const
{
    return {0, DoodMeasures::of(font()).foot};
}

void DoodFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette::color(Role::Raised));
    painter.setFont(font());
    painter.setPen(palette::color(Role::Muted));
    const QRect cells = cellsOf(m_grid, height());
    painter.drawText(
        QRect(0, 0, cells.left() - 8, height()), Qt::AlignRight | Qt::AlignVCenter, tr("Working"));
    painter.save();
    paintDays(painter);
    painter.restore();
    paintSums(painter);
    painter.setPen(palette::color(Role::Line));
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void DoodFoot::paintDays(QPainter &painter) const
{
    const QRect cells = cellsOf(m_grid, height());
    painter.setClipRect(cells);
    for (int column = std::max(0, m_grid.columnAt(0)); m_model.isDay(column); ++column) {
        const QRect box(
            cells.left() + m_grid.columnViewportPosition(column), 0, m_grid.columnWidth(column), height());
        if (box.left() > cells.right())
            break;
        const int working = m_model.sheet().days[static_cast<size_t>(column)].working;
        painter.setPen(palette::color(working > 0 ? Role::Text : Role::Muted));
        painter.drawText(box, Qt::AlignCenter, QString::number(working));
    }
}

void DoodFoot::paintSums(QPainter &painter) const
{
    const QRect cells = cellsOf(m_totals, height());
    painter.setPen(palette::color(Role::Text));
    for (int i = static_cast<int>(DoodTotal::Work); i < doodTotalCount; ++i) {
        const int column = m_model.dayCount() + i;
        if (m_totals.isColumnHidden(column))
            continue;
        const QRect box(cells.left() + m_totals.columnViewportPosition(column), 0,
            m_totals.columnWidth(column), height());
        painter.drawText(box.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(countOf(static_cast<DoodTotal>(i), m_model.sheet().sums)));
    }
}

} // namespace slate
