#include "ui/overview/overview_card.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/overview/overview_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

namespace {

using palette::Role;

constexpr int wideEnoughForThree = 820;

std::vector<LinkList::Link> attentionLinks(const ProductionOverview &overview, Session &session)
{
    std::vector<LinkList::Link> links;
    if (overview.conflicts > 0) {
        links.push_back({conflictsWords(overview.conflicts), {}, {},
            [&session, board = overview.conflictsOn] { session.openConflicts(board); }});
    }
    for (const Attention &each : overview.attention)
        links.push_back({attentionWords(each, session.catalog(), session.today()), {}, each.record, {}});
    return links;
}

std::vector<LinkList::Link> comingLinks(const ProductionOverview &overview, Session &session)
{
    std::vector<LinkList::Link> links;
    for (const ComingUp &each : overview.next)
        links.push_back({comingWords(each, session.catalog()), {}, each.record, {}});
    return links;
}

std::vector<LinkList::Link> thanksLinks(const ProductionOverview &overview, Session &session)
{
    std::vector<LinkList::Link> links;
    for (const Id<Partner> id : overview.thanksOwed) {
        const RecordRef ref {Kind::Partner, id.value()};
        const Record *record = session.catalog().find(ref);
        links.push_back(
            {session.catalog().nameOf(ref), record ? textOf(*record, "thanked_for") : QString(), ref, {}});
    }
    return links;
}

} // namespace

OverviewCard::OverviewCard(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_title(new QPushButton(this)),
      m_status(new Label(this)),
      m_body(new QWidget(this)),
      m_release(new Label(m_body)),
      m_strip(new ProgressStrip(m_body)),
      m_progress(new Label(m_body)),
      m_grid(new QGridLayout),
      m_lists {new LinkList(session,
                   {tr("Needs attention"), QStringLiteral("attention"), tr("Nothing needs attention"), true},
                   m_body),
          new LinkList(session,
              {tr("Comes next"), QStringLiteral("schedule"), tr("Nothing ahead has a date"), false}, m_body),
          new LinkList(session,
              {tr("Thanks owed"), QStringLiteral("partners"), tr("No thanks are owed"), false}, m_body)}
{
    setProperty("look", QStringLiteral("card"));
    m_title->setProperty("look", QStringLiteral("heading"));
    m_title->setCursor(Qt::PointingHandCursor);
    m_status->setProperty("look", QStringLiteral("muted"));
    m_release->setObjectName(QStringLiteral("releaseLine"));
    m_release->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("progressLine"));
    m_progress->setProperty("look", QStringLiteral("muted"));

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_status);
    top->addStretch(1);
    auto *progress = new QHBoxLayout;
    progress->setContentsMargins(0, 0, 0, 8);
    progress->setSpacing(12);
    progress->addWidget(m_strip);
    progress->addWidget(m_progress, 1);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(16);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 8, 0, 4);
    body->setSpacing(8);
    body->addWidget(m_release);
    body->addLayout(progress);
    body->addLayout(m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_body);
    arrange(3);
    connect(m_title, &QPushButton::clicked, this, [this] {
        if (!m_shown.production.isNull())
            m_session.open({Kind::Production, m_shown.production.value()});
    });
}

void OverviewCard::setOverview(const ProductionOverview &overview)
{
    m_shown = overview;
    const bool none = overview.production.isNull();
    const Record *record = m_session.catalog().find({Kind::Production, overview.production.value()});
    m_title->setText(
        buttonWords(none || !record ? tr("In no production") : m_session.catalog().nameOf(*record)));
    m_title->setEnabled(!none);
    m_title->setToolTip(tip(none ? QString() : tr("Open the production")));
    const QString status = record ? m_session.catalog().displayText(
                               schemaOf(Kind::Production).field("status"), valueOf(*record, "status"))
                                  : QString();
    const bool empty = overview.isEmpty();
    QStringList beside;
    if (record && !isUnknown(valueOf(*record, "status")))
        beside << status;
    if (empty)
        beside << tr("No dates, shooting or thanks are entered yet");
    m_status->setText(beside.join(QStringLiteral(" · ")));
    m_body->setVisible(!empty);
    m_release->setText(releaseWords(overview.release, m_session.catalog()));
    const bool quiet = overview.release.state == ReleaseLine::State::None;
    m_release->setVisible(!none || !quiet);
    setLook(m_release, quiet ? "muted" : "strong");
    m_strip->setProgress(overview.shooting);
    m_strip->setVisible(overview.shooting.blocks > 0);
    m_progress->setText(progressWords(overview.shooting));
    m_progress->setVisible(overview.shooting.blocks > 0 || !none);
    m_lists[0]->setLinks(attentionLinks(overview, m_session));
    m_lists[1]->setLinks(comingLinks(overview, m_session));
    m_lists[2]->setLinks(thanksLinks(overview, m_session));
}

void OverviewCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange(width() >= wideEnoughForThree ? 3 : 1);
}

void OverviewCard::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < 3; ++i) {
        m_grid->addWidget(m_lists[static_cast<size_t>(i)], i / columns, i % columns, Qt::AlignTop);
        m_grid->setColumnStretch(i, i >= columns ? 0 : i == 0 ? 4 : 3);
    }
}

ProgressStrip::ProgressStrip(QWidget *parent) : QWidget(parent)
{
    setFixedSize(160, 8);
}

void ProgressStrip::setProgress(const ShootingProgress &progress)
{
    m_progress = progress;
    update();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto bar = [&](int from, int to, const QColor &color) {
        if (m_progress.blocks == 0 || to <= from)
            return;
        const qreal step = qreal(width()) / m_progress.blocks;
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(from * step, 0, (to - from) * step, height()), 4, 4);
    };
    bar(0, m_progress.blocks, palette::color(Role::Line));
    bar(0, m_progress.complete + m_progress.shooting, palette::tint(Role::Good, 0.4, Role::Raised));
    bar(0, m_progress.complete, palette::color(Role::Good));
}

} // namespace slate
