#include "tests/ui/window_fixture.h"

#include "core/model/board.h"
#include "core/model/order_key.h"
#include "tests/ui/own_drafts.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"
#include "ui/schedule/board/board_view.h"
#include "ui/schedule/board/prompt_bar.h"
#include "ui/schedule/schedule_page.h"
#include "ui/shell/content_area.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace slate;

namespace {

/// The board "Main" of the scenes 12 and 13 with a meal after them, shown in a window.
struct BoardInWindow : OwnDrafts, WindowFixture {
    BoardInWindow()
    {
        Calendar calendar;
        calendar.name = QStringLiteral("Days");
        calendar.production = alpha;
        Board made;
        made.name = QStringLiteral("Main");
        made.production = alpha;
        made.calendar = add(calendar);
        board = add(made);
        const QStringList places = keysBetween({}, {}, 3);
        for (const int i : {0, 1}) {
            Scene scene;
            scene.number = QString::number(12 + i);
            scene.heading = QStringLiteral("INT. TRAIN - NIGHT");
            scene.production = alpha;
            scene.scriptOrder = scene.number;
            scenes.push_back(add(scene));
            Strip strip;
            strip.board = board;
            strip.stripKind = StripKind::Scene;
            strip.scene = scenes.back();
            strip.place = places[i];
            strips.push_back(add(strip));
        }
        Strip meal;
        meal.board = board;
        meal.stripKind = StripKind::Banner;
        meal.banner = BannerKind::Meal;
        meal.text = QStringLiteral("Lunch");
        meal.place = places[2];
        strips.push_back(add(meal));
        window->session().setProduction(alpha);
        window->showPage(Page::Schedule);
        page().setBoard(board);
        page().setView(QStringLiteral("board"));
        view().days().setFocus(Qt::TabFocusReason);
    }
    template<typename T>
    Id<T> add(T object)
    {
        object.id = Id<T>::random();
        slate().edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(object); });
        return object.id;
    }
    SchedulePage &page() { return *window->findChild<SchedulePage *>(); }
    BoardView &view() { return *window->findChild<BoardView *>(); }
    RecordForm &form() { return *window->findChild<RecordForm *>(); }
    bool isFormShown() { return window->findChild<ContentArea *>()->isFormShown(); }
    RecordRef strip(size_t i) const { return {Kind::Strip, strips[i].value()}; }
    RecordRef scene(size_t i) const { return {Kind::Scene, scenes[i].value()}; }
    /// As after the program was killed, with the drafts as they were, and started again.
    void reopen()
    {
        window->session().unsaved().write();
        const QString file = path();
        window.reset();
        window = std::make_unique<MainWindow>(Slate::open(file), questions);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    Unsaved &unsaved() { return window->session().unsaved(); }
    QPoint at(size_t i) { return view().days().rectOf(strip(i)).center(); }
    void click(size_t i) { QTest::mouseClick(view().days().viewport(), Qt::LeftButton, {}, at(i)); }
    QStringList fieldsShown()
    {
        QStringList titles;
        for (FieldRow *row : form().findChildren<FieldRow *>()) {
            if (row->isVisible())
                titles << row->editor().field().displayTitle();
        }
        return titles;
    }

    Id<Board> board;
    std::vector<Id<Scene>> scenes;
    std::vector<Id<Strip>> strips;
};

} // namespace

TEST_CASE_METHOD(BoardInWindow, "Alt and a figure switches the view from a field of the form, and types none")
{
    window->showRecord({Kind::Board, board.value()});
    QWidget *name = form().panel()->row("name")->editor().input();
    name->setFocus();
    QTest::keyClick(name, Qt::Key_2, Qt::AltModifier);
    CHECK(page().view() == QLatin1String("month"));
    QTest::keyClick(name, Qt::Key_1, Qt::AltModifier);
    CHECK(page().view() == QLatin1String("board"));
    CHECK(slate().find(board)->name == QStringLiteral("Main"));
}

TEST_CASE_METHOD(BoardInWindow, "the form of a scene follows the strip that is chosen on its board")
{
    click(1);
    CHECK_FALSE(isFormShown());
    click(0);
    press(Qt::Key_Return);
    REQUIRE(isFormShown());
    CHECK(form().record() == scene(0));
    click(1);
    CHECK(form().record() == scene(1));
    CHECK(window->shownRecord() == scene(1));
    press(Qt::Key_Up);
    CHECK(form().record() == scene(0));
    click(2);
    CHECK(form().record() == strip(2));
    window->hideForm();
    click(1);
    CHECK_FALSE(isFormShown());
}

TEST_CASE_METHOD(BoardInWindow, "undo and Escape right after a cut take the cut back, and nothing else")
{
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Escape}) {
        const auto keys = key == Qt::Key_Z ? Qt::ControlModifier : Qt::NoModifier;
        click(0);
        press(Qt::Key_X, Qt::ControlModifier);
        REQUIRE(view().desk().isCut(strip(0)));
        const qint64 before = slate().editCount();
        press(key, keys);
        CHECK(slate().editCount() == before);
        CHECK_FALSE(view().desk().hasCut());
        CHECK(view().desk().isSelected(strip(0)));
    }
    const qint64 before = slate().editCount();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(slate().editCount() == before + 1); // the edit before
}

TEST_CASE_METHOD(BoardInWindow, "undo after a change that came after a cut takes the change back")
{
    click(0);
    press(Qt::Key_X, Qt::ControlModifier);
    click(1);
    press(Qt::Key_Down, Qt::AltModifier);
    const qint64 before = slate().editCount();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(slate().editCount() == before + 1);
    CHECK(view().desk().isCut(strip(0)));
    press(Qt::Key_Escape);
    CHECK_FALSE(view().desk().hasCut());
}

TEST_CASE_METHOD(BoardInWindow, "the form of a board stays while strips are chosen")
{
    window->showRecord({Kind::Board, board.value()});
    click(1);
    CHECK(form().record() == RecordRef {Kind::Board, board.value()});
}

TEST_CASE_METHOD(
    BoardInWindow, "what the form shows of a strip's scene stays when the board is changed elsewhere")
{
    click(1);
    QTest::mouseClick(view().days().viewport(), Qt::LeftButton, Qt::ControlModifier, at(0));
    press(Qt::Key_Return);
    REQUIRE(form().record() == scene(0));
    Q_EMIT form().panel()->addAsked(schemaOf(Kind::Source).blank());
    REQUIRE(form().record().isNull());
    slate().edit(QStringLiteral("Remove"), [&](Transaction &t) { t.remove(strips[1]); });
    REQUIRE(view().desk().selection().size() == 1);
    CHECK(form().record().isNull());
}

TEST_CASE_METHOD(BoardInWindow, "a strip that is asked for is shown on its board with the form of its scene")
{
    window->session().open(strip(1));
    CHECK(view().desk().isSelected(strip(1)));
    CHECK(form().record() == scene(1));
}

TEST_CASE_METHOD(
    BoardInWindow, "a banner's form has the fields of a banner, and a day break's those of a day")
{
    window->session().open(strip(2));
    REQUIRE(form().record() == strip(2));
    CHECK(fieldsShown().join(QStringLiteral(", "))
        == QStringLiteral("Board, Text, Kind of banner, Minutes to shoot"));
    Strip dayBreak;
    dayBreak.board = board;
    dayBreak.stripKind = StripKind::DayBreak;
    dayBreak.place = QStringLiteral("z");
    window->session().open({Kind::Strip, add(dayBreak).value()});
    CHECK(fieldsShown().join(QStringLiteral(", ")) == QStringLiteral("Board, Text, Crew call"));
    for (const QLabel *label : form().findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK_FALSE((label->isVisible() && label->text() == QStringLiteral("Synopsis")));
    }
}

TEST_CASE_METHOD(BoardInWindow, "a click on the board takes the keys from the form that follows it")
{
    window->showRecord(strip(2));
    REQUIRE(isFormShown());
    auto *field = form().findChild<QLineEdit *>();
    field->setFocus();
    REQUIRE(field->hasFocus());
    click(0);
    REQUIRE(form().record() == scene(0));
    CHECK(view().days().hasFocus());
}

TEST_CASE_METHOD(BoardInWindow,
    "what is typed as an answer about a board is asked for again in the next run, for the same strips")
{
    click(0);
    QTest::mouseClick(view().days().viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
    press(Qt::Key_D);
    REQUIRE(view().prompt().isVisible());
    type(QStringLiteral("2"));
    CHECK(unsaved().count() == 1);
    reopen();
    REQUIRE(unsaved().count() == 1);
    CHECK(unsaved().all().first().place.title == QStringLiteral("Main: Move to day…"));
    child<QPushButton>("showUnsaved")->click();
    REQUIRE(view().prompt().isVisible());
    CHECK(view().prompt().editor().text() == QStringLiteral("2"));
    CHECK(QApplication::focusWidget() == &view().prompt().editor());
    CHECK(view().desk().selection() == QSet<RecordRef> {strip(0), strip(1)});
    press(Qt::Key_Return);
    CHECK_FALSE(view().prompt().isVisible());
    CHECK(unsaved().isEmpty());
    CHECK(view().desk().plan().days.size() == 2);
}

TEST_CASE_METHOD(
    BoardInWindow, "every question above a board keeps what is typed, until it is answered or given up")
{
    for (const BoardAct act :
        {BoardAct::ToDay, BoardAct::AddNote, BoardAct::AddMeal, BoardAct::AddCompanyMove, BoardAct::AddTravel,
            BoardAct::BreaksByPages, BoardAct::BreaksByTime, BoardAct::SetCall}) {
        INFO(displayTitle(act).toStdString());
        view().desk().select(strip(0));
        view().perform(act);
        REQUIRE(view().prompt().isVisible());
        const QString suggestion = view().prompt().editor().text();
        type(QStringLiteral("9"));
        REQUIRE(unsaved().count() == 1);
        const TypedPlace place = unsaved().all().first().place;
        view().prompt().hide();
        REQUIRE(view().askAgain(place));
        CHECK(view().prompt().editor().text() == QStringLiteral("9"));
        press(Qt::Key_Escape);
        CHECK(unsaved().isEmpty());
        view().perform(act);
        CHECK(view().prompt().editor().text() == suggestion);
        press(Qt::Key_Escape);
    }
}

TEST_CASE_METHOD(BoardInWindow, "an answer about a strip that is gone by now is given to the clipboard")
{
    click(1);
    press(Qt::Key_D);
    type(QStringLiteral("2"));
    slate().edit(QStringLiteral("Remove"), [&](Transaction &t) { t.remove(strips[1]); });
    reopen();
    child<QPushButton>("showUnsaved")->click();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("2"));
    CHECK(unsaved().isEmpty());
}
