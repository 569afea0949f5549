#include "ui/overview/next_list.h"

#include "core/report/overview_words.h"
#include "core/report/strip_fields.h"
#include "ui/base/label.h"
#include "ui/base/live_schedule.h"
#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/overview/link_row.h"
#include "ui/overview/row_stack.h"
#include "ui/overview/strip_row.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr size_t stripsAtFirst = 8;
constexpr size_t comingAtFirst = 4;

/// How many of `all` are shown: one that is left over would take as much room as the words for it.
size_t shownOf(size_t all, size_t atFirst)
{
    return all <= atFirst + 1 ? all : atFirst;
}

} // namespace

NextList::NextList(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new RowStack(this))
{
    setObjectName(QStringLiteral("nextList"));
    auto *head = new Label(tr("Next"), this);
    head->setProperty("look", QStringLiteral("heading"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(head);
    layout->addWidget(m_rows);
}

// What the rows would say: they are made anew only where that changed.
QStringList NextList::words(const ProductionOverview &overview) const
{
    QStringList said;
    if (const auto &next = overview.schedule.next) {
        const ScheduleFacts &facts = LiveSchedule::of(m_session).facts();
        said << nextDayTitle(*next, m_session.today()) << nextDayWords(facts, *next);
        for (const Id<Strip> id : next->day.strips) {
            const Strip *strip = facts.find(id);
            const Scene *scene = strip ? facts.find(strip->scene) : nullptr;
            said << (scene  ? stripWords(facts, strip, *scene)
                    : strip ? bannerWords(facts, *strip)
                            : QString());
        }
    }
    for (const ComingUp &coming : overview.next)
        said << m_session.catalog().nameOf(coming.record) << comingWords(coming);
    return said;
}

void NextList::setNext(const ProductionOverview &overview)
{
    const QStringList said = words(overview);
    // Two films can have the same to say of their own days.
    const bool isSame =
        said == m_said && overview.schedule.next == m_day && overview.next == m_coming && m_rows->count() > 0;
    m_day = overview.schedule.next;
    m_coming = overview.next;
    m_said = said;
    if (!isSame)
        fill();
}

void NextList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows->count() > 0)
        fill();
}

void NextList::fill()
{
    std::vector<QWidget *> rows;
    if (m_day)
        addDay(rows, *m_day);
    addComing(rows);
    if (rows.empty()) {
        auto *nothing = new Label(tr("Nothing ahead has a date."), m_rows);
        nothing->setProperty("look", QStringLiteral("muted"));
        nothing->setMinimumHeight(28);
        rows.push_back(nothing);
    }
    m_rows->setRows(rows, 0);
}

void NextList::addDay(std::vector<QWidget *> &rows, const NextDay &next)
{
    const ScheduleFacts &facts = LiveSchedule::of(m_session).facts();
    auto *head = new LinkRow(nextDayTitle(next, m_session.today()), nextDayWords(facts, next), m_rows);
    head->setObjectName(QStringLiteral("nextDay"));
    const auto openDay = [this, next] {
        const auto &strips = next.day.strips;
        m_session.open(strips.empty() ? RecordRef {Kind::Board, next.board.value()}
                                      : RecordRef {Kind::Strip, strips.front().value()});
    };
    connect(head, &QAbstractButton::clicked, this, openDay);
    rows.push_back(head);
    const size_t most = m_all ? next.day.strips.size() : shownOf(next.day.strips.size(), stripsAtFirst);
    for (size_t i = 0; i < most; ++i)
        rows.push_back(new StripRow(m_session, next.day.strips[i], m_rows));
    if (most < next.day.strips.size()) {
        auto *more = new QPushButton(
            buttonWords(tr("Show %1 more").arg(QLocale().toString(next.day.strips.size() - most))), m_rows);
        more->setProperty("look", QStringLiteral("link"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            fill();
        });
        rows.push_back(more);
    }
    if (!m_coming.empty()) {
        auto *space = new QWidget(m_rows);
        space->setFixedHeight(8);
        rows.push_back(space);
    }
}

void NextList::addComing(std::vector<QWidget *> &rows)
{
    using palette::Role;
    // Beside a shooting day the dates are only the next ones.
    const size_t most = shownOf(m_coming.size(), m_day ? 2 : comingAtFirst);
    for (size_t i = 0; i < most; ++i) {
        const ComingUp &coming = m_coming[i];
        auto *row = new LinkRow(m_session.catalog().nameOf(coming.record), comingWords(coming), m_rows);
        row->setEdge(palette::color(coming.isShooting ? Role::Accent
                : coming.date.isEmpty()               ? Role::Line
                                                      : Role::Muted));
        connect(row, &QAbstractButton::clicked, this, [this, ref = coming.record] { m_session.open(ref); });
        rows.push_back(row);
    }
    if (most == m_coming.size())
        return;
    auto *all = new QPushButton(
        buttonWords(tr("All %1 on the release timeline").arg(QLocale().toString(m_coming.size()))), m_rows);
    all->setProperty("look", QStringLiteral("link"));
    connect(all, &QPushButton::clicked, this, [this] { m_session.openPage(Kind::Milestone); });
    rows.push_back(all);
}

} // namespace slate
