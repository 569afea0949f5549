#pragma once

#include "core/store/slate.h"

#include <map>

class QWidget;

namespace slate {

struct HandAct;
class Session;

/// What is wrong with a line of the history: whether it tells what was done to the records that the edit
/// touched; empty when it does.
QString titleFault(const EditInfo &edit, const std::vector<FieldChange> &changes);

/// What is wrong with where the keys go after an act, as far as a person can see it; empty when nothing is.
QString focusFault(const HandAct &act);

/// Watches that no record comes, changes or goes but by an edit with a fitting title.
class WalkWatch
{
public:
    /// Begins with what a slate holds now.
    void begin(Session &session);
    /// What is wrong after an act; empty when nothing is.
    QString look(Session &session, const HandAct &act);

private:
    using Records = std::map<RecordRef, Record>;

    static Records recordsOf(const Slate &slate);
    QString lookAtEdits(Session &session, const HandAct &act, qint64 made);
    QString compare(const Slate &slate, const std::vector<FieldChange> &told);

    const Slate *m_slate = nullptr;
    QString m_path;
    Records m_records;
    qint64 m_edits = 0;
    int m_looks = 0;
    bool m_wasTyped = false;
};

} // namespace slate
