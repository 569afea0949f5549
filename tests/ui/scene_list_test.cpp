#include "tests/ui/records_fixture.h"

#include "core/model/element.h"
#include "ui/records/record_table_page.h"
#include "ui/shell/pages.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>

using namespace slate;

namespace {

struct SceneList : RecordsFixture {
    SceneList() : film(addProduction(QStringLiteral("Film"))) { }
    Id<Scene> addScene(const char *number, const char *heading, const char *place)
    {
        Scene scene;
        scene.number = QString::fromLatin1(number);
        scene.heading = QString::fromLatin1(heading);
        scene.production = film;
        scene.scriptOrder = QString::fromLatin1(place);
        return add(scene);
    }
    void show()
    {
        page = std::make_unique<RecordTablePage>(*session, Kind::Scene);
        page->resize(900, 500);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    QStringList numbers() const
    {
        QStringList texts;
        const auto *shown = page->view().model();
        for (int row = 0; row < shown->rowCount(); ++row)
            texts << shown->index(row, 0).data().toString();
        return texts;
    }
    QStringList sortedByNumber() const
    {
        page->view().sortByColumn(page->model().columnOf("scene_number"), Qt::AscendingOrder);
        return numbers();
    }

    Id<Production> film;
    std::unique_ptr<RecordTablePage> page;
};

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

TEST_CASE_METHOD(SceneList, "scenes stand in the order of the script, whatever their numbers")
{
    addScene("2", "INT. B - DAY", "V");
    addScene("10", "INT. C - DAY", "a");
    addScene("1", "INT. A - DAY", "Z");
    show();
    CHECK(numbers() == list("2 1 10"));
}

TEST_CASE_METHOD(
    SceneList, "scene numbers sort by the numbering of the production, and follow a change of it")
{
    for (const char *number : {"10", "2", "A10", "10A"})
        addScene(number, "INT. A - DAY", "V");
    show();
    CHECK(sortedByNumber() == list("2 10 10A A10"));
    Production changed = get(film);
    changed.numbering = SceneNumbering::LetterBefore;
    slate().edit(QStringLiteral("Change"), [&](Transaction &t) { t.update(changed); });
    CHECK(numbers() == list("2 A10 10 10A"));
}

TEST_CASE_METHOD(SceneList, "the script's order is chosen again from the menu of the columns")
{
    addScene("2", "INT. B - DAY", "V");
    addScene("1", "INT. A - DAY", "Z");
    show();
    REQUIRE(sortedByNumber() == list("1 2"));
    QMenu menu;
    page->view().fillColumnMenu(menu);
    menu.actions().last()->trigger();
    CHECK(numbers() == list("2 1"));
}

TEST_CASE_METHOD(SceneList, "the orders of several productions do not mix")
{
    const auto other = addProduction(QStringLiteral("Another"));
    addScene("1", "INT. A - DAY", "A");
    addScene("2", "INT. B - DAY", "Z");
    Scene scene = get(addScene("3", "INT. C - DAY", "M"));
    scene.production = other;
    slate().edit(QStringLiteral("Change"), [&](Transaction &t) { t.update(scene); });
    show();
    CHECK(numbers() == list("3 1 2"));
}

TEST_CASE_METHOD(
    SceneList, "a scene is added by its heading, right after the chosen one, with what the heading says")
{
    const auto first = addScene("1", "INT. A - DAY", "A");
    addScene("2", "INT. B - DAY", "B");
    show();
    page->showRecord({Kind::Scene, first.value()});
    const qint64 before = edits();
    page->startAdd();
    type(QStringLiteral("EXT. QUAY - NIGHT"));
    press(Qt::Key_Return);
    CHECK(edits() == before + 1);
    CHECK(lastTitle().startsWith(QStringLiteral("Add scene")));
    CHECK(numbers() == QStringList {QStringLiteral("1"), QStringLiteral("—"), QStringLiteral("2")});
    const auto scene = get(Id<Scene>(page->view().currentRecord().id));
    CHECK(scene.set == QStringLiteral("QUAY"));
    CHECK(scene.interiorExterior == InteriorExterior::Exterior);
    CHECK(scene.time == TimeOfDay::Night);
    CHECK(scene.timeWords == QStringLiteral("NIGHT"));
    CHECK(scene.production == film);
}

TEST_CASE_METHOD(SceneList, "the first scene joins the only production and has a place in its script")
{
    show();
    page->startAdd();
    type(QStringLiteral("A place"));
    press(Qt::Key_Return);
    REQUIRE(slate().count(Kind::Scene) == 1);
    const auto scene = fromRecord<Scene>(slate().records(Kind::Scene).front());
    CHECK(scene.production == film);
    CHECK_FALSE(scene.scriptOrder.isEmpty());
    CHECK(scene.set.isEmpty());
}

TEST_CASE_METHOD(SceneList, "a new heading tells only what was not known")
{
    Scene scene;
    scene.heading = QStringLiteral("LATER");
    scene.set = QStringLiteral("Harbour");
    const auto id = add(scene);
    show();
    const int column = page->model().columnOf("heading");
    REQUIRE(page->model().setData(
        page->model().index(0, column), QStringLiteral("INT. BOAT - DUSK"), Qt::EditRole));
    CHECK(get(id).set == QStringLiteral("Harbour"));
    CHECK(get(id).time == TimeOfDay::Dusk);
    CHECK(lastTitle().endsWith(QStringLiteral("→ INT. BOAT - DUSK")));
    slate().undo();
    CHECK_FALSE(get(id).time);
}

TEST_CASE_METHOD(SceneList, "the table of scenes is a sound model while scenes come, change and go")
{
    show();
    const QAbstractItemModelTester tester(
        &page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto id = addScene("1", "INT. A - DAY", "A");
    page->startAdd();
    type(QStringLiteral("INT. B - DAY"));
    press(Qt::Key_Return);
    CHECK(page->model().rowCount() == 2);
    slate().edit(QStringLiteral("Delete"), [&](Transaction &t) { t.remove(id); });
    CHECK(page->model().rowCount() == 1);
}

TEST_CASE_METHOD(SceneList, "a scene's row lists its cast by number, and follows a number that changes")
{
    const auto scene = addScene("1", "INT. A - DAY", "A");
    CastMember member;
    member.character = QStringLiteral("MAREN");
    member.number = 12;
    member.id = add(member);
    CastMember other;
    other.character = QStringLiteral("JONAS");
    other.number = 3;
    show();
    for (const Id<CastMember> each : {member.id, add(other)}) {
        SceneCast part;
        part.scene = scene;
        part.castMember = each;
        add(part);
    }
    const QModelIndex cell = page->model().index(0, page->model().columnOf("cast"));
    CHECK(cell.data().toString() == QStringLiteral("3, 12"));
    member.number = 1;
    slate().edit(QStringLiteral("Change"), [&](Transaction &t) { t.update(member); });
    CHECK(cell.data().toString() == QStringLiteral("1, 3"));
}

TEST_CASE_METHOD(SceneList, "what belongs to a scene is shown with it")
{
    const auto scene = addScene("1", "INT. A - DAY", "A");
    const RecordRef shown {Kind::Scene, scene.value()};
    CastMember member;
    member.character = QStringLiteral("MAREN");
    SceneCast part;
    part.scene = scene;
    part.castMember = add(member);
    const auto partId = add(part);
    SceneText text;
    text.scene = scene;
    const auto textId = add(text);
    CHECK(shownWith(*session, {Kind::SceneCast, partId.value()}) == shown);
    CHECK(shownWith(*session, {Kind::SceneText, textId.value()}) == shown);
    CHECK(pageOf(Kind::SceneText) == Page::Scenes);
    CHECK(pageOf(Kind::Element) == Page::Scenes);
    CHECK(pageOf(Kind::Board) == Page::Schedule);
}
