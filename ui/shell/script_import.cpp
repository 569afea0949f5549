#include "ui/shell/script_import.h"

#include "core/script/screenplay.h"
#include "ui/import/import_dialog.h"
#include "ui/shell/status_line.h"

namespace slate {

ScriptImport::ScriptImport(Session &session, QWidget *parent)
    : QObject(parent),
      m_session(session),
      m_parent(parent)
{
}

void ScriptImport::ask()
{
    const QString endings = QStringLiteral("*.") + screenplayEndings().join(QStringLiteral(" *."));
    const QString path = m_session.questions().fileToOpen(
        tr("Import a screenplay"), tr("Screenplays and schedules (%1);;All files (*)").arg(endings));
    if (!path.isEmpty())
        open(path);
}

void ScriptImport::open(const QString &path)
{
    if (m_session.slate().isReadOnly()) {
        Q_EMIT refused(StatusLine::readOnlyWords(m_session.slate().readOnlyReason()));
        return;
    }
    // The form keeps what is being typed when it loses the focus.
    if (QWidget *typing = m_parent->window()->focusWidget())
        typing->clearFocus();
    auto *dialog = new ImportDialog(m_session, path, m_parent);
    connect(dialog, &ImportDialog::imported, this, [this](Id<Production> production, const QString &words) {
        if (!m_session.production().isNull())
            m_session.setProduction(production);
        Q_EMIT imported();
        m_session.tell(words, true);
    });
    connect(dialog, &QDialog::finished, this, &ScriptImport::finished);
    connect(dialog, &ImportDialog::anotherWanted, this, &ScriptImport::ask, Qt::QueuedConnection);
    dialog->open();
}

} // namespace slate
