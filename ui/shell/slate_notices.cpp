#include "ui/shell/slate_notices.h"

#include "ui/base/session.h"
#include "ui/base/unsaved.h"
#include "ui/shell/banner.h"
#include "ui/shell/lost_file.h"
#include "ui/shell/status_line.h"

#include <QVBoxLayout>

namespace slate {

SlateNotices::SlateNotices(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_failure(new Banner(Banner::Kind::Failure, this)),
      m_notice(new Banner(Banner::Kind::Notice, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_failure);
    column->addWidget(m_notice);
    connect(m_notice, &Banner::actionClicked, this, [this] {
        if (m_session.slate().damage().isEmpty())
            Q_EMIT copyAsked();
        else
            Q_EMIT exportAsked();
    });
    // Queued: opening the file anew replaces this, with the button that was pressed.
    connect(m_failure, &Banner::actionClicked, this, &SlateNotices::actOnFailure, Qt::QueuedConnection);
}

bool SlateNotices::tellFile()
{
    const Slate &slate = m_session.slate();
    if (!slate.damage().isEmpty())
        m_notice->say(damageWords(slate.damage()), tr("Export what can be read"));
    else if (slate.isReadOnly())
        m_notice->say(StatusLine::readOnlyWords(slate.readOnlyReason()), tr("Save a copy"));
    else
        return false;
    return true;
}

void SlateNotices::tellFailure(const QString &text)
{
    if (m_session.slate().isGone()) {
        const LostFile file = lostFile(m_session.slate());
        m_failure->say((text + QLatin1Char(' ') + file.notInFile).trimmed(), file.action);
    } else {
        // What fails while something is not saved may be tried again when its cause is gone.
        m_failure->say(text, m_session.unsaved().isEmpty() ? QString() : tr("Save again"));
    }
}

void SlateNotices::tell(const QString &text)
{
    m_failure->say(text);
}

void SlateNotices::forgetFailure()
{
    m_failure->hide();
}

void SlateNotices::actOnFailure()
{
    if (m_session.slate().isOverwritten())
        Q_EMIT reopenAsked();
    else if (m_session.slate().isGone())
        Q_EMIT copyAsked();
    else
        Q_EMIT saveAgainAsked();
}

} // namespace slate
