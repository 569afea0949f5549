#pragma once

#include <QtGlobal>

namespace slate {

/// So that a file from elsewhere cannot hold us up: each field is a column of every table and a value of
/// every record of its kind. What a file has beyond stays in it and is not shown.
inline constexpr qsizetype mostCustomFields = 100; ///< of one kind
inline constexpr qsizetype mostCustomChoices = 200;
inline constexpr qsizetype mostTagsText = 2000; ///< characters of all tags of one record

} // namespace slate
