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
    connect(&m_content, &ContentArea::formClosed, this, &ShownRecord::hide);
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

void ShownRecord::show(RecordRef ref, bool isWhole)
{
    m_ref = ref;
    if (!isWhole)
        form().setRecord(ref);
    m_content.setFormShown(!isWhole);
    Q_EMIT changed();
}

void ShownRecord::followChoice(RecordRef ref, bool isWhole)
{
    m_ref = ref;
    if (!ref.isNull() && !isWhole)
        form().setRecord(ref);
    m_content.setFormShownAfterClick(!ref.isNull() && !isWhole);
    Q_EMIT changed();
}

void ShownRecord::begin(const Record &blank)
{
    m_ref = {};
    RecordForm &shown = form();
    m_content.setFormShown(true);
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

void ShownRecord::hide()
{
    m_ref = {};
    const bool hadKeys = m_form && m_form->isAncestorOf(m_content.window()->focusWidget());
    m_content.setFormShown(false);
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
