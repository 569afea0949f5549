#include "tests/ui/newcomer_steps.h"

#include "ui/shell/navigation.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QListWidget>
#include <QtTest/QTest>

namespace slate::newcomer {

namespace {

void require(bool condition, const char *what)
{
    if (!condition)
        throw StepFailed(what);
}

void waitFor(const std::function<bool()> &condition, const char *what)
{
    require(QTest::qWaitFor(condition), what);
}

void clickPage(MainWindow &window, Page page)
{
    auto *list = window.findChild<Navigation *>()->findChild<QListWidget *>();
    require(list, "there is no list of pages");
    const auto found = list->findItems(pageInfo(page).title, Qt::MatchExactly);
    require(!found.isEmpty(), "a page is not in the list of pages");
    const QRect item = list->visualItemRect(found.front());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, item.center());
    require(window.page() == page, "a click on a page's name does not show the page");
}

RecordRef locationCalled(MainWindow &window, const QString &name)
{
    for (const Record &record : window.session().catalog().records(Kind::Location)) {
        if (textOf(record, "name") == name)
            return record.ref();
    }
    return {};
}

} // namespace

void open(MainWindow &window)
{
    window.show();
    window.activateWindow();
    require(QTest::qWaitForWindowActive(&window), "the window does not come up");
    // The counts at the side come last, when there is nothing more urgent to do.
    const auto *navigation = window.findChild<Navigation *>();
    waitFor([&] { return navigation->count(Page::Partners).has_value(); }, "the pages are not counted");
    require(navigation->count(Page::Locations) >= 3, "the example has no locations");
}

RecordRef addLocation(MainWindow &window, const QString &name)
{
    clickPage(window, Page::Locations);
    const qsizetype before =
        static_cast<qsizetype>(window.session().catalog().records(Kind::Location).size());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    // One by one, to wherever the keys go, as a person types.
    for (const QChar letter : name)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    RecordRef added;
    waitFor([&] { return !(added = locationCalled(window, name)).isNull(); },
        "the new location is not in the slate");
    require(static_cast<qsizetype>(window.session().catalog().records(Kind::Location).size()) == before + 1,
        "another number of locations than one was added");
    waitFor([&] { return window.shownRecord() == added; }, "the form does not show the new location");
    return added;
}

void showReleaseTimeline(MainWindow &window)
{
    clickPage(window, Page::Timeline);
    auto *view = window.findChild<TimelineView *>();
    require(view && view->isVisible(), "the picture of the release timeline is not there");
    bool drawn = false;
    for (const Record &record : window.session().catalog().records(Kind::Milestone))
        drawn = drawn || !view->markRect(record.ref()).isEmpty();
    require(drawn, "no milestone is drawn on the release timeline");
}

} // namespace slate::newcomer
