#include "ui/base/session.h"
#include "ui/breakdown/cast_customs.h"
#include "ui/breakdown/scene_customs.h"
#include "ui/breakdown/scenes_page.h"
#include "ui/history/history_page.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/production_customs.h"
#include "ui/records/field_entry.h"
#include "ui/records/record_table_page.h"
#include "ui/schedule/schedule_page.h"
#include "ui/shell/pages.h"
#include "ui/timeline/move_date.h"
#include "ui/timeline/timeline_page.h"

#include <QCoreApplication>

namespace slate {

namespace {

template<typename P>
PageView viewOf(P *page, const std::function<void(RecordRef)> &selected)
{
    QObject::connect(page, &P::selected, page, [selected](RecordRef ref) { selected(ref); });
    PageView view {page, [page](RecordRef ref) { page->showRecord(ref); }, {}};
    if constexpr (requires { page->startAdd(); })
        view.startAdd = [page] { page->startAdd(); };
    if constexpr (requires { page->commands(); })
        view.commands = [page] { return page->commands(); };
    return view;
}

} // namespace

void fillCustoms(Session &session)
{
    customsOf(session, Kind::Production) = productionCustoms();
    customsOf(session, Kind::Scene) = sceneCustoms();
    customsOf(session, Kind::CastMember) = castCustoms();
    customsOf(session, Kind::Milestone) = milestoneCustoms();
}

PageView makePage(Page page, Session &session, Facts &facts, QWidget *parent,
    const std::function<void(RecordRef)> &selected)
{
    switch (page) {
    case Page::Overview:
        return {new OverviewPage(session, facts, parent), {}, {}};
    case Page::History:
        return {new HistoryPage(session, parent), {}, {}};
    case Page::Timeline: {
        auto *timeline = new TimelinePage(session, parent);
        PageView view = viewOf(timeline, selected);
        // The picture has no empty row to type in, so that a form takes over.
        view.startAdd = [&session] { session.begin(newRecord(session, Kind::Milestone)); };
        return view;
    }
    case Page::Scenes: {
        PageView view = viewOf(new ScenesPage(session, parent), selected);
        view.showsWhole = ScenesPage::showsWhole;
        return view;
    }
    case Page::Schedule:
        return viewOf(new SchedulePage(session, parent), selected);
    default:
        return viewOf(new RecordTablePage(session, *pageInfo(page).kind, parent), selected);
    }
}

} // namespace slate
