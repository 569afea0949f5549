#include "tests/core/import_script.h"

#include "core/import/cast_acts.h"
#include "core/model/availability.h"

using namespace slate;
using namespace script;

namespace {

struct CastOfThree {
    mutable TemporarySlate slate;

    CastOfThree()
    {
        import(*slate,
            readScreenplay(
                "INT. A - DAY #1#\n\nMARA\nx\n\nBO (V.O.)\ny\n\nINT. B - DAY #2#\n\nYOUNG MARA\nz\n\n"
                "BO\nw\n\nINT. C - DAY #3#\n\nMARA & BO\nv\n",
                text("a.fountain")));
    }
    CastMember part(const char *character) const
    {
        for (const CastMember &member : slate->all<CastMember>()) {
            if (member.character == text(character))
                return member;
        }
        return {};
    }
    static SceneCast linkOf(const Slate &slate, const char *scene, Id<CastMember> part)
    {
        for (const SceneCast &link : slate.all<SceneCast>()) {
            if (link.scene == sceneCalled(slate, scene).id && link.castMember == part)
                return link;
        }
        return {};
    }
    void edit(const std::function<void(Transaction &)> &work) { slate->edit(text("Act"), work); }
};

const char *nextDraft =
    "INT. A - DAY #1#\n\nMARA\nx\n\nBO (V.O.)\ny\n\nINT. B - DAY #2#\n\nYOUNG MARA\nz\n\nBO\nw\n\n"
    "INT. C - DAY #3#\n\nMARA & BO\nv\n\nINT. D - DAY #4#\n\nYOUNG MARA\nu\n";

} // namespace

TEST_CASE("after an import the cast stands by number, also for who sorts nothing")
{
    CastOfThree cast;
    std::vector<CastMember> all = cast.slate->all<CastMember>();
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    for (size_t i = 0; i < all.size(); ++i)
        CHECK(all[i].number == CastNumber(static_cast<int>(i) + 1));
}

TEST_CASE("two parts become one, which is in the scenes of both and is found again under both names")
{
    CastOfThree cast;
    const CastMember mara = cast.part("MARA"), young = cast.part("YOUNG MARA");
    PersonDay day;
    day.id = Id<PersonDay>::random();
    day.castMember = young.id;
    day.day = QDate(2030, 1, 2);
    day.what = PersonDayKind::Fitting;
    cast.edit([&](Transaction &t) { t.insert(day); });
    cast.edit([&](Transaction &t) { mergeParts(t, mara.id, young.id); });
    CHECK(cast.part("YOUNG MARA").id.isNull());
    CHECK(castOf(*cast.slate, "2") == list("BO|MARA"));
    CHECK(cast.slate->all<PersonDay>().front().castMember == mara.id);
    import(*cast.slate, readScreenplay(nextDraft, text("a.fountain")));
    CHECK(castOf(*cast.slate, "4") == list("MARA"));
    CHECK(cast.part("YOUNG MARA").id.isNull());
    CHECK(cast.slate->verify().isSound());
}

TEST_CASE("merged where one only speaks, the part works")
{
    CastOfThree cast;
    cast.edit([&](Transaction &t) { mergeParts(t, cast.part("BO").id, cast.part("MARA").id); });
    for (const SceneCast &link : cast.slate->all<SceneCast>()) {
        if (link.scene == sceneCalled(*cast.slate, "1").id)
            CHECK(link.isWork());
    }
    CHECK(castOf(*cast.slate, "1") == list("BO"));
}

TEST_CASE("a cue that names two people puts both into its scenes")
{
    CHECK(namesInCue(text("MARA & BO")) == list("MARA|BO"));
    CHECK(namesInCue(text("MARA AND BO")) == list("MARA|BO"));
    CHECK(namesInCue(text("SANDY")).isEmpty());
    CastOfThree cast;
    cast.edit([&](Transaction &t) {
        divideAmong(t, cast.part("MARA & BO").id, {cast.part("MARA").id, cast.part("BO").id});
    });
    CHECK(castOf(*cast.slate, "3") == list("BO|MARA"));
    CHECK(cast.part("MARA & BO").id.isNull());
}

TEST_CASE("after a division the cue of the next draft leads to everybody it was divided among")
{
    CastOfThree cast;
    const CastMember mara = cast.part("MARA"), bo = cast.part("BO");
    cast.edit([&](Transaction &t) { divideAmong(t, cast.part("MARA & BO").id, {mara.id, bo.id}); });
    const Screenplay next = readScreenplay(
        "INT. A - DAY #1#\n\nMARA\nx\n\nBO (V.O.)\ny\n\nINT. B - DAY #2#\n\nYOUNG MARA\nz\n\nBO\nw\n\n"
        "INT. C - DAY #3#\n\nMARA & BO\nv\n\nINT. D - DAY #4#\n\nBo waits for Mara.\n\nMARA & BO\nu\n\n"
        "INT. E - DAY #5#\n\nMARA & BO (V.O.)\nt\n",
        text("a.fountain"));
    ImportPlan draft = plan(*cast.slate, next);
    const auto joint = std::find_if(draft.parts.begin(), draft.parts.end(),
        [](const PartChoice &part) { return part.name == text("MARA & BO"); });
    REQUIRE(joint != draft.parts.end());
    CHECK(joint->take == Take::Existing);
    CHECK(joint->remembered);
    CHECK(joint->member.isNull());
    CHECK(joint->among == std::vector {mara.id, bo.id});
    SECTION("so that all of them come into a new scene, and none is proposed who is there")
    {
        CHECK(draft.silents.empty());
        import(*cast.slate, draft);
        CHECK(castOf(*cast.slate, "3") == list("BO|MARA"));
        CHECK(castOf(*cast.slate, "4") == list("BO|MARA"));
        CHECK(castOf(*cast.slate, "5") == list("BO|MARA"));
        CHECK_FALSE(cast.linkOf(*cast.slate, "5", bo.id).isWork());
        CHECK(cast.linkOf(*cast.slate, "4", bo.id).isWork());
        CHECK_FALSE(plan(*cast.slate, next).isChange());
    }
    SECTION("unless one of them is chosen")
    {
        joint->member = bo.id;
        joint->chosen = true;
        import(*cast.slate, draft);
        CHECK(castOf(*cast.slate, "4") == list("BO"));
    }
    SECTION("and without the cue all of them go")
    {
        import(*cast.slate, draft);
        Screenplay without = next;
        without.scenes[3].speakers = list("MARA");
        import(*cast.slate, without);
        CHECK(castOf(*cast.slate, "4") == list("MARA"));
    }
    CHECK(cast.slate->verify().isSound());
}

TEST_CASE("a part that is divided again, or merged, is followed under the name of the first cue")
{
    CastOfThree cast;
    const CastMember mara = cast.part("MARA"), bo = cast.part("BO"), young = cast.part("YOUNG MARA");
    cast.edit([&](Transaction &t) { divideAmong(t, cast.part("MARA & BO").id, {young.id, bo.id}); });
    cast.edit([&](Transaction &t) { mergeParts(t, mara.id, young.id); });
    import(*cast.slate,
        readScreenplay("INT. A - DAY #1#\n\nMARA\nx\n\nBO (V.O.)\ny\n\nINT. F - DAY #6#\n\nMARA & BO\nv\n",
            text("a.fountain")));
    CHECK(castOf(*cast.slate, "6") == list("BO|MARA"));
    cast.edit([&](Transaction &t) { t.remove(bo.id); });
    import(*cast.slate,
        readScreenplay("INT. A - DAY #1#\n\nMARA\nx\n\nINT. F - DAY #6#\n\nMARA & BO\nv\n\n"
                       "INT. G - DAY #7#\n\nMARA & BO\nv\n",
            text("a.fountain")));
    CHECK(castOf(*cast.slate, "7") == list("MARA"));
}

TEST_CASE("cast numbers are swapped, and given anew in order")
{
    CastOfThree cast;
    const CastMember mara = cast.part("MARA"), bo = cast.part("BO");
    cast.edit([&](Transaction &t) { swapCastNumbers(t, mara.id, bo.id); });
    CHECK(cast.part("MARA").number == bo.number);
    CHECK(cast.part("BO").number == mara.number);
    cast.edit([&](Transaction &t) { renumberCast(t, {bo.id, mara.id}); });
    CHECK(cast.part("BO").number == CastNumber(1));
    CHECK(cast.part("MARA").number == CastNumber(2));
}
