#include "tests/core/strings.h"

#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"
#include "core/model/milestone.h"
#include "core/model/partner.h"
#include "core/model/shoot_block.h"
#include "core/model/source.h"
#include "core/model/stunt.h"
#include "core/store/slate.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <set>

using namespace slate;

namespace {

QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Example {
    QTemporaryDir folder;
    std::unique_ptr<Slate> slate = Slate::create(folder.filePath(QStringLiteral("example.slate")));

    explicit Example(
        const QByteArray &json = fileContents(QStringLiteral(":/examples/mission-impossible-7.json")))
    {
        REQUIRE_FALSE(json.isEmpty());
        slate->edit(QStringLiteral("Read the example"), [&](Transaction &t) { readJson(json, t); });
    }

    template<typename T>
    std::set<QString> namesOf() const
    {
        std::set<QString> names;
        for (const T &one : slate->all<T>())
            names.insert(slate->nameOf({T::kind, one.id.value()}));
        return names;
    }

    template<typename T>
    T named(const char *name) const
    {
        for (const T &one : slate->all<T>()) {
            if (slate->nameOf({T::kind, one.id.value()}) == QString::fromUtf8(name))
                return one;
        }
        FAIL("there is no " << name);
        return {};
    }
    /// Whether a record of this name has a source that says so and calls it inferred.
    bool isInferred(const char *name, const char *words) const
    {
        for (const Source &source : slate->all<Source>()) {
            if (source.certainty == Certainty::Inferred && source.notes.contains(QString::fromUtf8(words))
                && slate->nameOf({source.subjectKind, source.subject}) == QString::fromUtf8(name))
                return true;
        }
        return false;
    }
};

std::set<QString> texts(std::initializer_list<const char *> list)
{
    std::set<QString> all;
    for (const char *text : list)
        all.insert(QString::fromUtf8(text));
    return all;
}

} // namespace

TEST_CASE("every record of the example has a source with a quote and its certainty")
{
    const Example example;
    std::set<RecordRef> backed;
    for (const Source &source : example.slate->all<Source>()) {
        CHECK_FALSE(source.document.isEmpty());
        CHECK_FALSE(source.quote.isEmpty());
        CHECK(source.certainty.has_value());
        backed.insert({source.subjectKind, source.subject});
    }
    for (const Kind kind : allKinds()) {
        for (const Record &record : example.slate->records(kind)) {
            CAPTURE(example.slate->nameOf(record.ref()));
            CHECK((kind == Kind::Source || backed.count(record.ref()) == 1));
        }
    }
}

TEST_CASE("every quote of the example stands in the article, word for word")
{
    const QString article =
        QString::fromUtf8(fileContents(QStringLiteral(SLATE_SOURCE_DIR "/../shared/article.txt")));
    if (article.isEmpty()) {
        WARN("the article is not here, so its quotes are not compared");
        return;
    }
    for (const Source &source : Example().slate->all<Source>()) {
        CAPTURE(source.quote);
        CHECK(article.contains(source.quote));
        CHECK(article.startsWith(source.document));
    }
}

TEST_CASE("the example names the people of the film, each once")
{
    const Example example;
    CHECK(example.namesOf<CastMember>()
        == texts({"Tom Cruise", "Ving Rhames", "Henry Czerny", "Simon Pegg", "Rebecca Ferguson",
            "Vanessa Kirby", "Hayley Atwell", "Pom Klementieff", "Shea Whigham", "Esai Morales"}));
    CHECK(example.slate->count(Kind::CastMember) == 10);
    CHECK(example.slate->count(Kind::Person) == 11);
    int returning = 0;
    for (const CastMember &member : example.slate->all<CastMember>())
        returning += member.standing == CastStanding::Returning;
    CHECK(returning == 6);
    for (const CrewMember &member : example.slate->all<CrewMember>()) {
        CHECK(example.slate->nameOf({Kind::Person, member.person.value()})
            == QStringLiteral("Christopher McQuarrie"));
        CHECK(member.job == QStringLiteral("Director"));
    }
}

TEST_CASE("the example has the places, partners and stunts of the article")
{
    const Example example;
    CHECK(example.namesOf<Location>() == texts({"Stranda", "Rauma", "Rome"}));
    CHECK(example.named<Location>("Rome").country == QStringLiteral("Italy"));
    CHECK(example.namesOf<Partner>()
        == texts({"The Norwegian Film Incentive", "The Norwegian Railway Museum", "Stranda Municipality",
            "Rauma Municipality", "The Norwegian crew", "The people of Norway"}));
    CHECK(example.namesOf<Stunt>()
        == texts({"Fight on top of a speeding train", "Motorcycle stunt",
            "Hanging from an ascending airplane", "Jumping from a helicopter",
            "Scaling the world's tallest building", "Fight on top of a bullet train"}));
    CHECK(example.named<Stunt>("Fight on top of a speeding train").rail);
    CHECK(example.slate->count(Kind::Hazard) == 0);
}

TEST_CASE("the example knows the dates of the article and no others")
{
    const Example example;
    CHECK(example.named<Milestone>("Release in theaters").date == DateWindow::exact(QDate(2021, 11, 19)));
    const DateWindow lateFebruary {QDate(2020, 2, 21), QDate(2020, 2, 29), QStringLiteral("late February")};
    CHECK(example.named<ShootBlock>("Filming").planned == lateFebruary);
    CHECK(example.named<Milestone>("Start of photography").status == MilestoneStatus::Delayed);
    for (const char *unknown : {"Start of photography", "Work resumed", "Norway shoot complete",
             "Motorcycle stunt teased", "Train stunt teased on Instagram",
             "Train stunt filmed by a passerby"})
        CHECK(example.named<Milestone>(unknown).date.isEmpty());
    CHECK(example.named<ShootBlock>("Norway").status == ShootStatus::Complete);
    CHECK(example.named<ShootBlock>("Rome").status == ShootStatus::Planned);
    const auto moves = example.slate->all<MilestoneMove>();
    REQUIRE(moves.size() == 1);
    CHECK(moves.front().from == lateFebruary);
    CHECK(moves.front().to.isEmpty());
}

TEST_CASE("the example ties the fight on the train and both municipalities to the shoot in Norway, as inferred")
{
    const Example example;
    const QString block = example.named<ShootBlock>("Norway").notes;
    for (const char *part : {"Stranda", "Rauma", "fight on top of the train"})
        CHECK(block.contains(QString::fromUtf8(part)));
    const QString fight = example.named<Stunt>("Fight on top of a speeding train").notes;
    for (const char *part : {"the shoot in Norway", "Stranda", "Rauma"})
        CHECK(fight.contains(QString::fromUtf8(part)));
    for (const char *place : {"Stranda", "Rauma"})
        CHECK(example.named<Location>(place).notes.contains(QStringLiteral("the shoot in Norway")));
    CHECK(example.isInferred("Fight on top of a speeding train", "Filmed in Norway"));
    CHECK(example.isInferred("Stranda", "the shoot in Norway"));
}

TEST_CASE("the example ties the two films that are shot back to back to each other")
{
    const Example example;
    const auto seven = example.named<Production>("Mission: Impossible 7");
    const auto eight = example.named<Production>("Mission: Impossible 8");
    CHECK(seven.notes.contains(eight.title));
    CHECK(eight.notes.contains(seven.title));
    CHECK(seven.notes.contains(QStringLiteral("Little of the plot is known")));
    CHECK(seven.notes.contains(QStringLiteral("Ethan Hunt and his team")));
}

TEST_CASE("the example has Ethan Hunt as the star's part, inferred, and the director on the train beside him")
{
    const Example example;
    CHECK(example.named<CastMember>("Tom Cruise").character == QStringLiteral("Ethan Hunt"));
    CHECK(example.isInferred("Tom Cruise", "not who plays him"));
    const auto fight = example.named<Stunt>("Fight on top of a speeding train");
    std::set<QString> onTrain;
    for (const StuntPerformer &performer : example.slate->all<StuntPerformer>()) {
        if (performer.stunt == fight.id)
            onTrain.insert(example.slate->nameOf({Kind::Person, performer.person.value()}));
    }
    CHECK(onTrain == texts({"Tom Cruise", "Christopher McQuarrie"}));
    CHECK(example.named<Milestone>("Train stunt filmed by a passerby").status == MilestoneStatus::Done);
}

TEST_CASE("the example is one edit, sound, and the same after being written and read again")
{
    const Example example;
    CHECK(example.slate->editCount() == 1);
    CHECK(example.slate->verify().faults == QStringList());
    const QByteArray written = QJsonDocument(toJson(*example.slate)).toJson();
    const Example again(written);
    CHECK(QJsonDocument(toJson(*again.slate)).toJson() == written);
    CHECK(again.slate->count(Kind::Source) == example.slate->count(Kind::Source));
}
