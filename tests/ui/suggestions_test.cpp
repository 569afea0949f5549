#include "tests/ui/breakdown_fixture.h"

#include "ui/breakdown/suggestion_model.h"

#include <QAbstractItemModelTester>

using namespace slate;

namespace {

struct Suggesting : BreakdownFixture {
    Suggesting()
    {
        addToScenes(*session, {ref(first)}, {{}, named("Props"), QStringLiteral("Storm lantern"), {}});
        addToScenes(*session, {ref(first)}, {{}, named("Vehicles"), QStringLiteral("Lantern cart"), {}});
        reload();
    }
    CategoryShown named(const char *name)
    {
        for (const CategoryShown &each : categoriesOf(*session, film.value())) {
            if (each.name == QLatin1String(name))
                return each;
        }
        FAIL("no such category");
        return {};
    }
    void reload()
    {
        categories = categoriesOf(*session, film.value());
        candidates = candidatesOf(*session, film.value(), categories);
    }
    /// The suggestions as people read them: "Storm lantern/Props", "+lamp/Props" for a new one.
    QStringList shown(const char *typed, size_t most = 3)
    {
        QStringList lines;
        const Typed read = readTyped(QString::fromUtf8(typed), categories);
        for (const Suggestion &each : suggestionsFor(read, candidates, categories, props())) {
            if (lines.size() < qsizetype(most))
                lines << (each.isNew() ? QStringLiteral("+") : QString()) + each.name + QLatin1Char('/')
                        + (each.newCategory.isEmpty() ? categories[each.category].name
                                                      : QLatin1Char('+') + each.newCategory);
        }
        return lines;
    }
    size_t props() const
    {
        size_t i = 0;
        while (categories[i].name != QStringLiteral("Props"))
            ++i;
        return i;
    }

    QString meant(const char *typed)
    {
        const Typed read = readTyped(QString::fromUtf8(typed), categories);
        return isMeant(read, suggestionsFor(read, candidates, categories, props())) ? shown(typed, 1).front()
                                                                                    : QString();
    }

    std::vector<CategoryShown> categories;
    std::vector<Candidate> candidates;
};

} // namespace

TEST_CASE_METHOD(Suggesting, "a category before a colon is named by how it or one of its words begins")
{
    CHECK(categories[*readTyped(text("prop: lamp"), categories).category].name == text("Props"));
    CHECK(categories[*readTyped(text("HAIR: wig"), categories).category].name == text("Make-up and hair"));
    CHECK(readTyped(text("prop:lamp"), categories).name == text("lamp"));
    const Typed none = readTyped(text("Room 5: the door"), categories);
    CHECK_FALSE(none.category);
    CHECK(none.whole == text("Room 5: the door"));
}

TEST_CASE_METHOD(Suggesting, "the trade's short words lead to their category")
{
    const std::pair<const char *, const char *> leads[] = {{"bg", "Background"}, {"atmos", "Background"},
        {"sfx", "Special effects"}, {"SPFX", "Special effects"}, {"makeup", "Make-up and hair"},
        {"mu", "Make-up and hair"}, {"make", "Make-up and hair"}, {"hair", "Make-up and hair"},
        {"props", "Props"}, {"vehicles", "Vehicles"}, {"veh", "Vehicles"}, {"animals", "Animals"},
        {"wardrobe", "Wardrobe"}, {"costume", "Wardrobe"}, {"costumes", "Wardrobe"}, {"stunt", "Stunts"},
        {"cast", "Cast"}, {"sound", "Sound and music"}, {"music", "Sound and music"},
        {"equipment", "Special equipment"}, {"notes", "Production notes"}};
    for (const auto &[word, category] : leads) {
        CAPTURE(word);
        CHECK(meant((QByteArray(word) + ": thing").constData()) == text("+thing/") + text(category));
    }
    const std::pair<const char *, const char *> made[] = {
        {"vfx", "Visual effects"}, {"set", "Set dressing"}, {"security", "Security"}};
    for (const auto &[word, category] : made) {
        CAPTURE(word);
        CHECK(meant((QByteArray(word) + ": thing").constData()) == text("+thing/+") + text(category));
    }
}

TEST_CASE_METHOD(Suggesting, "a word that is no category, or can be several, adds nothing by itself")
{
    CHECK(meant("gizmo: thing").isEmpty());
    CHECK(shown("gizmo: thing", 50).last() == text("+thing/+Gizmo"));
    CHECK(shown("gizmo: thing", 1) == QStringList {text("+gizmo: thing/Props")});
    CHECK(meant("special: thing").isEmpty());
    CHECK(shown("special: thing", 9)
        == QStringList {text("+thing/Special effects"), text("+thing/Special equipment")});
    CHECK(meant("extras: three").isEmpty());
    CHECK(meant("telescope").isEmpty());
    CHECK(meant("lantern") == text("Lantern cart/Vehicles"));
}

TEST_CASE_METHOD(Suggesting, "x and a figure at the end say how many, and are part of a word otherwise")
{
    const Typed three = readTyped(text("prop: lantern x3"), categories);
    CHECK(three.quantity == 3);
    CHECK(three.name == text("lantern"));
    CHECK(readTyped(text("lantern × 12"), categories).quantity == 12);
    CHECK_FALSE(readTyped(text("Max3"), categories).quantity);
    CHECK_FALSE(readTyped(text("lantern x0"), categories).quantity);
}

TEST_CASE_METHOD(Suggesting, "what begins with the words stands before what has them inside")
{
    CHECK(shown("lantern", 2) == QStringList {text("Lantern cart/Vehicles"), text("Storm lantern/Props")});
    CHECK(shown("maren", 1) == QStringList {text("MAREN/Cast")});
    CHECK(shown("quay", 1) == QStringList {text("Fall from the quay/Stunts")});
}

TEST_CASE_METHOD(Suggesting, "with a category only its own are suggested, then something new of it")
{
    CHECK(shown("prop: lan") == QStringList {text("Storm lantern/Props"), text("+lan/Props")});
    CHECK(shown("prop: storm LANTERN") == QStringList {text("Storm lantern/Props")});
}

TEST_CASE_METHOD(Suggesting, "a name that nothing has is offered as new, in the usual category first")
{
    const QStringList lines = shown("telescope", 20);
    REQUIRE(lines.size() == qsizetype(categories.size()));
    CHECK(lines[0] == text("+telescope/Props"));
    CHECK(lines[1] == text("+telescope/Cast"));
}

TEST_CASE_METHOD(Suggesting, "another production's people and things are not suggested")
{
    const auto other = addProduction(text("Other"));
    CastMember stranger;
    stranger.character = text("MARENA");
    stranger.production = other;
    add(stranger);
    reload();
    CHECK(shown("marena", 1) == QStringList {text("+marena/Props")});
}

TEST_CASE_METHOD(Suggesting, "the list of suggestions is a sound model while a person types")
{
    SuggestionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSource(categories, candidates);
    model.setTyped(text("lan"), props());
    REQUIRE(model.rowCount() > 2);
    CHECK(model.data(model.index(0), Qt::DisplayRole) == text("Lantern cart"));
    CHECK(model.additionAt(0).thing.kind == Kind::Element);
    CHECK(model.meantRow() == 0);
    CHECK(model.deedOf(0).contains(text("Lantern cart")));
    CHECK(model.additionAt(model.firstNewRow()).category.name == text("Props"));
    model.setTyped(text("gizmo: lamp"), props());
    CHECK(model.meantRow() == -1);
    CHECK(model.deedOf(-1).contains(text("Gizmo")));
    CHECK(model.additionAt(model.rowCount() - 1).category.name == text("Gizmo"));
    model.setTyped({}, props());
    CHECK(model.rowCount() == 0);
}
