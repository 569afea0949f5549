#include "ui/shell/shown_record.h"

#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"
#include "ui/shell/content_area.h"

namespace slate {

ShownRecord::ShownRecord(Session &session, ContentArea &content)
    : QObject(&content),
      m_session(session),
      m_content(content)
{
    connect(&m_content, &ContentArea::formClosed, this, &ShownRecord::closed);
}

RecordForm &ShownRecord::form()
{
    if (!m_form) {
        m_form = new RecordForm(m_session);
        m_content.setForm(m_form);
        connect(m_form, &RecordForm::closed, this, &ShownRecord::hide);
        connect(m_form, &RecordForm::added, this, &ShownRecord::followAdded);
    }
    return *m_form;
}

void ShownRecord::setHome(bool open)
{
    m_home = open;
    m_content.setPaneOpen(open || isDraft());
}

void ShownRecord::show(RecordRef ref, bool isWhole)
{
    m_ref = ref;
    const bool wantsForm = !isWhole || m_home;
    if (wantsForm)
        form().setRecord(ref);
    m_content.setFormShown(wantsForm);
    m_content.setPaneOpen(wantsForm);
    Q_EMIT changed();
}

void ShownRecord::followChoice(RecordRef ref)
{
    m_ref = ref;
    const bool isSeen = m_content.isPaneOpen() && !m_content.isPushed();
    if (isSeen && !ref.isNull())
        form().setRecord(ref);
    if (isSeen)
        m_content.setFormShown(!ref.isNull());
    Q_EMIT changed();
}

bool ShownRecord::isDraft() const
{
    return m_ref.isNull() && m_content.isFormShown();
}

void ShownRecord::begin(const Record &blank)
{
    m_ref = {};
    RecordForm &shown = form();
    m_content.setFormShown(true);
    m_content.setPaneOpen(true);
    shown.startDraft(blank);
    Q_EMIT changed();
}

void ShownRecord::followAdded(RecordRef ref)
{
    if (m_content.isFormShown()) {
        m_ref = ref;
        Q_EMIT changed();
    }
    Q_EMIT added(ref);
}

bool ShownRecord::hasKeys() const
{
    return m_content.hasKeys();
}

void ShownRecord::close()
{
    m_home = false;
    hide();
}

void ShownRecord::hide()
{
    m_ref = {};
    const bool hadKeys = hasKeys();
    m_content.setFormShown(false);
    m_content.setPaneOpen(m_home && !m_content.isOverlaid());
    if (hadKeys)
        Q_EMIT keysFree();
    Q_EMIT changed();
}

void ShownRecord::selectName()
{
    RecordPanel *panel = m_form ? m_form->panel() : nullptr;
    FieldRow *name = panel ? panel->row(schemaOf(panel->kind()).nameKeys.front()) : nullptr;
    if (!name)
        return;
    name->editor().input()->setFocus(Qt::TabFocusReason);
    name->editor().selectAll();
}

void ShownRecord::startPart(Kind kind)
{
    if (m_form)
        m_form->startPart(kind);
}

} // namespace slate
