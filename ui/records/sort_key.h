#pragma once

#include "core/model/cast_number.h"
#include "core/model/scene_number.h"
#include "core/model/schema.h"

#include <QCollator>

#include <functional>
#include <optional>

namespace slate {

/// What a cell is sorted by: a number, a text, a scene number or a plain key; nothing where its value is
/// unknown.
struct SortKey {
    bool known = false;
    double number = 0;
    std::optional<QCollatorSortKey> text;
    QString plain; ///< an order key, compared letter by letter, or a scene number
    std::optional<SceneNumbering> numbering;
    CastNumber cast;                      ///< of a field that holds cast numbers
    std::optional<QCollatorSortKey> name = std::nullopt; ///< of its record, which tells it from others of the same value
};

SortKey keyOfRank(std::optional<double> rank);
SortKey keyOfPlace(const QString &orderKey);
SortKey keyOfSceneNumber(const QString &number, SceneNumbering numbering);
/// Asks for the `shown` text only where the field is sorted by that.
SortKey keyOfValue(
    const Field &field, const Value &value, const QCollator &collator, const std::function<QString()> &shown);
/// Whether `left` comes before `right`. In either order unknown values come last, and equals stand by name.
bool isBefore(const SortKey &left, const SortKey &right, Qt::SortOrder order);

} // namespace slate
