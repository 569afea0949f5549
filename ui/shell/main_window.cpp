#include "ui/shell/main_window.h"

#include "ui/base/facts.h"
#include "ui/base/icons.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/base/undo_keys.h"
#include "ui/base/unsaved.h"
#include "ui/records/record_form.h"
#include "ui/records/typed_place.h"
#include "ui/schedule/schedule_page.h"
#include "ui/shell/banner.h"
#include "ui/shell/content_area.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/quick_find.h"
#include "ui/shell/settings.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int collapseBelow = 1000;
constexpr int overlayBelow = 1100;
constexpr int catchUpMs = 500;

} // namespace

MainWindow::MainWindow(std::unique_ptr<Slate> slate, Questions questions, QWidget *parent)
    : QMainWindow(parent),
      m_questions(std::move(questions)),
      m_status(new StatusLine(this)),
      m_menu(new MainMenu(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(appIcon());
    setStatusBar(m_status);
    setMinimumSize(640, 420);
    setAcceptDrops(true);
    if (!restoreGeometry(settings::geometry()))
        resize(1280, 800);
    connect(m_status, &StatusLine::attentionClicked, this, [this] { showPage(Page::Overview); });
    connect(m_status, &StatusLine::findClicked, this, &MainWindow::showQuickFind);
    connect(m_status, &StatusLine::unsavedClicked, this, &MainWindow::showUnsaved);
    connect(&m_catchUp, &QTimer::timeout, this, &MainWindow::catchUp);
    qApp->installEventFilter(new UndoKeys(this));
    qApp->installEventFilter(new PlainTips(this));
    setSlate(std::move(slate));
}

MainWindow::~MainWindow()
{
    delete m_root; // before the session that its pages speak to
}

void MainWindow::setSlate(std::unique_ptr<Slate> slate)
{
    delete m_root;
    m_pages = {};
    m_form = nullptr;
    m_shown = {};
    m_catchUpFailed = false;
    m_facts.reset();
    m_session = std::make_unique<Session>(std::move(slate), m_questions);
    fillCustoms(*m_session);
    m_session->setProduction(Id<Production>(settings::production(m_session->slate().path())));
    m_facts = std::make_unique<Facts>(*m_session);
    build();
    connectSession();
    settings::addRecentFile(m_session->slate().path());
    m_status->setSlate(m_session->slate());
    forgetSaved(*m_session);
    m_status->setUnsaved(m_session->unsaved().count());
    setWindowTitle(tr("%1 – Slate").arg(fileName()));
    setWindowFilePath(m_session->slate().path());
    if (!m_session->slate().damage().isEmpty())
        tellDamage();
    else if (m_session->slate().isReadOnly())
        m_notice->say(StatusLine::readOnlyWords(m_session->slate().readOnlyReason()), tr("Save a copy"));
    else if (!m_session->slate().migrationBackup().isEmpty())
        m_toast->say(tr("Brought up to date. The file as it was is kept in %1.")
                         .arg(QFileInfo(m_session->slate().migrationBackup()).fileName()),
            false);
    showPage(settings::page());
    m_catchUp.start(catchUpMs);
    Q_EMIT slateReplaced();
    if (m_painted)
        afterFirstPaint();
}

void MainWindow::build()
{
    m_root = new QWidget(this);
    m_navigation = new Navigation(*m_session, m_root);
    m_content = new ContentArea(m_root);
    m_stack = new QStackedWidget(m_content);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    m_content->setPages(m_stack);
    m_content->setFormWidth(settings::formWidth());
    m_failure = new Banner(Banner::Kind::Failure, m_root);
    m_notice = new Banner(Banner::Kind::Notice, m_root);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_failure);
    right->addWidget(m_notice);
    right->addWidget(m_content, 1);
    auto *row = new QHBoxLayout(m_root);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(m_root);
    delete m_toast;
    m_toast = new Toast(this);
    m_quickFind = nullptr;
    fitToWidth();
}

void MainWindow::connectSession()
{
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::editProductionRequested, this, [this](RecordRef ref) {
        choose(ref);
        selectName();
    });
    connect(m_content, &ContentArea::formClosed, this, &MainWindow::hideForm);
    connect(m_content, &ContentArea::formWidthChanged, this, &settings::setFormWidth);
    connect(m_notice, &Banner::actionClicked, this,
        [this] { m_session->slate().damage().isEmpty() ? saveCopy() : exportJson(); });
    connect(&m_session->slate(), &Slate::damageFound, this, &MainWindow::tellDamage);
    connect(m_toast, &Toast::undoClicked, this, &MainWindow::undo);
    connect(m_session.get(), &Session::openRequested, this, &MainWindow::showRecord);
    connect(m_session.get(), &Session::conflictsRequested, this, &MainWindow::showConflicts);
    connect(m_session.get(), &Session::told, m_toast, &Toast::say);
    connect(m_session.get(), &Session::failed, this, &MainWindow::sayFailure);
    connect(m_failure, &Banner::actionClicked, this, &MainWindow::actOnFailure, Qt::QueuedConnection);
    const auto showState = [this] { m_status->showState(m_session->slate()); };
    connect(&m_session->slate(), &Slate::changed, m_status, showState);
    connect(&m_session->slate(), &Slate::logMoved, m_status, showState);
    connect(&m_session->unsaved(), &Unsaved::changed, m_root,
        [this] { m_status->setUnsaved(m_session->unsaved().count()); });
    connect(&m_session->catalog(), &Catalog::failed, this, [this] { m_catchUpFailed = true; });
    connect(m_session.get(), &Session::productionChanged, this, &MainWindow::rememberPlace);
    connect(&m_session->catalog(), &Catalog::changed, this, &MainWindow::applyChanges);
    connect(m_facts.get(), &Facts::changed, m_status,
        [this] { m_status->setAttention(m_facts->attentionCount()); });
}

Page MainWindow::page() const
{
    return m_navigation->page();
}

void MainWindow::showPage(Page page)
{
    PageView &view = made(page);
    if (m_stack->currentWidget() != view.widget) {
        m_stack->setCurrentWidget(view.widget);
        if (!m_shown.isNull() && m_shown.kind != Kind::Production)
            hideForm();
        settings::setPage(page);
    }
    m_navigation->setPage(page);
    Q_EMIT pageShown(page);
}

void MainWindow::focusPage()
{
    QWidget *widget = m_stack->currentWidget();
    if (widget && (widget->focusProxy() || widget->focusPolicy() != Qt::NoFocus))
        widget->setFocus();
    else
        m_navigation->setFocus();
}

QWidget *MainWindow::pageWidget(Page page) const
{
    return m_pages[static_cast<size_t>(page)].widget;
}

PageView &MainWindow::made(Page page)
{
    PageView &view = m_pages[static_cast<size_t>(page)];
    if (!view.widget) {
        view = makePage(page, *m_session, *m_facts, m_stack, [this, page](RecordRef ref) {
            if (m_navigation->page() == page)
                choose(ref);
        });
        m_stack->addWidget(view.widget);
        if (auto *schedule = qobject_cast<SchedulePage *>(view.widget)) {
            connect(schedule, &SchedulePage::importAsked, this, [this] { importScript(); });
            connect(schedule, &SchedulePage::followed, this, &MainWindow::follow);
        }
    }
    return view;
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
        m_quickFind = new QuickFind(*this, m_root);
    m_quickFind->popUp();
}

void MainWindow::chooseScheme(slate::palette::Scheme scheme)
{
    settings::setScheme(scheme);
    slate::setScheme(scheme);
}

void MainWindow::applyChanges(const Changes &changes)
{
    m_toast->forgetUndo();
    if (!changes.elsewhere)
        m_failure->hide();
    for (const Change &change : changes.rows) {
        if (change.what == Change::What::Removed && change.record == m_shown)
            hideForm();
    }
}

void MainWindow::tellDamage()
{
    m_status->setSlate(m_session->slate());
    m_notice->say(damageWords(m_session->slate().damage()), tr("Export what can be read"));
}

void MainWindow::catchUp()
{
    const auto look = [this] {
        m_session->slate().catchUp();
        m_session->catalog().readAgain();
    };
    if (!m_catchUpFailed) {
        m_catchUpFailed = !m_session->attempt(look);
        return;
    }
    // Told once; the words go when it works again.
    try {
        look();
        m_catchUpFailed = false;
        m_failure->hide();
        m_status->showState(m_session->slate());
    } catch (const Error &) {
    }
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_painted)
        catchUp();
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
    focusPage();
    m_navigation->countAll();
    m_facts->computeLater();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

void MainWindow::fitToWidth()
{
    if (!m_content)
        return;
    m_navigation->setCollapsed(width() < collapseBelow);
    m_content->setOverlaid(width() < overlayBelow);
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

QString MainWindow::fileName() const
{
    return QFileInfo(m_session->slate().path()).fileName();
}

} // namespace slate
