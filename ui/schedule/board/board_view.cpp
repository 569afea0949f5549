#include "ui/schedule/board/board_view.h"

#include "ui/schedule/board/board_list.h"
#include "ui/schedule/board/board_tools.h"
#include "ui/schedule/board/prompt_bar.h"
#include "ui/schedule/board/strip_colors_dialog.h"
#include "ui/schedule/board/strip_layout_dialog.h"
#include "ui/schedule/dood/dood_view.h"

#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr double leastZoom = 0.5;
constexpr double mostZoom = 2.5;
constexpr int emptyWidth = 168;
constexpr int emptyHeight = 84;
constexpr int standingHeight = 236;

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
      m_days(new StripPane(*m_desk, false, *m_drag)),
      m_boneyard(new StripPane(*m_desk, true, *m_drag)),
      m_activeList(&m_days->list()),
      m_splitter(new QSplitter(this)),
      m_boneyards(new QSplitter),
      m_prompt(new PromptBar(session.unsaved(), this)),
      m_stack(new QStackedWidget(this)),
      m_tools(new BoardTools(*this)),
      m_body(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("boardView"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(5);
    m_splitter->addWidget(m_days);
    m_splitter->addWidget(m_boneyards);
    m_boneyards->setChildrenCollapsible(false);
    m_boneyards->setHandleWidth(5);
    m_boneyards->addWidget(m_boneyard);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_prompt);
    m_body->setChildrenCollapsible(false);
    m_body->setHandleWidth(5);
    m_body->addWidget(m_stack);
    layout->addWidget(m_body, 1);
    setFocusProxy(m_days);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_ownSizes = true; });
    for (const BoardDesk *desk : {m_desk, m_secondDesk})
        connect(desk, &BoardDesk::contentChanged, this, &BoardView::followBoneyard);
    connectList(m_days->list());
    connectList(m_boneyard->list());
    for (BoardDesk *desk : {m_desk, m_secondDesk})
        connect(desk, &BoardDesk::selectionChanged, this, [this, desk] { followCursor(*desk); });
    connect(m_prompt, &PromptBar::closed, this, &BoardView::focusStrips);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { perform(BoardAct::Find); });
    connect(m_drag, &BoardDrag::movedOver, this, &BoardView::previewAt);
    connect(m_drag, &BoardDrag::left, this, &BoardView::endPreview);
    setHorizontal(QSettings().value(horizontalKey()).toBool());
    setDoodShown(QSettings().value(doodKey()).toBool());
}

void BoardView::connectList(StripList &list)
{
    m_drag->add(&list);
    connect(&list, &StripList::entered, this, [this, &list] { m_activeList = &list; });
    connect(&list, &StripList::actAsked, this, [this, &list](BoardAct act) {
        m_activeList = &list;
        perform(act);
    });
    connect(&list, &StripList::menuAsked, this, [this, &list](QPoint at) {
        m_activeList = &list;
        showMenu(at);
    });
    connect(&list, &StripList::zoomAsked, this,
        [this](int steps) { setZoom(zoom() * (steps > 0 ? 1.1 : 1 / 1.1)); });
}

void BoardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_sized, true))
        shareRoom();
}

bool BoardView::isBoneyardEmpty() const
{
    return m_desk->rows(true).empty() && (!m_second || m_secondDesk->rows(true).empty());
}

// The boneyard gets less, and no more than its words need while it is empty; strips that stand need room for
// the name of the set below their figures.
void BoardView::shareRoom()
{
    if (m_ownSizes || !m_sized)
        return;
    m_wasBoneyardEmpty = isBoneyardEmpty();
    const int all = isHorizontal() ? m_splitter->height() : m_splitter->width();
    const int boards = m_second ? 2 : 1;
    const int boneyard = isHorizontal()
        ? m_wasBoneyardEmpty ? emptyHeight : std::min(std::max(all * 26 / 100, standingHeight), all / 2)
        : m_wasBoneyardEmpty ? emptyWidth
                             : all * 30 / 100;
    QList<int> sizes;
    for (int i = 0; i < boards; ++i)
        sizes << (all - boneyard) / boards;
    m_splitter->setSizes(sizes << boneyard);
}

void BoardView::followBoneyard()
{
    if (m_wasBoneyardEmpty != isBoneyardEmpty())
        shareRoom();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void BoardView::setBoard(Id<Board> board)
{
    m_desk->setBoard(board);
    if (m_dood)
        m_dood->setBoard(board);
    if (m_second && secondBoard() == board)
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
    return isListShown() ? *m_desk : m_activeList->desk();
}

void BoardView::focusStrips()
{
    if (isListShown())
        m_list->setFocus();
    else
        m_activeList->setFocus();
}

void BoardView::focusCursor()
{
    for (StripPane *pane : panes()) {
        const StripList &list = pane->list();
        const bool isActive = &list.desk() == &active() && list.isVisible();
        if (isActive && list.desk().rowOf(list.isBoneyard(), list.desk().cursor()) >= 0)
            m_activeList = &pane->list();
    }
    focusStrips();
}

void BoardView::setHorizontal(bool horizontal)
{
    QSettings().setValue(horizontalKey(), horizontal);
    m_splitter->setOrientation(horizontal ? Qt::Vertical : Qt::Horizontal);
    m_boneyards->setOrientation(horizontal ? Qt::Horizontal : Qt::Vertical);
    for (StripPane *pane : panes())
        pane->list().setHorizontal(horizontal);
    m_ownSizes = false;
    shareRoom();
}

void BoardView::setBoneyardShown(bool shown)
{
    if (!shown && m_activeList->isBoneyard())
        m_activeList = &m_days->list();
    m_boneyards->setVisible(shown);
}

bool BoardView::isBoneyardShown() const
{
    return !m_boneyards->isHidden();
}

void BoardView::setZoom(double zoom)
{
    const double allowed = std::clamp(zoom, leastZoom, mostZoom);
    for (StripPane *pane : panes())
        pane->list().setZoom(allowed);
    Q_EMIT zoomChanged(allowed);
}

Id<Board> BoardView::secondBoard() const
{
    return m_second ? m_secondDesk->board() : Id<Board>();
}

StripList *BoardView::secondDays() const
{
    return m_second ? &m_second->list() : nullptr;
}

StripList *BoardView::secondBoneyard() const
{
    return m_secondBoneyard ? &m_secondBoneyard->list() : nullptr;
}

QList<StripPane *> BoardView::panes() const
{
    QList<StripPane *> panes {m_days, m_boneyard, m_second, m_secondBoneyard};
    panes.removeAll(nullptr);
    return panes;
}

StripPane *BoardView::addSecondPane(bool boneyard, const char *name)
{
    auto *pane = new StripPane(*m_secondDesk, boneyard, *m_drag);
    pane->list().setObjectName(QLatin1String(name));
    pane->list().setHorizontal(isHorizontal());
    pane->list().setZoom(zoom());
    connectList(pane->list());
    return pane;
}

void BoardView::setSecondBoard(Id<Board> board)
{
    if (board.isNull()) {
        const bool hadFocus = &m_activeList->desk() == m_secondDesk && m_activeList->hasFocus();
        m_activeList = &m_days->list();
        delete std::exchange(m_second, nullptr);
        delete std::exchange(m_secondBoneyard, nullptr);
        if (hadFocus)
            focusStrips();
    } else {
        m_secondDesk->setBoard(board);
        if (!m_second) {
            m_second = addSecondPane(false, "secondDays");
            m_splitter->insertWidget(1, m_second);
            m_secondBoneyard = addSecondPane(true, "secondBoneyard");
            m_boneyards->addWidget(m_secondBoneyard);
        }
        m_ownSizes = false;
    }
    for (StripPane *pane : panes())
        pane->setNamed(!board.isNull());
    shareRoom();
}

void BoardView::setListShown(bool shown)
{
    if (shown && !m_list) {
        auto *list = new BoardList(*m_desk, m_stack);
        connect(list, &BoardList::opened, this, [this] { openCursor(*m_desk); });
        m_list = list;
        m_stack->addWidget(m_list);
    }
    m_stack->setCurrentWidget(shown ? m_list : m_splitter);
    setFocusProxy(shown ? m_list : m_days);
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

void BoardView::perform(BoardAct act)
{
    if (writes(act) && !m_desk->isWritable()) {
        m_session.tell(tr("This slate is open for reading only."));
        return;
    }
    performOn(active(), act);
}

} // namespace slate
