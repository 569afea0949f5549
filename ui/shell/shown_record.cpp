#include "ui/shell/shown_record.h"

#include "ui/records/record_form.h"
#include "ui/shell/content_area.h"

#include <QLineEdit>

namespace slate {

ShownRecord::ShownRecord(Session &session, ContentArea &content)
    : QObject(&content),
      m_session(session),
      m_content(content)
{
    connect(&m_content, &ContentArea::formClosed, this, &ShownRecord::hide);
}

void ShownRecord::show(RecordRef ref, bool isWhole)
{
    if (!isWhole && !m_form) {
        m_form = new RecordForm(m_session);
        m_content.setForm(m_form);
        connect(m_form, &RecordForm::closed, this, &ShownRecord::hide);
    }
    m_ref = ref;
    if (!isWhole)
        m_form->setRecord(ref);
    m_content.setFormShown(!isWhole);
    Q_EMIT changed();
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
    auto *name = m_form ? m_form->findChild<QLineEdit *>() : nullptr;
    if (!name)
        return;
    name->setFocus();
    name->selectAll();
}

void ShownRecord::startPart(Kind kind)
{
    if (m_form)
        m_form->startPart(kind);
}

} // namespace slate
