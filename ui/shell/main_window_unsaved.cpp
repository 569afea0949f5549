// What the window does about words that people typed and that are not in the slate.

#include "ui/base/unsaved.h"
#include "ui/records/field_row.h"
#include "ui/records/record_form.h"
#include "ui/records/typed_place.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QClipboard>

namespace slate {

void MainWindow::keepTyping()
{
    // A cell keeps what stands in it when it loses the focus; so does a field, but not in a window behind
    // others.
    if (QWidget *typing = focusWidget())
        typing->clearFocus();
    for (FieldRow *row : findChildren<FieldRow *>())
        row->keepOrTell();
}

bool MainWindow::mayLeave()
{
    if (m_isEnding)
        return true;
    keepTyping();
    Unsaved &unsaved = m_session->unsaved();
    if (unsaved.isEmpty())
        return true;
    LeaveChoice leaving = LeaveChoice::KeepForNextTime;
    if (m_session->questions().leaveUnsaved) {
        QStringList fields;
        for (const TypedText &typed : unsaved.all())
            fields << typed.place.title;
        leaving = m_session->questions().leaveUnsaved(fields);
    }
    if (leaving == LeaveChoice::Stay)
        return false;
    if (leaving == LeaveChoice::Discard)
        unsaved.forgetAll();
    else
        unsaved.write();
    return true;
}

void MainWindow::endNow()
{
    m_isEnding = true;
    // The drafts first: saving may have to wait for another program, and the system may not.
    m_session->unsaved().write();
    m_session->stopAsking();
    keepTyping();
    m_session->unsaved().write();
}

void MainWindow::saveAgain()
{
    slate::saveAgain(*m_session);
}

void MainWindow::showUnsaved()
{
    if (m_session->unsaved().isEmpty())
        return;
    const TypedText typed = m_session->unsaved().all().first();
    const TypedPlace &place = typed.place;
    const bool isThere = m_session->catalog().find(place.record) != nullptr;
    if (place.key.startsWith("accepted/") || place.key.startsWith("rule/")) {
        showConflicts({});
    } else if (isThere) {
        showRecord(place.record);
    } else if (place.record.isNull() && m_session->catalog().find(place.parent)) {
        showRecord(place.parent);
        if (m_form)
            m_form->startPart(place.record.kind);
    } else if (place.record.isNull() && place.parent.isNull() && !place.field.isEmpty()) {
        startAdd(place.record.kind);
    } else {
        // The record is not there any more: its words go where they can be used.
        QApplication::clipboard()->setText(typed.text);
        m_session->unsaved().forget(place.key);
        m_session->tell(tr("%1 is not there any more. What was typed is on the clipboard.").arg(place.title));
    }
}

} // namespace slate
