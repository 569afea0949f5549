#include "tests/core/strings.h"

#include "core/report/overview.h"
#include "core/report/overview_words.h"

using namespace slate;

namespace {

Production film(qint64 id, const char *title, const char *code = "", const char *notes = "")
{
    Production production;
    production.id = Id<Production>(id);
    production.title = text(title);
    production.code = text(code);
    production.notes = text(notes);
    return production;
}

template<typename T>
T ofFilm(qint64 id)
{
    T record;
    record.id = Id<T>(id);
    record.production = Id<Production>(1);
    return record;
}

QStringList figuresSaid(const ProductionFigures &figures)
{
    QStringList words;
    for (const FigureWords &each : figureWords(figures))
        words << each.whole();
    return words;
}

} // namespace

TEST_CASE("figures count what a production has, and say what is still to be done of it")
{
    OverviewFacts facts;
    facts.productions = {film(1, "Seven")};
    CastMember returning = ofFilm<CastMember>(10);
    returning.person = Id<Person>(5);
    returning.standing = CastStanding::Returning;
    facts.cast = {returning, ofFilm<CastMember>(11)};
    for (const auto &[id, status] : {std::pair {20, LocationStatus::Wrapped}, {21, LocationStatus::Confirmed},
             {22, LocationStatus::Shooting}}) {
        facts.attention.locations.push_back(ofFilm<Location>(id));
        facts.attention.locations.back().status = status;
    }
    facts.attention.stunts = {ofFilm<Stunt>(30), ofFilm<Stunt>(31)};
    facts.attention.stunts[1].status = StuntStatus::Shot;
    facts.scripts[Id<Production>(1)] = {18, 9};
    Partner partner = ofFilm<Partner>(40);
    partner.thanks = ThanksStatus::Owed;
    facts.partners = {partner};
    const auto overviews = overview(facts, QDate(2020, 10, 20));
    REQUIRE(overviews.size() == 1);
    CHECK(figuresSaid(overviews[0].figures)
        == QStringList {text("2 cast, 1 returning"), text("3 locations, 1 to come"),
            text("2 stunts, 1 not assessed"), text("18 scenes, 9 sets"), text("1 partner, thanks owed")});
    CHECK(figureWords(overviews[0].figures)[2].attention);
}

TEST_CASE("figures of nothing say what is missing")
{
    CHECK(figuresSaid({})
        == QStringList {text("0 cast, nobody yet"), text("0 locations, none yet"),
            text("0 stunts, none entered"), text("0 scenes, no script yet"), text("0 partners, none yet")});
}

TEST_CASE("omitted scenes count nothing, and a set counts once however it is written")
{
    const auto scene = [](qint64 id, const char *set, bool omitted) {
        Scene made;
        made.id = Id<Scene>(id);
        made.production = Id<Production>(1);
        made.heading = QStringLiteral("INT.");
        made.set = text(set);
        made.omitted = omitted;
        return toRecord(made);
    };
    const auto figures = scriptFigures({scene(1, "CHURCH", false), scene(2, "Church ", false),
        scene(3, "TOWER", true), scene(4, "", false)});
    REQUIRE(figures.size() == 1);
    CHECK(figures.at(Id<Production>(1)) == ScriptFigures {3, 1});
}

TEST_CASE("who directs is known by the job, and assistants do not direct")
{
    const auto job = [](const char *words) {
        CrewMember member;
        member.job = text(words);
        member.department = Department::Direction;
        return isDirector(member);
    };
    CHECK(job("Director"));
    CHECK(job("director "));
    CHECK(job("Co-Director"));
    CHECK(job(""));
    CHECK_FALSE(job("Assistant director"));
    CHECK_FALSE(job("Director of photography"));
    CHECK_FALSE(isDirector(CrewMember()));
}

TEST_CASE("films are back to back where the notes say so, and the longest name is meant")
{
    const std::vector<Production> films = {
        film(1, "Mission: Impossible 7", "M:I 7",
            "Shot back-to-back with Mission: Impossible 8. Little is known."),
        film(2, "Mission: Impossible 8", "", "Shot back to back with M:I 7 and back to back with M:I 7."),
        film(3, "Mission: Impossible")};
    CHECK(backToBackWith(films[0], films) == std::vector<Id<Production>> {Id<Production>(2)});
    CHECK(backToBackWith(films[1], films) == std::vector<Id<Production>> {Id<Production>(1)});
    CHECK(backToBackWith(films[2], films).empty());
    CHECK(backToBackWith(film(4, "Film 12", "", "Back to back with Film 1"), {film(5, "Film 12")}).empty());
}

TEST_CASE("what stands under the title is who directs it, what goes with it, and how far the shooting is")
{
    ProductionOverview overview;
    const NameOf nameOf = [](RecordRef ref) {
        return ref.kind == Kind::Person ? text("Christopher McQuarrie") : text("Mission: Impossible 8");
    };
    CHECK(aboutWords(overview, nameOf).isEmpty());
    overview.directors = {Id<Person>(1)};
    overview.backToBack = {Id<Production>(2)};
    overview.shooting = {3, 1, 1, 0};
    CHECK(aboutWords(overview, nameOf)
        == text(
            "Christopher McQuarrie · back to back with Mission: Impossible 8 · 1 of 3 blocks complete · 1 "
            "shooting"));
    overview.schedule.days = 6;
    CHECK(aboutWords(overview, nameOf).endsWith(text("Impossible 8 · 6 shooting days on the board")));
}

TEST_CASE("initials are the first letters of the first and the last name")
{
    CHECK(personInitials(text("Tom Cruise")) == text("TC"));
    CHECK(personInitials(text("  hayley  van der atwell ")) == text("HA"));
    CHECK(personInitials(text("Éva")) == text("É"));
    CHECK(personInitials(QString()).isEmpty());
}

TEST_CASE("the headline names the release and says how far away it is")
{
    const NameOf nameOf = [](RecordRef) { return text("Release in theaters"); };
    ReleaseLine line;
    CHECK(headlineWords(line, nameOf).caption == text("No release is entered"));
    line.state = ReleaseLine::State::Ahead;
    line.date = DateWindow::exact(QDate(2021, 11, 19));
    line.days = 12;
    CHECK(headlineWords(line, nameOf).caption == text("Release in theaters, in 12 days"));
    CHECK(headlineWords(line, nameOf).date == displayText(line.date));
    line.state = ReleaseLine::State::NoDate;
    line.date = {};
    CHECK(headlineWords(line, nameOf).date == text("no date yet"));
}
