#include "ui/overview/overview_page.h"

#include "ui/base/facts.h"
#include "ui/base/theme.h"
#include "ui/overview/film_band.h"
#include "ui/overview/greeting.h"
#include "ui/overview/last_changes.h"
#include "ui/overview/tab_thread.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace slate {

namespace {

constexpr size_t bandsAtOnce = 2;

bool isAlone(const std::vector<ProductionOverview> &overviews)
{
    return std::count_if(overviews.begin(), overviews.end(), [](const ProductionOverview &each) {
        return !each.production.isNull();
    }) == 1;
}

} // namespace

OverviewPage::OverviewPage(Session &session, Facts &facts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_facts(facts),
      m_inside(new QWidget),
      m_layout(new QVBoxLayout(m_inside)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Overview"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_inside->setObjectName(QStringLiteral("overviewBands"));
    // Never wider than what is seen of it: what stands side by side then goes below each other.
    m_inside->setMinimumWidth(1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    m_scroll->setWidget(m_inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPage::fillNext);
    m_thread.setSingleShot(true);
    m_thread.setInterval(0);
    connect(&m_thread, &QTimer::timeout, this, [this] { threadTabs(m_inside); });
    m_inside->installEventFilter(this);
    connect(&facts, &Facts::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    // A new slate greets at once, before anything was worked out.
    if (m_session.catalog().records(Kind::Production).empty())
        greet(true);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

// Rows that come and go ask for their places anew; Tab has to know them then.
bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inside && event->type() == QEvent::LayoutRequest)
        m_thread.start();
    return QWidget::eventFilter(watched, event);
}

void OverviewPage::refresh()
{
    if (!m_facts.isKnown())
        return;
    m_isStale = false;
    const auto &overviews = m_facts.overviews();
    // One that was added just now is not among them yet.
    greet(overviews.empty() && m_session.catalog().records(Kind::Production).empty());
    const bool isLarge = isAlone(overviews);
    while (m_bands.size() > overviews.size() || (!m_bands.empty() && m_bands.front()->isLarge() != isLarge)) {
        m_bands.back()->hide();
        m_bands.back()->deleteLater();
        m_bands.pop_back();
    }
    setChangesShown(!isLarge && !overviews.empty());
    m_next = 0;
    fillNext();
}

// A few at a time, so that a slate with many productions shows its first ones at once.
void OverviewPage::fillNext()
{
    const auto &overviews = m_facts.overviews();
    const bool isLarge = isAlone(overviews);
    const size_t end = std::min(overviews.size(), m_next + bandsAtOnce);
    for (; m_next < end; ++m_next) {
        if (m_next == m_bands.size()) {
            m_bands.push_back(new FilmBand(m_session, isLarge && m_next == 0, m_inside));
            m_layout->insertWidget(static_cast<int>(m_next), m_bands.back());
        }
        m_bands[m_next]->setOverview(overviews[m_next]);
    }
    if (m_next < overviews.size())
        m_timer.start();
}

void OverviewPage::greet(bool isNew)
{
    m_scroll->setVisible(!isNew);
    if (isNew && !m_greeting) {
        m_greeting = new Greeting(m_session, this);
        layout()->addWidget(m_greeting);
        setFocusProxy(m_greeting);
        if (isVisible() && (!window()->focusWidget() || isAncestorOf(window()->focusWidget())))
            m_greeting->setFocus(Qt::OtherFocusReason);
    } else if (!isNew && m_greeting) {
        setFocusProxy(nullptr);
        m_greeting->hide();
        m_greeting->deleteLater();
        m_greeting = nullptr;
    }
}

void OverviewPage::setChangesShown(bool shown)
{
    if (shown && !m_changes) {
        auto *card = new QFrame(m_inside);
        card->setProperty("look", QStringLiteral("card"));
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(16, 12, 16, 12);
        inside->addWidget(new LastChanges(m_session));
        m_changes = new QWidget(m_inside);
        auto *around = new QVBoxLayout(m_changes);
        around->setContentsMargins(
            measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
        around->addWidget(card);
        m_layout->insertWidget(m_layout->count() - 1, m_changes);
    }
    if (m_changes)
        m_changes->setVisible(shown);
}

} // namespace slate
