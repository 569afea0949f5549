#pragma once

#include "core/model/schema.h"

#include <map>
#include <random>
#include <set>

/// What a slate should hold, kept the simplest way: all records in a map, and for each edit what it
/// made of each record. It knows nothing of changesets and shares only the schemas with the store.
class WalkModel
{
public:
    using Records = std::map<slate::RecordRef, slate::Record>;

    struct Edit {
        Records before; ///< the records that it changed or removed, as they were
        Records after;  ///< the records that it changed or added, as they became
        qint64 id = 0;
    };

    Records records;

    /// Takes the difference to `next` as one edit. False when there is none.
    bool commit(Records next, qint64 id);
    bool undo();
    bool redo();
    /// What a revert of this edit makes of the records; nothing where something depends on it.
    std::optional<Records> reverted(const Edit &edit) const;
    /// The records as they were right after an edit that still stands.
    std::optional<Records> asAfter(qint64 id) const;
    /// The edits that stand, oldest first.
    const std::vector<Edit> &standing() const { return m_done; }
    bool canRedo() const { return !m_undone.empty(); }

    /// The records without one and all that cannot be without it.
    Records without(slate::RecordRef ref) const;
    static bool isSound(const Records &records);

private:
    static void step(Records &records, const Records &from, const Records &to);

    std::vector<Edit> m_done;
    std::vector<Edit> m_undone;
};
