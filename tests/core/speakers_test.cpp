#include "tests/core/strings.h"

#include "core/script/speakers.h"

using namespace slate;

TEST_CASE("the speaker of a cue is its name without remarks and marks")
{
    const std::pair<const char *, const char *> table[] = {{"KATE", "KATE"}, {"KATE (V.O.)", "KATE"},
        {"KATE (V.O.) (CONT'D)", "KATE"}, {"KATE(O.S.)(CONT’D)", "KATE"}, {"KATE ^", "KATE"},
        {"KATE (O.S.) ^", "KATE"}, {"  KATE   LEE ", "KATE LEE"}, {"KATE (on the (old) radio)", "KATE"},
        {"KATE (V.O", "KATE"}, {"KATE) LEE", "KATE) LEE"}, {"(V.O.)", ""},
        {"CHILD (6) AND MOTHER", "CHILD AND MOTHER"},
        // As written: who speaks together is for people to say, and other programs take one name too.
        {"JOHN & MARY", "JOHN & MARY"}, {"EDWARD AND WILL (V.O.)", "EDWARD AND WILL"}};
    for (const auto &[cue, name] : table) {
        CAPTURE(cue);
        CHECK(speakerOf(QString::fromUtf8(cue)) == QString::fromUtf8(name));
    }
}

TEST_CASE("who speaks is listed once, and every cue is counted")
{
    Speakers speakers;
    for (const char *cue : {"KATE", "McCLANE (V.O.)", "KATE (CONT'D)", "MCCLANE", "(O.S.)"})
        speakers.addCue(QString::fromUtf8(cue));
    CHECK(speakers.names() == QStringList {QStringLiteral("KATE"), QStringLiteral("McCLANE")});
    CHECK(speakers.cues() == 4);
}
