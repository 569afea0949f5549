#include "ui/overview/film_band.h"

#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/overview/cast_faces.h"
#include "ui/overview/figure_row.h"
#include "ui/overview/film_head.h"
#include "ui/overview/last_changes.h"
#include "ui/overview/need_list.h"
#include "ui/overview/next_list.h"

#include <QFrame>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int twoColumns = 700; ///< the least width in which cards stand beside each other

} // namespace

FilmBand::FilmBand(Session &session, bool isLarge, QWidget *parent)
    : QWidget(parent),
      m_isLarge(isLarge),
      m_head(new FilmHead(session, isLarge, this)),
      m_body(new QWidget(this)),
      m_figures(new FigureRow(session, m_body)),
      m_needs(new NeedList(session)),
      m_next(new NextList(session)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("filmBand"));
    m_pair = {card(m_needs), card(m_next)};
    std::vector<QWidget *> left {m_pair[0]};
    std::vector<QWidget *> right {m_pair[1]};
    if (isLarge) {
        m_cast = new CastFaces(session);
        m_changes = new LastChanges(session);
        m_castCard = card(m_cast);
        left.push_back(right.front());
        right = {m_castCard, card(m_changes)};
    }
    m_columns->setSpacing(measures::pageMargin);
    addColumn(left);
    addColumn(right);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin,
        isLarge ? measures::pageMargin : 24);
    body->setSpacing(measures::pageMargin);
    body->addWidget(m_figures);
    body->addLayout(m_columns);
    auto *line = new QFrame(this);
    line->setProperty("look", QStringLiteral("rule"));
    line->setFixedHeight(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(line);
    layout->addWidget(m_body);
}

QWidget *FilmBand::card(QWidget *inside)
{
    auto *frame = new QFrame(m_body);
    frame->setProperty("look", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(inside);
    return frame;
}

// Each column by itself, so that a long card leaves no hole beside it.
void FilmBand::addColumn(const std::vector<QWidget *> &cards)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(measures::pageMargin);
    for (QWidget *each : cards)
        column->addWidget(each);
    column->addStretch(1);
    m_columns->addLayout(column, 1);
}

void FilmBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= twoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FilmBand::setOverview(const ProductionOverview &overview)
{
    m_head->setOverview(overview);
    m_body->setVisible(!overview.isEmpty() || m_isLarge);
    if (m_body->isHidden())
        return;
    m_figures->setFigures(overview.production, overview.figures);
    const bool isQuiet = overview.needs.empty() && overview.next.empty() && !overview.schedule.next;
    for (QWidget *each : m_pair)
        each->setVisible(m_isLarge || !isQuiet);
    m_needs->setNeeds(overview.needs);
    m_next->setNext(overview);
    if (m_cast) {
        m_cast->setCast(overview.production, overview.figures);
        m_castCard->setVisible(overview.figures.cast > 0);
    }
}

} // namespace slate
