#include "ui/base/unsaved.h"
#include "ui/shell/main_window.h"

#include "core/exchange/example.h"
#include "core/exchange/json_writer.h"
#include "core/store/copy.h"
#include "ui/base/save_file.h"
#include "ui/shell/banner.h"
#include "ui/shell/lost_file.h"
#include "ui/shell/settings.h"
#include "ui/shell/status_line.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace slate {

bool MainWindow::openFile(const QString &path)
{
    if (!mayLeave())
        return false;
    try {
        // What this program holds of a lost file would be taken for what stands there now.
        if (m_session->slate().isGone())
            m_session->slate().letGo();
        setSlate(Slate::open(path));
        return true;
    } catch (const Error &error) {
        qWarning("%s", error.what());
        settings::forgetRecentFile(path);
        m_failure->say(tr("%1 was not opened. %2").arg(QFileInfo(path).fileName(), wordsFor(error)));
        return false;
    }
}

bool MainWindow::newFile(const QString &path)
{
    if (!mayLeave())
        return false;
    try {
        setSlate(Slate::create(path));
        return true;
    } catch (const Error &error) {
        qWarning("%s", error.what());
        m_failure->say(tr("%1 was not made. %2").arg(QFileInfo(path).fileName(), wordsFor(error)));
        return false;
    }
}

bool MainWindow::openBoardExample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(QStringLiteral("eleven-strokes.slate"));
    if (QFileInfo::exists(path))
        return openFile(path);
    if (!mayLeave())
        return false;
    try {
        folder.mkpath(QStringLiteral("."));
        setSlate(createBoardExample(path));
        return true;
    } catch (const Error &error) {
        qWarning("%s", error.what());
        m_failure->say(tr("%1 was not made. %2").arg(QFileInfo(path).fileName(), wordsFor(error)));
        return false;
    }
}

void MainWindow::sayFailure(const QString &text)
{
    const bool lost = m_session->slate().isGone();
    if (lost) {
        const LostFile file = lostFile(m_session->slate());
        m_failure->say((text + QLatin1Char(' ') + file.notInFile).trimmed(), file.action);
    } else {
        // What fails while something is not saved may be tried again when its cause is gone.
        m_failure->say(text, m_session->unsaved().isEmpty() ? QString() : tr("Save again"));
    }
    m_status->showState(m_session->slate());
}

void MainWindow::actOnFailure()
{
    if (m_session->slate().isOverwritten())
        openFile(m_session->slate().path());
    else if (m_session->slate().isGone())
        saveCopy();
    else
        saveAgain();
}

void MainWindow::saveCopy()
{
    const QFileInfo present(m_session->slate().path());
    const QString suggestion = present.dir().filePath(tr("%1 copy.slate").arg(present.completeBaseName()));
    const FileToSave copy(m_questions.fileToSave(tr("Save a copy"), suggestion, tr("Slate files (*.slate)")));
    if (copy.path.isEmpty())
        return;
    const bool saved = m_session->attempt([&] {
        if (copy.old == OldFile::Replace)
            saveCopyOver(m_session->slate(), copy.path);
        else
            m_session->slate().saveCopy(copy.path);
    });
    if (!saved)
        return;
    if (m_session->slate().isReadOnly() || m_session->slate().isGone())
        openFile(copy.path); // the copy is what can be worked in
    else
        m_session->tell(tr("Saved a copy as %1").arg(QFileInfo(copy.path).fileName()));
}

void MainWindow::exportJson()
{
    const QFileInfo present(m_session->slate().path());
    const QString suggestion = present.dir().filePath(present.completeBaseName() + QStringLiteral(".json"));
    const FileToSave file(
        m_questions.fileToSave(tr("Export all records"), suggestion, tr("JSON files (*.json)")));
    if (file.path.isEmpty())
        return;
    const bool written =
        m_session->attempt([&] { saveFile(file, QJsonDocument(toJson(m_session->slate())).toJson()); });
    if (written)
        m_session->tell(tr("Exported all records to %1").arg(QFileInfo(file.path).fileName()));
}

} // namespace slate
