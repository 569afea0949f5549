#include "ui/schedule/board/board_view.h"

#include "ui/base/shown_boards.h"
#include "ui/schedule/board/board_drag.h"
#include "ui/schedule/board/board_list.h"
#include "ui/schedule/board/board_panes.h"
#include "ui/schedule/board/board_prompts.h"
#include "ui/schedule/board/board_tools.h"
#include "ui/schedule/board/prompt_bar.h"
#include "ui/schedule/board/strip_colors_dialog.h"
#include "ui/schedule/board/strip_edits.h"
#include "ui/schedule/board/strip_layout_dialog.h"
#include "ui/schedule/dood/dood_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slate {

namespace {

QString doodKey()
{
    return QStringLiteral("board/dayOutOfDaysBelow");
}

QString horizontalKey()
{
    return QStringLiteral("board/horizontal");
}

} // namespace

BoardView::BoardView(Session &session, LiveSchedule &live, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_live(live),
      m_cut(new StripCut(this)),
      m_desk(new BoardDesk(session, live, *m_cut, this)),
      m_secondDesk(new BoardDesk(session, live, *m_cut, this)),
      m_drag(new BoardDrag(this)),
      m_panes(new BoardPanes(*m_desk, *m_secondDesk, *m_drag)),
      m_prompt(new PromptBar(session.unsaved(), this)),
      m_stack(new QStackedWidget(this)),
      m_tools(new BoardTools(*this)),
      m_body(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("boardView"));
    m_stack->addWidget(m_panes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_prompt);
    m_body->setChildrenCollapsible(false);
    m_body->setHandleWidth(5);
    m_body->addWidget(m_stack);
    layout->addWidget(m_body, 1);
    setFocusProxy(&m_panes->daysPane());
    connect(m_panes, &BoardPanes::actAsked, this, &BoardView::perform);
    connect(m_panes, &BoardPanes::menuAsked, this, &BoardView::showMenu);
    connect(m_panes, &BoardPanes::zoomChanged, this, &BoardView::zoomChanged);
    for (BoardDesk *desk : {m_desk, m_secondDesk})
        connect(desk, &BoardDesk::selectionChanged, this, [this, desk] { followCursor(*desk); });
    connect(m_prompt, &PromptBar::closed, this, &BoardView::focusStrips);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { perform(BoardAct::Find); });
    connect(&session.catalog(), &Catalog::changed, m_cut, &StripCut::followChange);
    connect(m_drag, &BoardDrag::movedOver, this, &BoardView::previewAt);
    connect(m_drag, &BoardDrag::left, this, &BoardView::endPreview);
    setHorizontal(QSettings().value(horizontalKey()).toBool());
    setDoodShown(QSettings().value(doodKey()).toBool());
}

void BoardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_panes->shareRoom();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panes->shareRoom();
}

// A text in which the keys are takes back its own.
bool BoardView::takesCutBack(const QKeyEvent &key) const
{
    if (m_cut->isEmpty() || qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        return false;
    return key.key() == Qt::Key_Escape || (m_cut->isLatest() && key.matches(QKeySequence::Undo));
}

bool BoardView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takesCutBack(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (takesCutBack(*event))
        m_cut->clear();
    else
        QWidget::keyPressEvent(event);
}

void BoardView::setBoard(Id<Board> board)
{
    m_desk->setBoard(board);
    if (m_dood)
        m_dood->setBoard(board);
    if (m_panes->isSecondShown() && secondBoard() == board)
        setSecondBoard({});
}

bool BoardView::showRecord(RecordRef ref)
{
    RecordRef shown = ref;
    if (ref.kind == Kind::Scene) {
        for (const auto *strips : {&m_desk->order().placed, &m_desk->order().boneyard}) {
            for (const Strip &strip : *strips) {
                if (strip.scene.value() == ref.id)
                    shown = {Kind::Strip, strip.id.value()};
            }
        }
    }
    const bool isThere = m_desk->rowOf(false, shown) >= 0 || m_desk->rowOf(true, shown) >= 0;
    if (!isThere)
        return false;
    m_desk->select(shown);
    Q_EMIT m_desk->revealed(shown);
    return true;
}

BoardDesk &BoardView::active() const
{
    return isListShown() ? *m_desk : m_panes->active().desk();
}

void BoardView::focusStrips()
{
    if (isListShown())
        m_list->setFocus();
    else
        m_panes->active().setFocus();
}

void BoardView::focusCursor()
{
    m_panes->activateCursor();
    focusStrips();
}

void BoardView::setHorizontal(bool horizontal)
{
    QSettings().setValue(horizontalKey(), horizontal);
    m_panes->setHorizontal(horizontal);
}

Id<Board> BoardView::secondBoard() const
{
    return m_panes->isSecondShown() ? m_secondDesk->board() : Id<Board>();
}

void BoardView::setSecondBoard(Id<Board> board)
{
    if (!board.isNull())
        m_secondDesk->setBoard(board);
    m_panes->setSecondShown(!board.isNull());
}

void BoardView::setListShown(bool shown)
{
    if (shown && !m_list) {
        auto *list = new BoardList(*m_desk, m_stack);
        connect(list, &BoardList::opened, this, [this] { openCursor(*m_desk); });
        m_list = list;
        m_stack->addWidget(m_list);
    }
    m_stack->setCurrentWidget(shown ? m_list : m_panes);
    setFocusProxy(shown ? m_list : &m_panes->daysPane());
    focusStrips();
}

bool BoardView::isListShown() const
{
    return m_list && m_stack->currentWidget() == m_list;
}

void BoardView::setDoodShown(bool shown)
{
    QSettings().setValue(doodKey(), shown);
    if (shown && !m_dood) {
        m_dood = new DoodView(m_session, m_live, m_body);
        m_dood->setCompact(true);
        m_dood->setBoard(m_desk->board());
        m_body->addWidget(m_dood);
        m_body->setStretchFactor(0, 3);
        m_body->setStretchFactor(1, 2);
        m_body->setSizes({600, 300});
    }
    if (m_dood)
        m_dood->setVisible(shown);
}

bool BoardView::isDoodShown() const
{
    return m_dood && !m_dood->isHidden();
}

// The pointer moves far more often than the place where the strips would land.
void BoardView::previewAt(BoardDesk *desk, Spot spot)
{
    if (desk != m_desk || !isDoodShown() || m_previewed == spot)
        return;
    m_previewed = spot;
    m_dood->preview(desk->planAt(spot));
}

void BoardView::endPreview()
{
    m_previewed.reset();
    if (m_dood)
        m_dood->endPreview();
}

void BoardView::editLayout()
{
    editStripLayout(this, *m_desk);
}

void BoardView::editColors()
{
    editStripColors(this, *m_desk);
}

void BoardView::showMenu(QPoint global)
{
    QMenu menu(this);
    m_tools->fillContextMenu(menu, !active().selection().isEmpty());
    menu.exec(global);
}

QList<Command> BoardView::commands()
{
    QList<Command> all;
    for (int i = 0; i < boardActCount; ++i) {
        const auto act = static_cast<BoardAct>(i);
        if (m_tools->isAllowed(act))
            all << Command {tr("Board: %1").arg(displayTitle(act)), keysOf(act), QStringLiteral("schedule"),
                [this, act] { perform(act); }};
    }
    return all;
}

void BoardView::perform(BoardAct act)
{
    if (writes(act) && !m_desk->isWritable()) {
        m_session.tell(tr("This slate is open for reading only."));
        return;
    }
    performOn(active(), act);
}

void BoardView::performOn(BoardDesk &desk, BoardAct act)
{
    switch (act) {
    case BoardAct::Open:
        return openCursor(desk);
    case BoardAct::MoveUp:
        moveUp(desk);
        return;
    case BoardAct::MoveDown:
        moveDown(desk);
        return;
    case BoardAct::ToDay:
        return askDay(*m_prompt, desk);
    case BoardAct::ToBoneyard:
        toBoneyard(desk);
        return;
    case BoardAct::Cut:
        return cut(desk);
    case BoardAct::Paste:
        paste(desk, m_panes->active().isBoneyard());
        return;
    case BoardAct::Delete:
        removeSelected(desk);
        return;
    case BoardAct::AddDayBreak:
        addDayBreak(desk);
        return;
    case BoardAct::AddNote:
    case BoardAct::AddMeal:
    case BoardAct::AddCompanyMove:
    case BoardAct::AddTravel:
        return askBanner(*m_prompt, desk, act);
    case BoardAct::BreaksByPages:
        return askPages(*m_prompt, desk);
    case BoardAct::BreaksByTime:
        return askHours(*m_prompt, desk);
    case BoardAct::RemoveBreaks:
        removeBreaks(desk);
        return;
    case BoardAct::SortByLocation:
        sortBy(desk, StripSort::Location);
        return;
    case BoardAct::SortBySet:
        sortBy(desk, StripSort::Set);
        return;
    case BoardAct::SortByDayNight:
        sortBy(desk, StripSort::DayNight);
        return;
    case BoardAct::SortByCast:
        sortBy(desk, StripSort::Cast);
        return;
    case BoardAct::SortByScript:
        sortBy(desk, StripSort::ScriptOrder);
        return;
    case BoardAct::SetCall:
        return askCall(*m_prompt, desk);
    case BoardAct::SelectAll:
        return desk.selectAll(m_panes->active().isBoneyard());
    case BoardAct::Find:
        return m_tools->focusFind();
    case BoardAct::ShowConflicts:
        return showConflicts(desk);
    case BoardAct::ZoomIn:
        return setZoom(zoom() * 1.1);
    case BoardAct::ZoomOut:
        return setZoom(zoom() / 1.1);
    case BoardAct::ZoomWhole:
        return setZoom(1);
    }
}

bool BoardView::askAgain(const TypedPlace &typed)
{
    const auto place = promptPlaceOf(typed);
    if (!place || place->board != m_desk->board() || !m_desk->isWritable())
        return false;
    m_panes->activateDays();
    m_prompt->hide();
    m_desk->choose({place->chosen.begin(), place->chosen.end()}, place->cursor);
    // Without a strip that is gone by now the answer would be to another question.
    if (promptPlaceAt(*m_desk, place->act).key != typed.key)
        return false;
    performOn(*m_desk, place->act);
    return !m_prompt->isHidden();
}

void BoardView::showConflicts(BoardDesk &desk)
{
    const int at = desk.rowOf(false, desk.cursor());
    const BoardRow row = at < 0 ? BoardRow() : desk.rows(false)[static_cast<size_t>(at)];
    if (at < 0 || desk.conflictsAt(row) == 0)
        m_session.tell(tr("Nothing collides here."));
    else
        m_session.openConflicts(desk.placeOf(row));
}

void BoardView::openCursor(BoardDesk &desk)
{
    const RecordRef ref = formOf(m_session, desk.cursor());
    if (!ref.isNull())
        Q_EMIT selected(ref);
}

// Another view may have its own record in the form.
void BoardView::followCursor(const BoardDesk &desk)
{
    const RecordRef ref = formOf(m_session, desk.cursor());
    if (!ref.isNull() && isVisible())
        Q_EMIT followed(ref);
}

} // namespace slate
