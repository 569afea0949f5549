#include "tests/core/strings.h"

#include "core/model/scene_heading.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace slate;

namespace {

using Place = InteriorExterior;

SceneHeading split(const char *heading)
{
    return splitHeading(QString::fromUtf8(heading));
}

} // namespace

TEST_CASE("a line begins as a scene heading in every spelling of the prefix")
{
    const std::tuple<const char *, int, Place> table[] = {{"INT. HOUSE", 5, Place::Interior},
        {"int. house", 5, Place::Interior}, {"EXT HOUSE", 4, Place::Exterior},
        {"Est. HOUSE", 5, Place::Exterior}, {"INT/EXT. CAR", 9, Place::Both},
        {"INT./EXT. CAR", 10, Place::Both}, {"INT./EXT CAR", 9, Place::Both},
        {"EXT./INT. CAR", 10, Place::Both}, {"EXT/INT CAR", 8, Place::Both},
        {"INT. / EXT. CAR", 12, Place::Both}, {"I/E CAR", 4, Place::Both}, {"I./E. CAR", 6, Place::Both},
        {"E/I. CAR", 5, Place::Both}, {"i/e car", 4, Place::Both}, {"INT.", 4, Place::Interior},
        {"INT.HOUSE", 4, Place::Interior}};
    for (const auto &[line, length, place] : table) {
        CAPTURE(line);
        CHECK(headingPrefix(QString::fromUtf8(line)) == length);
        CHECK(split(line).interiorExterior == place);
    }
}

TEST_CASE("a word that only begins like a prefix makes no scene heading")
{
    for (const char *line :
        {"", "INT", "INTERIOR HOUSE", "ESTABLISHING", "EXTRA LARGE", "I. HOUSE", "E HOUSE", "I.E. a house",
            "INT/HOUSE", "I/O ROOM", "... x", " INT. HOUSE", "(INT. HOUSE)", "INT-HOUSE"}) {
        CAPTURE(line);
        CHECK(headingPrefix(QString::fromUtf8(line)) == 0);
        CHECK_FALSE(split(line).interiorExterior == Place::Both);
    }
}

TEST_CASE("a heading is taken apart at its dashes")
{
    const std::tuple<const char *, const char *, const char *> table[] = {
        {"INT. KITCHEN - NIGHT (1979)", "KITCHEN", "NIGHT (1979)"},
        {"INT. HOUSE - KITCHEN - DAY", "HOUSE - KITCHEN", "DAY"},
        {"INT. X-RAY ROOM - DAY", "X-RAY ROOM", "DAY"}, {"INT. MY SCENE -- START", "MY SCENE -- START", ""},
        {"INT. HALL — DAY", "HALL", "DAY"}, {"INT. HALL—DAY", "HALL", "DAY"},
        {"INT. HALL--DAY", "HALL", "DAY"}, {"INT. HALL- DAY", "HALL", "DAY"},
        {"INT. HALL -DAY", "HALL", "DAY"}, {"INT - HOUSE - DAY", "HOUSE", "DAY"},
        {"INT HOUSE DAY", "HOUSE", "DAY"}, {"FLASHBACK", "FLASHBACK", ""},
        {"KITCHEN - NIGHT (flashback)", "KITCHEN", "NIGHT (flashback)"}, {"INT.", "INT.", ""},
        {"EXT. FIELD - DAY - LATER", "FIELD", "DAY - LATER"},
        {"EXT. FIELD - DAY - 1979", "FIELD", "DAY - 1979"},
        {"INT. BAR - NIGHT CLUB - DAY", "BAR - NIGHT CLUB", "DAY"},
        {"INT. KITCHEN. NIGHT", "KITCHEN", "NIGHT"},
        {"INT. KITCHEN, LATE AFTERNOON", "KITCHEN", "LATE AFTERNOON"},
        {"INT. ST. MARY, CHAPEL", "ST. MARY, CHAPEL", ""}, {"  EXT.   SEA  -  DAWN  ", "SEA", "DAWN"},
        {"INT. HOUSE -", "HOUSE", ""}, {"", "", ""}};
    for (const auto &[heading, set, time] : table) {
        CAPTURE(heading);
        CHECK(split(heading).set == QString::fromUtf8(set));
        CHECK(split(heading).timeWords == QString::fromUtf8(time));
    }
}

TEST_CASE("words of time say day, night, dawn or dusk, or nothing")
{
    const std::pair<const char *, std::optional<TimeOfDay>> table[] = {{"DAY", TimeOfDay::Day},
        {"night", TimeOfDay::Night}, {"LATE NIGHT (1979)", TimeOfDay::Night}, {"EVENING", TimeOfDay::Night},
        {"MIDNIGHT", TimeOfDay::Night}, {"EARLY MORNING", TimeOfDay::Day}, {"AFTERNOON", TimeOfDay::Day},
        {"PRE-DAWN", TimeOfDay::Dawn}, {"SUNRISE", TimeOfDay::Dawn}, {"FIRST LIGHT", TimeOfDay::Dawn},
        {"DUSK", TimeOfDay::Dusk}, {"SUNSET", TimeOfDay::Dusk}, {"MAGIC HOUR", TimeOfDay::Dusk},
        {"DAY FOR NIGHT", TimeOfDay::Day}, {"N", TimeOfDay::Night}, {"D", TimeOfDay::Day},
        {"CONTINUOUS", std::nullopt}, {"LATER", std::nullopt}, {"SUNDAY", std::nullopt}, {"", std::nullopt}};
    for (const auto &[words, time] : table) {
        CAPTURE(words);
        CHECK(timeOfDayIn(QString::fromUtf8(words)) == time);
    }
}

TEST_CASE("a heading of a million dashes is taken apart")
{
    const QString heading = QStringLiteral("INT. A") + QStringLiteral(" - DAY CLUB").repeated(100000);
    CHECK(splitHeading(heading).timeWords.isEmpty());
}

// The reference facts count EST as a place of its own, evening and dusk as night, and read no word that
// stands beside others; Slate's reading is given in scene_heading.h. Their words of time are in capitals.
TEST_CASE("headings of real scripts come apart as other programs take them")
{
    const QDir folder(QStringLiteral(SLATE_FIXTURES "/screenplays/expected"));
    const QHash<QString, Place> places = {{QStringLiteral("INT"), Place::Interior},
        {QStringLiteral("EXT"), Place::Exterior}, {QStringLiteral("EST"), Place::Exterior},
        {QStringLiteral("INT/EXT"), Place::Both}};
    int seen = 0;
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonArray scenes =
            QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("scenes")].toArray();
        for (const QJsonValue &scene : scenes) {
            const QString heading = scene[QStringLiteral("heading")].toString();
            CAPTURE(name, heading);
            const SceneHeading parts = splitHeading(heading);
            const auto place = places.constFind(scene[QStringLiteral("int_ext")].toString());
            CHECK(parts.interiorExterior
                == (place == places.constEnd() ? std::nullopt : std::optional(*place)));
            // START is no word of time, and stays with its set.
            const bool isNoTime = scene[QStringLiteral("time")] == QStringLiteral("START");
            CHECK(parts.set.toUpper()
                == scene[QStringLiteral("set")].toString()
                    + (isNoTime ? QStringLiteral(" -- START") : QString()));
            CHECK(parts.timeWords.toUpper()
                == (isNoTime ? QString() : scene[QStringLiteral("time")].toString()));
            const QString light = scene[QStringLiteral("day_night")].toString();
            if (!light.isEmpty()) {
                CHECK(parts.time == (light == QStringLiteral("DAY") ? TimeOfDay::Day : TimeOfDay::Night));
            }
            ++seen;
        }
    }
    CHECK(seen == 80);
}

TEST_CASE("a heading that only says that its scene is omitted names no set")
{
    for (const char *heading :
        {"OMITTED", "Omitted", "SCENE OMITTED", "OMIT", "(OMITTED)", "OMITTED 12-14"}) {
        CAPTURE(heading);
        CHECK(saysOmitted(QString::fromUtf8(heading)));
        CHECK(split(heading).set.isEmpty());
    }
    for (const char *heading : {"THE OMISSION", "INT. OMITTED - DAY", "VOMIT ALLEY"}) {
        CAPTURE(heading);
        CHECK_FALSE(saysOmitted(QString::fromUtf8(heading)));
        CHECK_FALSE(split(heading).set.isEmpty());
    }
}

TEST_CASE("a second word of inside or outside says where the scene plays and is no part of its set")
{
    const std::tuple<const char *, const char *, const char *, Place> table[] = {
        {"INT. INT. CAR - DAY", "CAR", "DAY", Place::Interior},
        {"INT CAR INT. - NIGHT", "CAR", "NIGHT", Place::Interior},
        {"INT. CAR INT - NIGHT", "CAR", "NIGHT", Place::Interior},
        {"INT. EXT. CAR - DAY", "CAR", "DAY", Place::Both},
        {"Int. Int. Car - Day", "Car", "Day", Place::Interior},
        {"INT. CAR / EXT. ROAD - DAY", "CAR / ROAD", "DAY", Place::Both},
        {"INT. CAR/EXT. ROAD - DAY", "CAR/ROAD", "DAY", Place::Both},
        {"INT. HOUSE - INT. KITCHEN - DAY", "HOUSE - KITCHEN", "DAY", Place::Interior},
        {"EXT. HOUSE - EXT. - DAY", "HOUSE", "DAY", Place::Exterior},
        {"INT. HOUSE, EXT. - DAY", "HOUSE", "DAY", Place::Both},
        {"INT. HOUSE (INT.) - DAY", "HOUSE", "DAY", Place::Interior},
        {"EXT. HOUSE INT/EXT - DAY", "HOUSE", "DAY", Place::Both},
        {"KITCHEN INT. - DAY", "KITCHEN", "DAY", Place::Interior}};
    for (const auto &[heading, set, time, place] : table) {
        CAPTURE(heading);
        CHECK(split(heading).set == QString::fromUtf8(set));
        CHECK(split(heading).timeWords == QString::fromUtf8(time));
        CHECK(split(heading).interiorExterior == place);
    }
    for (const char *heading : {"INT. POINT ROOM - DAY", "INT. EXTENSION - DAY", "INT. PAINT - DAY",
             "INT. OFFICE PHONE EXT. 12 - DAY", "EXT. THE INTERNATIONAL - DAY", "INT. EST. 1900 PUB - DAY"}) {
        CAPTURE(heading);
        CHECK(split(heading).set == QString::fromUtf8(heading).sliced(5).chopped(int(qstrlen(" - DAY"))));
    }
}

TEST_CASE("a range of omitted scenes is read as far as its numbers are certain")
{
    const std::pair<const char *, const char *> table[] = {{"SC. 14A-14C OMITTED", "14A 14B 14C"},
        {"SCENES 14A THRU 14C OMITTED", "14A 14B 14C"}, {"SCENES 14A-C OMITTED", "14A 14B 14C"},
        {"SCS. 14A, B & C OMITTED", "14A 14B 14C"}, {"SCENES 14 - 14B OMITTED", "14 14A 14B"},
        {"OMITTED - SCENES 14A TO 14C", "14A 14B 14C"}, {"SCENES 3 THROUGH 5 - OMITTED", "3 4 5"},
        {"SCENES 3 THRU AND INCLUDING 5 OMITTED", "3 4 5"}, {"SCENES 3 TO 5 INCLUSIVE ARE OMITTED", "3 4 5"},
        {"SCENE NOS. 3, 4 AND 7 OMITTED", "3 4 7"}, {"SZENEN 3 BIS 5 ENTFALLEN", "3 4 5"},
        {"SCENES 14A-16 OMITTED", "14A 15 16"}, {"SCENES 14-15B OMITTED", "14 15 15A 15B"},
        {"SC. 6 OMITTED", "6"}, {"SCENES A14-C14 OMITTED", "A14 B14 C14"}};
    for (const auto &[heading, numbers] : table) {
        CAPTURE(heading);
        CHECK(saysOmitted(QString::fromUtf8(heading)));
        CHECK(
            omittedNumbers(QString::fromUtf8(heading)).join(QLatin1Char(' ')) == QString::fromUtf8(numbers));
    }
    CHECK(omittedNumbers(QStringLiteral("14-A")) == QStringList {QStringLiteral("14-A")});
    CHECK(omittedNumbers(QStringLiteral("14A-14C")).size() == 3);
    CHECK_FALSE(saysOmitted(QStringLiteral("SCENES OF A LIFE OMITTED FROM HISTORY")));
}
