#include "tests/ui/form_fixture.h"

#include "core/model/production.h"

using namespace slate;

TEST_CASE("leaving a field is exactly one edit, and leaving it untouched is none")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    const qint64 before = form.edits();
    form.input("address")->setFocus();
    form.leave("address");
    CHECK(form.edits() == before);
    form.type("address", text("Via Appia"));
    CHECK(form.edits() == before);
    form.leave("address");
    CHECK(form.edits() == before + 1);
    CHECK(form.lastTitle() == text("Rome: address Via Appia"));
    CHECK(form.get(rome).address == text("Via Appia"));
}

TEST_CASE("Enter keeps what was typed, Escape brings back what was there")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    form.type("municipality", text("Roma"));
    form.press("municipality", Qt::Key_Return);
    CHECK(form.get(rome).municipality == text("Roma"));
    const qint64 before = form.edits();
    form.type("municipality", text("Ostia"));
    form.press("municipality", Qt::Key_Escape);
    CHECK(form.shown("municipality") == text("Roma"));
    form.leave("municipality");
    CHECK(form.edits() == before);
}

TEST_CASE("countries are offered while one is typed, and none is taken that was not chosen")
{
    Form form;
    const auto oslo = form.addLocation(text("Oslo"));
    form.open(oslo);
    form.type("country", text("nor"));
    form.press("country", Qt::Key_Escape);
    CHECK(form.shown("country") == text("nor"));
    form.press("country", Qt::Key_Escape);
    CHECK(form.shown("country").isEmpty());
    form.type("country", text("norw"));
    form.press("country", Qt::Key_Down);
    form.press("country", Qt::Key_Return);
    form.leave("country");
    CHECK(form.get(oslo).country == text("Norway"));
    form.type("country", text("Sapmi"));
    form.leave("country");
    CHECK(form.get(oslo).country == text("Sapmi"));
}

TEST_CASE("Escape takes back what was typed first, and only then closes what the form stands in")
{
    Form form;
    int closed = 0;
    const QShortcut close(
        QKeySequence(Qt::Key_Escape), &form.form, [&] { ++closed; }, Qt::WidgetWithChildrenShortcut);
    form.open(form.addLocation(text("Rome")));
    form.type("address", text("Via Appia"));
    form.press("address", Qt::Key_Escape);
    CHECK(closed == 0);
    CHECK(form.shown("address").isEmpty());
    form.press("address", Qt::Key_Escape);
    CHECK(closed == 1);
}

TEST_CASE("a broken rule is told under its field while typing, and nothing is saved while it is broken")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    const qint64 before = form.edits();
    form.type("position", text("91, 7"));
    CHECK_FALSE(form.message("position").isEmpty());
    form.leave("position");
    CHECK(form.edits() == before);
    CHECK(form.shown("position") == text("91, 7"));
    form.type("name", QString());
    CHECK_FALSE(form.message("name").isEmpty());
    form.leave("name");
    CHECK(form.get(rome).name == text("Rome"));
    form.type("position", text("41.9, 12.5"));
    CHECK(form.message("position").isEmpty());
    form.leave("position");
    CHECK(form.edits() == before + 1);
}

TEST_CASE("a rule over two fields is told where it is broken")
{
    Form form;
    Permit permit;
    permit.location = form.addLocation(text("Rome"));
    permit.firstDay = QDate(2021, 5, 10);
    const auto id = form.add(permit);
    form.open(id);
    form.type("last_day", text("2021-05-01"));
    CHECK(form.message("last_day").contains(text("Valid from")));
    form.leave("last_day");
    CHECK_FALSE(form.get(id).lastDay.isValid());
}

TEST_CASE("a date window says how its words were understood")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    form.type("available", text("late February 2020"));
    CHECK(form.message("available").contains(text("29")));
    form.leave("available");
    const DateWindow window = form.get(rome).available;
    CHECK(window.words == text("late February 2020"));
    CHECK(window.latest == QDate(2020, 2, 29));
    CHECK(form.message("available").contains(text("29")));
}

TEST_CASE("what a date, an amount or an address cannot be is said in words, and is not kept")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    const std::tuple<const char *, const char *, const char *> refused[] = {
        {"available", "31 Feb 2021", "calendar has no"}, {"available", "11/12/2021", "12 November 2021"},
        {"email", "Station yard", "Station yard"}, {"fee", "12500", "currency"}, {"fee", "$500", "CAD"}};
    for (const auto &[field, typed, said] : refused) {
        CAPTURE(typed);
        form.type(field, text(typed));
        CHECK(form.message(field).contains(text(said)));
        form.leave(field);
        CHECK(form.message(field).contains(text(said)));
        form.press(field, Qt::Key_Escape);
    }
    const Location kept = form.get(rome);
    CHECK(kept.available.isEmpty());
    CHECK(kept.email.isEmpty());
    CHECK_FALSE(kept.fee);
    form.type("available", text("19 Nov"));
    form.leave("available");
    CHECK(form.message("available").contains(text("No year")));
    CHECK(form.get(rome).available == DateWindow {{}, {}, text("19 Nov")});
}

TEST_CASE("an amount without a currency is in its production's, and said back")
{
    Form form;
    Production film;
    film.title = text("The Ferry");
    film.budget = Money {100, text("NOK")};
    Location location;
    location.name = text("Rome");
    location.production = form.add(film);
    const auto rome = form.add(location);
    form.open(rome);
    form.type("fee", text("12,500 kr"));
    CHECK(form.message("fee").contains(text("12,500.00 NOK")));
    form.leave("fee");
    CHECK(form.get(rome).fee == Money {1250000, text("NOK")});
    form.type("fee", text("12500.5"));
    form.leave("fee");
    CHECK(form.get(rome).fee == Money {1250050, text("NOK")});
}

TEST_CASE("dates that were given to words otherwise outlive the words being left as they are")
{
    Form form;
    Location location;
    location.name = text("Rome");
    location.available = {QDate(2020, 2, 20), QDate(2020, 2, 29), text("late February")};
    const auto rome = form.add(location);
    form.open(rome);
    form.type("available", text("late February"));
    form.leave("available");
    CHECK(form.get(rome).available == location.available);
}

TEST_CASE("a change from elsewhere shows in the fields that nobody types in, and leaves the typed one alone")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    form.type("address", text("Via"));
    form.slate().edit(text("Elsewhere"), [&](Transaction &t) {
        const RecordRef ref {Kind::Location, rome.value()};
        t.setField(ref, "country", text("Italy"));
        t.setField(ref, "address", text("Piazza"));
    });
    CHECK(form.shown("country") == text("Italy"));
    CHECK(form.shown("address") == text("Via"));
    form.leave("address");
    CHECK(form.get(rome).address == text("Via"));
}

TEST_CASE("another record chosen while typing keeps what was typed with the record it was typed for")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    const auto rauma = form.addLocation(text("Rauma"));
    form.open(rome);
    form.type("address", text("Via Appia"));
    form.open(rauma);
    CHECK(form.get(rome).address == text("Via Appia"));
    CHECK(form.get(rauma).address.isEmpty());
    CHECK(form.shown("address").isEmpty());
}

TEST_CASE("what is being typed when the form goes away is kept")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
    form.open(rome);
    form.type("address", text("Via Appia"));
    form.form.hide();
    CHECK(form.get(rome).address == text("Via Appia"));
}

TEST_CASE("a person who is not in the slate yet is added with the change that names them")
{
    Form form;
    CastMember member;
    member.person = form.addPerson(text("Somebody"));
    const auto cast = form.add(member);
    form.open(cast);
    const qint64 before = form.edits();
    form.type("person", text("Hayley Atwell"));
    CHECK(form.message("person").contains(text("Hayley Atwell")));
    form.press("person", Qt::Key_Return);
    CHECK(form.edits() == before);
    form.press("person", Qt::Key_Return);
    CHECK(form.edits() == before + 1);
    CHECK(form.slate().nameOf({Kind::CastMember, cast.value()}) == text("Hayley Atwell"));
    form.type("person", text("somebody"));
    form.leave("person");
    CHECK(form.get(cast).person == member.person);
    CHECK(form.slate().count(Kind::Person) == 2);
}

TEST_CASE("a cast member's telephone is the person's")
{
    Form form;
    CastMember member;
    member.person = form.addPerson(text("Tom Cruise"));
    form.open(form.add(member));
    for (FieldRow *row : form.form.findChildren<FieldRow *>()) {
        if (qstrcmp(row->editor().field().key, "phone") != 0)
            continue;
        row->editor().input()->setFocus();
        QTest::keyClicks(row->editor().input(), text("555"));
        QTest::keyClick(row->editor().input(), Qt::Key_Tab);
    }
    CHECK(form.get(member.person).phone == text("555"));
}

TEST_CASE("a changed milestone date keeps the old one, and stays when nobody says why")
{
    Form form;
    Milestone milestone;
    milestone.title = text("Release");
    milestone.date = DateWindow::exact(QDate(2021, 7, 23));
    const auto id = form.add(milestone);
    form.open(id);
    form.type("date", text("19 November 2021"));
    form.leave("date");
    CHECK(form.get(id).date == milestone.date);
    CHECK(form.shown("date").contains(text("July")));
    form.whyMoved = Questions::MoveReason {{}, text("Virus")};
    form.type("date", text("19 November 2021"));
    form.leave("date");
    CHECK(form.get(id).date == DateWindow::exact(QDate(2021, 11, 19)));
    CHECK(form.slate().count(Kind::MilestoneMove) == 1);
    CHECK(form.form.findChildren<CardButton *>().size() == 1);
}

TEST_CASE("a figure with Alt is no text")
{
    Form form;
    const auto rome = form.addLocation(text("Rome"));
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
    form.open(form.addPerson(text("Somebody")));
    form.click(text("Add availability"));
    CHECK(form.row("person").isVisible());
    CHECK_FALSE(form.row("location").isVisible());
    CHECK_FALSE(form.row("element").isVisible());
    form.open(form.addLocation(text("Rome")));
    form.click(text("Add availability"));
    CHECK_FALSE(form.row("person").isVisible());
    CHECK(form.row("location").isVisible());
    CHECK_FALSE(form.row("element").isVisible());
}

TEST_CASE("a hazard's risk factor follows severity and likelihood before they are kept")
{
    Form form;
    Stunt stunt;
    stunt.name = text("Train");
    Hazard hazard;
    hazard.stunt = form.add(stunt);
    hazard.description = text("Fall");
    hazard.severity = Severity::VerySevere;
    form.open(form.add(hazard));
    const auto *factor = form.form.findChild<MarkLabel *>(text("derived-factor"));
    CHECK(factor->text().contains(text("Not assessed")));
    form.input("likelihood")->setFocus();
    const qint64 before = form.edits();
    QTest::keyClick(form.input("likelihood"), Qt::Key_End);
    CHECK(factor->text().endsWith(text("5")));
    CHECK(form.edits() == before);
    form.leave("likelihood");
    CHECK(form.edits() == before + 1);
}
