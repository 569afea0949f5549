#include "tests/ui/records_fixture.h"

#include "ui/records/record_sort_model.h"

#include <QAbstractItemModelTester>

using namespace slate;

namespace {

struct Table : RecordsFixture {
    explicit Table(Kind kind) : model(*session, kind), sorted(model) { }

    QString cell(int row, const char *key) const
    {
        return model.index(row, model.columnOf(key)).data().toString();
    }
    bool set(RecordRef ref, const char *key, const QString &text)
    {
        return model.setData(model.index(model.rowOf(ref), model.columnOf(key)), text, Qt::EditRole);
    }
    QStringList shown(const char *key) const
    {
        QStringList texts;
        for (int row = 0; row < sorted.rowCount(); ++row)
            texts << sorted.index(row, model.columnOf(key)).data().toString();
        return texts;
    }
    void sortBy(const char *key, Qt::SortOrder order = Qt::AscendingOrder)
    {
        sorted.sort(model.columnOf(key), order);
    }

    RecordTableModel model;
    RecordSortModel sorted;
    QAbstractItemModelTester modelTester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester sortedTester {&sorted, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QStringList list(std::initializer_list<const char *> words)
{
    QStringList texts;
    for (const char *word : words)
        texts << QString::fromUtf8(word);
    return texts;
}

RecordRef refOf(Id<Location> id)
{
    return {Kind::Location, id.value()};
}

} // namespace

TEST_CASE("the table has a column for every field of each kind that people fill in")
{
    for (const Kind kind : allKinds()) {
        Table table(kind);
        for (const Field &field : schemaOf(kind).fields) {
            // An order key has a column that is only sorted by.
            const bool isPlace = QByteArray(field.key).endsWith("_order");
            CHECK((table.model.columnOf(field.key) >= 0) == (!field.computed || isPlace));
        }
    }
}

TEST_CASE("a cell edited in place is one edit, and undo brings the old value back into the cell")
{
    Table table(Kind::Location);
    const auto rauma = table.addLocation(QStringLiteral("Rauma"));
    const qint64 before = table.edits();
    REQUIRE(table.set(refOf(rauma), "status", QStringLiteral("Wrapped")));
    CHECK(table.edits() == before + 1);
    CHECK(table.lastTitle() == QStringLiteral("Rauma: status Wrapped"));
    CHECK(table.cell(0, "status") == QStringLiteral("Wrapped"));
    table.slate().undo();
    CHECK(table.cell(0, "status") == QStringLiteral("—"));
}

TEST_CASE("a cell that is given what it has already makes no edit")
{
    Table table(Kind::Location);
    const auto rauma = table.addLocation(QStringLiteral("Rauma"));
    const qint64 before = table.edits();
    CHECK(table.set(refOf(rauma), "name", QStringLiteral("Rauma")));
    CHECK(table.edits() == before);
}

TEST_CASE("a cell that breaks a rule is not kept")
{
    Table table(Kind::Location);
    const auto rauma = table.addLocation(QStringLiteral("Rauma"));
    const qint64 before = table.edits();
    CHECK_FALSE(table.set(refOf(rauma), "name", QString()));
    CHECK_FALSE(table.set(refOf(rauma), "position", QStringLiteral("somewhere")));
    CHECK(table.edits() == before);
    CHECK(table.cell(0, "name") == QStringLiteral("Rauma"));
}

TEST_CASE("only the rows that changed are told to the view")
{
    Table table(Kind::Location);
    const auto first = table.addLocation(QStringLiteral("Rauma"));
    const auto second = table.addLocation(QStringLiteral("Rome"));
    table.addLocation(QStringLiteral("Stranda"));
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    table.set(refOf(second), "country", QStringLiteral("Italy"));
    REQUIRE(changed.size() == 1);
    const int row = table.model.rowOf(refOf(second));
    CHECK(changed[0][0].toModelIndex().row() == row);
    CHECK(changed[0][1].toModelIndex().row() == row);
    table.session->edit(QStringLiteral("Delete"), [&](Transaction &t) { t.remove(first); });
    CHECK(removed.size() == 1);
    CHECK(reset.isEmpty());
    CHECK(table.model.rowCount() == 2);
    CHECK(table.model.rowOf(refOf(first)) == -1);
    CHECK(table.cell(table.model.rowOf(refOf(second)), "country") == QStringLiteral("Italy"));
}

TEST_CASE("what happens in many rows at once leaves the table as the slate is")
{
    Table table(Kind::Location);
    std::vector<Id<Location>> ids;
    table.slate().edit(QStringLiteral("Add many"), [&](Transaction &t) {
        for (int i = 0; i < 100; ++i) {
            Location location;
            location.id = Id<Location>::random();
            location.name = QStringLiteral("Place %1").arg(i);
            t.insert(location);
            ids.push_back(location.id);
        }
    });
    CHECK(table.model.rowCount() == 100);
    table.slate().edit(QStringLiteral("Delete some"), [&](Transaction &t) {
        for (int i = 0; i < 20; ++i)
            t.remove(ids[size_t(i) * 5]);
    });
    CHECK(table.model.rowCount() == 80);
    CHECK(table.sorted.rowCount() == 80);
    table.slate().undo();
    CHECK(table.model.rowCount() == 100);
    table.slate().undo();
    CHECK(table.model.rowCount() == 0);
}

TEST_CASE("numbers and dates sort as what they are, and unknown ones come last in either order")
{
    Table table(Kind::CastMember);
    for (const int number : {10, 9, 0, 100}) {
        CastMember member;
        member.person = table.addPerson(QStringLiteral("Somebody"));
        if (number > 0)
            member.number = number;
        // 9 stands in September and 10 in October of the year before.
        if (number > 0)
            member.firstDay =
                DateWindow::exact(number == 9 ? QDate(2020, 9, 2) : QDate(2019, 10, number % 28 + 1));
        table.add(member);
    }
    table.sortBy("number");
    CHECK(table.shown("number") == list({"9", "10", "100", "—"}));
    table.sortBy("number", Qt::DescendingOrder);
    CHECK(table.shown("number") == list({"100", "10", "9", "—"}));
    table.sortBy("first_day");
    CHECK(table.shown("number") == list({"10", "100", "9", "—"}));
}

TEST_CASE("a choice sorts by its place in the list, a name by its letters whatever their case")
{
    Table table(Kind::Location);
    for (const auto &[name, status] :
        {std::pair {"beach", "wrapped"}, {"Alley", "lost"}, {"Castle", "idea"}}) {
        Location location;
        location.name = QString::fromLatin1(name);
        location.status =
            static_cast<LocationStatus>(choicesOf<LocationStatus>().indexOf(QString::fromLatin1(status)));
        table.add(location);
    }
    table.sortBy("name");
    CHECK(table.shown("name") == list({"Alley", "beach", "Castle"}));
    table.sortBy("status");
    CHECK(table.shown("name") == list({"Castle", "beach", "Alley"}));
}

TEST_CASE("the filter keeps the rows in which every word occurs, in any column")
{
    Table table(Kind::Location);
    for (const auto &[name, country] :
        {std::pair {"Rauma", "Norway"}, {"Stranda", "Norway"}, {"Rome", "Italy"}}) {
        Location location;
        location.name = QString::fromLatin1(name);
        location.country = QString::fromLatin1(country);
        table.add(location);
    }
    table.sortBy("name");
    table.sorted.setWords(QStringLiteral("NOR ra"));
    CHECK(table.shown("name") == list({"Rauma", "Stranda"}));
    table.sorted.setWords(QStringLiteral("nor rau"));
    CHECK(table.shown("name") == list({"Rauma"}));
    table.set(
        {Kind::Location, table.slate().records(Kind::Location).front().id}, "notes", QStringLiteral("x"));
    table.sorted.setWords({});
    CHECK(table.sorted.rowCount() == 3);
}

TEST_CASE("a row that comes to have the words of the filter appears, one that loses them goes")
{
    Table table(Kind::Location);
    const auto rome = table.addLocation(QStringLiteral("Rome"));
    table.sorted.setWords(QStringLiteral("italy"));
    CHECK(table.sorted.rowCount() == 0);
    table.set(refOf(rome), "country", QStringLiteral("Italy"));
    CHECK(table.sorted.rowCount() == 1);
    table.model.releasePlaces(); // what was changed in the table itself stays until it is left
    table.slate().undo();
    CHECK(table.sorted.rowCount() == 0);
}

TEST_CASE("a person's new name stands in the cast at once")
{
    Table table(Kind::CastMember);
    CastMember member;
    member.person = table.addPerson(QStringLiteral("Tom"));
    table.add(member);
    CHECK(table.cell(0, "person") == QStringLiteral("Tom"));
    table.sorted.setWords(QStringLiteral("cruise"));
    CHECK(table.sorted.rowCount() == 0);
    table.session->edit(QStringLiteral("Rename"), [&](Transaction &t) {
        t.setField({Kind::Person, member.person.value()}, "name", QStringLiteral("Tom Cruise"));
    });
    CHECK(table.cell(0, "person") == QStringLiteral("Tom Cruise"));
    CHECK(table.sorted.rowCount() == 1);
}

TEST_CASE("the chosen production decides which rows there are")
{
    Table table(Kind::Location);
    const auto seven = table.addProduction(QStringLiteral("Seven"));
    const auto eight = table.addProduction(QStringLiteral("Eight"));
    for (const auto &[name, production] :
        {std::pair {"Rauma", seven}, {"Rome", eight}, {"Anywhere", Id<Production>()}}) {
        Location location;
        location.name = QString::fromLatin1(name);
        location.production = production;
        table.add(location);
    }
    table.sortBy("name");
    table.session->setProduction(eight);
    CHECK(table.shown("name") == list({"Anywhere", "Rome"}));
    Location other;
    other.name = QStringLiteral("Stranda");
    other.production = seven;
    const auto stranda = table.add(other);
    CHECK(table.shown("name") == list({"Anywhere", "Rome"}));
    table.session->edit(QStringLiteral("Give"),
        [&](Transaction &t) { t.setField(refOf(stranda), "production", eight.value()); });
    CHECK(table.shown("name") == list({"Anywhere", "Rome", "Stranda"}));
    table.slate().undo();
    CHECK(table.shown("name") == list({"Anywhere", "Rome"}));
}

TEST_CASE("a location's permit column says the state of its permits and follows them")
{
    Table table(Kind::Location);
    const auto rauma = table.addLocation(QStringLiteral("Rauma"));
    CHECK(table.cell(0, "permits") == QStringLiteral("—"));
    Permit permit;
    permit.location = rauma;
    permit.status = PermitStatus::Requested;
    const auto id = table.add(permit);
    CHECK(table.cell(0, "permits") == QStringLiteral("Requested"));
    permit.status = PermitStatus::Granted;
    table.add(permit);
    CHECK(table.cell(0, "permits") == QStringLiteral("1 requested, 1 granted"));
    table.session->edit(QStringLiteral("Delete"), [&](Transaction &t) { t.remove(id); });
    CHECK(table.cell(0, "permits") == QStringLiteral("Granted"));
}

TEST_CASE("a permit that changes, moves to another location or goes is told of in every row that it concerns")
{
    Table table(Kind::Location);
    const auto rauma = table.addLocation(QStringLiteral("Rauma"));
    const auto rome = table.addLocation(QStringLiteral("Rome"));
    const auto cellOf = [&](Id<Location> id) { return table.cell(table.model.rowOf(refOf(id)), "permits"); };
    Permit permit;
    permit.location = rauma;
    permit.status = PermitStatus::Requested;
    permit.id = table.add(permit);
    permit.status = PermitStatus::Granted;
    table.slate().edit(QStringLiteral("Grant"), [&](Transaction &t) { t.update(permit); });
    CHECK(cellOf(rauma) == QStringLiteral("Granted"));
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    permit.location = rome;
    table.slate().edit(QStringLiteral("Move"), [&](Transaction &t) { t.update(permit); });
    CHECK(changed.size() == 2);
    CHECK(cellOf(rauma) == QStringLiteral("—"));
    CHECK(cellOf(rome) == QStringLiteral("Granted"));
    table.slate().edit(QStringLiteral("Delete"), [&](Transaction &t) { t.remove(permit.id); });
    CHECK(changed.size() == 3);
    CHECK(cellOf(rome) == QStringLiteral("—"));
}

TEST_CASE("a stunt's risk is the highest factor of its hazards, and not assessed without one")
{
    Table table(Kind::Stunt);
    Stunt stunt;
    stunt.name = QStringLiteral("Train");
    const auto id = table.add(stunt);
    CHECK(table.cell(0, "risk") == QStringLiteral("Not assessed"));
    Hazard hazard;
    hazard.stunt = id;
    hazard.description = QStringLiteral("Fall");
    hazard.severity = Severity::Severe;
    hazard.likelihood = Likelihood::Unlikely;
    table.add(hazard);
    CHECK(table.cell(0, "risk") == QStringLiteral("3"));
    hazard.severity = Severity::VerySevere;
    table.add(hazard);
    CHECK(table.cell(0, "risk") == QStringLiteral("4"));
    hazard.severity.reset();
    table.add(hazard);
    CHECK(table.cell(0, "risk") == QStringLiteral("4, 1 not assessed"));
}

TEST_CASE("a milestone says how often it moved and how far in all")
{
    Table table(Kind::Milestone);
    Milestone milestone;
    milestone.title = QStringLiteral("Release");
    milestone.date = DateWindow::exact(QDate(2021, 11, 19));
    const auto id = table.add(milestone);
    CHECK(table.cell(0, "moved") == QStringLiteral("—"));
    MilestoneMove move;
    move.milestone = id;
    move.from = DateWindow::exact(QDate(2021, 7, 23));
    move.to = milestone.date;
    table.add(move);
    CHECK(table.cell(0, "moved") == QStringLiteral("Once, +119 days"));
}

TEST_CASE("moving a milestone's date in the table keeps the old date, in one edit")
{
    Table table(Kind::Milestone);
    Milestone milestone;
    milestone.title = QStringLiteral("Release");
    milestone.date = DateWindow::exact(QDate(2021, 7, 23));
    const auto id = table.add(milestone);
    const RecordRef ref {Kind::Milestone, id.value()};
    const qint64 before = table.edits();
    CHECK_FALSE(table.set(ref, "date", QStringLiteral("19 November 2021")));
    CHECK(table.edits() == before);
    table.whyMoved = Questions::MoveReason {DateWindow::exact(QDate(2020, 4, 2)), QStringLiteral("Virus")};
    CHECK(table.set(ref, "date", QStringLiteral("19 November 2021")));
    CHECK(table.edits() == before + 1);
    CHECK(table.slate().count(Kind::MilestoneMove) == 1);
    CHECK(table.get(id).date == DateWindow::exact(QDate(2021, 11, 19)));
}

TEST_CASE("an empty row that is given up leaves nothing behind")
{
    Table table(Kind::Location);
    table.addLocation(QStringLiteral("Rome"));
    const qint64 before = table.edits();
    const int row = table.model.startDraft();
    CHECK(table.model.rowCount() == 2);
    table.sortBy("name", Qt::DescendingOrder);
    CHECK(table.shown("name") == list({"", "Rome"}));
    CHECK_FALSE(table.model.setData(table.model.index(row, 0), QString(), Qt::EditRole));
    table.model.dropDraft();
    CHECK(table.model.rowCount() == 1);
    CHECK(table.edits() == before);
}
