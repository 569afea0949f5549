#include "tests/core/files.h"
#include "tests/core/strings.h"

#include "core/script/screenplay.h"
#include "core/script/speakers.h"

using namespace slate;

namespace {

using CaseNote = ReadingNote::What;

Screenplay caseCalled(const char *name, const ReadingOptions &options = {})
{
    const QString file = QString::fromLatin1(name);
    return readScreenplay(bytesOf(QStringLiteral(SLATE_FIXTURES "/cases/") + file), file, {}, options);
}

Screenplay caseText(const char *words, const ReadingOptions &options = {})
{
    return readScreenplay(words, text("a.fountain"), {}, options);
}

QStringList caseSets(const Screenplay &script)
{
    QStringList sets;
    for (const ScriptScene &scene : script.scenes)
        sets << scene.parts.set;
    return sets;
}

QStringList caseNumbers(const Screenplay &script)
{
    QStringList numbers;
    for (const ScriptScene &scene : script.scenes)
        numbers << (scene.omitted ? text("(%1)").arg(scene.number) : scene.number);
    return numbers;
}

QStringList caseTimes(const Screenplay &script)
{
    QStringList times;
    for (const ScriptScene &scene : script.scenes)
        times << (scene.parts.time
                ? QString::fromLatin1(choicesOf<TimeOfDay>().items[int(*scene.parts.time)].key)
                : QString());
    return times;
}

QStringList caseNames(const Screenplay &script)
{
    QStringList names;
    for (const ScriptScene &scene : script.scenes)
        names << scene.speakers << scene.silent;
    names.removeDuplicates();
    return names;
}

const ReadingNote *caseNote(const Screenplay &script, CaseNote what, const char *detail = nullptr)
{
    for (const ReadingNote &note : script.notes) {
        if (note.what == what && (!detail || note.detail.contains(text(detail))))
            return &note;
    }
    return nullptr;
}

QStringList caseWords(const char *list)
{
    return QString::fromUtf8(list).split(u'|');
}

const ScriptResource *caseResource(const Screenplay &script, const char *name)
{
    for (const ScriptResource &resource : script.resources) {
        if (resource.name == text(name))
            return &resource;
    }
    return nullptr;
}

} // namespace

TEST_CASE("what stands before the first heading is kept as an opening and told")
{
    const Screenplay script = caseCalled("pre.fountain");
    REQUIRE(script.scenes.size() == 2);
    CHECK(script.scenes[0].opening);
    CHECK(script.scenes[0].speakers == caseWords("NARRATOR"));
    CHECK(script.scenes[0].eighths);
    CHECK_FALSE(script.scenes[1].opening);
    CHECK(caseNote(script, CaseNote::OpeningKept));
    CHECK(caseText("FADE IN:\n\nINT. HOUSE - DAY\n\nx\n").scenes.size() == 1);
    const Screenplay final =
        readScreenplay("<FinalDraft><Content><Paragraph Type=\"Character\"><Text>ANNA"
                       "</Text></Paragraph><Paragraph Type=\"Dialogue\"><Text>Hm."
                       "</Text></Paragraph><Paragraph Type=\"Scene Heading\"><Text>INT. A"
                       "</Text></Paragraph></Content></FinalDraft>",
            text("a.fdx"));
    REQUIRE(final.scenes.size() == 2);
    CHECK(final.scenes[0].opening);
    CHECK(final.scenes[0].speakers == caseWords("ANNA"));
    CHECK(final.scenes[0].paragraphs.size() == 2);
}

TEST_CASE("only words of time are split off a heading, all of them, and a set stays one set")
{
    const Screenplay script = caseCalled("heads.fountain");
    const QStringList sets = caseSets(script);
    CHECK(sets.count(text("HOUSE")) == 14);
    CHECK(sets.count(text("KITCHEN")) == 3);
    CHECK(sets.count(text("SMITH HOUSE - KITCHEN")) == 3);
    CHECK(sets.contains(text("INTERCUT -- DODGE & MUSTANG")));
    CHECK(sets.contains(text("Beat 12 - Dark Night of the Soul")));
    CHECK(sets.contains(text("CINEMA - DAY OF THE DEAD POSTER")));
    const std::tuple<const char *, const char *, const char *> more[] = {
        {"INT. BAR - NIGHT - CONTINUOUS", "BAR", "NIGHT - CONTINUOUS"},
        {"INT. BAR - DAY - FLASHBACK", "BAR", "DAY - FLASHBACK"},
        {"INT. HOUSE - DAY - KITCHEN", "HOUSE - KITCHEN", "DAY"},
        {"INT. HOUSE, THE NEXT MORNING", "HOUSE", "THE NEXT MORNING"},
        {"EXT. ROAD \xE2\x80\x93 MOMENTS LATER", "ROAD", "MOMENTS LATER"},
        {"INT. HOTEL - ROOM 1408", "HOTEL - ROOM 1408", ""}, {"INT. MOTEL - 1408", "MOTEL - 1408", ""},
        {"INT. CLUB - THE LATE SHOW", "CLUB - THE LATE SHOW", ""},
        {"INT. HOUSE - MARA'S ROOM", "HOUSE - MARA'S ROOM", ""}, {"EXT. PIER - PRE-DAWN", "PIER", "PRE-DAWN"},
        {"INT. OUT OF THE NIGHT", "OUT OF THE NIGHT", ""}, {"EXT. PIER - 5:30 AM", "PIER", "5:30 AM"}};
    for (const auto &[heading, set, time] : more) {
        CAPTURE(heading);
        CHECK(splitHeading(text(heading)).set == text(set));
        CHECK(splitHeading(text(heading)).timeWords == text(time));
    }
    CHECK_FALSE(splitHeading(text("INT. A - PRESENT DAY")).time);
    CHECK_FALSE(splitHeading(text("INT. A - ONE DAY LATER")).time);
}

TEST_CASE("words of time and prefixes of other languages are known")
{
    CHECK(caseTimes(caseCalled("f30c_time_words.fountain"))
        == caseWords("day|night|day|night|day|night|day|night|day|night"));
    const Screenplay german = caseCalled("f30_german_unforced.fountain");
    CHECK(caseSets(german) == caseWords("KÜCHE|HOF|STALL|WIESE"));
    CHECK(caseTimes(german) == caseWords("day|night|day|night"));
    CHECK(german.scenes[0].parts.interiorExterior == InteriorExterior::Interior);
    CHECK(german.scenes[3].parts.interiorExterior == InteriorExterior::Exterior);
    const std::pair<const char *, const char *> table[] = {{"INT. A - MORGENDÄMMERUNG", "dawn"},
        {"INT. A - CRÉPUSCULE", "dusk"}, {"INT. A - MAÑANA", "day"}, {"INT. A - MEIA-NOITE", "night"},
        {"INT. A - APRÈS-MIDI", "day"}, {"INT. A - TRAMONTO", "dusk"}, {"INT. A - KVELD", "night"},
        {"INNEN/AUSSEN. AUTO - ABEND", "night"}, {"AUẞEN. WEG - SPÄTER", ""}, {"INT. A - MÁS TARDE", ""}};
    for (const auto &[heading, time] : table) {
        CAPTURE(heading);
        const Screenplay one = caseText((QByteArray(heading) + "\n\nx\n").constData());
        REQUIRE(one.scenes.size() == 1);
        CHECK(caseTimes(one) == caseWords(time));
        CHECK(one.scenes[0].parts.set.size() <= 4);
    }
    CHECK(caseText("INT. A - DAY\n\nInnen ist es warm.\n\nINN KEEPER\nHm.\n").scenes.size() == 1);
}

TEST_CASE("where no heading is known, lines that look like one are offered and can be taken")
{
    const char *russian = "ИНТ. КУХНЯ - ДЕНЬ\n\nСуп.\n\nНАТ. ДВОР - НОЧЬ\n\nМАРА\nДа.\n";
    const Screenplay script = caseText(russian);
    CHECK(script.scenes.empty());
    REQUIRE(script.notes.size() == 2);
    CHECK(script.notes[0].offered);
    CHECK(script.notes[0].line == 1);
    CHECK(script.notes[0].detail == text("ИНТ. КУХНЯ - ДЕНЬ"));
    const Screenplay taken = caseText(russian, {{1, 5}});
    REQUIRE(taken.scenes.size() == 2);
    CHECK(taken.scenes[1].speakers == caseWords("МАРА"));
}

TEST_CASE("every dash parts set and time where a word of time follows")
{
    CHECK(caseSets(caseCalled("f48_no_spaces.fountain"))
        == caseWords("RESIDENTIAL ROAD|CO-OP|X-RAY ROOM|HOUSE|HOUSE|HOUSE|BAR|BAR"));
    CHECK(caseTimes(caseCalled("f48_no_spaces.fountain"))
        == caseWords("day|night|night|night|night|day|night|day"));
    const Screenplay dashes = caseCalled("f32b_typographic_hyphens.fountain");
    CHECK(caseSets(dashes) == caseWords("OFFICE|OFFICE|OFFICE"));
    CHECK(caseTimes(dashes) == caseWords("day|day|night"));
    CHECK(splitHeading(text("INT. CO-OP")).set == text("CO-OP"));
}

TEST_CASE("a heading with a synopsis under it is one, and with text under it is action, never a person")
{
    const Screenplay script = caseCalled("f25_synopsis_below.fountain");
    CHECK(caseSets(script) == caseWords("DR. GRIMM'S LAIR|GRIMM'S CAR - MOVING|MOON"));
    CHECK(script.scenes[0].synopsis == text("Grimm welcomes his guest."));
    CHECK(caseNames(script) == caseWords("DR. GRIMM"));
    const Screenplay below = caseText("INT. A - DAY\n\nx\n\nEXT. YARD - NIGHT\nA dog barks.\n");
    CHECK(below.scenes.size() == 1);
    CHECK(caseNames(below).isEmpty());
    REQUIRE(caseNote(below, CaseNote::NotAHeading));
    CHECK(caseNote(below, CaseNote::NotAHeading)->offered);
}

TEST_CASE("a heading behind its number is told, offered, and taken with the number")
{
    const Screenplay script = caseCalled("f31b_numbered_mixed.fountain");
    CHECK(script.scenes.size() == 2);
    REQUIRE(caseNote(script, CaseNote::NotAHeading, "2. EXT. YARD"));
    REQUIRE(caseNote(script, CaseNote::NotAHeading, "3A"));
    ReadingOptions options;
    for (const ReadingNote &note : script.notes) {
        if (note.offered)
            options.headings.insert(note.line);
    }
    const Screenplay taken = caseCalled("f31b_numbered_mixed.fountain", options);
    CHECK(caseNumbers(taken) == caseWords("|2|3A|"));
    CHECK(caseSets(taken) == caseWords("HOUSE|YARD|BARN|ROAD"));
    CHECK(caseCalled("f31_numbered.txt").notes.size() == 3);
    const Screenplay unlisted = caseText("INT. A - DAY\n\nx\n\nEXT/INT. CAR - DAY\n\ny\n");
    REQUIRE(caseNote(unlisted, CaseNote::NotAHeading, "EXT/INT"));
    CHECK(caseNote(unlisted, CaseNote::NotAHeading)->offered);
    CHECK(caseText("INT. A - DAY\n\nx\n\nEXT/INT. CAR - DAY\n\ny\n", {{5}}).scenes[1].parts.interiorExterior
        == InteriorExterior::Both);
}

TEST_CASE("ranges of omitted scenes are one omitted scene for each number")
{
    CHECK(caseNumbers(caseCalled("f40b_omitted_range.fountain"))
        == caseWords("1|(2)|(3)|(4)|(5)|(6)|(7)|(8)|9"));
    CHECK(caseNumbers(caseCalled("f40c_omitted_line.fountain")) == caseWords("1|(2)|3"));
    CHECK(omittedNumbers(text("SCENES 12 THRU 14 OMITTED")) == caseWords("12|13|14"));
    CHECK(omittedNumbers(text("OMITTED 3, 5 & 7A")) == caseWords("3|5|7A"));
    CHECK(omittedNumbers(text("I-1-A")) == caseWords("I-1-A"));
    CHECK_FALSE(saysOmitted(text("THE OMITTED CHAPTER")));
}

TEST_CASE("names that no letter parts but marks do are different people")
{
    CHECK(caseNames(caseCalled("f42_malayalam_hindi.fountain")).size() == 4);
}

TEST_CASE("an extension in a list is read as in a cue, and a number as the cast number")
{
    const Screenplay script = caseCalled("c17_case.csv");
    CHECK(script.scenes[0].silent == caseWords("Anna"));
    CHECK(script.scenes[1].silent == caseWords("ANNA|Bo"));
    CHECK(script.scenes[0].voices.at(text("ANNA")).seen);
    CHECK_FALSE(script.scenes[1].voices.at(text("BO")).seen);
    CHECK(script.scenes[1].voices.at(text("BO")).remarks == text("O.S."));

    const Screenplay numbers = caseCalled("c17b_numbers.csv");
    for (const ScriptScene &scene : numbers.scenes)
        CHECK(QSet<QString>(scene.silent.begin(), scene.silent.end())
            == QSet<QString> {text("ANNA"), text("BO")});
    REQUIRE(caseResource(numbers, "BO"));
    CHECK(caseResource(numbers, "BO")->number == text("2"));
    CHECK(listedName(text("ANNA (YOUNG)")) == text("ANNA (YOUNG)"));
}

TEST_CASE("a table in Windows-1252 has no control characters in its names")
{
    const Screenplay script = caseCalled("c07_cp1252.csv");
    CHECK(script.scenes[0].parts.set == text("CAFÉ"));
    CHECK(script.scenes[0].silent
        == caseWords("RENÉE|O\xE2\x80\x99"
                     "DAY"));
    REQUIRE(script.scenes[0].elements.size() == 1);
    CHECK(script.scenes[0].elements[0].name == text("“Knife”"));
    CHECK(script.scenes[0].synopsis == text("They’re late — again…"));
}

TEST_CASE("letters that nobody sees, marks around headings and marks of pages lose no scene and make nobody")
{
    const Screenplay invisible = caseCalled("f38b_zwsp.fountain");
    CHECK(caseSets(invisible) == caseWords("A|YARD|C"));
    CHECK(caseNames(invisible) == caseWords("MARA"));
    CHECK(caseNumbers(caseCalled("f50b_number_in_marks.fountain")) == caseWords("1|3"));
    CHECK(caseSets(caseCalled("f50b_number_in_marks.fountain")) == caseWords("A|SHED"));
    CHECK(caseSets(caseCalled("f52_forced_underlined.fountain")) == caseWords("A|PATIO|THE LEDGE"));
    const Screenplay pages = caseCalled("f51_pdf_text.txt");
    CHECK(caseSets(pages) == caseWords("HOUSE|YARD"));
    CHECK(caseNames(pages) == caseWords("MARA"));
    CHECK(caseNote(pages, CaseNote::ContinuedHeading));
    for (const ScriptParagraph &paragraph : pages.scenes[0].paragraphs)
        CHECK_FALSE(paragraph.text.contains(text("CONTINUED")));
}

TEST_CASE("the page of the script is read, and letters in a style of capitals are capitals")
{
    CHECK(caseCalled("p01_page.csv").scenes[0].page == text("12A"));
    CHECK(caseCalled("p01_page.fdx").scenes[0].page == text("12A"));
    const Screenplay script = readScreenplay(
        "<FinalDraft><Content><Paragraph Type=\"Scene Heading\"><Text>INT. Ca</Text><Text "
        "Style=\"AllCaps\">salinda</Text><Text> - DAY</Text></Paragraph></Content></FinalDraft>",
        text("a.fdx"));
    CHECK(script.scenes[0].parts.set == text("CaSALINDA"));
}

TEST_CASE("a Universal Schedule's cast has its numbers, holds, drops, days and links")
{
    const Screenplay script = caseCalled("min.uss");
    const ScriptResource *mary = caseResource(script, "MARY");
    REQUIRE(mary);
    CHECK(mary->category.isEmpty());
    CHECK(mary->number == text("4"));
    CHECK(mary->hold);
    CHECK(mary->drop);
    CHECK(mary->dropGap == 10);
    CHECK(mary->weekdayOff[4]);
    CHECK(mary->scenes == 2);
    REQUIRE(mary->days.size() == 2);
    CHECK(mary->days[0].what == ScriptResource::DayKind::Travel);
    CHECK(mary->days[0].day == QDate(2022, 8, 2));
    CHECK(mary->days[1].what == ScriptResource::DayKind::DayOff);
    CHECK(script.scenes[0].page == text("7"));
    REQUIRE(caseResource(caseCalled("u00.uss"), "ANNA"));
    CHECK(caseResource(caseCalled("u00.uss"), "ANNA")->dropGap == 14);
}

TEST_CASE("an event's type decides, its name only as whole words, and what has no place is told")
{
    const Screenplay script = caseCalled("u11_names.uss");
    REQUIRE(script.calendars.size() == 1);
    REQUIRE(script.calendars[0].events.size() == 1);
    CHECK(script.calendars[0].events[0].what == ScriptCalendar::What::DayOff);
    CHECK(caseNote(script, CaseNote::NoPlaceFor, "Green screen removed"));
    CHECK(caseNote(script, CaseNote::NoPlaceFor, "rehearsal"));
    const auto schedule = [](const QByteArray &rest) {
        return readScreenplay(
            "{\"breakdowns\": [{\"id\": \"b\", \"scene\": \"1\"}, {\"id\": \"b\"}], " + rest + "}",
            text("a.uss"));
    };
    const Screenplay twice = schedule(R"("calendars": [{"id": "k", "daysOff": [6], "events": [
        {"type": "start", "date": "2030-03-09"}, {"type": "start", "date": "2030-03-11"}]}])");
    CHECK(twice.calendars[0].firstDay == QDate(2030, 3, 9));
    CHECK(caseNote(twice, CaseNote::GivenTwice, "2030-03-11"));
    CHECK(caseNote(twice, CaseNote::GivenTwice, "breakdown 2"));
    CHECK(caseNote(twice, CaseNote::StartOnDayOff, "2030-03-09"));
}

TEST_CASE("what a cue says beside the name tells voices from people")
{
    for (const char *remark : {"V.O.", "VO", "O.S.", "O.C.", "FILTERED", "ON PHONE", "on the phone",
             "OVER RADIO", "V.O., FILTERED", "O.S./PRE-LAP", "AM TELEFON", "EN OFF", "V/O", "v/o", "O / S",
             "V.O/O.S", "O.S./V/O", "V/O, FILTERED", "V/O/PRE-LAP"}) {
        CAPTURE(remark);
        CHECK(isVoiceOnly(text(remark)));
    }
    for (const char *remark :
        {"INTO PHONE", "CONT'D", "SUBTITLED", "WHISPERS", "IN FRENCH", "YOUNG", "OFFICER"}) {
        CAPTURE(remark);
        CHECK_FALSE(isVoiceOnly(text(remark)));
    }
    const Screenplay script =
        caseText("INT. A - DAY\n\nMARA (V.O.)\nx\n\nBO (O.S.)\ny\n\nBO\nz\n\nANNA (CONT'D)\nw\n");
    CHECK_FALSE(script.scenes[0].voices.at(text("MARA")).seen);
    CHECK(script.scenes[0].voices.at(text("BO")).seen);
    CHECK(script.scenes[0].voices.at(text("BO")).remarks == text("O.S."));
    CHECK(script.scenes[0].voices.count(text("ANNA")) == 0);
}

TEST_CASE("a measured scene reaches to the next heading with its two blank lines, by the paper")
{
    // 1 heading, 1 blank, 4 lines and the 2 blank before the next heading are 8 lines: 1.16 eighths of
    // letter.
    const Screenplay script = caseText("INT. A - DAY\n\nx\nx\nx\nx\n\nINT. B - DAY\n\nx\nx\n");
    CHECK(script.scenes[0].lines == 6);
    CHECK(script.scenes[0].eighths == Eighths {2});
    CHECK(script.scenes[1].eighths == Eighths {1});
    CHECK(eighthsOn(Paper::Letter, 53) == Eighths {8});
    CHECK(eighthsOn(Paper::Letter, 54) == Eighths {9});
    CHECK(eighthsOn(Paper::A4, 56) == Eighths {8});
    CHECK(eighthsOn(Paper::A4, 57) == Eighths {9});
    const Screenplay wide = readScreenplay(
        "<FinalDraft><Content><Paragraph Type=\"Scene Heading\"><Text>INT. A</Text></Paragraph><Paragraph "
        "Type=\"Action\"><Text>aaaa bbbb cccc dddd</Text></Paragraph></Content><PageLayout><PageSize "
        "Height=\"11.69\" Width=\"8.26\"/></PageLayout><ElementSettings Type=\"Action\"><ParagraphSpec "
        "LeftIndent=\"1.50\" RightIndent=\"2.50\"/></ElementSettings></FinalDraft>",
        text("a.fdx"));
    CHECK(wide.paper == Paper::A4);
    CHECK(wide.widths.action == 10);
    CHECK(wide.scenes[0].lines == 4);
}
