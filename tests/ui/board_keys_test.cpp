#include "tests/ui/board_fixture.h"

#include <QSignalSpy>

using namespace slate;

TEST_CASE_METHOD(BoardFixture, "arrows move the cursor over strips alone, and Shift takes them along")
{
    click(view->days(), 2);
    key(Qt::Key_Down); // the day break
    CHECK(view->desk().cursor().kind == Kind::Strip);
    CHECK(view->desk().selection().size() == 1);
    key(Qt::Key_Down); // over the weekend
    CHECK(view->desk().cursor() == ref(3));
    key(Qt::Key_Up, Qt::ShiftModifier);
    key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(view->desk().selection().size() == 3);
    CHECK(view->desk().isSelected(ref(2)));
    key(Qt::Key_Up, Qt::ControlModifier);
    CHECK(view->desk().cursor() == ref(1));
    CHECK(view->desk().selection().size() == 3);
    key(Qt::Key_Space);
    CHECK(view->desk().selection().size() == 4);
}

TEST_CASE_METHOD(BoardFixture, "Alt and an arrow move the chosen strips by one place")
{
    click(view->days(), 2);
    key(Qt::Key_Up, Qt::AltModifier);
    CHECK(shape() == QLatin1String("21|3|4| 5"));
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    CHECK(shape() == QLatin1String("1|23|4| 5"));
}

TEST_CASE_METHOD(
    BoardFixture, "D asks for a day and moves the chosen strips there, and to a new day after the last")
{
    click(view->days(), 1);
    key(Qt::Key_D);
    answer(QStringLiteral("9"));
    CHECK(view->prompt().isVisible());
    answer(QStringLiteral("3"));
    CHECK_FALSE(view->prompt().isVisible());
    CHECK(shape() == QLatin1String("2|3|41| 5"));
    CHECK(QApplication::focusWidget() == &view->days());
    // A letter right behind an answer was meant for it.
    key(Qt::Key_D);
    CHECK_FALSE(view->prompt().isVisible());
    CHECK(shape() == QLatin1String("2|3|41| 5"));
    click(view->days(), 1);
    key(Qt::Key_D);
    answer(QStringLiteral("4"));
    CHECK(view->desk().plan().days.size() == 4);
    CHECK(view->desk().dayOfCursor() == 3);
}

TEST_CASE_METHOD(BoardFixture, "B moves scenes to the boneyard; Delete also removes banners and day breaks")
{
    click(view->days(), 1);
    key(Qt::Key_B);
    CHECK(shape() == QLatin1String("2|3|4| 51"));
    click(view->days(), 2);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    CHECK(shape() == QLatin1String("3|4| 512"));
}

TEST_CASE_METHOD(BoardFixture, "what is cut stays where it is until it is pasted after the cursor")
{
    click(view->days(), 1);
    key(Qt::Key_X, Qt::ControlModifier);
    CHECK(shape() == QLatin1String("12|3|4| 5"));
    click(view->days(), 3);
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shape() == QLatin1String("2|31|4| 5"));
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shape() == QLatin1String("2|31|4| 5"));
}

TEST_CASE_METHOD(BoardFixture, "a day break and banners are added after the cursor")
{
    click(view->days(), 1);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shape() == QLatin1String("1|2|3|4| 5"));
    view->perform(BoardAct::AddMeal);
    answer(QStringLiteral("Lunch"));
    CHECK(shape() == QLatin1String("1-|2|3|4| 5"));
    const auto &strips = live->order(board).placed;
    CHECK(strips[1].text == QLatin1String("Lunch"));
    CHECK(strips[1].banner == BannerKind::Meal);
    CHECK(strips[1].minutes == 60);
}

TEST_CASE_METHOD(BoardFixture, "a board is broken into days by pages, by hours, and its breaks are removed")
{
    view->perform(BoardAct::RemoveBreaks);
    CHECK(shape() == QLatin1String("1234 5"));
    view->perform(BoardAct::BreaksByPages);
    answer(QStringLiteral("nothing"));
    CHECK(view->prompt().isVisible());
    answer(QStringLiteral("2"));
    CHECK(shape().startsWith(QLatin1String("12|34")));
    CHECK(lastTitle() == QLatin1String("Break into days of 2 pages"));
    view->perform(BoardAct::BreaksByTime);
    answer(QStringLiteral("6:00")); // a page is two hours
    CHECK(shape().startsWith(QLatin1String("123|4")));
}

TEST_CASE_METHOD(BoardFixture, "the call of a day is kept on its break")
{
    click(view->days(), 3);
    key(Qt::Key_T);
    answer(QStringLiteral("late"));
    CHECK(view->prompt().isVisible());
    answer(QStringLiteral("05:30"));
    CHECK(view->desk().plan().days[1].call == 5 * 60 + 30);
    CHECK(view->desk().plan().days[0].call == 7 * 60);
}

TEST_CASE_METHOD(BoardFixture, "the scenes of a day are sorted by set, day breaks stay")
{
    click(view->days(), 2);
    key(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(shape() == QLatin1String("21|3|4| 5"));
    view->perform(BoardAct::SortBySet);
    CHECK(shape() == QLatin1String("12|3|4| 5"));
}

TEST_CASE_METHOD(BoardFixture, "Ctrl+F finds a strip by its words, Enter the next one, also in the boneyard")
{
    click(view->boneyard(), 5);
    key(Qt::Key_F, Qt::ControlModifier);
    auto *find = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(find);
    QTest::keyClicks(find, QStringLiteral("set"));
    key(Qt::Key_Return);
    CHECK(view->desk().cursor() == ref(6));
    key(Qt::Key_Return);
    CHECK(view->desk().cursor() == ref(1));
    find->clear();
    QTest::keyClicks(find, QStringLiteral("scene 5"));
    key(Qt::Key_Return);
    CHECK(view->desk().cursor() == ref(5));
    key(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &view->boneyard());
    key(Qt::Key_F, Qt::ControlModifier);
    find->clear();
    QTest::keyClicks(find, QStringLiteral("scene 1,"));
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &view->days());
}

TEST_CASE_METHOD(BoardFixture, "that nothing is found is told in words until other words are sought")
{
    const auto *nothing = view->findChild<QLabel *>(QStringLiteral("boardFoundNothing"));
    auto *find = view->findChild<QLineEdit *>(QStringLiteral("boardFind"));
    const auto isTold = [&] { return nothing->isVisible() && find->property("faulty").toBool(); };
    const auto isNotTold = [&] { return !nothing->isVisible() && !find->property("faulty").toBool(); };
    const auto seek = [&] {
        key(Qt::Key_F, Qt::ControlModifier);
        find->clear();
        QTest::keyClicks(find, QStringLiteral("zz"));
        key(Qt::Key_Return);
    };
    seek();
    CHECK(isTold());
    key(Qt::Key_Backspace);
    CHECK(isNotTold());
    seek();
    CHECK(isTold());
    key(Qt::Key_Escape);
    CHECK(isNotTold());
    seek();
    find->clear();
    CHECK(isNotTold());
}

TEST_CASE_METHOD(BoardFixture, "after an act from a menu above the board the keys work on the strips again")
{
    click(view->days(), 1);
    choose("boardMove", QStringLiteral("Move down"));
    CHECK(shape() == QLatin1String("21|3|4| 5"));
    key(Qt::Key_Up, Qt::AltModifier);
    CHECK(shape() == QLatin1String("12|3|4| 5"));
    QWidget *button = view->findChild<QPushButton *>(QStringLiteral("boardMove"));
    button->setFocus(); // as by Tab
    choose("boardMove", QStringLiteral("Move down"));
    CHECK(QApplication::focusWidget() == &view->days());
    choose("boardMove", QStringLiteral("Move to day"));
    CHECK(view->prompt().isVisible());
    CHECK(QApplication::focusWidget() == &view->prompt().editor());
}

TEST_CASE_METHOD(BoardFixture, "Ctrl+F finds on the board wherever the keys are, also from the table")
{
    const auto *find = view->findChild<QLineEdit *>(QStringLiteral("boardFind"));
    view->findChild<QPushButton *>(QStringLiteral("boardLook"))->setFocus();
    key(Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == find);
    view->setListShown(true);
    CHECK(QApplication::focusWidget() != find);
    key(Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == find);
    key(Qt::Key_Escape);
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("boardTable"));
    view->setListShown(false);
    CHECK(QApplication::focusWidget() == &view->days());
}

TEST_CASE_METHOD(BoardFixture, "Enter opens the form of the scene, of a banner its own")
{
    QSignalSpy opened(view.get(), &BoardView::selected);
    click(view->days(), 1);
    key(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<RecordRef>() == RecordRef {Kind::Scene, scene(1).value()});
}

TEST_CASE_METHOD(BoardFixture, "plus, minus and Home zoom, and Ctrl with the wheel does")
{
    const int line = view->days().rectOf(ref(1)).height();
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    CHECK(view->days().rectOf(ref(1)).height() > line);
    key(Qt::Key_Home);
    CHECK(view->days().rectOf(ref(1)).height() == line);
    QWheelEvent wheel(QPointF(40, 40), view->days().viewport()->mapToGlobal(QPointF(40, 40)), {}, {0, -120},
        Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->days().viewport(), &wheel);
    CHECK(view->days().rectOf(ref(1)).height() < line);
}

TEST_CASE_METHOD(BoardFixture, "a holiday moves the days after it and says so")
{
    REQUIRE(view->desk().plan().days[1].date == QDate(2021, 4, 12));
    session->edit(QStringLiteral("Add calendar day"), [&](Transaction &t) {
        CalendarDay day;
        day.id = Id<CalendarDay>::random();
        day.calendar = days;
        day.firstDay = QDate(2021, 4, 12);
        day.what = CalendarDayKind::Holiday;
        t.insert(day);
    });
    CHECK(view->desk().plan().days[1].date == QDate(2021, 4, 13));
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.last() == QLatin1String("Moves 2 days; the last day is now Wed 14 Apr 2021"));
    CHECK(said.size() == 1);
}

TEST_CASE_METHOD(BoardFixture, "Ctrl+A chooses all scenes of the list, without day breaks")
{
    key(Qt::Key_A, Qt::ControlModifier);
    CHECK(view->desk().selection().size() == 4);
}
