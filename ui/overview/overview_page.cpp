#include "ui/overview/overview_page.h"

#include "ui/base/facts.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/overview/overview_card.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr size_t cardsAtOnce = 4;
constexpr int widestCard = 1240;

} // namespace

OverviewPage::OverviewPage(Session &session, Facts &facts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_facts(facts),
      m_nothing(new Label(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new Label(tr("Overview"), this);
    title->setProperty("look", QStringLiteral("title"));
    m_nothing->setProperty("look", QStringLiteral("muted"));
    m_nothing->setText(tr("There is no production yet. Add one with the chooser at the top left."));
    m_nothing->hide();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    inside->setObjectName(QStringLiteral("overviewCards"));
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(measures::pageMargin, 4, measures::pageMargin, measures::pageMargin);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_nothing);
    m_layout->addStretch(1);
    inside->setMaximumWidth(widestCard);
    scroll->setWidget(inside);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 0);
    head->addWidget(title);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPage::fillNext);
    connect(&facts, &Facts::changed, this, &OverviewPage::refresh);
    refresh();
}

void OverviewPage::refresh()
{
    if (!m_facts.isKnown())
        return;
    const size_t wanted = m_facts.overviews().size();
    m_nothing->setVisible(wanted == 0);
    while (m_cards.size() > wanted) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    m_next = 0;
    fillNext();
}

// A few at a time, so that a slate with many productions shows its first ones at once.
void OverviewPage::fillNext()
{
    const auto &overviews = m_facts.overviews();
    const size_t end = std::min(overviews.size(), m_next + cardsAtOnce);
    for (; m_next < end; ++m_next) {
        if (m_next == m_cards.size()) {
            m_cards.push_back(new OverviewCard(m_session, this));
            m_layout->insertWidget(m_layout->count() - 1, m_cards.back());
        }
        m_cards[m_next]->setOverview(overviews[m_next]);
    }
    if (m_next < overviews.size())
        m_timer.start();
}

} // namespace slate
