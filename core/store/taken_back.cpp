#include "core/store/taken_back.h"

#include <algorithm>
#include <limits>

namespace slate {

namespace {

bool exists(Database &database, const char *sql, qint64 edit)
{
    Query read = database.query(sql);
    read->bind(1, static_cast<int64_t>(edit));
    return read->executeStep();
}

bool isUndone(Database &database, qint64 edit)
{
    return exists(database,
        "SELECT 1 FROM edit u WHERE u.reverts = ? AND u.role = 'undo' "
        "AND NOT EXISTS (SELECT 1 FROM edit r WHERE r.reverts = u.id AND r.role = 'redo')",
        edit);
}

/// Reverts come after what they revert: a file that says otherwise must not lead round in circles.
std::vector<PlacedEdit> revertsOf(Database &database, qint64 edit, qint64 position)
{
    std::vector<PlacedEdit> found;
    Query read =
        database.query("SELECT id, position FROM edit WHERE reverts = ? AND role = 'work' AND position > ?");
    read->bind(1, static_cast<int64_t>(edit));
    read->bind(2, static_cast<int64_t>(position));
    while (read->executeStep())
        found.push_back({read->getColumn(0).getInt64(), read->getColumn(1).getInt64()});
    return found;
}

/// The position that an edit went back to, where it did.
std::optional<qint64> targetOf(Database &database, qint64 edit)
{
    Query read = database.query("SELECT t.position FROM edit b JOIN edit t ON t.id = b.back_to "
                                "WHERE b.id = ? AND b.role = 'work' AND t.position < b.position");
    read->bind(1, static_cast<int64_t>(edit));
    if (!read->executeStep())
        return std::nullopt;
    return read->getColumn(0).getInt64();
}

} // namespace

struct TakenBack::Step {
    PlacedEdit placed;
    bool takenBack;
    std::vector<PlacedEdit> reverts; ///< not looked at yet
};

TakenBack::TakenBack(Database &database, qint64 after) : m_database(database)
{
    std::vector<std::pair<PlacedEdit, qint64>> all;
    {
        Query read = database.query("SELECT b.id, b.position, t.position FROM edit b "
                                    "JOIN edit t ON t.id = b.back_to WHERE b.back_to IS NOT NULL "
                                    "AND b.position > ? AND b.role = 'work' AND t.position < b.position "
                                    "ORDER BY b.position DESC");
        read->bind(1, static_cast<int64_t>(after));
        while (read->executeStep())
            all.push_back({{read->getColumn(0).getInt64(), read->getColumn(1).getInt64()},
                read->getColumn(2).getInt64()});
    }
    // Whether one stands depends on later ones alone.
    for (const auto &[placed, target] : all) {
        if (isWorkTakenBack(placed.edit, placed.position))
            continue;
        const qint64 least = m_standing.empty() ? target : std::min(target, m_standing.back().target);
        m_standing.push_back({placed.position, least});
    }
}

bool TakenBack::isGoneBackFrom(qint64 position) const
{
    const auto later = std::partition_point(m_standing.begin(), m_standing.end(),
        [position](const GoBack &one) { return one.position > position; });
    return later != m_standing.begin() && std::prev(later)->target < position;
}

TakenBack::Step TakenBack::begin(qint64 edit, qint64 position) const
{
    const bool takenBack = isUndone(m_database, edit) || isGoneBackFrom(position);
    return {{edit, position}, takenBack,
        takenBack ? std::vector<PlacedEdit>() : revertsOf(m_database, edit, position)};
}

/// A chain of reverts of reverts can be long: it is walked without calls inside calls.
bool TakenBack::isWorkTakenBack(qint64 edit, qint64 position)
{
    std::vector<Step> steps {begin(edit, position)};
    while (true) {
        Step &step = steps.back();
        if (!step.takenBack && !step.reverts.empty()) {
            const PlacedEdit revert = step.reverts.back();
            const auto known = m_known.find(revert.edit);
            if (known == m_known.end()) {
                steps.push_back(begin(revert.edit, revert.position));
                continue;
            }
            step.reverts.pop_back();
            step.takenBack = !known->second;
            continue;
        }
        const bool takenBack = step.takenBack;
        m_known[step.placed.edit] = takenBack;
        steps.pop_back();
        if (steps.empty())
            return takenBack;
    }
}

void TakenBack::mark(EditInfo &info)
{
    switch (info.role) {
    case EditRole::Work:
        info.takenBack = isWorkTakenBack(info.id, info.position);
        break;
    case EditRole::Undo:
        info.takenBack =
            exists(m_database, "SELECT 1 FROM edit WHERE reverts = ? AND role = 'redo'", info.id);
        break;
    case EditRole::Redo:
        break;
    }
}

WayBack wayBackTo(Database &database, qint64 position)
{
    WayBack way;
    qint64 from = std::numeric_limits<qint64>::max();
    walkStanding(database, [&](const EditInfo &info) {
        if (info.position <= position)
            return false;
        if (info.role != EditRole::Work || info.position > from)
            return true;
        way.isEmpty = false;
        const auto target = targetOf(database, info.id);
        if (target && *target >= position)
            from = *target;
        else
            way.edits.push_back(info.id);
        return true;
    });
    return way;
}

} // namespace slate
