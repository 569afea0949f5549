#include "ui/shell/leaving.h"

#include "ui/base/session.h"
#include "ui/base/unsaved.h"
#include "ui/records/field_row.h"

namespace slate {

namespace {

void keepTyping(QWidget &window)
{
    // A cell keeps what stands in it when it loses the focus; so does a field, but not in a window behind
    // others.
    if (QWidget *typing = window.focusWidget())
        typing->clearFocus();
    for (FieldRow *row : window.findChildren<FieldRow *>())
        row->keepOrTell();
}

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

bool mayLeave(Session &session, QWidget &window)
{
    keepTyping(window);
    Unsaved &unsaved = session.unsaved();
    if (unsaved.isEmpty())
        return true;
    const LeaveChoice leaving = askedChoice(session);
    if (leaving == LeaveChoice::Stay)
        return false;
    if (leaving == LeaveChoice::Discard)
        unsaved.forgetAll();
    else
        unsaved.write();
    return true;
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
