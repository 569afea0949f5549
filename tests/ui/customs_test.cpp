#include "tests/ui/form_fixture.h"

#include "core/model/custom.h"
#include "ui/records/fields_dialog.h"
#include "ui/records/record_sort_model.h"
#include "ui/records/record_table_page.h"
#include "ui/records/take_over_dialog.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QTreeWidget>

using namespace slate;

namespace {

struct Customs : Form {
    Id<Location> rauma = addLocation(text("Rauma"));
    CustomField parking {Id<CustomField>::random(), Kind::Location, text("Parking"), CustomType::Number, {}};

    Customs() { add(parking); }
    QByteArray key() const { return "custom/" + QByteArray::number(parking.id.value()); }
    Value valueNow()
    {
        const int place = session->catalog().schemaOf(Kind::Location).indexOf(key().constData());
        const Record *record = session->catalog().find({Kind::Location, rauma.value()});
        return place < 0 || !record ? Value() : record->values[size_t(place)];
    }
};

} // namespace

TEST_CASE("a custom field is typed in the form like any other, and the history says it under its own name")
{
    Customs c;
    c.open(c.rauma);
    c.type(c.key().constData(), text("12"));
    c.leave(c.key().constData());
    CHECK(c.valueNow() == Value(qint64(12)));
    CHECK(c.lastTitle() == text("Rauma: Parking: 12"));
    c.type(c.key().constData(), text("many"));
    c.leave(c.key().constData());
    CHECK(c.valueNow() == Value(qint64(12)));
    CHECK_FALSE(c.message(c.key().constData()).isEmpty());
}

TEST_CASE("tags are typed in the form as a line of words, and undo takes them back there")
{
    Customs c;
    c.open(c.rauma);
    c.type("tags", text("night, harbour"));
    c.leave("tags");
    CHECK(c.slate().count(Kind::Tag) == 2);
    CHECK(c.shown("tags") == text("harbour, night"));
    c.slate().undo();
    settle();
    CHECK(c.shown("tags").isEmpty());
}

TEST_CASE("a form gets a field while it is open, and loses it again, with what is typed in another one")
{
    Customs c;
    c.open(c.rauma);
    c.type("country", text("Nor"));
    const CustomField toilets {
        Id<CustomField>::random(), Kind::Location, text("Toilets"), CustomType::YesNo, {}};
    c.add(toilets);
    settle();
    const QByteArray key = "custom/" + QByteArray::number(toilets.id.value());
    REQUIRE(c.form.panel()->row(key.constData()));
    CHECK(c.shown("country") == text("Nor"));
    c.session->remove({Kind::CustomField, toilets.id.value()});
    settle();
    CHECK_FALSE(c.form.panel()->row(key.constData()));
    CHECK(c.failures.isEmpty());
}

TEST_CASE("a table has custom fields as columns, filters by them and by tags, and follows")
{
    Customs c;
    c.addLocation(text("Oslo"));
    RecordTableModel model(*c.session, Kind::Location);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RecordSortModel sorted(model);
    const int row = model.rowOf({Kind::Location, c.rauma.value()});
    const int column = model.columnOf(c.key());
    REQUIRE(column >= 0);
    CHECK(model.columns()[size_t(column)].shown);
    CHECK(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == text("Parking"));
    CHECK(model.setData(model.index(row, column), text("12"), Qt::EditRole));
    CHECK(model.index(row, column).data().toString() == text("12"));
    CHECK(model.setData(model.index(row, model.columnOf("tags")), text("nightwork"), Qt::EditRole));
    sorted.setWords(text("nightwork"));
    CHECK(sorted.rowCount() == 1);
    sorted.setWords(text("12"));
    CHECK(sorted.rowCount() == 1);
    c.slate().undo();
    sorted.setWords(text("nightwork"));
    CHECK(sorted.rowCount() == 0);
    c.session->remove({Kind::CustomField, c.parking.id.value()});
    CHECK(model.columnOf(c.key()) < 0);
    CHECK(c.said.last().contains(text("Parking")));
    CHECK(c.said.last().contains(text("1 value")));
}

TEST_CASE("a field comes and goes in an open table without moving its other columns")
{
    Customs c;
    RecordTablePage page(*c.session, Kind::Location);
    page.resize(900, 500);
    page.show();
    page.view().setColumnWidth(0, 333);
    const CustomField other {Id<CustomField>::random(), Kind::Location, text("Water"), CustomType::Text, {}};
    c.add(other);
    settle();
    CHECK(page.view().columnWidth(0) == 333);
    CHECK(page.view().model()->headerData(page.view().model()->columnCount() - 1, Qt::Horizontal).toString()
        == text("Permit"));
}

TEST_CASE("a field is added in its dialog once it has a name, and deleting it says what goes with it")
{
    Customs c;
    c.slate().edit(text("Set"), [&](Transaction &t) {
        t.setField({Kind::Location, c.rauma.value()}, c.key().constData(), qint64(12));
    });
    FieldsDialog dialog(*c.session, Kind::Location);
    dialog.show();
    dialog.activateWindow();
    (void)QTest::qWaitForWindowActive(&dialog);
    auto *list = dialog.findChild<QListWidget *>(text("fields"));
    CHECK(list->count() == 1);
    CHECK(dialog.findChild<QLabel *>(text("words"))->text().contains(text("1 value")));
    QTest::mouseClick(dialog.findChild<QPushButton *>(text("addField")), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), text("Water"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    REQUIRE(list->count() == 2);
    CHECK(list->currentItem()->text() == text("Water"));
    CHECK(c.slate().count(Kind::CustomField) == 2);
    const auto *form = dialog.findChild<RecordForm *>();
    CHECK(form->panel()->row("choices")->isHidden());
    list->setCurrentRow(0);
    QTest::mouseClick(dialog.findChild<QPushButton *>(text("deleteField")), Qt::LeftButton);
    settle();
    CHECK(c.slate().count(Kind::CustomValue) == 0);
    CHECK(c.said.last().contains(text("Deleted Parking and its 1 value")));
    c.slate().undo();
    CHECK(c.valueNow() == Value(qint64(12)));
}

TEST_CASE("a production that is added has an ink that no other has")
{
    Form f;
    f.form.startDraft(schemaOf(Kind::Production).blank());
    f.type("title", text("Mission 7"));
    f.leave("title");
    settle();
    f.form.startDraft(schemaOf(Kind::Production).blank());
    f.type("title", text("Mission 8"));
    f.leave("title");
    settle();
    const auto films = f.slate().all<Production>();
    REQUIRE(films.size() == 2);
    REQUIRE(films[0].ink.has_value());
    CHECK(films[0].ink != films[1].ink);
}

namespace {

struct TwoFilmsShown : Form {
    Id<Production> first = addProduction(text("Mission 7"));
    Id<Production> second = addProduction(text("Mission 8"));
    Id<Person> tom = addPerson(text("Tom Cruise"));
    Id<CastMember> ethan;

    TwoFilmsShown()
    {
        CastMember member;
        member.person = tom;
        member.production = first;
        member.character = text("Ethan Hunt");
        ethan = add(member);
        Location place;
        place.name = text("Rauma");
        place.production = first;
        add(place);
    }
};

} // namespace

TEST_CASE("a form says in which other productions a person is")
{
    TwoFilmsShown f;
    f.open(f.ethan);
    const auto words = [&] { return f.form.findChild<MarkLabel *>(text("derived-also_in"))->text(); };
    CHECK_FALSE(words().contains(text("Mission 8")));
    CrewMember producer;
    producer.person = f.tom;
    producer.production = f.second;
    producer.job = text("Producer");
    f.add(producer);
    settle();
    CHECK(words() == text("Also in: Mission 8"));
}

TEST_CASE("what is ticked is taken over from another production as one edit that undo takes back")
{
    TwoFilmsShown f;
    f.session->setProduction(f.second);
    CHECK(canTakeOver(*f.session));
    TakeOverDialog dialog(*f.session, f.second);
    auto *tree = dialog.findChild<QTreeWidget *>(text("rows"));
    auto *take = dialog.findChild<QPushButton *>(text("take"));
    CHECK(dialog.sources()->count() == 1);
    CHECK(tree->topLevelItem(0)->child(0)->text(0) == text("Tom Cruise, Ethan Hunt"));
    CHECK(take->text() == text("Take over 1 cast member and 1 location"));
    tree->topLevelItem(3)->setCheckState(0, Qt::Unchecked);
    CHECK(take->text() == text("Take over 1 cast member"));
    const qint64 before = f.edits();
    dialog.accept();
    CHECK(f.edits() == before + 1);
    CHECK(f.slate().count(Kind::CastMember) == 2);
    CHECK(f.slate().count(Kind::Location) == 1);
    TakeOverDialog again(*f.session, f.second, Kind::CastMember);
    CHECK_FALSE(again.findChild<QPushButton *>(text("take"))->isEnabled());
    CHECK(again.findChild<QTreeWidget *>(text("rows"))->topLevelItem(0)->child(0)->text(1)
        == text("there already"));
    f.slate().undo();
    CHECK(f.slate().count(Kind::CastMember) == 1);
}

TEST_CASE("an empty page offers to take its records over from another production, and no other page does")
{
    TwoFilmsShown f;
    f.session->setProduction(f.second);
    RecordTablePage cast(*f.session, Kind::CastMember);
    cast.show();
    const auto *button = cast.findChild<QPushButton *>(text("takeOver"));
    CHECK(button->isVisible());
    CHECK(button->text() == text("Take the cast over from Mission 7…"));
    RecordTablePage partners(*f.session, Kind::Partner);
    CHECK_FALSE(partners.findChild<QPushButton *>(text("takeOver"))->isVisibleTo(&partners));
    f.session->setProduction(f.first);
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("nothing can be taken over where there is one production only, or none is chosen")
{
    Form f;
    CHECK_FALSE(canTakeOver(*f.session));
    const auto film = f.addProduction(text("Mission 7"));
    f.session->setProduction(film);
    CHECK_FALSE(canTakeOver(*f.session));
    f.addProduction(text("Mission 8"));
    CHECK(canTakeOver(*f.session));
}
