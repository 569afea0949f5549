#include "core/import/import_plan.h"

#include "core/import/import_names.h"
#include "core/import/import_parts.h"
#include "core/import/import_silent.h"
#include "core/import/import_things.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slate {

namespace {

/// The trade's other words for the standard categories, by nameKey. [Movie Magic's and Final Draft's lists]
struct OtherName {
    const char *name;
    const char *standard;
};
constexpr OtherName otherNames[] = {
    {"stunt", "stunts"},
    {"extras", "background"},
    {"backgroundactors", "background"},
    {"atmosphere", "background"},
    {"bg", "background"},
    {"silentbits", "silentextras"},
    {"sfx", "specialeffects"},
    {"mechanicalfx", "specialeffects"},
    {"mechanicaleffects", "specialeffects"},
    {"practicaleffects", "specialeffects"},
    {"prop", "props"},
    {"setprops", "props"},
    {"vehicle", "vehicles"},
    {"cars", "vehicles"},
    {"picturevehicles", "vehicles"},
    {"animal", "animals"},
    {"livestock", "animals"},
    {"animalhandler", "animals"},
    {"sound", "soundandmusic"},
    {"music", "soundandmusic"},
    {"soundmusic", "soundandmusic"},
    {"soundeffects", "soundandmusic"},
    {"costumes", "wardrobe"},
    {"costume", "wardrobe"},
    {"makeup", "makeupandhair"},
    {"makeuphair", "makeupandhair"},
    {"hair", "makeupandhair"},
    {"hairmakeup", "makeupandhair"},
    {"equipment", "specialequipment"},
    {"camera", "specialequipment"},
    {"notes", "productionnotes"},
    {"productionnote", "productionnotes"},
};

/// What earlier drafts and their imports say of names, by nameKey.
struct Memory {
    QHash<QString, Id<Location>> places;
    QHash<QString, RecordRef> things; ///< by category: one of its things

    explicit Memory(const ImportGround &ground)
    {
        for (const SceneBefore &before : ground.scenes) {
            if (before.draft)
                learn(before);
        }
    }
    void learn(const SceneBefore &before)
    {
        for (const DraftFacts::Thing &thing : before.draft->things) {
            if (!thing.leftOutAlone)
                things.insert(nameKey(thing.category), thing.record);
        }
        // Where people sent a set later counts more than what the import proposed.
        Id<Location> &place = places[nameKey(before.draft->place)];
        if (!before.scene.location.isNull())
            place = before.scene.location;
    }
};

template<typename T>
std::vector<Id<T>> idsFrom(const std::vector<qint64> &values)
{
    std::vector<Id<T>> ids;
    for (const qint64 value : values)
        ids.push_back(Id<T>(value));
    return ids;
}

template<typename T>
bool has(const std::vector<T> &records, Id<T> id)
{
    return std::any_of(records.begin(), records.end(), [id](const T &record) { return record.id == id; });
}

NameIndex locationNames(const ImportGround &ground)
{
    static const QRegularExpression between(QStringLiteral("[\\n,;]"));
    NameIndex names;
    for (const Location &location : ground.locations)
        names.add(location.name, location.id.value());
    for (const Location &location : ground.locations) {
        for (const QString &set : location.sets.split(between, Qt::SkipEmptyParts))
            names.add(set, location.id.value());
    }
    return names;
}

void proposePlaces(
    const Draft &draft, const ImportGround &ground, const Memory &memory, std::vector<PlaceChoice> &places)
{
    QHash<QString, size_t> known;
    for (size_t i = 0; i < draft.scenes.size(); ++i) {
        const DraftFacts &facts = draft.scenes[i].facts;
        const QString key = nameKey(facts.place);
        if (facts.omitted || key.isEmpty())
            continue;
        PlaceChoice &place = choiceOf(places, known, facts.place, key);
        ++place.scenes;
        if (!draft.script.scenes[i].location.isEmpty())
            place.take = Take::New;
    }
    const NameIndex names = locationNames(ground);
    for (PlaceChoice &place : places) {
        place.near = idsFrom<Location>(names.near(place.name));
        const auto remembered = memory.places.constFind(nameKey(place.name));
        const auto exact = names.exact(place.name);
        if (remembered != memory.places.constEnd()) {
            place.remembered = true;
            place.take = has(ground.locations, *remembered) ? Take::Existing : Take::LeaveOut;
            place.location = place.take == Take::Existing ? *remembered : Id<Location>();
        } else if (exact) {
            place.take = Take::Existing;
            place.location = Id<Location>(*exact);
        }
    }
}

Id<ElementCategory> categoryCalled(const ImportGround &ground, const QString &name)
{
    const QString key = nameKey(name);
    QString other;
    for (const OtherName &each : otherNames) {
        if (key == QLatin1String(each.name))
            other = QLatin1String(each.standard);
    }
    for (const QString &wanted : {key, other}) {
        for (const ElementCategory &category : ground.categories) {
            if (!wanted.isEmpty() && nameKey(category.name) == wanted)
                return category.id;
        }
    }
    return {};
}

Id<ElementCategory> categoryOfThing(const ImportGround &ground, RecordRef thing)
{
    for (const Element &element : ground.elements) {
        if (thing == RecordRef {Kind::Element, element.id.value()})
            return element.category;
    }
    for (const ElementCategory &category : ground.categories) {
        if (thing.kind == Kind::Stunt && !thing.isNull() && category.records == CategoryRecords::Stunts)
            return category.id;
    }
    return {};
}

/// A measured length is counted on the production's paper.
void countOnPaper(Draft &draft, std::optional<Paper> paper)
{
    if (!paper)
        return;
    for (DraftScene &scene : draft.scenes) {
        if (scene.facts.lines)
            scene.facts.length = eighthsOn(*paper, *scene.facts.lines);
    }
}

void proposeCategories(const Draft &draft, const ImportGround &ground, const Memory &memory,
    std::vector<CategoryChoice> &categories)
{
    QHash<QString, size_t> known;
    QSet<QString> counted;
    for (const DraftScene &scene : draft.scenes) {
        for (const DraftFacts::Thing &thing : scene.facts.things) {
            const qsizetype before = counted.size();
            counted.insert(thingKey(thing.category, thing.name));
            choiceOf(categories, known, thing.category, nameKey(thing.category)).things +=
                counted.size() > before ? 1 : 0;
        }
    }
    for (const ScriptResource &resource : draft.script.resources) {
        if (resource.category.isEmpty() || resource.scenes > 0)
            continue;
        const qsizetype before = counted.size();
        counted.insert(thingKey(factLine(resource.category), factLine(resource.name)));
        choiceOf(categories, known, factLine(resource.category), nameKey(resource.category)).things +=
            counted.size() > before ? 1 : 0;
    }
    for (const ScriptCategory &described : draft.script.categories) {
        const auto found = known.constFind(nameKey(described.name));
        if (found != known.constEnd())
            categories[*found].color = described.color;
    }
    for (CategoryChoice &choice : categories) {
        const auto remembered = memory.things.constFind(nameKey(choice.name));
        choice.category = categoryCalled(ground, choice.name);
        if (remembered != memory.things.constEnd()) {
            choice.remembered = true;
            const Id<ElementCategory> category = categoryOfThing(ground, *remembered);
            choice.category = category.isNull() ? choice.category : category;
            choice.take = remembered->isNull() ? Take::LeaveOut : Take::New;
        }
        if (choice.take != Take::LeaveOut)
            choice.take = choice.category.isNull() ? Take::New : Take::Existing;
    }
}

bool hasNoNumbers(const Draft &draft)
{
    return std::all_of(draft.scenes.begin(), draft.scenes.end(),
        [](const DraftScene &scene) { return scene.facts.number.isEmpty(); });
}

template<typename C>
bool anyChosen(const std::vector<C> &choices)
{
    return std::any_of(choices.begin(), choices.end(), [](const C &choice) { return choice.chosen; });
}

} // namespace

ImportPlan planImport(Draft draft, ImportGround ground, const QString &name)
{
    ImportPlan plan;
    plan.name = name;
    countOnPaper(draft, ground.production.paper);
    plan.comparison = compareDrafts(ground.scenes, draft.scenes);
    const Memory memory(ground);
    plan.parts = proposeParts(draft, ground);
    proposePlaces(draft, ground, memory, plan.places);
    proposeCategories(draft, ground, memory, plan.categories);
    plan.numberScenes = hasNoNumbers(draft);
    tellTakenNumbers(ground, plan.parts, draft.script.notes);
    plan.draft = std::move(draft);
    plan.ground = std::move(ground);
    proposeThings(plan);
    proposeSilent(plan);
    return plan;
}

bool ImportPlan::isUpdate() const
{
    return std::any_of(ground.scenes.begin(), ground.scenes.end(),
        [](const SceneBefore &before) { return before.draft.has_value(); });
}

ImportDoubt doubtOf(const ImportPlan &plan)
{
    if (plan.isUpdate() && plan.draft.script.brokenOff)
        return ImportDoubt::BrokenOff;
    if (plan.comparison.isOfAnotherScript())
        return ImportDoubt::OtherScript;
    return plan.omitMissing && plan.comparison.omitsMuch() ? ImportDoubt::OmitsMuch : ImportDoubt::None;
}

Eighths ImportPlan::pages() const
{
    Eighths sum;
    for (const DraftScene &scene : draft.scenes) {
        if (scene.facts.length && !scene.facts.omitted)
            sum.count += scene.facts.length->count;
    }
    return sum;
}

bool ImportPlan::isChange() const
{
    const bool silent =
        std::any_of(silents.begin(), silents.end(), [](const SilentChoice &choice) { return choice.take; });
    return silent || comparison.isChange() || anyChosen(parts) || anyChosen(places) || anyChosen(categories)
        || anyChosen(things);
}

} // namespace slate
