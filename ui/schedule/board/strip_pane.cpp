#include "ui/schedule/board/strip_pane.h"

#include "ui/base/label.h"
#include "ui/base/plain_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slate {

StripPane::StripPane(BoardDesk &desk, bool boneyard, BoardDrag &drag, QWidget *parent)
    : QWidget(parent),
      m_list(new StripList(desk, boneyard, drag, this)),
      m_caption(new Label(this))
{
    m_caption->setProperty("look", QStringLiteral("caption"));
    m_caption->setContentsMargins(18, 4, 8, 4);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(&desk, &BoardDesk::contentChanged, this, &StripPane::showCaption);
    showCaption();
}

void StripPane::setNamed(bool named)
{
    m_named = named;
    showCaption();
}

void StripPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCaption();
}

void StripPane::fitCaption()
{
    const QMargins around = m_caption->contentsMargins();
    const int room = width() - around.left() - around.right();
    const QString shown = m_caption->fontMetrics().elidedText(m_words, Qt::ElideRight, room);
    m_caption->setText(shown);
    m_caption->setToolTip(tip(shown == m_words ? QString() : m_words));
}

void StripPane::showCaption()
{
    const BoardDesk &desk = m_list->desk();
    const BoardPlan &plan = desk.plan();
    QStringList words;
    const Board *board = desk.facts().find(desk.board());
    if (m_named && board)
        words << board->name;
    if (m_list->isBoneyard()) {
        const size_t scenes = desk.rows(true).size();
        words << tr("Boneyard") << (scenes == 1 ? tr("1 scene") : tr("%1 scenes").arg(scenes));
    } else {
        int eighths = 0;
        int days = 0;
        QDate last;
        for (const PlannedDay &day : plan.days) {
            eighths += day.eighths;
            if (isNoDayYet(plan, day))
                continue;
            ++days;
            last = day.date;
        }
        words << (days == 0 ? tr("no day yet")
                : days == 1 ? tr("1 day")
                            : tr("%1 days").arg(days))
              << pagesText(eighths);
        if (days > 0 && plan.days.front().date.isValid())
            words << tr("%1 to %2").arg(dayText(plan.days.front().date), dayText(last));
    }
    m_words = words.join(QStringLiteral(" · "));
    fitCaption();
}

} // namespace slate
