#pragma once

#include "core/report/dood_report.h"

#include <QStyledItemDelegate>

namespace slate {

class DoodModel;

/// The widths that a day out of days is made of, in the font that it is painted in.
struct DoodMeasures {
    int day = 0;
    int date = 0;  ///< a total that is a date
    int count = 0; ///< a total that is a number
    int line = 0;  ///< one line of the head
    int foot = 0;

    static DoodMeasures of(const QFont &font);
    int total(DoodTotal total) const { return total <= DoodTotal::Finish ? date : count; }
};

/// What lies behind the cells of a day.
QColor shadeOf(const DoodSheetDay &day);
/// What stands for a day in the head: its number, "/" where nothing is shot, "M" for a move.
QString headMark(const DoodSheetDay &day);

/// Paints the cells: the letters on a tint of what they mean, the day's shade behind, and a corner on what
/// a what-if changes.
class DoodDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DoodDelegate(const DoodModel &model, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const DoodModel &m_model;
};

} // namespace slate
