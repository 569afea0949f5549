#include "tests/ui/window_fixture.h"

#include "ui/base/unsaved.h"
#include "ui/overview/film_band.h"
#include "ui/overview/greeting.h"
#include "ui/shell/settings.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace slate;

namespace {

/// A window on a new slate, after one that was left on its history.
class NewSlateFixture : public WindowFixture
{
public:
    NewSlateFixture()
    {
        window->showPage(Page::History);
        REQUIRE(window->newFile(path(QStringLiteral("new.slate"))));
        REQUIRE(QTest::qWaitFor([&] { return window->findChild<Greeting *>()->isVisible(); }));
    }
    QLineEdit *title() { return child<QLineEdit>("greetingTitle"); }
    std::vector<Production> productions() { return slate().all<Production>(); }
};

} // namespace

TEST_CASE_METHOD(NewSlateFixture, "a new slate asks what is being made, with the keys in its title")
{
    CHECK(window->page() == Page::Overview);
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == title(); }));
    type(QStringLiteral("Eleven Strokes"));
    press(Qt::Key_Return);
    REQUIRE(productions().size() == 1);
    CHECK(productions().front().title == QStringLiteral("Eleven Strokes"));
    CHECK(window->session().production() == productions().front().id);
    CHECK(window->session().unsaved().isEmpty());
    CHECK(QTest::qWaitFor([&] {
        const auto *band = window->findChild<FilmBand *>();
        return band && band->isVisible();
    }));
    CHECK(slate().undoTitle().contains(QStringLiteral("Eleven Strokes")));
}

TEST_CASE_METHOD(NewSlateFixture, "without a title nothing is made, and it is said what is missing")
{
    QTest::mouseClick(child<QPushButton>("startEmpty"), Qt::LeftButton);
    CHECK(productions().empty());
    CHECK(child<QLabel>("greetingHint")->text()
        == QStringLiteral("Type a title first. It can be changed later."));
    CHECK(QApplication::focusWidget() == title());
}

TEST_CASE_METHOD(NewSlateFixture, "a new slate starts from a screenplay, which needs no title typed")
{
    bool asked = false;
    fileToOpen.clear();
    window->session();
    QObject::connect(&window->session(), &Session::importRequested, [&] { asked = true; });
    QTest::mouseClick(child<QPushButton>("startFromScript"), Qt::LeftButton);
    CHECK(asked);
    CHECK(productions().empty());
}

TEST_CASE_METHOD(NewSlateFixture, "a new slate starts from a spreadsheet in the table where its rows go")
{
    title()->setFocus();
    type(QStringLiteral("Seven"));
    auto *menu = child<QPushButton>("startFromTable")->menu();
    REQUIRE(menu->actions().size() == 3);
    menu->actions().last()->trigger();
    CHECK(productions().size() == 1);
    CHECK(window->page() == Page::Locations);
    CHECK(toast().contains(QStringLiteral("Ctrl+V")));
}

TEST_CASE_METHOD(NewSlateFixture, "a title that was typed and not used is kept as what is not saved yet")
{
    title()->setFocus();
    type(QStringLiteral("Half a title"));
    CHECK(window->session().unsaved().count() == 1);
    title()->clear();
}

TEST_CASE_METHOD(NewSlateFixture, "the greeting comes back when the only production is undone")
{
    title()->setFocus();
    type(QStringLiteral("Seven"));
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window->findChild<FilmBand *>() != nullptr; }));
    window->undo();
    CHECK(QTest::qWaitFor([&] {
        auto *greeting = window->findChild<Greeting *>();
        return greeting && greeting->isVisible();
    }));
}
