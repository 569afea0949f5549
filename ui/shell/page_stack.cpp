#include "ui/shell/page_stack.h"

#include "ui/records/record_table_page.h"
#include "ui/schedule/schedule_page.h"

namespace slate {

PageStack::PageStack(Session &session, Facts &facts, QWidget *parent)
    : QStackedWidget(parent),
      m_session(session),
      m_facts(facts)
{
    setObjectName(QStringLiteral("pageStack"));
}

const PageView &PageStack::made(Page page)
{
    PageView &view = m_pages[static_cast<size_t>(page)];
    if (view.widget)
        return view;
    view =
        makePage(page, m_session, m_facts, this, [this, page](RecordRef ref) { Q_EMIT selected(page, ref); });
    addWidget(view.widget);
    for (auto *table : view.widget->findChildren<RecordTablePage *>())
        connect(table, &RecordTablePage::importAsked, this, &PageStack::importAsked);
    if (auto *schedule = qobject_cast<SchedulePage *>(view.widget)) {
        connect(schedule, &SchedulePage::importAsked, this, &PageStack::importAsked);
        connect(schedule, &SchedulePage::followed, this, &PageStack::followed);
    }
    return view;
}

void PageStack::showRecord(Page page, RecordRef ref) const
{
    if (const auto &show = at(page).showRecord)
        show(ref);
}

void PageStack::startAdd(Page page) const
{
    if (const auto &add = at(page).startAdd)
        add();
}

QList<Command> PageStack::commands(Page page) const
{
    const auto &commands = at(page).commands;
    return commands ? commands() : QList<Command>();
}

bool PageStack::showsWhole(Page page, RecordRef ref) const
{
    const auto &whole = at(page).showsWhole;
    return whole && whole(ref);
}

} // namespace slate
