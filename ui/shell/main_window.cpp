#include "ui/shell/main_window.h"

#include "core/exchange/example.h"
#include "core/model/file_name.h"
#include "ui/base/facts.h"
#include "ui/base/field_keys.h"
#include "ui/base/icons.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/base/undo_keys.h"
#include "ui/records/typed_place.h"
#include "ui/shell/catch_up.h"
#include "ui/shell/dropped_file.h"
#include "ui/shell/keys_in_sight.h"
#include "ui/shell/leaving.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/open_slate.h"
#include "ui/shell/quick_find.h"
#include "ui/shell/settings.h"
#include "ui/shell/slate_copies.h"
#include "ui/shell/slate_notices.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>

namespace slate {

MainWindow::MainWindow(std::unique_ptr<Slate> slate, Questions questions, QWidget *parent)
    : QMainWindow(parent),
      m_questions(std::move(questions)),
      m_status(new StatusLine(this)),
      m_menu(new MainMenu(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(appIcon());
    setStatusBar(m_status);
    // A laptop's screen at scale 2 leaves 640 by 400, and less within a frame.
    setMinimumSize(480, 300);
    setAcceptDrops(true);
    resize(1280, 800);
    connect(m_status, &StatusLine::attentionClicked, this, [this] { showPage(Page::Overview); });
    connect(m_status, &StatusLine::findClicked, this, &MainWindow::showQuickFind);
    connect(m_status, &StatusLine::unsavedClicked, this, &MainWindow::showUnsaved);
    qApp->installEventFilter(new UndoKeys(this));
    qApp->installEventFilter(new PlainTips(this));
    qApp->installEventFilter(new FieldKeys(this));
    new KeysInSight(*this, [this] { focusPage(); });
    setSlate(std::move(slate));
}

MainWindow::~MainWindow()
{
    delete m_view; // before the session that its pages speak to
}

void MainWindow::setSlate(std::unique_ptr<Slate> slate)
{
    delete m_view;
    m_view = nullptr;
    m_facts.reset();
    m_session = std::make_unique<Session>(std::move(slate), m_questions);
    m_session->unsaved().add(std::exchange(m_along, {}));
    fillCustoms(*m_session);
    m_session->setProduction(Id<Production>(settings::production(m_session->slate().path())));
    m_facts = std::make_unique<Facts>(*m_session);
    m_view = new SlateView(*m_session, *m_facts, this);
    setCentralWidget(m_view);
    m_view->fitTo(width());
    delete m_toast;
    m_toast = new Toast(this, [this] { return m_view ? m_view->pageRect() : rect(); });
    m_quickFind = nullptr;
    connectView();
    connectStatus();
    settings::addRecentFile(m_session->slate().path());
    m_status->setSlate(m_session->slate());
    forgetSaved(*m_session);
    m_status->setUnsaved(m_session->unsaved().count(), m_session->unsaved().isKept());
    setWindowTitle(tr("%1 – Slate").arg(shownName(m_session->slate().path())));
    setWindowFilePath(m_session->slate().path());
    if (!m_view->notices().tellFile() && !m_session->slate().migrationBackup().isEmpty())
        m_toast->say(tr("Brought up to date. The file as it was is kept in %1.")
                         .arg(shownName(m_session->slate().migrationBackup())),
            false);
    // A new slate has nothing to show but what it asks.
    const bool isNew = m_session->catalog().records(Kind::Production).empty();
    showPage(isNew ? Page::Overview : settings::page());
    m_view->others().start();
    Q_EMIT slateReplaced();
    if (m_painted)
        afterFirstPaint();
}

void MainWindow::connectView()
{
    const SlateNotices &notices = m_view->notices();
    connect(m_view, &SlateView::pageShown, this, &MainWindow::pageShown);
    connect(m_view, &SlateView::shownRecordChanged, this, &MainWindow::shownRecordChanged);
    connect(&notices, &SlateNotices::copyAsked, this, &MainWindow::saveCopy);
    connect(&notices, &SlateNotices::exportAsked, this, &MainWindow::exportJson);
    connect(&notices, &SlateNotices::reopenAsked, this, [this] { goOnIn(m_session->slate().path()); });
    connect(&notices, &SlateNotices::saveAgainAsked, this, &MainWindow::saveAgain);
    connect(&notices, &SlateNotices::openAsked, this, &MainWindow::openFile);
    connect(&notices, &SlateNotices::backupAsked, this, &MainWindow::goOnIn);
    connect(m_toast, &Toast::undoClicked, this, &MainWindow::undo);
    connect(m_session.get(), &Session::told, m_toast, &Toast::say);
    connect(&m_session->catalog(), &Catalog::changed, m_toast, &Toast::forgetUndo);
    connect(m_session.get(), &Session::productionChanged, this, &MainWindow::rememberPlace);
}

void MainWindow::connectStatus()
{
    const auto showState = [this] {
        m_status->showState(m_session->slate());
        m_session->unsaved().setLost(m_session->slate().isGone());
    };
    connect(&m_session->slate(), &Slate::changed, m_status, showState);
    connect(&m_session->slate(), &Slate::logMoved, m_status, showState);
    connect(m_session.get(), &Session::failed, m_status, showState);
    connect(&m_view->others(), &CatchUp::worksAgain, m_status, showState);
    connect(&m_session->slate(), &Slate::damageFound, m_status,
        [this] { m_status->setSlate(m_session->slate()); });
    const Unsaved &unsaved = m_session->unsaved();
    const auto showUnsaved = [this, &unsaved] { m_status->setUnsaved(unsaved.count(), unsaved.isKept()); };
    connect(&unsaved, &Unsaved::changed, m_view, showUnsaved);
    connect(&unsaved, &Unsaved::keptChanged, m_view, showUnsaved);
    connect(m_facts.get(), &Facts::changed, m_status,
        [this] { m_status->setAttention(m_facts->attentionCount()); });
}

bool MainWindow::goOnWith(
    const QString &path, const QString &failed, const std::function<std::unique_ptr<Slate>()> &open)
{
    try {
        setSlate(open());
        return true;
    } catch (const Error &error) {
        qWarning("%s", error.what());
        m_view->notices().tell(failed.arg(shownName(path), wordsFor(error)));
        return false;
    }
}

bool MainWindow::openFile(const QString &path)
{
    if (!mayLeave())
        return false;
    const bool isOpen = goOnWith(path, tr("%1 was not opened. %2"), [&] { return openInstead(path); });
    if (!isOpen)
        settings::forgetRecentFile(path);
    return isOpen;
}

std::unique_ptr<Slate> MainWindow::openInstead(const QString &path)
{
    // What this program holds of a lost file would be taken for what stands there now.
    if (m_session->slate().isGone())
        m_session->slate().letGo();
    return openSlate(path);
}

bool MainWindow::goOnIn(const QString &path)
{
    keepTyping(*this);
    return goOnWith(path, tr("%1 was not opened. %2"), [&] {
        auto slate = openInstead(path);
        m_along = m_session->unsaved().all();
        m_session->unsaved().handOver(slate->path());
        return slate;
    });
}

bool MainWindow::newFile(const QString &path)
{
    return mayLeave() && goOnWith(path, tr("%1 was not made. %2"), [&] { return Slate::create(path); });
}

bool MainWindow::openBoardExample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(QStringLiteral("eleven-strokes.slate"));
    if (isThere(path))
        return openFile(path);
    return mayLeave() && goOnWith(path, tr("%1 was not made. %2"), [&] {
        folder.mkpath(QStringLiteral("."));
        return createBoardExample(path);
    });
}

void MainWindow::saveCopy()
{
    const QString copy = copySlate(*m_session);
    if (copy.isEmpty())
        return;
    if (m_session->slate().isOverwritten()) {
        const QString left = leftWords(m_session->catalog());
        if (goOnIn(copy))
            m_view->notices().tell(left);
    } else if (m_session->slate().isReadOnly() || m_session->slate().isGone())
        goOnIn(copy); // the copy is what can be worked in
    else
        m_session->tell(tr("Saved a copy as %1").arg(shownName(copy)));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).path.isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const DroppedFile file = droppedFile(event->mimeData());
    if (file.path.isEmpty())
        return;
    event->acceptProposedAction();
    // Opening replaces what the drop is still on its way through.
    QTimer::singleShot(
        0, this, [this, file] { file.isSlate ? void(openFile(file.path)) : importScript(file.path); });
}

bool MainWindow::mayLeave()
{
    return m_isEnding || slate::mayLeave(*m_session, *this);
}

void MainWindow::endNow()
{
    m_isEnding = true;
    settings::setGeometry(saveGeometry());
    endAtOnce(*m_session, *this);
}

void MainWindow::saveAgain()
{
    slate::saveAgain(*m_session);
}

void MainWindow::undo()
{
    QString title;
    const auto take = [&] {
        title = m_session->slate().undoTitle();
        m_session->slate().undo();
    };
    if (m_session->attempt(take))
        m_session->tell(tr("Undone: %1").arg(title));
}

void MainWindow::redo()
{
    QString title;
    const auto take = [&] {
        title = m_session->slate().redoTitle();
        m_session->slate().redo();
    };
    if (m_session->attempt(take))
        m_session->tell(tr("Done again: %1").arg(title));
}

void MainWindow::showQuickFind()
{
    if (!m_quickFind)
        m_quickFind = new QuickFind(*this, m_view);
    m_quickFind->popUp();
}

void MainWindow::showCommands()
{
    if (!m_quickFind)
        m_quickFind = new QuickFind(*this, m_view);
    m_quickFind->popUp(QuickFind::For::Actions);
}

void MainWindow::chooseScheme(slate::palette::Scheme scheme)
{
    settings::setScheme(scheme);
    slate::setScheme(scheme);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_painted)
        m_view->others().look();
    // Whoever goes to another window may copy the file there. A field that loses the focus saves first.
    if (event->type() == QEvent::WindowDeactivate)
        QTimer::singleShot(0, this, [this] {
            if (!m_session->slate().isWholeInFile())
                m_session->slate().moveLogIntoFile();
        });
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::afterFirstPaint);
    }
    return done;
}

void MainWindow::afterFirstPaint()
{
    Q_EMIT firstPainted();
    // Who types already keeps the keys, and the cell or field that they go to.
    const QWidget *focused = focusWidget();
    if (!focused || !focused->testAttribute(Qt::WA_InputMethodEnabled))
        focusPage();
    m_view->countAll();
    m_facts->computeLater();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_view)
        m_view->fitTo(width());
}

void MainWindow::rememberPlace()
{
    settings::setProduction(m_session->slate().path(), m_session->production().value());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    settings::setGeometry(saveGeometry());
    event->accept();
}

} // namespace slate
