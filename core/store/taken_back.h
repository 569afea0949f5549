#pragma once

#include "core/store/edit_log.h"

#include <unordered_map>

namespace slate {

/// An edit and where it stands in the log.
struct PlacedEdit {
    qint64 edit;
    qint64 position;
};

/// Which edits of the log do not count any more, for questions about edits after a position in one state of
/// the log. Each edit is judged once, whatever depends on it: edits that go back, and are themselves gone
/// back from, would otherwise be judged again for each way that leads to them.
class TakenBack
{
public:
    TakenBack(Database &database, qint64 after);

    /// Fills in EditInfo::takenBack.
    void mark(EditInfo &info);

private:
    struct GoBack {
        qint64 position;
        qint64 target; ///< the least position to which it, or one that stands after it, went back
    };
    struct Step;

    Step begin(qint64 edit, qint64 position) const;
    bool isGoneBackFrom(qint64 position) const;
    bool isWorkTakenBack(qint64 edit, qint64 position);

    Database &m_database;
    std::vector<GoBack> m_standing; ///< newest first
    std::unordered_map<qint64, bool> m_known;
};

/// Which edits to take back so as to come to the state after a position.
struct WayBack {
    std::vector<qint64> edits; ///< newest first; what an edit that stands went back from needs nothing more
    bool isEmpty = true;       ///< nothing after the position stands
};
WayBack wayBackTo(Database &database, qint64 position);

} // namespace slate
