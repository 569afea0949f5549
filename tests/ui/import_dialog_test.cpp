#include "tests/ui/import_fixture.h"

#include "core/model/board.h"
#include "ui/import/import_match_model.h"
#include "ui/import/import_scenes_model.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>

using namespace slate;

TEST_CASE("a script is shown with all that was found before anything is written, and Enter imports it")
{
    ImportFixture f;
    f.window->session().setProduction(f.alpha);
    f.fileToOpen = f.script;
    f.press(Qt::Key_I, Qt::ControlModifier);
    f.read();
    CHECK(f.in<QLabel>("foundWords")->text()
        == QStringLiteral("Fountain · 2 scenes · 2 speakers · 2 sets · 0 elements · 4/8 pages"));
    CHECK(f.cell("importScenes", 0, ImportScenesModel::Heading) == QStringLiteral("EXT. STATION - DAY"));
    CHECK(f.cell("importScenes", 0, ImportScenesModel::State) == QStringLiteral("New"));
    CHECK(f.cell("importPlaces", 1, ImportMatchModel::Becomes) == QStringLiteral("Rauma"));
    CHECK(f.slate().count(Kind::Scene) == 0);
    auto *import = f.in<QPushButton>("import");
    CHECK(import->text() == QStringLiteral("Import 2 scenes"));
    QTest::keyClick(f.in<QTableView>("importScenes"), Qt::Key_Return);
    CHECK(f.isClosed());
    CHECK(f.slate().count(Kind::Scene) == 2);
    CHECK(f.toast() == QStringLiteral("Imported 2 scenes from train.fountain"));
    CHECK(f.window->page() == pageOf(Kind::Scene));

    QTest::mouseClick(f.window->findChild<Toast *>()->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(f.slate().count(Kind::Scene) == 0);
    CHECK(f.slate().count(Kind::Board) == 0);
}

TEST_CASE("Escape leaves the slate as it was, while reading and after")
{
    ImportFixture f;
    const qint64 edits = f.slate().editCount();
    SECTION("after reading")
    {
        f.open();
    }
    SECTION("while reading")
    {
        f.write(QByteArray("INT. HOUSE - DAY\n\nWords and more words.\n\n").repeated(200'000).constData());
        f.window->importScript(f.script);
        REQUIRE(f.dialog());
        CHECK_FALSE(f.dialog()->plan());
    }
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    CHECK(f.isClosed());
    CHECK(f.slate().editCount() == edits);
}

TEST_CASE("with several productions and none chosen the page asks for one")
{
    ImportFixture f;
    f.open();
    auto *import = f.in<QPushButton>("import");
    CHECK_FALSE(import->isEnabled());
    auto *into = f.in<QComboBox>("importInto");
    REQUIRE(into->isVisible());
    into->setFocus();
    while (into->currentText() != QStringLiteral("Beta")) {
        const QString before = into->currentText();
        QTest::keyClick(into, Qt::Key_Down);
        REQUIRE(into->currentText() != before);
    }
    REQUIRE(import->isEnabled());
    CHECK(f.cell("importPlaces", 1, ImportMatchModel::Becomes) == QStringLiteral("No location"));
    QTest::mouseClick(import, Qt::LeftButton);
    CHECK(f.isClosed());
    REQUIRE(f.slate().count(Kind::Scene) == 2);
    CHECK(f.slate().all<Scene>().front().production == f.beta);
}

TEST_CASE("a speaker is left out and a set becomes a new location by keys")
{
    ImportFixture f;
    f.window->session().setProduction(f.alpha);
    f.open();
    f.showTab(1);
    CHECK(f.cell("importParts", 0, ImportMatchModel::Name) == QStringLiteral("ETHAN"));
    CHECK(f.cell("importParts", 0, ImportMatchModel::Becomes) == QStringLiteral("New part"));
    f.chooseByKeys("importParts", 0, 1);
    CHECK(f.cell("importParts", 0, ImportMatchModel::Becomes) == QStringLiteral("Leave out"));
    f.showTab(2);
    auto *places = f.in<QTableView>("importPlaces");
    QAbstractItemModelTester tester(places->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    places->model()->setData(places->model()->index(0, ImportMatchModel::Becomes), 0, Qt::EditRole);
    CHECK(f.cell("importPlaces", 0, ImportMatchModel::Becomes) == QStringLiteral("New location"));
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    CHECK(f.isClosed());
    REQUIRE(f.slate().count(Kind::CastMember) == 1);
    CHECK(f.slate().all<CastMember>().front().character == QStringLiteral("GRACE"));
    CHECK(f.slate().count(Kind::Location) == 4);
}

TEST_CASE("a new draft is shown beside the last one, and the same one has nothing to update")
{
    ImportFixture f;
    f.window->session().setProduction(f.alpha);
    f.open();
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    REQUIRE(f.isClosed());
    f.open();
    CHECK_FALSE(f.in<QPushButton>("import")->isEnabled());
    CHECK(f.in<QPushButton>("import")->text() == QStringLiteral("Nothing to update"));
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    REQUIRE(f.isClosed());

    f.write("EXT. STATION - NIGHT #1#\n\nSteam.\n\nETHAN\nRun!\n\nEXT. VIADUCT - DAY #3#\n\nIt falls.\n");
    f.open();
    auto *table = f.in<QTableView>("importScenes");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList states;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        states << f.cell("importScenes", row, ImportScenesModel::State);
    CHECK(states.join(u'|') == QStringLiteral("Changed|Omitted|New"));
    CHECK(f.cell("importScenes", 0, ImportScenesModel::Changes)
        == QStringLiteral("Heading was EXT. STATION - DAY"));
    CHECK(f.in<QPushButton>("import")->text() == QStringLiteral("Update 3 scenes"));
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    CHECK(f.isClosed());
    CHECK(f.toast() == QStringLiteral("Updated 3 scenes from train.fountain"));
}

TEST_CASE(
    "the head counts what a new draft changes, and the scenes can be narrowed to those by key and mouse")
{
    ImportFixture f;
    f.window->session().setProduction(f.alpha);
    f.write("EXT. STATION - DAY #1#\n\nSteam.\n\nINT. CAR - NIGHT #2#\n\nDark.\n\nEXT. ROOF - DAY #3#\n\n"
            "Wind.\n\nINT. TUNNEL - DAY #4#\n\nEcho.\n\nEXT. BRIDGE - DAY #5#\n\nHigh.\n");
    f.open();
    CHECK_FALSE(f.in<QLabel>("comparedWords")->isVisible());
    CHECK_FALSE(f.in<QCheckBox>("onlyChanges")->isVisible());
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    REQUIRE(f.isClosed());

    f.write("EXT. STATION - DAY #1#\n\nSteam.\n\nEXT. ROOF - DAY #3#\n\nWind.\n\nINT. CAR - NIGHT #2#\n\n"
            "Dark.\n\nINT. TUNNEL - NIGHT #4#\n\nEcho.\n\nEXT. SEA - DAY #6#\n\nWaves.\n");
    f.open();
    auto *counts = f.in<QLabel>("comparedWords");
    CHECK(counts->isVisible());
    CHECK(counts->text()
        == QStringLiteral("Beside the last draft: 2 unchanged · 1 changed · 1 moved · 1 new · 1 omitted"));
    auto *table = f.in<QTableView>("importScenes");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto states = [&] {
        QStringList words;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            words << f.cell("importScenes", row, ImportScenesModel::State);
        words.sort();
        return words.join(u'|');
    };
    const QString all = QStringLiteral("Changed|Moved|New|Omitted|Unchanged|Unchanged");
    auto *only = f.in<QCheckBox>("onlyChanges");
    REQUIRE(only->isVisible());
    CHECK_FALSE(only->isChecked());
    CHECK(states() == all);

    REQUIRE(table->hasFocus());
    for (int i = 0; i < 10 && !only->hasFocus(); ++i)
        QTest::keyClick(f.dialog()->focusWidget(), Qt::Key_Tab);
    REQUIRE(only->hasFocus());
    QTest::keyClick(only, Qt::Key_Space);
    CHECK(states() == QStringLiteral("Changed|Moved|New|Omitted"));
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    CHECK(states() == all);
    CHECK(f.in<QPushButton>("import")->text() == QStringLiteral("Update 4 scenes"));
}

TEST_CASE("what could not be read is listed with its line, and a file that is none says so")
{
    ImportFixture f;
    f.write("EXT. STATION - DAY #1#\n\nSteam. /* never closed\n");
    f.open();
    auto *tabs = f.in<QTabWidget>("importTabs");
    CHECK(tabs->isTabVisible(6));
    CHECK(tabs->tabText(6) == QStringLiteral("Not read, or in doubt  1"));
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    REQUIRE(f.isClosed());
    f.window->importScript(f.script + QStringLiteral(".missing"));
    auto *words = f.in<QLabel>("readingWords");
    CHECK(QTest::qWaitFor([words] { return words->text().contains(QStringLiteral("was not imported")); }));
    QTest::mouseClick(f.in<QPushButton>("cancelReading"), Qt::LeftButton);
    CHECK(f.isClosed());
}

TEST_CASE("a file without a scene is none, and another can be chosen")
{
    ImportFixture f;
    f.write("Title: Nothing\n\nOnly a thought.\n");
    f.window->importScript(f.script);
    auto *words = f.in<QLabel>("readingWords");
    REQUIRE(
        QTest::qWaitFor([words] { return words->text().contains(QStringLiteral("No scene was found")); }));
    f.write("EXT. STATION - DAY\n\nSteam.\n");
    f.fileToOpen = f.script;
    QTest::keyClick(f.in<QPushButton>("anotherFile"), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return f.dialog() && f.dialog()->plan(); }));
}

TEST_CASE("a scene that a draft does not change is shown with the length that it keeps")
{
    ImportFixture f;
    f.window->session().setProduction(f.alpha);
    f.open();
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    REQUIRE(f.isClosed());
    f.slate().edit(QStringLiteral("Change length"), [&](Transaction &t) {
        for (const Record &scene : t.all(Kind::Scene))
            t.setField(scene.ref(), "pages", Eighths {13});
    });
    f.open();
    CHECK(f.cell("importScenes", 0, ImportScenesModel::State) == QStringLiteral("Unchanged"));
    CHECK(f.cell("importScenes", 0, ImportScenesModel::Pages) == displayText(Eighths {13}));
}

TEST_CASE("a script dropped on the window is imported, a slate opened, and other files are refused")
{
    ImportFixture f;
    QMimeData data;
    const auto drop = [&](const QString &path) {
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(f.window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &event);
        return true;
    };
    CHECK_FALSE(drop(f.path(QStringLiteral("picture.png"))));
    CHECK(drop(f.script));
    REQUIRE(QTest::qWaitFor([&] { return f.dialog() && f.dialog()->plan(); }));
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    REQUIRE(f.isClosed());
    const QString other = f.path(QStringLiteral("other.slate"));
    Slate::create(other);
    CHECK(drop(other));
    CHECK(QTest::qWaitFor([&] { return f.slate().path() == other; }));
}
