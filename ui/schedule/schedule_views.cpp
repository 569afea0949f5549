#include "ui/schedule/schedule_views.h"

#include "ui/base/live_schedule.h"
#include "ui/base/unsaved.h"
#include "ui/schedule/blocks_view.h"
#include "ui/schedule/board/board_view.h"
#include "ui/schedule/compare/compare_view.h"
#include "ui/schedule/conflicts/conflicts_view.h"
#include "ui/schedule/dood/dood_view.h"
#include "ui/schedule/month/month_view.h"

#include <QCoreApplication>

namespace slate {

namespace {

/// A view of type V: QWidget(Session &, LiveSchedule &, QWidget *) with setBoard(Id<Board>), or one of
/// QWidget(Session &, QWidget *). What else it has of selected(), followed(), showRecord(), startAdd(),
/// askAgain() and commands() is used.
template<typename V>
ScheduleView makeView(const ScheduleViewNeeds &needs)
{
    V *made = nullptr;
    if constexpr (std::is_constructible_v<V, Session &, LiveSchedule &, QWidget *>)
        made = new V(needs.session, needs.live(), needs.parent);
    else
        made = new V(needs.session, needs.parent);
    ScheduleView view;
    view.widget = made;
    if constexpr (requires { made->setBoard(Id<Board>()); })
        view.setBoard = [made](Id<Board> board) { made->setBoard(board); };
    if constexpr (requires { bool(made->showRecord(RecordRef())); })
        view.showRecord = [made](RecordRef ref) { return made->showRecord(ref); };
    if constexpr (requires { made->startAdd(); })
        view.startAdd = [made] { made->startAdd(); };
    if constexpr (requires { made->askAgain(TypedPlace()); })
        view.askAgain = [made](const TypedPlace &place) { return made->askAgain(place); };
    if constexpr (requires { made->commands(); })
        view.commands = [made] { return made->commands(); };
    if constexpr (requires { made->selected(RecordRef()); })
        QObject::connect(made, &V::selected, made, [tell = needs.selected](RecordRef ref) { tell(ref); });
    if constexpr (requires { made->followed(RecordRef()); })
        QObject::connect(made, &V::followed, made, [tell = needs.followed](RecordRef ref) { tell(ref); });
    return view;
}

} // namespace

QString ScheduleViewInfo::displayTitle() const
{
    return QCoreApplication::translate("Schedule", title);
}

const std::vector<ScheduleViewInfo> &scheduleViews()
{
    static const std::vector<ScheduleViewInfo> views {
        {"board", QT_TRANSLATE_NOOP("Schedule", "Board"), true, makeView<BoardView>},
        {"month", QT_TRANSLATE_NOOP("Schedule", "Month"), true, makeView<MonthView>},
        {"dood", QT_TRANSLATE_NOOP("Schedule", "Day out of days"), true, makeView<DoodView>},
        {"conflicts", QT_TRANSLATE_NOOP("Schedule", "Conflicts"), true, makeView<ConflictsView>},
        {"compare", QT_TRANSLATE_NOOP("Schedule", "Compare"), true, makeView<CompareView>},
        {"blocks", QT_TRANSLATE_NOOP("Schedule", "Blocks"), false, makeView<BlocksView>},
    };
    return views;
}

} // namespace slate
