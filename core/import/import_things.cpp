#include "core/import/import_things.h"

#include "core/import/import_names.h"

#include <QRegularExpression>

#include <map>

namespace slate {

namespace {

void countThings(const Draft &draft, std::vector<ThingChoice> &things)
{
    QHash<QString, size_t> places;
    for (const DraftScene &scene : draft.scenes) {
        for (const DraftFacts::Thing &thing : scene.facts.things) {
            const QString key = thingKey(thing.category, thing.name);
            const auto found = places.constFind(key);
            if (found != places.constEnd()) {
                ++things[*found].scenes;
                continue;
            }
            places.insert(key, things.size());
            ThingChoice &choice = things.emplace_back();
            choice.category = thing.category;
            choice.name = thing.name;
            choice.scenes = 1;
        }
    }
    // What the file has and no scene needs is kept too.
    for (const ScriptResource &resource : draft.script.resources) {
        const QString category = factLine(resource.category), name = factLine(resource.name);
        const QString key = thingKey(category, name);
        if (resource.category.isEmpty() || places.contains(key))
            continue;
        places.insert(key, things.size());
        ThingChoice &choice = things.emplace_back();
        choice.category = category;
        choice.name = name;
    }
}

class Proposals
{
public:
    explicit Proposals(const ImportPlan &plan);
    void propose(ThingChoice &thing);

private:
    /// The records that one category has.
    struct Present {
        Kind kind = Kind::Element;
        NameIndex names;
        QSet<qint64> ids;
    };
    const Present &presentIn(Id<ElementCategory> category);
    void proposeName(ThingChoice &thing, const CategoryChoice &category, const Present &present);

    const ImportGround &m_ground;
    QHash<QString, const CategoryChoice *> m_categories;
    QHash<QString, RecordRef> m_decided; ///< when earlier drafts were imported; null: left out
    QSet<qint64> m_records;
    std::map<qint64, Present> m_present;
};

Proposals::Proposals(const ImportPlan &plan) : m_ground(plan.ground)
{
    for (const CategoryChoice &category : plan.categories)
        m_categories.insert(nameKey(category.name), &category);
    for (const SceneBefore &before : m_ground.scenes) {
        if (!before.draft)
            continue;
        for (const DraftFacts::Thing &thing : before.draft->things) {
            if (!thing.record.isNull() || thing.leftOutAlone)
                m_decided.insert(thingKey(thing.category, thing.name), thing.record);
        }
    }
    for (const Element &element : m_ground.elements)
        m_records.insert(element.id.value());
    for (const Stunt &stunt : m_ground.stunts)
        m_records.insert(stunt.id.value());
}

const Proposals::Present &Proposals::presentIn(Id<ElementCategory> category)
{
    const auto [place, isNew] = m_present.try_emplace(category.value());
    Present &present = place->second;
    if (!isNew || category.isNull())
        return present;
    const auto add = [&present](const auto &record) {
        present.names.add(record.name, record.id.value());
        present.ids.insert(record.id.value());
    };
    for (const ElementCategory &each : m_ground.categories) {
        if (each.id == category && each.records == CategoryRecords::Stunts)
            present.kind = Kind::Stunt;
    }
    if (present.kind == Kind::Stunt) {
        for (const Stunt &stunt : m_ground.stunts)
            add(stunt);
        return present;
    }
    for (const Element &element : m_ground.elements) {
        if (element.category == category)
            add(element);
    }
    return present;
}

void Proposals::propose(ThingChoice &thing)
{
    const CategoryChoice &category = *m_categories.value(nameKey(thing.category));
    const Present &present =
        presentIn(category.take == Take::Existing ? category.category : Id<ElementCategory>());
    thing.near.clear();
    for (const qint64 id : present.names.near(thing.name))
        thing.near.push_back({present.kind, id});
    const bool gone = thing.take == Take::Existing && !present.ids.contains(thing.record.id);
    if (category.take == Take::LeaveOut || gone)
        thing.chosen = false;
    if (!thing.chosen)
        proposeName(thing, category, present);
}

void Proposals::proposeName(ThingChoice &thing, const CategoryChoice &category, const Present &present)
{
    thing.take = category.take == Take::LeaveOut ? Take::LeaveOut : Take::New;
    thing.record = {};
    thing.remembered = false;
    if (thing.take == Take::LeaveOut)
        return;
    const auto decided = m_decided.constFind(thingKey(thing.category, thing.name));
    // A category that is sent elsewhere now takes its things along.
    if (decided != m_decided.constEnd() && !category.chosen) {
        thing.remembered = true;
        const bool stands = m_records.contains(decided->id);
        thing.take = stands ? Take::Existing : Take::LeaveOut;
        thing.record = stands ? *decided : RecordRef();
    } else if (const auto exact = present.names.exact(thing.name)) {
        thing.take = Take::Existing;
        thing.record = {present.kind, *exact};
    }
}

} // namespace

QString thingKey(const QString &category, const QString &name)
{
    return nameKey(category) + u' ' + nameKey(name);
}

void proposeThings(ImportPlan &plan)
{
    if (plan.things.empty())
        countThings(plan.draft, plan.things);
    if (plan.things.empty())
        return;
    Proposals proposals(plan);
    for (ThingChoice &thing : plan.things)
        proposals.propose(thing);
}

bool isColorText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    return pattern.match(text).hasMatch();
}

RecordRef thingOf(const ImportGround &ground, qint64 id)
{
    for (const Element &element : ground.elements) {
        if (element.id.value() == id)
            return {Kind::Element, id};
    }
    for (const Stunt &stunt : ground.stunts) {
        if (stunt.id.value() == id)
            return {Kind::Stunt, id};
    }
    return {};
}

} // namespace slate
