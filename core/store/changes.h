#pragma once

#include "core/model/kind.h"

#include <QMetaType>

#include <vector>

namespace slate {

/// What one edit did to one record.
struct Change {
    enum class What { Inserted, Updated, Removed };

    RecordRef record;
    What what = What::Updated;

    bool operator==(const Change &) const = default;
};

/// What one edit changed, read off its changeset. Views listen to this and to nothing else.
struct Changes {
    std::vector<Change> rows;
    qint64 edit = 0;        ///< the id of the edit
    bool elsewhere = false; ///< made by another window or program

    bool touches(Kind kind) const
    {
        for (const Change &change : rows) {
            if (change.record.kind == kind)
                return true;
        }
        return false;
    }
};

} // namespace slate

Q_DECLARE_METATYPE(slate::Changes)
