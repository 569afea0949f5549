#include "tests/core/files.h"
#include "tests/core/strings.h"

#include "core/script/screenplay.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

// The facts beside the scripts are those of fountain-js, with which at least one of the other parsers
// agrees on nearly every file. Where they differ Slate follows the rules of Fountain 1.1:
// - A heading needs a blank line on both sides. In Sections and Writer-output two lines that look like
//   headings have none below, and are by the letter cues; aw-parser and screenplay-tools take them for
//   headings. Slate makes nobody of them: they are action, and offered to be taken for headings.
// - A scene number ends its line. In Tags text follows "#3#", so that the number is part of the heading;
//   aw-parser and screenplain read a number there, screenplay-tools has tags, which Fountain has not.
// - "FADE IN:" is no heading, as it is to screenplay-tools.
// - "#😆#" is no scene number, as fountain-js and screenplay-tools say.
// - A boneyard vanishes with all headings in it, which only Jouvence does not do.
// The facts have speakers in capitals; Slate keeps the letters of the first cue.

using namespace slate;

namespace {

QStringList inCapitals(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(name.toUpper());
    return all;
}

/// The names in a list, without those that are headings.
QStringList strings(const QJsonValue &array)
{
    QStringList all;
    for (const auto &one : array.toArray()) {
        if (headingPrefix(one.toString()) == 0)
            all.append(one.toString());
    }
    return all;
}

/// In Writer-output a heading has a synopsis below it. Slate takes it for a heading, since a synopsis is not
/// on the page; the other parsers have what follows in the scene before.
void joinPatio(Screenplay &script)
{
    REQUIRE(script.scenes.size() == 3);
    CHECK(script.scenes[2].heading == QStringLiteral("EXT. BRICK’S PATIO - DAY"));
    for (const QString &name : script.scenes[2].speakers) {
        if (!script.scenes[1].speakers.contains(name))
            script.scenes[1].speakers << name;
    }
    script.scenes[1].cues += script.scenes[2].cues;
    script.scenes.pop_back();
}

void checkScene(const ScriptScene &scene, const QJsonValue &fact)
{
    const QString heading = fact[QStringLiteral("heading")].toString();
    CAPTURE(heading);
    CHECK(scene.heading == heading);
    CHECK(scene.number == fact[QStringLiteral("number")].toString());
    CHECK(inCapitals(scene.speakers) == strings(fact[QStringLiteral("speakers")]));
    const qsizetype headings =
        fact[QStringLiteral("speakers")].toArray().size() - strings(fact[QStringLiteral("speakers")]).size();
    CHECK(scene.cues == fact[QStringLiteral("cues")].toInt() - headings);
}

} // namespace

TEST_CASE("scripts in Fountain have the scenes, numbers, speakers and cues that other programs find")
{
    const QDir folder(QStringLiteral(SLATE_FIXTURES "/screenplays/fountain"));
    const QStringList names = folder.entryList(QDir::Files);
    CHECK(names.size() == 26);
    for (const QString &name : names) {
        CAPTURE(name);
        const QJsonObject facts =
            QJsonDocument::fromJson(bytesOf(folder.filePath(QStringLiteral("../expected/%1.json").arg(name))))
                .object();
        Screenplay script = readFountain(bytesOf(folder.filePath(name)), {});
        if (name == QStringLiteral("screenplay-tools_Writer-output.fountain"))
            joinPatio(script);
        const QJsonArray scenes = facts[QStringLiteral("scenes")].toArray();
        REQUIRE(qsizetype(script.scenes.size()) == scenes.size());
        int cues = 0, headings = 0;
        for (std::size_t at = 0; at < script.scenes.size(); ++at) {
            checkScene(script.scenes[at], scenes[qsizetype(at)]);
            cues += script.scenes[at].cues;
            headings += scenes[qsizetype(at)][QStringLiteral("cues")].toInt() - script.scenes[at].cues;
        }
        QStringList before = strings(facts[QStringLiteral("cues_before_first_scene")]);
        const QJsonArray early = facts[QStringLiteral("cues_before_first_scene")].toArray();
        CHECK(cues + headings + early.size() == facts[QStringLiteral("cues_total")].toInt());
        before.removeDuplicates();
        CHECK(inCapitals(script.speakersBeforeFirstScene) == before);
    }
}

TEST_CASE("a title page gives title, authors and draft")
{
    const auto read = [](const char *name) {
        return readFountain(
            bytesOf(QStringLiteral(SLATE_FIXTURES "/screenplays/fountain/") + QString::fromLatin1(name)), {});
    };
    const Screenplay brick = read("screenplay-tools_TitlePage.fountain");
    CHECK(brick.title == QStringLiteral("BRICK & STEEL FULL RETIRED"));
    CHECK(brick.authors == QStringList(QStringLiteral("Stu Maschwitz")));
    CHECK(brick.draft == QStringLiteral("1/20/2012"));
    REQUIRE(brick.paragraphsBeforeFirstScene.size() == 1);
    CHECK(brick.paragraphsBeforeFirstScene[0].text
        == QStringLiteral("Not a title entry.\nStill: Not a title entry."));
    const Screenplay memory = read("afterwriting_my_living_memory.fountain");
    CHECK(memory.title == QStringLiteral("My Living Memory"));
    CHECK(memory.authors == QStringList(QStringLiteral("Dan Rahmel")));
    CHECK(read("screenplay-tools_Sections.fountain").title.isEmpty());
}
