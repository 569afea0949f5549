#pragma once

#include "core/model/board.h"
#include "ui/base/command.h"

#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace slate {

class LiveSchedule;
class Session;
struct TypedPlace;

/// What a view of the schedule is made from. The live schedule is made when a view first asks for it.
struct ScheduleViewNeeds {
    Session &session;
    std::function<LiveSchedule &()> live;
    QWidget *parent = nullptr;
    std::function<void(RecordRef)> selected; ///< told when a record is to be shown with its form
    std::function<void(RecordRef)> followed; ///< told when a form that is open is to show another record
};

/// A view that was made, and what the page asks of it; a view that cannot do a thing leaves it empty.
struct ScheduleView {
    QWidget *widget = nullptr;
    std::function<void(Id<Board>)> setBoard;
    /// Gives false for a record that the view has no place for.
    std::function<bool(RecordRef)> showRecord;
    std::function<void()> startAdd;
    /// Asks a question again whose answer was typed and not done; false where what it was about is gone.
    std::function<bool(const TypedPlace &)> askAgain;
    std::function<QList<Command>()> commands;
};

/// One entry of the switcher at the top of the schedule.
struct ScheduleViewInfo {
    const char *key;   ///< in settings
    const char *title; ///< translated in the context "Schedule"
    bool needsBoard;   ///< shows the words about making a board where there is none
    ScheduleView (*make)(const ScheduleViewNeeds &needs);

    QString displayTitle() const;
};

/// The views in the order of the switcher.
const std::vector<ScheduleViewInfo> &scheduleViews();

} // namespace slate
