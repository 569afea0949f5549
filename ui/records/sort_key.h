#pragma once

#include "core/model/schema.h"

#include <QCollator>

#include <functional>
#include <optional>

namespace slate {

/// What a cell is sorted by: a number, or a text; neither where its value is unknown.
struct SortKey {
    bool known = false;
    double number = 0;
    std::optional<QCollatorSortKey> text;
};

SortKey keyOfRank(std::optional<double> rank);
/// Asks for the `shown` text only where the field is sorted by that.
SortKey keyOfValue(
    const Field &field, const Value &value, const QCollator &collator, const std::function<QString()> &shown);
/// Whether `left` comes before `right`; unknown values come last in either order.
bool isBefore(const SortKey &left, const SortKey &right, Qt::SortOrder order);

} // namespace slate
