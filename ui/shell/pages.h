#pragma once

#include "core/model/kind.h"
#include "ui/base/command.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace slate {

class Facts;
class Session;

/// The pages of the window, in the order of the navigation.
enum class Page { Overview, Cast, Crew, Locations, Stunts, Scenes, Schedule, Timeline, Partners, History };

inline constexpr int pageCount = static_cast<int>(Page::History) + 1;

/// The figure that goes to the page with Ctrl: 1 to 9, and 0 for the tenth.
constexpr int pageFigure(Page page)
{
    return (static_cast<int>(page) + 1) % 10;
}

/// What is fixed about a page.
struct PageInfo {
    Page page;
    const char *key;      ///< in settings
    const char *iconName; ///< in resources/icons
    QString title;
    std::optional<Kind> kind; ///< what it lists, counts and adds
};

PageInfo pageInfo(Page page);
/// The record whose page and form show this one: a permit is shown with its location, a person with
/// their part in a cast or crew. The record itself where nothing better is there.
RecordRef shownWith(Session &session, RecordRef ref);
/// The page that lists records of a kind, or deals with what they are about; Overview where none does.
Page pageOf(Kind kind);

/// A page that was made, and what the window asks of it; a page that cannot do a thing leaves it empty.
struct PageView {
    QWidget *widget = nullptr;
    std::function<void(RecordRef)> showRecord;
    std::function<void()> startAdd;
    /// Whether the page itself shows all about a record, so that no form opens for it.
    std::function<bool(RecordRef)> showsWhole = {};
    /// What it can do, as found by name.
    std::function<QList<Command>()> commands = {};
};

/// Fills in what the pages add to tables and forms of their kinds (KindCustoms).
void fillCustoms(Session &session);

/// Makes a page; it calls `selected` when its chosen record changes (a null ref when none is).
PageView makePage(Page page, Session &session, Facts &facts, QWidget *parent,
    const std::function<void(RecordRef)> &selected);

} // namespace slate
