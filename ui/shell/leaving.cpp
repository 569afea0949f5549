#include "ui/shell/leaving.h"

#include "ui/base/session.h"
#include "ui/base/unsaved.h"
#include "ui/records/field_row.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct LeavingText {
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

LeaveChoice askedChoice(const Session &session)
{
    if (!session.questions().leaveUnsaved)
        return LeaveChoice::KeepForNextTime;
    QStringList fields;
    for (const TypedText &typed : session.unsaved().all())
        fields << typed.place.title;
    return session.questions().leaveUnsaved(fields);
}

} // namespace

void keepTyping(QWidget &window)
{
    // A cell keeps what stands in it when it loses the focus; so does a field, but not in a window behind
    // others.
    if (QWidget *typing = window.focusWidget())
        typing->clearFocus();
    for (FieldRow *row : window.findChildren<FieldRow *>())
        row->keepOrTell();
}

bool mayLeave(Session &session, QWidget &window)
{
    const Slate &slate = session.slate();
    const auto &leaveLost = session.questions().leaveLostFile;
    if (leaveLost && slate.isGone() && !slate.isOverwritten() && !leaveLost())
        return false;
    keepTyping(window);
    Unsaved &unsaved = session.unsaved();
    if (unsaved.isEmpty())
        return true;
    const LeaveChoice leaving = askedChoice(session);
    if (leaving == LeaveChoice::Stay)
        return false;
    if (leaving == LeaveChoice::Discard) {
        unsaved.forgetAll();
        return true;
    }
    if (unsaved.write())
        return true;
    session.tell(
        LeavingText::tr("What is not saved could not be kept for next time, so the window stays open. "
                        "Free some space on the disk and try again."));
    return false;
}

void endAtOnce(Session &session, QWidget &window)
{
    // The drafts first: saving may have to wait for another program, and the system may not.
    session.unsaved().write();
    session.stopAsking();
    keepTyping(window);
    session.unsaved().write();
}

} // namespace slate
