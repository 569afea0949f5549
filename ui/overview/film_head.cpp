#include "ui/overview/film_head.h"

#include "core/report/overview_words.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/status.h"
#include "ui/base/theme.h"
#include "ui/overview/head_button.h"
#include "ui/overview/life_line_view.h"
#include "ui/records/mark_label.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace slate {

namespace {

constexpr int headlineBelow = 620; ///< narrower, the public date stands below the title
constexpr int widestHeadline = 300;

} // namespace

FilmHead::FilmHead(Session &session, bool isLarge, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_title(new HeadButton(isLarge ? fontOf(TextSize::Film) : fontOf(TextSize::Title), this)),
      m_state(new MarkLabel(this)),
      m_about(new Label(this)),
      m_headline(new QWidget(this)),
      m_caption(new Label(m_headline)),
      m_date(new HeadButton(fontOf(TextSize::Title), m_headline)),
      m_moved(new Label(m_headline)),
      m_life(new LifeLineView(session, this))
{
    setProperty("look", QStringLiteral("raised"));
    m_title->setObjectName(QStringLiteral("filmTitle"));
    m_about->setProperty("look", QStringLiteral("muted"));
    m_about->setObjectName(QStringLiteral("filmAbout"));
    m_about->setWordWrap(true);
    m_caption->setProperty("look", QStringLiteral("caption"));
    m_caption->setObjectName(QStringLiteral("releaseLine"));
    m_caption->setWordWrap(true);
    m_date->setObjectName(QStringLiteral("releaseDate"));
    m_moved->setProperty("look", QStringLiteral("moved"));
    auto *right = new QVBoxLayout(m_headline);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(2);
    for (QWidget *each : std::initializer_list<QWidget *> {m_caption, m_date, m_moved})
        right->addWidget(each);
    connect(m_title, &QAbstractButton::clicked, this, [this] { m_session.open(m_ref); });
    connect(m_date, &QAbstractButton::clicked, this, [this] { m_session.open(m_release); });
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(measures::pageMargin, 16, measures::pageMargin, 8);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_title);
    top->addWidget(m_state, 0, Qt::AlignVCenter);
    top->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addLayout(top);
    left->addWidget(m_about);
    left->addStretch(1);
    layout->addLayout(left, 0, 0);
    layout->addWidget(m_life, 2, 0, 1, 2);
    layout->setRowMinimumHeight(1, 8);
    arrange();
}

void FilmHead::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const bool isBelow = width() < headlineBelow;
    const int row = isBelow ? 1 : 0;
    const int column = isBelow ? 0 : 1;
    const int at = grid->indexOf(m_headline);
    int oldRow = -1;
    int oldColumn = -1;
    int span = 0;
    if (at >= 0)
        grid->getItemPosition(at, &oldRow, &oldColumn, &span, &span);
    if (oldRow == row && oldColumn == column)
        return;
    if (at >= 0)
        grid->removeWidget(m_headline);
    grid->addWidget(m_headline, row, column, Qt::AlignTop);
    const Qt::Alignment side = isBelow ? Qt::AlignLeft : Qt::AlignRight;
    for (QLabel *label : {m_caption, m_moved})
        label->setAlignment(side | Qt::AlignVCenter);
    m_date->setSide(side);
}

void FilmHead::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void FilmHead::setOverview(const ProductionOverview &overview)
{
    const NameOf nameOf = [this](RecordRef ref) { return m_session.catalog().nameOf(ref); };
    m_ref = {Kind::Production, overview.production.value()};
    const Record *record = m_session.catalog().find(m_ref);
    const auto status = record ? fromRecord<Production>(*record).status : std::nullopt;
    m_title->say(record ? nameOf(m_ref) : tr("In no production"));
    m_title->setEnabled(record);
    m_title->setToolTip(tip(record ? tr("Open the production") : QString()));
    m_state->setState(
        titleOf(status), meaningOf(status ? std::get<QString>(convert::toValue(*status)) : QString()));
    const QString about =
        overview.isEmpty() ? tr("Nothing is entered of it yet") : aboutWords(overview, nameOf);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    setHeadline(overview);
    const bool isOver = status == ProductionStatus::Released || status == ProductionStatus::Cancelled;
    m_life->setLife(overview.life, isOver);
    m_life->setVisible(!overview.life.isEmpty());
}

void FilmHead::setHeadline(const ProductionOverview &overview)
{
    const bool isThere = overview.release.state != ReleaseLine::State::None;
    const HeadlineWords words =
        headlineWords(overview.release, [this](RecordRef ref) { return m_session.catalog().nameOf(ref); });
    m_release = {Kind::Milestone, overview.release.milestone.value()};
    m_headline->setVisible(!overview.isEmpty() && !overview.production.isNull());
    m_caption->setText(words.caption);
    m_date->say(words.date);
    m_date->setAccessibleName(tr("%1: %2").arg(words.caption, words.date));
    m_date->setVisible(isThere);
    m_moved->setText(words.moved);
    m_moved->setVisible(!words.moved.isEmpty());
    // On one line each where there is room; a long name wraps.
    const int needed = std::max({m_caption->fontMetrics().horizontalAdvance(words.caption),
        m_date->sizeHint().width(), m_moved->fontMetrics().horizontalAdvance(words.moved)});
    m_headline->setMinimumWidth(std::min(needed + 8, widestHeadline));
}

} // namespace slate
