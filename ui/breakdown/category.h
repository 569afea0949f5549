#pragma once

#include "core/model/element.h"
#include "ui/base/session.h"

#include <QColor>

class QPainter;
class QRectF;

namespace slate {

/// A category of a breakdown as it is shown. One of the trade's list that the production has not made its
/// own yet has no id.
struct CategoryShown {
    Id<ElementCategory> id;
    QString name;
    QColor color;
    CategoryMark mark = CategoryMark::None;
    CategoryRecords records = CategoryRecords::Elements;

    bool operator==(const CategoryShown &) const = default;
};

/// The categories of a production in the order of its breakdown sheet: its own, or the trade's list while
/// it has none.
std::vector<CategoryShown> categoriesOf(Session &session, qint64 production);
/// A category of elements that is still to be made.
CategoryShown newCategory(const QString &name);
/// The same category in the slate, at the end of the production's list where it is new; where the production
/// has none, the trade's whole list is made first.
Id<ElementCategory> keptCategory(Transaction &t, qint64 production, const CategoryShown &category);
/// Makes the trade's list a production's own. Gives the ids in the list's order.
std::vector<Id<ElementCategory>> addStandardCategories(Transaction &t, qint64 production);

/// Black or white, whichever is easier to read on a colour of the trade.
QColor textOn(const QColor &color);
/// The mark in the script that goes with a category, since a colour alone tells nothing in a copy.
void paintMark(QPainter &painter, const QRectF &rect, CategoryMark mark, const QColor &color);

} // namespace slate
