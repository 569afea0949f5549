#include "ui/schedule/board/board_panes.h"

#include "ui/schedule/board/board_drag.h"

namespace slate {

namespace {

constexpr double leastZoom = 0.5;
constexpr double mostZoom = 2.5;
constexpr int emptyWidth = 168;
constexpr int emptyHeight = 84;
constexpr int standingHeight = 236;

} // namespace

BoardPanes::BoardPanes(BoardDesk &desk, BoardDesk &secondDesk, BoardDrag &drag)
    : m_desk(desk),
      m_secondDesk(secondDesk),
      m_drag(drag),
      m_days(new StripPane(desk, false, drag)),
      m_boneyard(new StripPane(desk, true, drag)),
      m_boneyards(new QSplitter),
      m_active(&m_days->list())
{
    for (QSplitter *splitter : {static_cast<QSplitter *>(this), m_boneyards}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(5);
    }
    addWidget(m_days);
    addWidget(m_boneyards);
    m_boneyards->addWidget(m_boneyard);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_ownSizes = true; });
    for (const BoardDesk *each : {&desk, &secondDesk})
        connect(each, &BoardDesk::contentChanged, this, &BoardPanes::followBoneyard);
    connectList(m_days->list());
    connectList(m_boneyard->list());
}

void BoardPanes::connectList(StripList &list)
{
    m_drag.add(&list);
    connect(&list, &StripList::entered, this, [this, &list] { m_active = &list; });
    connect(&list, &StripList::actAsked, this, [this, &list](BoardAct act) {
        m_active = &list;
        Q_EMIT actAsked(act);
    });
    connect(&list, &StripList::menuAsked, this, [this, &list](QPoint at) {
        m_active = &list;
        Q_EMIT menuAsked(at);
    });
    connect(&list, &StripList::zoomAsked, this,
        [this](int steps) { setZoom(zoom() * (steps > 0 ? 1.1 : 1 / 1.1)); });
}

void BoardPanes::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        shareRoom();
}

bool BoardPanes::isBoneyardEmpty() const
{
    return m_desk.rows(true).empty() && (!m_second || m_secondDesk.rows(true).empty());
}

// The boneyard gets less, and no more than its words need while it is empty; strips that stand need room for
// the name of the set below their figures.
void BoardPanes::shareRoom()
{
    if (m_ownSizes || !m_wasShown)
        return;
    m_wasBoneyardEmpty = isBoneyardEmpty();
    const int all = isHorizontal() ? height() : width();
    const int boards = m_second ? 2 : 1;
    const int boneyard = isHorizontal()
        ? m_wasBoneyardEmpty ? emptyHeight : std::min(std::max(all * 26 / 100, standingHeight), all / 2)
        : m_wasBoneyardEmpty ? emptyWidth
                             : all * 30 / 100;
    QList<int> sizes;
    for (int i = 0; i < boards; ++i)
        sizes << (all - boneyard) / boards;
    setSizes(sizes << boneyard);
}

void BoardPanes::followBoneyard()
{
    if (m_wasBoneyardEmpty != isBoneyardEmpty())
        shareRoom();
}

void BoardPanes::setHorizontal(bool horizontal)
{
    setOrientation(horizontal ? Qt::Vertical : Qt::Horizontal);
    m_boneyards->setOrientation(horizontal ? Qt::Horizontal : Qt::Vertical);
    for (StripPane *pane : panes())
        pane->list().setHorizontal(horizontal);
    m_ownSizes = false;
    shareRoom();
}

void BoardPanes::setBoneyardShown(bool shown)
{
    if (!shown && m_active->isBoneyard())
        m_active = &m_days->list();
    m_boneyards->setVisible(shown);
}

void BoardPanes::setZoom(double zoom)
{
    const double allowed = std::clamp(zoom, leastZoom, mostZoom);
    for (StripPane *pane : panes())
        pane->list().setZoom(allowed);
    Q_EMIT zoomChanged(allowed);
}

void BoardPanes::activateCursor()
{
    const BoardDesk &desk = m_active->desk();
    for (StripPane *pane : panes()) {
        StripList &list = pane->list();
        if (&list.desk() == &desk && list.isVisible() && desk.rowOf(list.isBoneyard(), desk.cursor()) >= 0)
            m_active = &list;
    }
}

QList<StripPane *> BoardPanes::panes() const
{
    QList<StripPane *> panes {m_days, m_boneyard, m_second, m_secondBoneyard};
    panes.removeAll(nullptr);
    return panes;
}

StripPane *BoardPanes::addSecondPane(bool boneyard, const char *name)
{
    auto *pane = new StripPane(m_secondDesk, boneyard, m_drag);
    pane->list().setObjectName(QLatin1String(name));
    pane->list().setHorizontal(isHorizontal());
    pane->list().setZoom(zoom());
    connectList(pane->list());
    return pane;
}

void BoardPanes::setSecondShown(bool shown)
{
    if (!shown) {
        const bool hadFocus = &m_active->desk() == &m_secondDesk && m_active->hasFocus();
        m_active = &m_days->list();
        delete std::exchange(m_second, nullptr);
        delete std::exchange(m_secondBoneyard, nullptr);
        if (hadFocus)
            m_active->setFocus();
    } else {
        if (!m_second) {
            m_second = addSecondPane(false, "secondDays");
            insertWidget(1, m_second);
            m_secondBoneyard = addSecondPane(true, "secondBoneyard");
            m_boneyards->addWidget(m_secondBoneyard);
        }
        m_ownSizes = false;
    }
    for (StripPane *pane : panes())
        pane->setNamed(shown);
    shareRoom();
}

} // namespace slate
