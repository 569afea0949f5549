#include "tests/ui/form_fixture.h"

using namespace slate;

TEST_CASE("a permit is added from its location's form once something is known of it")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    const qint64 before = form.edits();
    form.click(text("Add permit"));
    CHECK(form.edits() == before);
    form.type("number", text("12/3"));
    form.press("number", Qt::Key_Return);
    CHECK(form.edits() == before + 1);
    CHECK(form.lastTitle() == text("Add permit 12/3"));
    REQUIRE(form.slate().count(Kind::Permit) == 1);
    CHECK(numberOf(form.slate().records(Kind::Permit).front(), "location") == rome.value());
    CHECK(form.form.record().kind == Kind::Permit);
    form.click(text("Back to Rome"));
    CHECK(form.form.record() == RecordRef {Kind::Location, rome.value()});
    CHECK(form.form.findChildren<CardButton *>().size() == 1);
}

TEST_CASE("a part in a scene is named by its scene, and scenes stand in the order of their numbers")
{
    Form form;
    CastMember ivanka;
    ivanka.character = text("Ivanka");
    ivanka.id = form.add(ivanka);
    for (const char *number : {"10", "2", "1A"}) {
        Scene scene;
        scene.number = text(number);
        scene.heading = text("INT. TRAIN");
        SceneCast part;
        part.scene = form.add(scene);
        part.castMember = ivanka.id;
        form.add(part);
    }
    form.open(ivanka.id);
    QStringList shown;
    for (const CardButton *card : form.form.findChildren<CardButton *>())
        shown << card->accessibleName();
    CHECK(shown == QStringList {text("1A INT. TRAIN"), text("2 INT. TRAIN"), text("10 INT. TRAIN")});
}

TEST_CASE("a board's form leaves its strips to the board")
{
    Form form;
    Board board;
    board.name = text("Main");
    Strip strip;
    strip.board = form.add(board);
    strip.stripKind = StripKind::Banner;
    strip.place = text("a");
    form.add(strip);
    form.open(strip.board);
    CHECK(form.form.findChildren<CardButton *>().isEmpty());
}

TEST_CASE("a part that becomes a record by leaving a field leaves the cursor in the next one")
{
    Form form;
    form.beginCalendarDay();
    REQUIRE(QApplication::focusWidget() == form.input("what"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    settle();
    REQUIRE(form.slate().count(Kind::CalendarDay) == 1);
    CHECK(QApplication::focusWidget() == form.input("name"));
    QTest::keyClicks(QApplication::focusWidget(), text("Ascension"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const Record day = form.slate().records(Kind::CalendarDay).front();
    CHECK(textOf(day, "name") == text("Ascension"));
    CHECK(isUnknown(valueOf(day, "last_day")));
}

TEST_CASE("what is typed while a part becomes a record is not lost, and kept once it is left")
{
    Form form;
    form.beginCalendarDay();
    // All of these keys come before the form has seen that the day was added.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), text("Asc"));
    settle();
    REQUIRE(QApplication::focusWidget() == form.input("name"));
    CHECK(form.shown("name") == text("Asc"));
    QTest::keyClicks(QApplication::focusWidget(), text("ension"));
    form.leave("name");
    CHECK(form.slate().count(Kind::CalendarDay) == 1);
    CHECK(textOf(form.slate().records(Kind::CalendarDay).front(), "name") == text("Ascension"));
}

TEST_CASE("Enter that makes a part a record keeps the cursor where it is")
{
    Form form;
    form.open(form.addPerson(text("Somebody")));
    form.click(text("Add availability"));
    QWidget *combo = form.input("what");
    combo->setFocus();
    form.press("what", Qt::Key_Down);
    form.press("what", Qt::Key_Return);
    REQUIRE(form.slate().count(Kind::Availability) == 1);
    CHECK(QApplication::focusWidget() == form.input("what"));
}

TEST_CASE("a child that nothing was entered for is not added")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    const qint64 before = form.edits();
    form.click(text("Add permit"));
    form.click(text("Back to Rome"));
    CHECK(form.edits() == before);
}

TEST_CASE("a source is added to any record and shown as a quotation")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    form.click(text("Add source"));
    form.type("document", text("An article"));
    form.press("document", Qt::Key_Return);
    form.type("quote", text("to Rome next"));
    form.press("quote", Qt::Key_Return, Qt::ControlModifier);
    form.click(text("Back to Rome"));
    REQUIRE(form.form.findChildren<CardButton *>().size() == 1);
    CHECK(form.form.findChild<CardButton *>()->accessibleName() == text("“to Rome next”"));
}

TEST_CASE("what uses a record is listed, each a link to it")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    Stunt stunt;
    stunt.name = text("Chase");
    stunt.location = rome;
    const auto chase = form.add(stunt);
    form.open(rome);
    RecordRef opened;
    QObject::connect(form.session.get(), &Session::openRequested, [&](RecordRef ref) { opened = ref; });
    for (QPushButton *button : form.form.findChildren<QPushButton *>()) {
        if (button->text() == text("Chase"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(opened == RecordRef {Kind::Stunt, chase.value()});
}

TEST_CASE("the form closes when its record is deleted, and steps back when a part of it is")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    Permit permit;
    permit.location = rome;
    permit.number = text("12");
    const auto id = form.add(permit);
    form.open(rome);
    QSignalSpy closed(&form.form, &RecordForm::closed);
    QTest::mouseClick(form.form.findChild<CardButton *>(), Qt::LeftButton);
    settle();
    REQUIRE(form.form.record().kind == Kind::Permit);
    form.slate().edit(text("Delete"), [&](Transaction &t) { t.remove(id); });
    CHECK(form.form.record().kind == Kind::Location);
    CHECK(closed.isEmpty());
    form.slate().edit(text("Delete"), [&](Transaction &t) { t.remove(rome); });
    CHECK(closed.size() == 1);
    CHECK(form.form.record().isNull());
}

TEST_CASE_METHOD(
    Form, "a cast number in use twice is told under it, with who has it too, and no more when it is not")
{
    const auto alpha = addProduction(text("Alpha"));
    const auto part = [&](const char *name, const char *number) {
        CastMember member;
        member.character = text(name);
        member.number = CastNumber(text(number));
        member.production = alpha;
        return add(member);
    };
    const auto anna = part("ANNA", "3");
    const auto ben = part("BEN", "3");
    open(anna);
    CHECK(message("number").contains(text("BEN")));
    slate().edit(text("Number"), [&](Transaction &t) {
        t.setField({Kind::CastMember, ben.value()}, "number", text("4"));
    });
    settle();
    CHECK(message("number").isEmpty());
    type("number", text("4"));
    CHECK(message("number").contains(text("BEN")));
}

TEST_CASE_METHOD(Form, "the cast of a scene stand in its form by their numbers")
{
    const auto alpha = addProduction(text("Alpha"));
    Scene scene;
    scene.heading = text("INT. BARN - DAY");
    scene.production = alpha;
    scene.id = add(scene);
    for (const auto &[name, number] :
        {std::pair("ANNA", "10"), std::pair("BEN", "2"), std::pair("CARA", "")}) {
        CastMember member;
        member.character = text(name);
        member.number = CastNumber(text(number));
        member.production = alpha;
        SceneCast link;
        link.scene = scene.id;
        link.castMember = add(member);
        add(link);
    }
    open(scene.id);
    QStringList names;
    for (const CardButton *card :
        form.findChildren<QWidget *>(text("children-scene_cast")).front()->findChildren<CardButton *>())
        names << card->accessibleName().left(3);
    CHECK(names == QStringList {text("BEN"), text("ANN"), text("CAR")});
}
