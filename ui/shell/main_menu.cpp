#include "ui/shell/main_menu.h"

#include "core/model/custom.h"
#include "core/model/file_name.h"
#include "ui/base/icons.h"
#include "ui/base/plain_words.h"
#include "ui/records/commit.h"
#include "ui/records/fields_dialog.h"
#include "ui/records/take_over_dialog.h"
#include "ui/shell/help.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>

namespace slate {

namespace {

QAction *named(QAction *action, const char *name)
{
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

} // namespace

MainMenu::MainMenu(MainWindow &window) : QObject(&window), m_window(window)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeProductionMenu();
    makeHelpMenu();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &MainMenu::refreshUndo);
    connect(&window, &MainWindow::slateReplaced, this, &MainMenu::followSlate);
    connect(&window, &MainWindow::firstPainted, this, [this] { m_refresh.start(); });
    connect(&window, &MainWindow::pageShown, this, &MainMenu::refreshEdits);
    connect(&window, &MainWindow::shownRecordChanged, this, &MainMenu::refreshEdits);
}

void MainMenu::makeFileMenu()
{
    const QString filter = tr("Slate files (*.slate)");
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    QAction *make = named(menu->addAction(tr("&New slate…")), "newSlate");
    connect(make, &QAction::triggered, this, [this, filter] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString path = m_window.session().questions().fileToMake(
            tr("New slate"), QDir(folder).filePath(tr("Untitled.slate")), filter);
        if (!path.isEmpty())
            m_window.newFile(path);
    });
    QAction *open = menu->addAction(tr("&Open…"));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, this, [this, filter] {
        const QString path = m_window.session().questions().fileToOpen(tr("Open a slate"), filter);
        if (!path.isEmpty())
            m_window.openFile(path);
    });
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    QAction *example = named(menu->addAction(tr("Open the &board example")), "openBoardExample");
    connect(example, &QAction::triggered, &m_window, &MainWindow::openBoardExample);
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("&Save a copy…"));
    copy->setShortcut(QKeySequence::SaveAs);
    connect(copy, &QAction::triggered, &m_window, &MainWindow::saveCopy);
    QAction *import = named(menu->addAction(tr("&Import screenplay…")), "importScript");
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(import, &QAction::triggered, &m_window, [this] { m_window.importScript(); });
    QAction *exported = menu->addAction(tr("&Export all records…"));
    connect(exported, &QAction::triggered, &m_window, &MainWindow::exportJson);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
}

void MainMenu::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : settings::recentFiles()) {
        QAction *action = menu->addAction(
            buttonWords(shownName(path) + QStringLiteral("  –  ") + shownPath(folderOf(path))));
        action->setEnabled(path != m_window.session().slate().path());
        connect(action, &QAction::triggered, this, [this, path] { m_window.openFile(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No other files yet"))->setEnabled(false);
}

void MainMenu::makeEditMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = named(menu->addAction(icon(QStringLiteral("undo")), tr("Undo")), "undo");
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, &m_window, &MainWindow::undo);
    m_redo = named(menu->addAction(icon(QStringLiteral("redo")), tr("Redo")), "redo");
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_redo, &QAction::triggered, &m_window, &MainWindow::redo);
    menu->addSeparator();
    m_add = named(menu->addAction(icon(QStringLiteral("add")), tr("Add")), "add");
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_add, &QAction::triggered, &m_window, [this] { m_window.startAdd(); });
    m_delete = named(menu->addAction(tr("Delete")), "delete");
    connect(m_delete, &QAction::triggered, &m_window, &MainWindow::deleteShown);
    menu->addSeparator();
    QAction *find = named(menu->addAction(icon(QStringLiteral("search")), tr("&Find anything…")), "find");
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(find, &QAction::triggered, &m_window, &MainWindow::showQuickFind);
    QAction *commands = named(menu->addAction(tr("Find an &action…")), "commands");
    commands->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(commands, &QAction::triggered, &m_window, &MainWindow::showCommands);
    connect(menu, &QMenu::aboutToShow, this, &MainMenu::refreshEdits);
}

void MainMenu::makeViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < pageCount; ++i) {
        const PageInfo info = pageInfo(static_cast<Page>(i));
        QAction *action = menu->addAction(icon(QString::fromLatin1(info.iconName)), buttonWords(info.title));
        named(action, "page")->setShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + pageFigure(info.page))));
        connect(action, &QAction::triggered, &m_window, [this, info] {
            m_window.showPage(info.page);
            m_window.focusPage();
        });
    }
    menu->addSeparator();
    QAction *form = named(menu->addAction(tr("Open or close the &form")), "form");
    form->setShortcut(QKeySequence(Qt::Key_F4));
    connect(form, &QAction::triggered, &m_window, &MainWindow::toggleForm);
    QAction *choose = named(menu->addAction(tr("Choose &production…")), "chooseProduction");
    choose->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(choose, &QAction::triggered, &m_window, &MainWindow::chooseProduction);
    menu->addSeparator();
    QMenu *colours = menu->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const std::pair<palette::Scheme, QAction *> schemes[] = {
        {palette::Scheme::System, colours->addAction(tr("As the &system"))},
        {palette::Scheme::Light, colours->addAction(tr("&Light"))},
        {palette::Scheme::Dark, colours->addAction(tr("&Dark"))},
    };
    for (const auto &[scheme, action] : schemes) {
        action->setCheckable(true);
        action->setChecked(scheme == palette::scheme());
        group->addAction(action);
        connect(action, &QAction::triggered, &m_window,
            [this, scheme = scheme] { m_window.chooseScheme(scheme); });
    }
}

void MainMenu::makeProductionMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Production"));
    QAction *fields = named(menu->addAction(tr("&Fields…")), "fields");
    connect(fields, &QAction::triggered, this, [this] {
        const Kind kind = pageInfo(m_window.page()).kind.value_or(Kind::Production);
        askForFields(m_window.session(), takesCustoms(kind) ? kind : Kind::Production, &m_window);
    });
    m_takeOver = named(menu->addAction(tr("&Take over from…")), "takeOver");
    connect(
        m_takeOver, &QAction::triggered, this, [this] { askToTakeOver(m_window.session(), {}, &m_window); });
    connect(menu, &QMenu::aboutToShow, this, [this, fields] {
        Session &session = m_window.session();
        m_takeOver->setEnabled(canTakeOver(session));
        const bool hasOther = session.catalog().records(Kind::Production).size() > 1;
        m_takeOver->setText(buttonWords(!hasOther ? tr("Take over from… (there is no other production)")
                : session.production().isNull()   ? tr("Take over from… (choose a production first)")
                                                  : tr("Take over from…")));
        const Kind kind = pageInfo(m_window.page()).kind.value_or(Kind::Production);
        fields->setText(buttonWords(tr("Fields of %1…").arg(schemaOf(kind).displayPlural())));
    });
}

void MainMenu::makeHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    QAction *keys = menu->addAction(tr("&Keys"));
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    connect(keys, &QAction::triggered, this, [this] { showKeys(&m_window); });
    QAction *about = menu->addAction(tr("&About Slate"));
    connect(about, &QAction::triggered, this, [this] { showAbout(&m_window); });
}

void MainMenu::followSlate()
{
    connect(&m_window.session().slate(), &Slate::changed, this, [this] { m_refresh.start(); });
    m_refresh.start();
    refreshEdits();
}

void MainMenu::refreshUndo()
{
    const Slate &slate = m_window.session().slate();
    m_window.session().attempt([&] {
        const QString undo = slate.undoTitle();
        const QString redo = slate.redoTitle();
        m_undo->setText(buttonWords(undo.isEmpty() ? tr("Undo") : tr("Undo %1").arg(undo)));
        m_redo->setText(buttonWords(redo.isEmpty() ? tr("Redo") : tr("Redo %1").arg(redo)));
        m_undo->setEnabled(!undo.isEmpty() && !slate.isReadOnly());
        m_redo->setEnabled(!redo.isEmpty() && !slate.isReadOnly());
    });
}

void MainMenu::refreshEdits()
{
    Session &session = m_window.session();
    const auto kind = pageInfo(m_window.page()).kind;
    m_add->setText(buttonWords(kind ? addTitle(*kind) : tr("Add…")));
    m_add->setEnabled(!session.slate().isReadOnly());
    const RecordRef shown = m_window.shownRecord();
    m_delete->setText(
        buttonWords(shown.isNull() ? tr("Delete") : tr("Delete %1").arg(session.catalog().nameOf(shown))));
    m_delete->setEnabled(!shown.isNull() && !session.slate().isReadOnly());
}

} // namespace slate
