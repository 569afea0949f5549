#include "core/model/file_name.h"
#include "ui/import/import_dialog.h"
#include "ui/shell/banner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>

namespace slate {

namespace {

bool isSlate(const QString &path)
{
    return path.endsWith(QLatin1String(".slate"), Qt::CaseInsensitive);
}

bool isScript(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    static const QStringList endings = {QStringLiteral("fountain"), QStringLiteral("spmd"),
        QStringLiteral("fdx"), QStringLiteral("uss"), QStringLiteral("sex"), QStringLiteral("csv"),
        QStringLiteral("txt")};
    return endings.contains(ending);
}

/// The file that is dropped; empty where there is none that Slate can take.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = pathFromWords(QString::fromLatin1(urls.front().toEncoded()));
    return isSlate(path) || isScript(path) ? path : QString();
}

} // namespace

void MainWindow::importScript()
{
    const QString path = m_questions.fileToOpen(tr("Import a screenplay"),
        tr("Screenplays and schedules (*.fountain *.spmd *.fdx *.uss *.sex *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        importScript(path);
}

void MainWindow::importScript(const QString &path)
{
    if (m_session->slate().isReadOnly()) {
        m_failure->say(StatusLine::readOnlyWords(m_session->slate().readOnlyReason()));
        return;
    }
    // The form keeps what is being typed when it loses the focus.
    if (QWidget *typing = focusWidget())
        typing->clearFocus();
    auto *dialog = new ImportDialog(*m_session, path, m_root);
    connect(dialog, &ImportDialog::imported, this, [this](Id<Production> production, const QString &words) {
        if (!m_session->production().isNull())
            m_session->setProduction(production);
        showPage(pageOf(Kind::Scene));
        m_session->tell(words, true);
    });
    connect(dialog, &QDialog::finished, this, &MainWindow::focusPage);
    connect(
        dialog, &ImportDialog::anotherWanted, this, [this] { importScript(); }, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // Opening replaces what the drop is still on its way through.
    QTimer::singleShot(0, this, [this, path] { isSlate(path) ? void(openFile(path)) : importScript(path); });
}

} // namespace slate
