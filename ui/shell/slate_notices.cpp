#include "ui/shell/slate_notices.h"

#include "core/store/backups.h"
#include "ui/base/session.h"
#include "ui/base/unsaved.h"
#include "ui/shell/banner.h"
#include "ui/shell/lost_file.h"
#include "ui/shell/status_line.h"

#include <QGuiApplication>
#include <QVBoxLayout>

#include <utility>

namespace slate {

namespace {

/// Shows that the window is at work while it does not answer.
class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor &) = delete;
    WaitCursor &operator=(const WaitCursor &) = delete;
};

} // namespace

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
    connect(m_notice, &Banner::actionClicked, this, &SlateNotices::actOnNotice);
    connect(m_notice, &Banner::otherClicked, this, &SlateNotices::actOtherwise, Qt::QueuedConnection);
    // Queued: opening the file anew replaces this, with the button that was pressed.
    connect(m_failure, &Banner::actionClicked, this, &SlateNotices::actOnFailure, Qt::QueuedConnection);
    connect(m_failure, &Banner::otherClicked, this, &SlateNotices::copyAsked, Qt::QueuedConnection);
}

bool SlateNotices::tellFile()
{
    const Slate &slate = m_session.slate();
    if (!slate.damage().isEmpty())
        m_notice->say(damageWords(slate.damage()), tr("Export what can be read"),
            backupsOf(slate.path()).isEmpty() ? tr("Open another file") : tr("Open the newest backup"),
            detailWords(slate.damage()));
    else if (slate.isReadOnly())
        m_notice->say(StatusLine::readOnlyWords(slate.readOnlyReason()), tr("Save a copy"));
    else if (const auto hindrance = slate.hindrance())
        m_notice->say(uncheckedWords(*hindrance), tr("Look again"));
    else
        return false;
    return true;
}

void SlateNotices::followCheck()
{
    if (!tellFile())
        m_notice->hide();
    const Slate &slate = m_session.slate();
    const bool isSound = slate.damage().isEmpty() && !slate.hindrance();
    if (std::exchange(m_wasRefused, false) && isSound)
        Q_EMIT saveAgainAsked();
}

void SlateNotices::actOnNotice()
{
    Slate &slate = m_session.slate();
    if (!slate.damage().isEmpty())
        Q_EMIT exportAsked();
    else if (!slate.isReadOnly() && slate.hindrance())
        slate.checkAgain();
    else
        Q_EMIT copyAsked();
}

void SlateNotices::actOtherwise()
{
    if (!backupsOf(m_session.slate().path()).isEmpty()) {
        openBackup();
        return;
    }
    const QString path = m_session.questions().fileToOpen(tr("Open a slate"), tr("Slate files (*.slate)"));
    if (!path.isEmpty())
        Q_EMIT openAsked(path);
}

void SlateNotices::openBackup()
{
    QString backup;
    {
        const WaitCursor waiting;
        backup = newestSoundBackup(m_session.slate().path());
    }
    if (backup.isEmpty())
        m_session.tell(tr("All backups of this slate are damaged too."));
    else
        Q_EMIT backupAsked(backup);
}

void SlateNotices::tellFailure(const QString &text)
{
    m_wasRefused = m_wasRefused || m_session.slate().isBeingChecked();
    if (m_session.slate().isGone()) {
        const LostFile file = lostFile(m_session);
        m_failure->say((text + QLatin1Char(' ') + file.notInFile).trimmed(), file.action, file.other);
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
