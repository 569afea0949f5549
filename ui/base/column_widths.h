#pragma once

#include <QList>

class QTableView;

namespace slate {

/// What a column of a table holds: the widest of its head and its first rows, cells that span others left
/// out.
int wantedWidth(const QTableView &table, int column);
/// Shares a width among columns that want one each. What is left over goes to the columns named in
/// `elastic`, in proportion to their wants; what is missing is taken from them alike, down to `least`.
QList<int> sharedWidths(const QList<int> &wanted, const QList<int> &elastic, int width, int least);

} // namespace slate
