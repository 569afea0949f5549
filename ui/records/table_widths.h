#pragma once

#include "ui/records/record_sort_model.h"

class QFontMetrics;

namespace slate {

/// How wide a column of a table of records is until a person says otherwise: what its first rows need.
int widthFor(const RecordSortModel &model, int column, const QFontMetrics &metrics);

} // namespace slate
