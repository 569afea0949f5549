#include "tests/core/strings.h"

#include "core/import/import_file.h"
#include "tests/core/import_script.h"

#include <QFile>

using namespace slate;
using namespace script;

namespace {

const QString livingMemory =
    QStringLiteral(SLATE_FIXTURES "/screenplays/fountain/afterwriting_my_living_memory.fountain");
const QString printingTrouble =
    QStringLiteral(SLATE_FIXTURES "/screenplays/fountain/afterwriting_printing_trouble.fountain");
const QString elevenStrokes = QStringLiteral(SLATE_SOURCE_DIR "/resources/examples/eleven-strokes.fountain");

Screenplay read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readScreenplay(file.readAll(), path);
}

bool isOther(const Slate &slate, const Screenplay &script)
{
    return plan(slate, script).comparison.isOfAnotherScript();
}

/// A draft after a hard month: a third of the scenes cut, half of the others in other places, every second
/// text half new, and all numbered anew.
Screenplay revised(const Screenplay &script)
{
    Screenplay draft = script;
    draft.scenes.clear();
    for (size_t i = 0; i < script.scenes.size(); ++i) {
        if (i % 3 == 2)
            continue;
        ScriptScene scene = script.scenes[i];
        if (i % 2 == 0) {
            scene.heading = QStringLiteral("EXT. NEW PLACE %1 - DUSK").arg(i);
            scene.parts = splitHeading(scene.heading);
        } else {
            for (size_t line = 0; line < scene.paragraphs.size(); line += 2)
                scene.paragraphs[line].text =
                    QStringLiteral("Nothing of this was there, and %1 is.").arg(line);
        }
        draft.scenes.insert(i % 4 == 1 ? draft.scenes.begin() : draft.scenes.end(), scene);
    }
    for (size_t i = 0; i < draft.scenes.size(); ++i)
        draft.scenes[i].number = QString::number(i + 1);
    return draft;
}

Screenplay numbered(Screenplay script)
{
    for (size_t i = 0; i < script.scenes.size(); ++i)
        script.scenes[i].number = QString::number(i + 1);
    return script;
}

} // namespace

TEST_CASE("another script in the place of the one that is there is doubted, whatever its numbers")
{
    const QStringList paths {livingMemory, printingTrouble, elevenStrokes};
    for (const QString &first : paths) {
        TemporarySlate slate;
        import(*slate, numbered(read(first)));
        for (const QString &second : paths) {
            INFO(first << second);
            CHECK(isOther(*slate, read(second)) == (first != second));
            CHECK(isOther(*slate, numbered(read(second))) == (first != second));
        }
    }
}

TEST_CASE("a draft that was worked over hard is still one of the same script")
{
    for (const QString &path : {livingMemory, printingTrouble, elevenStrokes}) {
        INFO(path);
        TemporarySlate slate;
        import(*slate, read(path));
        const Screenplay draft = revised(read(path));
        CHECK(plan(*slate, draft).isChange());
        CHECK_FALSE(isOther(*slate, draft));
        Screenplay part = draft;
        part.scenes.resize((part.scenes.size() + 1) / 2);
        CHECK_FALSE(isOther(*slate, part));
    }
}

TEST_CASE("a file without a scene is doubted, and a first script never")
{
    TemporarySlate slate;
    CHECK_FALSE(isOther(*slate, train()));
    import(*slate, train());
    CHECK(isOther(*slate, Screenplay()));
}

TEST_CASE("scenes that were added by hand are no script that another could replace")
{
    TemporarySlate slate;
    import(*slate, Screenplay());
    const Id<Production> production = slate->all<Production>().front().id;
    slate->edit(text("Add"), [&](Transaction &t) {
        for (int i = 0; i < 5; ++i) {
            Scene scene;
            scene.id = Id<Scene>::random();
            scene.number = QString::number(i);
            scene.heading = text("INT. STUDIO - DAY");
            scene.production = production;
            t.insert(scene);
        }
    });
    CHECK_FALSE(isOther(*slate, train()));
}
