#include "core/import/import_names_to_ids.h"

#include "core/import/import_things.h"
#include "core/model/order_key.h"

#include <QRegularExpression>

namespace slate {

namespace {

template<typename C>
QHash<QString, size_t> placesOf(const std::vector<C> &choices)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < choices.size(); ++i)
        places.insert(nameKey(choices[i].name), i);
    return places;
}

QString elementKey(Id<ElementCategory> category, const QString &name)
{
    return QString::number(category.value()) + u' ' + nameKey(name);
}

bool isColorText(const QString &color)
{
    static const QRegularExpression pattern(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    return pattern.match(color).hasMatch();
}

} // namespace

ImportNames::ImportNames(ImportRows &rows, const ImportPlan &plan)
    : m_rows(rows),
      m_plan(plan),
      m_parts(placesOf(plan.parts)),
      m_places(placesOf(plan.places)),
      m_categories(placesOf(plan.categories)),
      m_newParts(plan.parts.size())
{
    for (const ElementCategory &category : plan.ground.categories)
        m_known.insert(category.id, &category);
    for (size_t i = 0; i < plan.things.size(); ++i)
        m_things.insert(thingKey(plan.things[i].category, plan.things[i].name), i);
    for (const Element &element : plan.ground.elements)
        m_elements.insert(elementKey(element.category, element.name), element.id.value());
    for (const Stunt &stunt : plan.ground.stunts)
        m_stunts.insert(nameKey(stunt.name), stunt.id.value());
    for (const CastMember &member : plan.ground.cast)
        m_members.insert(member.id.value());
}

bool ImportNames::partChosen(const QString &key) const
{
    const auto found = m_parts.constFind(key);
    return found != m_parts.constEnd() && m_plan.parts[*found].chosen;
}

bool ImportNames::categoryChosen(const QString &name) const
{
    const auto found = m_categories.constFind(nameKey(name));
    return found != m_categories.constEnd() && m_plan.categories[*found].chosen;
}

bool ImportNames::wasChosen(const QString &place) const
{
    const auto found = m_places.constFind(nameKey(place));
    return found != m_places.constEnd() && m_plan.places[*found].chosen;
}

bool ImportNames::takesCategory(const QString &name) const
{
    const auto found = m_categories.constFind(nameKey(name));
    return found != m_categories.constEnd() && m_plan.categories[*found].take != Take::LeaveOut;
}

const ThingChoice *ImportNames::thingChoice(const DraftFacts::Thing &thing) const
{
    const auto found = m_things.constFind(thingKey(thing.category, thing.name));
    return found == m_things.constEnd() ? nullptr : &m_plan.things[*found];
}

bool ImportNames::thingChosen(const DraftFacts::Thing &thing) const
{
    const ThingChoice *choice = thingChoice(thing);
    return categoryChosen(thing.category) || (choice && choice->chosen);
}

void ImportNames::resolve(DraftFacts &facts, const DraftFacts *last)
{
    QHash<QString, Id<CastMember>> spoke;
    QHash<QString, const DraftFacts::Thing *> had;
    if (last) {
        for (const DraftFacts::Speaker &speaker : last->speakers)
            spoke.insert(nameKey(speaker.name), speaker.member);
        for (const DraftFacts::Thing &thing : last->things)
            had.insert(thingKey(thing.category, thing.name), &thing);
    }
    for (DraftFacts::Speaker &speaker : facts.speakers) {
        const QString &key = m_keys.of(speaker.name);
        const auto before = spoke.constFind(key);
        const bool same = before != spoke.constEnd() && !partChosen(key);
        speaker.member = same ? *before : part(key);
    }
    for (DraftFacts::Thing &each : facts.things) {
        const DraftFacts::Thing *before = had.value(thingKey(each.category, each.name));
        if (before && !thingChosen(each)) {
            each.record = before->record;
            each.leftOutAlone = before->leftOutAlone;
            continue;
        }
        each.record = thing(each);
        each.leftOutAlone = each.record.isNull() && takesCategory(each.category);
    }
}

Id<CastMember> ImportNames::part(const QString &key)
{
    const auto found = m_parts.constFind(key);
    if (found == m_parts.constEnd() || m_plan.parts[*found].take == Take::LeaveOut)
        return {};
    const PartChoice &choice = m_plan.parts[*found];
    if (choice.take == Take::Existing)
        return choice.member;
    Id<CastMember> &made = m_newParts[*found];
    if (made.isNull())
        made = Id<CastMember>::random();
    return made;
}

void ImportNames::writeParts()
{
    int number = 0;
    for (const CastMember &member : m_plan.ground.cast)
        number = std::max(number, member.number.value_or(0));
    for (size_t i = 0; i < m_newParts.size(); ++i) {
        if (m_newParts[i].isNull())
            continue;
        CastMember member;
        member.id = m_newParts[i];
        member.production = m_plan.ground.production.id;
        member.character = m_plan.parts[i].name;
        if (number < 9999)
            member.number = ++number;
        m_rows.add(member);
        ++newParts;
    }
}

Id<Location> ImportNames::location(const QString &place)
{
    const auto found = m_places.constFind(nameKey(place));
    if (found == m_places.constEnd() || m_plan.places[*found].take == Take::LeaveOut)
        return {};
    const PlaceChoice &choice = m_plan.places[*found];
    if (choice.take == Take::Existing)
        return choice.location;
    Id<Location> &made = m_newLocations[*found];
    if (made.isNull()) {
        Location location;
        location.id = made = Id<Location>::random();
        location.production = m_plan.ground.production.id;
        location.name = choice.name;
        location.sets = choice.name;
        m_rows.add(location);
        ++newLocations;
    }
    return made;
}

void ImportNames::writeCategories()
{
    if (!m_plan.ground.newCategories || m_categoriesWritten)
        return;
    for (const ElementCategory &category : m_plan.ground.categories)
        m_rows.add(category);
    m_categoriesWritten = true;
}

const ElementCategory *ImportNames::category(const QString &name)
{
    const auto found = m_categories.constFind(nameKey(name));
    if (!takesCategory(name))
        return nullptr;
    writeCategories();
    const CategoryChoice &choice = m_plan.categories[*found];
    if (choice.take == Take::Existing)
        return m_known.value(choice.category);
    ElementCategory &made = m_newCategories[*found];
    if (made.id.isNull()) {
        QString last;
        for (const ElementCategory *known : std::as_const(m_known))
            last = std::max(last, known->order);
        for (const ElementCategory &other : std::as_const(m_newCategories))
            last = std::max(last, other.order);
        made.id = Id<ElementCategory>::random();
        made.name = choice.name.isEmpty() ? QStringLiteral("–") : choice.name;
        made.production = m_plan.ground.production.id;
        made.color = isColorText(choice.color) ? choice.color : QString();
        made.order = keyBetween(isOrderKey(last) ? last : QString(), {});
        m_rows.add(made);
    }
    return &made;
}

RecordRef ImportNames::thing(const DraftFacts::Thing &thing)
{
    const ThingChoice *choice = thingChoice(thing);
    const bool chosen = choice && choice->chosen;
    // What was proposed for another category than the one that was chosen since holds no more.
    const bool holds = choice && (chosen || !categoryChosen(thing.category));
    if (holds && choice->take == Take::LeaveOut)
        return {Kind::Element, 0};
    const ElementCategory *in = category(thing.category);
    if (!in)
        return {Kind::Element, 0};
    if (holds && choice->take == Take::Existing)
        return choice->record;
    if (in->records == CategoryRecords::Stunts)
        return stunt(thing.name, chosen ? m_newThings[choice] : m_stunts[nameKey(thing.name)]);
    qint64 &id = chosen ? m_newThings[choice] : m_elements[elementKey(in->id, thing.name)];
    if (id == 0) {
        Element element;
        element.id = Id<Element>::random();
        element.name = thing.name;
        element.category = in->id;
        m_rows.add(element);
        id = element.id.value();
        ++newElements;
    }
    return {Kind::Element, id};
}

RecordRef ImportNames::stunt(const QString &name, qint64 &id)
{
    if (id == 0) {
        Stunt stunt;
        stunt.id = Id<Stunt>::random();
        stunt.name = name;
        stunt.production = m_plan.ground.production.id;
        m_rows.add(stunt);
        id = stunt.id.value();
        ++newElements;
    }
    return {Kind::Stunt, id};
}

} // namespace slate
