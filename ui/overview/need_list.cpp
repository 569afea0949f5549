#include "ui/overview/need_list.h"

#include "ui/base/label.h"
#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/overview/link_row.h"
#include "ui/overview/row_stack.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr size_t needsAtFirst = 5;

} // namespace

NeedList::NeedList(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_head(new Label(tr("Needs you"), this)),
      m_count(new Label(this)),
      m_rows(new RowStack(this))
{
    setObjectName(QStringLiteral("needList"));
    m_head->setProperty("look", QStringLiteral("heading"));
    m_count->setProperty("look", QStringLiteral("caption"));
    m_count->setObjectName(QStringLiteral("needCount"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_rows);
}

void NeedList::setNeeds(const std::vector<Need> &needs)
{
    // Two films can have the same to say of their own things.
    const bool isSame = needs == m_needs;
    m_needs = needs;
    m_count->setText(needs.empty() ? QString() : QLocale().toString(needs.size()));
    QStringList said {m_session.slate().isReadOnly() ? QStringLiteral("r") : QStringLiteral("w")};
    for (const Need &need : needs) {
        const NeedWords words = wordsFor(
            need, [this](RecordRef ref) { return m_session.catalog().nameOf(ref); }, m_session.today());
        said << words.title << words.detail << words.button;
    }
    if (isSame && said == m_said && m_rows->count() > 0)
        return;
    m_said = said;
    fill();
}

void NeedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows->count() > 0)
        fill();
}

void NeedList::fill()
{
    std::vector<QWidget *> rows;
    // One that is left over would take as much room as the words that it is hidden.
    const bool all = m_all || m_needs.size() <= needsAtFirst + 1;
    const size_t most = all ? m_needs.size() : needsAtFirst;
    for (size_t i = 0; i < most; ++i)
        rows.push_back(rowOf(m_needs[i]));
    if (m_needs.empty()) {
        auto *nothing = new Label(tr("Nothing needs you now."), m_rows);
        nothing->setProperty("look", QStringLiteral("good"));
        nothing->setMinimumHeight(28);
        rows.push_back(nothing);
    } else if (!all) {
        auto *more = new QPushButton(
            buttonWords(tr("Show %1 more").arg(QLocale().toString(m_needs.size() - most))), m_rows);
        more->setObjectName(QStringLiteral("moreNeeds"));
        more->setProperty("look", QStringLiteral("link"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            fill();
        });
        rows.push_back(more);
    }
    m_rows->setRows(rows, 2);
}

QWidget *NeedList::rowOf(const Need &need)
{
    using palette::Role;
    const NeedWords words = wordsFor(
        need, [this](RecordRef ref) { return m_session.catalog().nameOf(ref); }, m_session.today());
    auto *row = new QWidget(m_rows);
    auto *link = new LinkRow(words.title, words.detail, row);
    link->setEdge(palette::color(need.weight == NeedWeight::Wrong ? Role::Wrong : Role::Attention));
    connect(link, &QAbstractButton::clicked, this, [this, need] {
        if (need.things.empty())
            m_session.openConflicts(need.board);
        else
            m_session.open(need.things.front().record);
    });
    auto *button = new QPushButton(buttonWords(words.button), this);
    button->setObjectName(QStringLiteral("needAct"));
    button->setAccessibleName(tr("%1: %2").arg(words.button, words.title));
    button->setEnabled(
        !m_session.slate().isReadOnly() || need.act == NeedAct::ShowConflicts || need.act == NeedAct::Assess);
    connect(button, &QPushButton::clicked, this, [this, need] { act(need); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 2, 2);
    layout->setSpacing(8);
    layout->addWidget(link, 1);
    layout->addWidget(button, 0, Qt::AlignVCenter);
    return row;
}

void NeedList::act(const Need &need)
{
    switch (need.act) {
    case NeedAct::ShowConflicts:
        return m_session.openConflicts(need.board);
    case NeedAct::AddHazard:
        return m_session.beginPart(need.things.front().record, Kind::Hazard);
    case NeedAct::AddPermit:
        return m_session.beginPart(need.things.front().record, Kind::Permit);
    case NeedAct::MarkDone:
        return markDone(need);
    case NeedAct::Assess:
    case NeedAct::EnterRail:
    case NeedAct::UpdateBlock:
        return m_session.open(need.things.front().record);
    }
}

void NeedList::markDone(const Need &need)
{
    const RecordRef ref = need.things.front().record;
    const QString name = m_session.catalog().nameOf(ref);
    const auto &statuses = choicesOf<MilestoneStatus>();
    const QString done = QLatin1String(statuses.items[static_cast<int>(MilestoneStatus::Done)].key);
    if (m_session.edit(
            tr("Mark %1 done").arg(name), [&](Transaction &t) { t.setField(ref, "status", done); }))
        m_session.tell(tr("%1 is marked done").arg(name), true);
}

} // namespace slate
