#include "tests/ui/import_fixture.h"

#include "ui/import/import_match_model.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>

using namespace slate;

TEST_CASE("another script than the one that is there goes into a new production, unless a person says not")
{
    ImportFixture f;
    f.write("EXT. STATION - DAY #1#\n\nSteam.\n\nINT. CAR - NIGHT #2#\n\nDark.\n\nEXT. ROOF - DAY "
            "#3#\n\nWind.\n");
    f.window->session().setProduction(f.alpha);
    f.open();
    CHECK_FALSE(f.in<QLabel>("importDoubt")->isVisible());
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    REQUIRE(f.isClosed());

    f.write(
        "EXT. FIELD - DAY #1#\n\nCows.\n\nINT. BARN - NIGHT #2#\n\nHay.\n\nEXT. POND - DAY #3#\n\nGeese.\n");
    f.window->session().setProduction(f.alpha);
    f.open();
    auto *doubt = f.in<QLabel>("importDoubt");
    auto *into = f.in<QComboBox>("importInto");
    CHECK(into->currentText() == QStringLiteral("A new production"));
    CHECK(doubt->isVisible());
    CHECK(doubt->text().contains(QStringLiteral("another script than that of Alpha")));
    CHECK(f.in<QPushButton>("import")->text() == QStringLiteral("Import 3 scenes"));

    into->setFocus();
    for (int entry = 0; entry < into->count() && into->currentText() != QStringLiteral("Alpha"); ++entry)
        QTest::keyClick(into, Qt::Key_Up);
    REQUIRE(into->currentText() == QStringLiteral("Alpha"));
    CHECK(doubt->text().contains(QStringLiteral("0 of the 3 scenes that Alpha has")));
    CHECK(f.in<QPushButton>("import")->isEnabled());
    QTest::keyClick(f.dialog(), Qt::Key_Return);
    CHECK(f.slate().count(Kind::Scene) == 3);

    QTest::keyClick(into, Qt::Key_End);
    CHECK(into->currentText() == QStringLiteral("A new production"));
    const qint64 productions = f.slate().count(Kind::Production);
    QTest::keyClick(f.dialog(), Qt::Key_Return);
    CHECK(f.isClosed());
    CHECK(f.slate().count(Kind::Production) == productions + 1);
    CHECK(f.slate().count(Kind::Scene) == 6);
}

TEST_CASE("lines that are offered become scenes, one by one or all at once")
{
    ImportFixture f;
    f.window->session().setProduction(f.alpha);
    f.write("INT. A - DAY\n\nx\n\nEXT/INT. CAR - DAY\n\ny\n\n2. EXT. YARD - NIGHT\n\nz\n");
    f.open();
    CHECK(f.dialog()->plan()->draft.scenes.size() == 1);
    auto *notes = f.in<QListWidget>("importNotes");
    CHECK(notes->count() == 2);
    SECTION("one by a key")
    {
        f.in<QTabWidget>("importTabs")->setCurrentWidget(notes->parentWidget());
        notes->setFocus();
        notes->setCurrentRow(0);
        QTest::keyClick(notes, Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return f.dialog()->plan()->draft.scenes.size() == 2; }));
        CHECK(notes->count() == 1);
    }
    SECTION("all by the button")
    {
        QTest::mouseClick(f.in<QPushButton>("importNotesAll"), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return f.dialog()->plan()->draft.scenes.size() == 3; }));
        QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
        CHECK(f.isClosed());
        CHECK(f.slate().count(Kind::Scene) == 3);
    }
}

TEST_CASE("a script none of whose headings is known is shown with what may be one")
{
    ImportFixture f;
    f.window->session().setProduction(f.alpha);
    f.write("1. INT. HOUSE - DAY\n\nA lamp.\n\n2. EXT. YARD - NIGHT\n\nA dog.\n");
    f.open();
    CHECK_FALSE(f.in<QPushButton>("import")->isEnabled());
    QTest::mouseClick(f.in<QPushButton>("importNotesAll"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return f.dialog()->plan()->draft.scenes.size() == 2; }));
    CHECK(f.in<QPushButton>("import")->isEnabled());
}

TEST_CASE("voices, silent parts and an opening are shown, and each can be taken or left")
{
    ImportFixture f;
    f.window->session().setProduction(f.alpha);
    f.write("GRACE\nHello.\n\nEXT. STATION - DAY #1#\n\nGrace waits.\n\nETHAN (V.O.)\nRun!\n");
    f.open();
    bool told = false;
    for (int row = 0; row < 2; ++row)
        told = told
            || f.cell("importParts", row, ImportMatchModel::Why)
                   .contains(text("voice only in 1 scene (V.O.)"));
    CHECK(told);
    auto *opening = f.in<QCheckBox>("keepOpening");
    CHECK(opening->isChecked());
    QTest::mouseClick(opening, Qt::LeftButton, {}, QPoint(8, opening->height() / 2));
    QTest::mouseClick(f.in<QPushButton>("importSilentAll"), Qt::LeftButton);
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    CHECK(f.isClosed());
    CHECK(f.slate().count(Kind::Scene) == 1);
    const auto links = f.slate().all<SceneCast>();
    REQUIRE(links.size() == 2);
    QSet<int> found;
    for (const SceneCast &link : links)
        found.insert(static_cast<int>(link.presence.value_or(ScenePresence::Works)));
    CHECK(found == QSet<int> {int(ScenePresence::SpeaksOnly), int(ScenePresence::Silent)});
}

namespace {

/// Scenes from the first on, told apart by their rooms.
QByteArray rooms(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text +=
            "INT. ROOM " + number + " - DAY #" + number + "#\n\nSomebody waits in room " + number + ".\n\n";
    }
    return text;
}

int omittedScenes(Slate &slate)
{
    const auto scenes = slate.all<Scene>();
    return static_cast<int>(
        std::count_if(scenes.begin(), scenes.end(), [](const Scene &scene) { return scene.omitted; }));
}

/// A window on eight scenes, with the next draft of them read.
struct NextDraftFixture : ImportFixture {
    explicit NextDraftFixture(const QByteArray &draft)
    {
        window->session().setProduction(alpha);
        write(rooms(8).constData());
        open();
        QTest::mouseClick(in<QPushButton>("import"), Qt::LeftButton);
        REQUIRE(isClosed());
        write(draft.constData());
        open();
    }
};

} // namespace

TEST_CASE("a draft without a large part of the scenes leaves them as they are until a person says otherwise")
{
    NextDraftFixture f(rooms(4) + "EXT. SEA - DAY #9#\n\nWaves.\n");
    CHECK(f.in<QLabel>("importDoubt")->text().contains(QStringLiteral("4 of the 8 scenes")));
    auto *omit = f.in<QCheckBox>("omitMissing");
    CHECK(omit->isVisible());
    CHECK_FALSE(omit->isChecked());
    CHECK_FALSE(f.in<QCheckBox>("importAnyway")->isVisible());
    CHECK(f.in<QPushButton>("import")->text() == QStringLiteral("Update 1 scene"));
    QTest::mouseClick(omit, Qt::LeftButton, {}, QPoint(8, omit->height() / 2));
    CHECK(f.in<QPushButton>("import")->text() == QStringLiteral("Update 5 scenes"));
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    CHECK(f.isClosed());
    CHECK(omittedScenes(f.slate()) == 4);
}

TEST_CASE("a draft that breaks off is taken over only by who says so")
{
    NextDraftFixture f(rooms(7) + "/* INT. ROOM 8 - DAY #8#\n");
    CHECK(f.in<QLabel>("importDoubt")->text().contains(QStringLiteral("breaks off in line 29")));
    auto *anyway = f.in<QCheckBox>("importAnyway");
    CHECK(anyway->isVisible());
    CHECK_FALSE(f.in<QPushButton>("import")->isEnabled());
    QTest::mouseClick(anyway, Qt::LeftButton, {}, QPoint(8, anyway->height() / 2));
    CHECK(f.in<QPushButton>("import")->isEnabled());
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    CHECK(f.isClosed());
    CHECK(omittedScenes(f.slate()) == 0);
}

TEST_CASE("in a first import one speaker is made the same part as another, and a cue is divided")
{
    ImportFixture f;
    f.window->session().setProduction(f.alpha);
    f.write("INT. BARN - DAY #1#\n\nANNA\nHi.\n\nBEN\nHo.\n\nANNA\nx\n\nINT. POND - DAY "
            "#2#\n\nANNA\nHi.\n\nBEN\nHo.\n\n"
            "YOUNG ANNA\nHi.\n\nEXT. ROAD - DAY #3#\n\nANNA & BEN\nHey.\n");
    f.open();
    const auto rowOf = [&](const char *name) {
        auto *model = f.in<QTableView>("importParts")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (f.cell("importParts", row, ImportMatchModel::Name) == QString::fromUtf8(name))
                return row;
        }
        return -1;
    };
    const auto becomes = [&](const char *name, const char *words) {
        auto *model = static_cast<ImportMatchModel *>(f.in<QTableView>("importParts")->model());
        const auto options = model->optionsFor(rowOf(name));
        const auto option = std::find_if(options.begin(), options.end(),
            [&](const ImportMatchModel::Option &each) { return each.words == QString::fromUtf8(words); });
        REQUIRE(option != options.end());
        model->choose(rowOf(name), *option);
    };
    CHECK(f.cell("importParts", rowOf("ANNA & BEN"), ImportMatchModel::Why)
        == QStringLiteral("Is it ANNA + BEN?"));
    becomes("ANNA & BEN", "ANNA + BEN");
    becomes("YOUNG ANNA", "Same part as ANNA");
    CHECK(f.cell("importParts", rowOf("YOUNG ANNA"), ImportMatchModel::Becomes)
        == QStringLiteral("Same part as ANNA"));
    QTest::mouseClick(f.in<QPushButton>("import"), Qt::LeftButton);
    REQUIRE(f.isClosed());
    CHECK(f.slate().count(Kind::CastMember) == 2);
    CHECK(f.slate().count(Kind::SceneCast) == 6);
}
