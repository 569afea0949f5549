#include "tests/ui/board_fixture.h"

using namespace slate;

namespace {

class TwoBoards : public BoardFixture
{
public:
    TwoBoards()
    {
        second = addBoard(QStringLiteral("Second"));
        view->resize(1200, 600);
        view->setSecondBoard(second);
        QApplication::processEvents();
        REQUIRE(view->secondDays());
        REQUIRE(view->secondBoneyard());
    }
    BoardDesk &other() const { return view->secondDays()->desk(); }
    RecordRef there(int number) const
    {
        for (const bool boneyard : {false, true}) {
            for (const BoardRow &row : other().rows(boneyard)) {
                if (row.scene == scene(number))
                    return row.ref();
            }
        }
        return {};
    }
    void clickThere(int number, Qt::KeyboardModifiers keys = {})
    {
        const bool boneyard = other().rowOf(true, there(number)) >= 0;
        StripList &list = boneyard ? *view->secondBoneyard() : *view->secondDays();
        const QRect place = list.rectOf(there(number));
        REQUIRE(place.isValid());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, keys, place.center());
    }

    Id<Board> second;
};

} // namespace

TEST_CASE_METHOD(TwoBoards, "scenes cut from a board are pasted on the one beside it, as one edit")
{
    click(view->days(), 1);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_X, Qt::ControlModifier);
    CHECK(view->desk().isCut(ref(1)));
    const qint64 before = edits();
    view->secondDays()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shape() == QLatin1String("|3|4| 5"));
    CHECK(shape(second) == QLatin1String("12 "));
    CHECK(edits() == before + 1);
    CHECK(lastTitle() == QLatin1String("Move 2 strips to Second"));
    CHECK(other().selection().size() == 2);
    CHECK_FALSE(other().hasCut());
    slate().undo();
    CHECK(shape() == QLatin1String("12|3|4| 5"));
    CHECK(shape(second) == QLatin1String(" "));
}

TEST_CASE_METHOD(TwoBoards, "a scene that the other board has already is moved there and not doubled")
{
    click(view->days(), 3);
    key(Qt::Key_X, Qt::ControlModifier);
    view->secondDays()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(shape(second) == QLatin1String("3 "));
    put(scene(3), QStringLiteral("m"));
    view->secondDays()->setFocus(Qt::TabFocusReason);
    clickThere(1); // still without a strip there
    key(Qt::Key_D);
    answer(QStringLiteral("1"));
    REQUIRE(shape(second) == QLatin1String("31 "));
    click(view->days(), 3);
    key(Qt::Key_X, Qt::ControlModifier);
    clickThere(1);
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shape(second) == QLatin1String("13 "));
    CHECK_FALSE(shape().contains(QLatin1Char('3')));
}

TEST_CASE_METHOD(TwoBoards, "what is cut can be pasted after another board was chosen, and into its boneyard")
{
    view->setSecondBoard({});
    click(view->days(), 4);
    key(Qt::Key_X, Qt::ControlModifier);
    view->setBoard(second);
    CHECK_FALSE(view->desk().isCut(ref(4)));
    view->boneyard().setFocus(Qt::TabFocusReason);
    view->desk().clearSelection();
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shape(second) == QLatin1String(" 4"));
    CHECK(shape() == QLatin1String("12|3|| 5"));
}

TEST_CASE_METHOD(TwoBoards, "day breaks stay on the board they are of, and Escape forgets what was cut")
{
    view->days().setFocus(Qt::TabFocusReason);
    view->desk().selectAll(false);
    for (const BoardRow &row : view->desk().rows(false)) {
        if (row.kind == RowKind::DayBreak)
            view->desk().toggle(row.ref());
    }
    key(Qt::Key_X, Qt::ControlModifier);
    key(Qt::Key_Escape);
    CHECK_FALSE(view->desk().hasCut());
    const qint64 before = edits();
    view->secondDays()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(edits() == before);
    view->days().setFocus(Qt::TabFocusReason);
    key(Qt::Key_X, Qt::ControlModifier);
    view->secondDays()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(shape(second) == QLatin1String("1234 "));
    CHECK(shape() == QLatin1String("||| 5"));
}

TEST_CASE_METHOD(TwoBoards, "scenes do not go to a board of another production")
{
    const Id<Production> beta = addProduction(QStringLiteral("Beta"));
    Board made;
    made.name = QStringLiteral("Beta's");
    made.production = beta;
    const Id<Board> foreign = add(made);
    view->setSecondBoard(foreign);
    click(view->days(), 1);
    key(Qt::Key_X, Qt::ControlModifier);
    const qint64 before = edits();
    view->secondDays()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(edits() == before);
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.last().startsWith(QLatin1String("Scenes stay on the boards")));
}

TEST_CASE_METHOD(TwoBoards, "the keys work on the second board where they were last, and so do the tools")
{
    for (const int number : {1, 2, 3}) {
        clickThere(number);
        key(Qt::Key_D);
        answer(QStringLiteral("1"));
    }
    REQUIRE(shape(second) == QLatin1String("123 "));
    clickThere(3);
    key(Qt::Key_Up, Qt::AltModifier);
    CHECK(shape(second) == QLatin1String("132 "));
    clickThere(1);
    view->perform(BoardAct::MoveDown); // as from the menu
    CHECK(shape(second) == QLatin1String("312 "));
    CHECK(shape() == QLatin1String("12|3|4| 5"));
    view->perform(BoardAct::ToBoneyard);
    CHECK(shape(second) == QLatin1String("32 1"));
    clickThere(1);
    key(Qt::Key_D);
    answer(QStringLiteral("1"));
    CHECK(shape(second) == QLatin1String("321 "));
}

TEST_CASE_METHOD(TwoBoards, "on a board of strips side by side Alt with left and right moves them")
{
    view->setHorizontal(true);
    QApplication::processEvents();
    click(view->days(), 2);
    key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shape() == QLatin1String("21|3|4| 5"));
    key(Qt::Key_Right, Qt::AltModifier);
    CHECK(shape() == QLatin1String("12|3|4| 5"));
    view->setHorizontal(false);
}

TEST_CASE_METHOD(BoardFixture, "a scene without a strip changes places in the boneyard as others do")
{
    click(view->boneyard(), 6);
    key(Qt::Key_Up, Qt::AltModifier);
    CHECK(shape() == QLatin1String("12|3|4| 65"));
    CHECK(view->desk().cursor() == ref(6));
    key(Qt::Key_Down, Qt::AltModifier);
    CHECK(shape() == QLatin1String("12|3|4| 56"));
    CHECK(view->desk().selection().size() == 1);
}
