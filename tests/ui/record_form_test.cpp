#include "tests/ui/records_fixture.h"

#include "core/model/calendar.h"
#include "core/model/scene.h"
#include "ui/records/card_button.h"
#include "ui/records/mark_label.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace slate;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

struct Form : RecordsFixture {
    Form() : form(*session)
    {
        form.resize(340, 700);
        form.show();
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
    }
    void open(RecordRef ref)
    {
        form.setRecord(ref);
        settle();
    }
    template<typename T>
    void open(Id<T> id)
    {
        open(RecordRef {T::kind, id.value()});
    }
    FieldRow &row(const char *key)
    {
        FieldRow *found = form.panel()->row(key);
        REQUIRE(found);
        return *found;
    }
    /// A day of a calendar that is not added yet, its date typed and the cursor in the field behind that.
    void beginCalendarDay()
    {
        Calendar calendar;
        calendar.name = words("Main");
        calendar.production = addProduction(words("Alpha"));
        open(add(calendar));
        click(words("Add calendar day"));
        type("first_day", words("12 May 2027"));
        leave("first_day");
        leave("last_day");
    }
    QWidget *input(const char *key) { return row(key).editor().input(); }
    QString shown(const char *key)
    {
        const QWidget *widget = input(key);
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            return line->text();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            return text->toPlainText();
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            return combo->currentText();
        return {};
    }
    QString message(const char *key)
    {
        const auto *label = row(key).findChild<QLabel *>(words("message"));
        return label->isHidden() ? QString() : label->text();
    }
    /// Replaces what stands in a field, key by key.
    void type(const char *key, const QString &text)
    {
        QWidget *widget = input(key);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClicks(widget, text);
    }
    void press(const char *key, Qt::Key what, Qt::KeyboardModifiers modifiers = {})
    {
        // Keys go to a list that is open, as they do for a person.
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : input(key), what, modifiers);
        settle();
    }
    void leave(const char *key) { press(key, Qt::Key_Tab); }
    void click(const QString &accessibleName)
    {
        for (QAbstractButton *button : form.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == accessibleName && !button->isHidden()) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        FAIL("no button " << accessibleName.toStdString());
    }

    RecordForm form;
};

} // namespace

TEST_CASE("leaving a field is exactly one edit, and leaving it untouched is none")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    const qint64 before = form.edits();
    form.input("address")->setFocus();
    form.leave("address");
    CHECK(form.edits() == before);
    form.type("address", words("Via Appia"));
    CHECK(form.edits() == before);
    form.leave("address");
    CHECK(form.edits() == before + 1);
    CHECK(form.lastTitle() == words("Change location address"));
    CHECK(form.get(rome).address == words("Via Appia"));
}

TEST_CASE("Enter keeps what was typed, Escape brings back what was there")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    form.type("country", words("Italy"));
    form.press("country", Qt::Key_Return);
    CHECK(form.get(rome).country == words("Italy"));
    const qint64 before = form.edits();
    form.type("country", words("Greece"));
    form.press("country", Qt::Key_Escape);
    CHECK(form.shown("country") == words("Italy"));
    form.leave("country");
    CHECK(form.edits() == before);
}

TEST_CASE("Escape takes back what was typed first, and only then closes what the form stands in")
{
    Form form;
    int closed = 0;
    const QShortcut close(
        QKeySequence(Qt::Key_Escape), &form.form, [&] { ++closed; }, Qt::WidgetWithChildrenShortcut);
    form.open(form.addLocation(words("Rome")));
    form.type("country", words("Italy"));
    form.press("country", Qt::Key_Escape);
    CHECK(closed == 0);
    CHECK(form.shown("country").isEmpty());
    form.press("country", Qt::Key_Escape);
    CHECK(closed == 1);
}

TEST_CASE("a broken rule is told under its field while typing, and nothing is saved while it is broken")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    const qint64 before = form.edits();
    form.type("position", words("91, 7"));
    CHECK_FALSE(form.message("position").isEmpty());
    form.leave("position");
    CHECK(form.edits() == before);
    CHECK(form.shown("position") == words("91, 7"));
    form.type("name", QString());
    CHECK_FALSE(form.message("name").isEmpty());
    form.leave("name");
    CHECK(form.get(rome).name == words("Rome"));
    form.type("position", words("41.9, 12.5"));
    CHECK(form.message("position").isEmpty());
    form.leave("position");
    CHECK(form.edits() == before + 1);
}

TEST_CASE("a rule over two fields is told where it is broken")
{
    Form form;
    Permit permit;
    permit.location = form.addLocation(words("Rome"));
    permit.firstDay = QDate(2021, 5, 10);
    const auto id = form.add(permit);
    form.open(id);
    form.type("last_day", words("2021-05-01"));
    CHECK(form.message("last_day").contains(words("Valid from")));
    form.leave("last_day");
    CHECK_FALSE(form.get(id).lastDay.isValid());
}

TEST_CASE("a date window says how its words were understood")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    form.type("available", words("late February 2020"));
    CHECK(form.message("available").contains(words("29")));
    form.leave("available");
    const DateWindow window = form.get(rome).available;
    CHECK(window.words == words("late February 2020"));
    CHECK(window.latest == QDate(2020, 2, 29));
    CHECK(form.message("available").isEmpty());
}

TEST_CASE("dates that were given to words otherwise outlive the words being left as they are")
{
    Form form;
    Location location;
    location.name = words("Rome");
    location.available = {QDate(2020, 2, 20), QDate(2020, 2, 29), words("late February")};
    const auto rome = form.add(location);
    form.open(rome);
    form.type("available", words("late February"));
    form.leave("available");
    CHECK(form.get(rome).available == location.available);
}

TEST_CASE("a change from elsewhere shows in the fields that nobody types in, and leaves the typed one alone")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    form.type("address", words("Via"));
    form.slate().edit(words("Elsewhere"), [&](Transaction &t) {
        const RecordRef ref {Kind::Location, rome.value()};
        t.setField(ref, "country", words("Italy"));
        t.setField(ref, "address", words("Piazza"));
    });
    CHECK(form.shown("country") == words("Italy"));
    CHECK(form.shown("address") == words("Via"));
    form.leave("address");
    CHECK(form.get(rome).address == words("Via"));
}

TEST_CASE("another record chosen while typing keeps what was typed with the record it was typed for")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    const auto rauma = form.addLocation(words("Rauma"));
    form.open(rome);
    form.type("address", words("Via Appia"));
    form.open(rauma);
    CHECK(form.get(rome).address == words("Via Appia"));
    CHECK(form.get(rauma).address.isEmpty());
    CHECK(form.shown("address").isEmpty());
}

TEST_CASE("what is being typed when the form goes away is kept")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    form.type("address", words("Via Appia"));
    form.form.hide();
    CHECK(form.get(rome).address == words("Via Appia"));
}

TEST_CASE("a person who is not in the slate yet is added with the change that names them")
{
    Form form;
    CastMember member;
    member.person = form.addPerson(words("Somebody"));
    const auto cast = form.add(member);
    form.open(cast);
    const qint64 before = form.edits();
    form.type("person", words("Hayley Atwell"));
    CHECK(form.message("person").contains(words("Hayley Atwell")));
    form.press("person", Qt::Key_Return);
    CHECK(form.edits() == before);
    form.press("person", Qt::Key_Return);
    CHECK(form.edits() == before + 1);
    CHECK(form.slate().nameOf({Kind::CastMember, cast.value()}) == words("Hayley Atwell"));
    form.type("person", words("somebody"));
    form.leave("person");
    CHECK(form.get(cast).person == member.person);
    CHECK(form.slate().count(Kind::Person) == 2);
}

TEST_CASE("a cast member's telephone is the person's")
{
    Form form;
    CastMember member;
    member.person = form.addPerson(words("Tom Cruise"));
    form.open(form.add(member));
    for (FieldRow *row : form.form.findChildren<FieldRow *>()) {
        if (qstrcmp(row->editor().field().key, "phone") != 0)
            continue;
        row->editor().input()->setFocus();
        QTest::keyClicks(row->editor().input(), words("555"));
        QTest::keyClick(row->editor().input(), Qt::Key_Tab);
    }
    CHECK(form.get(member.person).phone == words("555"));
}

TEST_CASE("a changed milestone date keeps the old one, and stays when nobody says why")
{
    Form form;
    Milestone milestone;
    milestone.title = words("Release");
    milestone.date = DateWindow::exact(QDate(2021, 7, 23));
    const auto id = form.add(milestone);
    form.open(id);
    form.type("date", words("19 November 2021"));
    form.leave("date");
    CHECK(form.get(id).date == milestone.date);
    CHECK(form.shown("date").contains(words("July")));
    form.whyMoved = Questions::MoveReason {{}, words("Virus")};
    form.type("date", words("19 November 2021"));
    form.leave("date");
    CHECK(form.get(id).date == DateWindow::exact(QDate(2021, 11, 19)));
    CHECK(form.slate().count(Kind::MilestoneMove) == 1);
    CHECK(form.form.findChildren<CardButton *>().size() == 1);
}

TEST_CASE("a permit is added from its location's form once something is known of it")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    const qint64 before = form.edits();
    form.click(words("Add permit"));
    CHECK(form.edits() == before);
    form.type("number", words("12/3"));
    form.press("number", Qt::Key_Return);
    CHECK(form.edits() == before + 1);
    CHECK(form.lastTitle() == words("Add permit"));
    REQUIRE(form.slate().count(Kind::Permit) == 1);
    CHECK(numberOf(form.slate().records(Kind::Permit).front(), "location") == rome.value());
    CHECK(form.form.record().kind == Kind::Permit);
    form.click(words("Back to Rome"));
    CHECK(form.form.record() == RecordRef {Kind::Location, rome.value()});
    CHECK(form.form.findChildren<CardButton *>().size() == 1);
}

TEST_CASE("a part in a scene is named by its scene, and scenes stand in the order of their numbers")
{
    Form form;
    CastMember ivanka;
    ivanka.character = words("Ivanka");
    ivanka.id = form.add(ivanka);
    for (const char *number : {"10", "2", "1A"}) {
        Scene scene;
        scene.number = words(number);
        scene.heading = words("INT. TRAIN");
        SceneCast part;
        part.scene = form.add(scene);
        part.castMember = ivanka.id;
        form.add(part);
    }
    form.open(ivanka.id);
    QStringList shown;
    for (const CardButton *card : form.form.findChildren<CardButton *>())
        shown << card->accessibleName();
    CHECK(shown == QStringList {words("1A INT. TRAIN"), words("2 INT. TRAIN"), words("10 INT. TRAIN")});
}

TEST_CASE("a board's form leaves its strips to the board")
{
    Form form;
    Board board;
    board.name = words("Main");
    Strip strip;
    strip.board = form.add(board);
    strip.stripKind = StripKind::Banner;
    strip.place = words("a");
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
    QTest::keyClicks(QApplication::focusWidget(), words("Ascension"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const Record day = form.slate().records(Kind::CalendarDay).front();
    CHECK(textOf(day, "name") == words("Ascension"));
    CHECK(isUnknown(valueOf(day, "last_day")));
}

TEST_CASE("what is typed while a part becomes a record is not lost, and kept once it is left")
{
    Form form;
    form.beginCalendarDay();
    // All of these keys come before the form has seen that the day was added.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), words("Asc"));
    settle();
    REQUIRE(QApplication::focusWidget() == form.input("name"));
    CHECK(form.shown("name") == words("Asc"));
    QTest::keyClicks(QApplication::focusWidget(), words("ension"));
    form.leave("name");
    CHECK(form.slate().count(Kind::CalendarDay) == 1);
    CHECK(textOf(form.slate().records(Kind::CalendarDay).front(), "name") == words("Ascension"));
}

TEST_CASE("Enter that makes a part a record keeps the cursor where it is")
{
    Form form;
    form.open(form.addPerson(words("Somebody")));
    form.click(words("Add availability"));
    QWidget *combo = form.input("what");
    combo->setFocus();
    form.press("what", Qt::Key_Down);
    form.press("what", Qt::Key_Return);
    REQUIRE(form.slate().count(Kind::Availability) == 1);
    CHECK(QApplication::focusWidget() == form.input("what"));
}

TEST_CASE("a figure with Alt is no text")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    form.input("address")->setFocus();
    QTest::keyClick(form.input("address"), Qt::Key_2, Qt::AltModifier);
    CHECK(form.shown("address").isEmpty());
    QTest::keyClick(form.input("country"), Qt::Key_2, Qt::AltModifier);
    CHECK(form.shown("country").isEmpty());
}

TEST_CASE("an availability has one owner, and no fields for owners of other kinds")
{
    Form form;
    form.open(form.addPerson(words("Somebody")));
    form.click(words("Add availability"));
    CHECK(form.row("person").isVisible());
    CHECK_FALSE(form.row("location").isVisible());
    CHECK_FALSE(form.row("element").isVisible());
    form.open(form.addLocation(words("Rome")));
    form.click(words("Add availability"));
    CHECK_FALSE(form.row("person").isVisible());
    CHECK(form.row("location").isVisible());
    CHECK_FALSE(form.row("element").isVisible());
}

TEST_CASE("a child that nothing was entered for is not added")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    const qint64 before = form.edits();
    form.click(words("Add permit"));
    form.click(words("Back to Rome"));
    CHECK(form.edits() == before);
}

TEST_CASE("a hazard's risk factor follows severity and likelihood before they are kept")
{
    Form form;
    Stunt stunt;
    stunt.name = words("Train");
    Hazard hazard;
    hazard.stunt = form.add(stunt);
    hazard.description = words("Fall");
    hazard.severity = Severity::VerySevere;
    form.open(form.add(hazard));
    const auto *factor = form.form.findChild<MarkLabel *>(words("derived-factor"));
    CHECK(factor->text().contains(words("Not assessed")));
    form.input("likelihood")->setFocus();
    const qint64 before = form.edits();
    QTest::keyClick(form.input("likelihood"), Qt::Key_End);
    CHECK(factor->text().endsWith(words("5")));
    CHECK(form.edits() == before);
    form.leave("likelihood");
    CHECK(form.edits() == before + 1);
}

TEST_CASE("a source is added to any record and shown as a quotation")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    form.open(rome);
    form.click(words("Add source"));
    form.type("document", words("An article"));
    form.press("document", Qt::Key_Return);
    form.type("quote", words("to Rome next"));
    form.press("quote", Qt::Key_Return, Qt::ControlModifier);
    form.click(words("Back to Rome"));
    REQUIRE(form.form.findChildren<CardButton *>().size() == 1);
    CHECK(form.form.findChild<CardButton *>()->accessibleName() == words("“to Rome next”"));
}

TEST_CASE("what uses a record is listed, each a link to it")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    Stunt stunt;
    stunt.name = words("Chase");
    stunt.location = rome;
    const auto chase = form.add(stunt);
    form.open(rome);
    RecordRef opened;
    QObject::connect(form.session.get(), &Session::openRequested, [&](RecordRef ref) { opened = ref; });
    for (QPushButton *button : form.form.findChildren<QPushButton *>()) {
        if (button->text() == words("Chase"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(opened == RecordRef {Kind::Stunt, chase.value()});
}

TEST_CASE("the form closes when its record is deleted, and steps back when a part of it is")
{
    Form form;
    const auto rome = form.addLocation(words("Rome"));
    Permit permit;
    permit.location = rome;
    permit.number = words("12");
    const auto id = form.add(permit);
    form.open(rome);
    QSignalSpy closed(&form.form, &RecordForm::closed);
    QTest::mouseClick(form.form.findChild<CardButton *>(), Qt::LeftButton);
    settle();
    REQUIRE(form.form.record().kind == Kind::Permit);
    form.slate().edit(words("Delete"), [&](Transaction &t) { t.remove(id); });
    CHECK(form.form.record().kind == Kind::Location);
    CHECK(closed.isEmpty());
    form.slate().edit(words("Delete"), [&](Transaction &t) { t.remove(rome); });
    CHECK(closed.size() == 1);
    CHECK(form.form.record().isNull());
}
