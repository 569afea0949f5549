#include "ui/schedule/board/board_tools.h"

#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/shown_boards.h"
#include "ui/base/theme.h"
#include "ui/schedule/board/board_view.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>

namespace slate {

namespace {

constexpr int separator = -1;
constexpr int act(BoardAct act)
{
    return static_cast<int>(act);
}

} // namespace

BoardTools::BoardTools(BoardView &view)
    : QWidget(&view),
      m_view(view),
      m_find(new QLineEdit(this)),
      m_nothing(new Label(tr("Nothing found"), this)),
      m_zoom(makeTool(tr("100 %"), tr("Whole size (Home)"), BoardAct::ZoomWhole))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 8);
    layout->setSpacing(4);
    layout->addWidget(makeMenu(tr("Add"), "boardAdd",
        {act(BoardAct::AddDayBreak), separator, act(BoardAct::AddNote), act(BoardAct::AddMeal),
            act(BoardAct::AddCompanyMove), act(BoardAct::AddTravel)}));
    layout->addWidget(makeMenu(tr("Move"), "boardMove",
        {act(BoardAct::ToDay), act(BoardAct::ToBoneyard), act(BoardAct::MoveUp), act(BoardAct::MoveDown),
            separator, act(BoardAct::Cut), act(BoardAct::Paste), act(BoardAct::Delete)}));
    layout->addWidget(makeMenu(tr("Days"), "boardDays",
        {act(BoardAct::BreaksByPages), act(BoardAct::BreaksByTime), act(BoardAct::RemoveBreaks), separator,
            act(BoardAct::SetCall)}));
    layout->addWidget(makeMenu(tr("Sort"), "boardSort",
        {act(BoardAct::SortByLocation), act(BoardAct::SortBySet), act(BoardAct::SortByDayNight),
            act(BoardAct::SortByCast), act(BoardAct::SortByScript)}));
    layout->addStretch(1);
    m_find->setObjectName(QStringLiteral("boardFind"));
    m_find->setPlaceholderText(tr("Find a scene"));
    m_find->setAccessibleName(tr("Find a scene, set or part"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(92);
    m_find->setMaximumWidth(220);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, [this] { tellFound(true); });
    connect(m_find, &QLineEdit::returnPressed, this,
        [this] { tellFound(m_find->text().isEmpty() || m_view.active().find(m_find->text())); });
    m_nothing->setObjectName(QStringLiteral("boardFoundNothing"));
    m_nothing->setProperty("look", QStringLiteral("wrong"));
    m_nothing->hide();
    layout->addWidget(m_nothing);
    layout->addSpacing(4);
    layout->addWidget(m_find, 1);
    layout->addSpacing(8);
    layout->addWidget(makeTool(QStringLiteral("\u2212"), tr("Smaller (−)"), BoardAct::ZoomOut));
    layout->addWidget(m_zoom);
    layout->addWidget(makeTool(QStringLiteral("+"), tr("Larger (+)"), BoardAct::ZoomIn));
    layout->addSpacing(8);
    auto *how = makeMenu(tr("View"), "boardLook", {});
    connect(how->menu(), &QMenu::aboutToShow, this, [this, how] { fillViewMenu(how->menu()); });
    layout->addWidget(how);
    connect(&view, &BoardView::zoomChanged, this,
        [this](double zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); });
}

QPushButton *BoardTools::makeMenu(const QString &title, const char *name, std::initializer_list<int> acts)
{
    auto *button = new QPushButton(buttonWords(title + QStringLiteral("   ")), this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(title);
    // A press shall not take the keys from the strips; who came by Tab goes back to them with the act.
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::triggered, &m_view, &BoardView::focusStrips);
    addActs(*menu, acts);
    button->setMenu(menu);
    return button;
}

void BoardTools::addActs(QMenu &menu, std::initializer_list<int> acts)
{
    for (const int each : acts) {
        if (each == separator) {
            menu.addSeparator();
            continue;
        }
        const auto act = static_cast<BoardAct>(each);
        const QString keys = keysOf(act);
        // The keys are the list's own, so they are only told here.
        QAction *action = menu.addAction(
            buttonWords(displayTitle(act)) + (keys.isEmpty() ? QString() : QLatin1Char('\t') + keys));
        action->setData(each);
        action->setEnabled(isAllowed(act));
        // What was cut comes and goes while the menu stands.
        connect(
            &menu, &QMenu::aboutToShow, action, [this, action, act] { action->setEnabled(isAllowed(act)); });
        connect(action, &QAction::triggered, this, [this, act] { m_view.perform(act); });
    }
}

bool BoardTools::isAllowed(BoardAct act) const
{
    const BoardDesk &desk = m_view.active();
    return !writes(act) || (desk.isWritable() && (act != BoardAct::Paste || desk.hasCut()));
}

QPushButton *BoardTools::makeTool(const QString &text, const QString &what, BoardAct act)
{
    auto *tool = new QPushButton(buttonWords(text), this);
    tool->setToolTip(tip(what));
    tool->setAccessibleName(what);
    tool->setFocusPolicy(Qt::TabFocus);
    connect(tool, &QPushButton::clicked, this, [this, act] { m_view.perform(act); });
    return tool;
}

void BoardTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zoom->setVisible(width() >= 800);
}

void BoardTools::focusFind()
{
    m_find->setFocus();
    m_find->selectAll();
}

void BoardTools::tellFound(bool found)
{
    constexpr int roomForWords = 900;
    m_nothing->setVisible(!found && width() >= roomForWords);
    if (!found && width() < roomForWords)
        showTip(m_find->mapToGlobal(QPoint(0, m_find->height())), m_nothing->text(), m_find);
    m_find->setProperty("faulty", !found);
    m_find->setAccessibleDescription(found ? QString() : m_nothing->text());
    setLook(m_find, "");
}

bool BoardTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        tellFound(true);
        m_view.focusCursor();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BoardTools::fillContextMenu(QMenu &menu, bool hasSelection)
{
    if (hasSelection) {
        addActs(menu,
            {act(BoardAct::Open), act(BoardAct::ShowConflicts), separator, act(BoardAct::ToDay),
                act(BoardAct::ToBoneyard), act(BoardAct::Cut)});
    }
    addActs(menu, {act(BoardAct::Paste)});
    if (hasSelection)
        addActs(menu, {act(BoardAct::Delete)});
    addActs(menu, {separator, act(BoardAct::AddDayBreak)});
    addActs(*menu.addMenu(tr("Add banner")),
        {act(BoardAct::AddNote), act(BoardAct::AddMeal), act(BoardAct::AddCompanyMove),
            act(BoardAct::AddTravel)});
    addActs(menu, {act(BoardAct::SetCall), separator});
    addActs(*menu.addMenu(tr("Sort")),
        {act(BoardAct::SortByLocation), act(BoardAct::SortBySet), act(BoardAct::SortByDayNight),
            act(BoardAct::SortByCast), act(BoardAct::SortByScript)});
    addActs(*menu.addMenu(tr("Days")),
        {act(BoardAct::BreaksByPages), act(BoardAct::BreaksByTime), act(BoardAct::RemoveBreaks)});
}

void BoardTools::fillViewMenu(QMenu *menu)
{
    menu->clear();
    const auto add = [&](const QString &title, bool checked, const auto &deed) {
        QAction *action = menu->addAction(buttonWords(title));
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    const bool horizontal = m_view.isHorizontal();
    const bool list = m_view.isListShown();
    auto *group = new QActionGroup(menu);
    group->addAction(add(tr("Strips one under the other"), !horizontal && !list, [this] {
        m_view.setListShown(false);
        m_view.setHorizontal(false);
    }));
    group->addAction(add(tr("Strips side by side"), horizontal && !list, [this] {
        m_view.setListShown(false);
        m_view.setHorizontal(true);
    }));
    group->addAction(add(tr("As a table"), list, [this] { m_view.setListShown(true); }));
    menu->addSeparator();
    add(tr("Boneyard"), m_view.isBoneyardShown(), [this](bool shown) { m_view.setBoneyardShown(shown); });
    add(tr("Day out of days below the board"), m_view.isDoodShown(),
        [this](bool shown) { m_view.setDoodShown(shown); });
    fillSecondMenu(menu->addMenu(tr("Another board beside it")));
    menu->addSeparator();
    QAction *fields = menu->addAction(tr("Layout of the strips…"));
    connect(fields, &QAction::triggered, this, [this] { m_view.editLayout(); });
    QAction *colors = menu->addAction(tr("Colours of the strips…"));
    connect(colors, &QAction::triggered, this, [this] { m_view.editColors(); });
    fields->setEnabled(m_view.desk().isWritable());
    colors->setEnabled(m_view.desk().isWritable());
}

void BoardTools::fillSecondMenu(QMenu *menu)
{
    const auto add = [&](const QString &title, Id<Board> board) {
        QAction *action = menu->addAction(buttonWords(title));
        action->setCheckable(true);
        action->setChecked(m_view.secondBoard() == board);
        connect(action, &QAction::triggered, this, [this, board] { m_view.setSecondBoard(board); });
    };
    add(tr("None"), {});
    Session &session = m_view.desk().session();
    for (const Board &board : shownBoards(session)) {
        if (board.id != m_view.desk().board())
            add(wordsFor(session, board), board.id);
    }
}

} // namespace slate
