#pragma once

#include "core/model/kind.h"

namespace slate {

class Catalog;
struct TypedPlace;

/// Where the window shows the field of what was typed and is not saved.
struct UnsavedSpot {
    enum class Where {
        Conflicts,
        Form,    ///< of `record`
        Question, ///< above the strips of a board, which is `record`
        NewPart, ///< of `record`, a part of `kind` that is being added
        NewRow,  ///< of the page that lists `kind`
        Nowhere  ///< its record is not there any more
    };

    Where where = Where::Nowhere;
    RecordRef record = {};
    Kind kind = {};
};

UnsavedSpot spotOf(const TypedPlace &place, const Catalog &catalog);

} // namespace slate
