#include "core/import/import_names_to_ids.h"

#include "core/import/import_parts.h"
#include "core/import/import_things.h"
#include "core/model/add_once.h"
#include "core/model/availability.h"
#include "core/model/order_key.h"

#include <QCoreApplication>

#include <algorithm>

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

/// What comes along with a part or thing, in words, until Slate has a place for it.
QString withLinks(const ScriptResource &resource)
{
    return resource.linked.isEmpty() ? QString()
                                     : QCoreApplication::translate("Import", "Comes along: %1")
                                           .arg(resource.linked.join(QStringLiteral(", ")));
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
    // Lists that nobody sorted stand in the order of the ids.
    std::vector<size_t> order(plan.parts.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
        [&](size_t a, size_t b) { return plan.parts[a].number < plan.parts[b].number; });
    const auto ids = risingIds<CastMember>(order.size());
    m_partIds.resize(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        m_partIds[order[i]] = ids[i];
    for (const ElementCategory &category : plan.ground.categories)
        m_known.insert(category.id, &category);
    for (size_t i = 0; i < plan.things.size(); ++i)
        m_things.insert(thingKey(plan.things[i].category, plan.things[i].name), i);
    for (const Element &element : plan.ground.elements)
        m_elements.insert(elementKey(element.category, element.name), element.id.value());
    for (const Stunt &stunt : plan.ground.stunts)
        m_stunts.insert(nameKey(stunt.name), stunt.id.value());
    for (const CastMember &member : plan.ground.cast) {
        m_members.insert(member.id.value());
        const QString key = nameKey(member.character);
        if (!key.isEmpty() && !m_characters.contains(key))
            m_characters.insert(key, member.id);
    }
    for (const ScriptResource &resource : plan.draft.script.resources) {
        const QString key = thingKey(factLine(resource.category), factLine(resource.name));
        if (!m_resources.contains(key))
            m_resources.insert(key, &resource);
    }
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
    QHash<QString, std::vector<Id<CastMember>>> spoke;
    QHash<QString, const DraftFacts::Thing *> had;
    if (last) {
        for (const DraftFacts::Speaker &speaker : last->speakers)
            addOnce(spoke[m_keys.of(speaker.name)], speaker.member);
        for (const DraftFacts::Thing &thing : last->things)
            had.insert(thingKey(thing.category, thing.name), &thing);
    }
    std::vector<DraftFacts::Speaker> speakers;
    for (DraftFacts::Speaker &speaker : facts.speakers) {
        const QString &key = m_keys.of(speaker.name);
        const auto before = spoke.constFind(key);
        const bool same = before != spoke.constEnd() && !partChosen(key);
        for (const Id<CastMember> member : same ? *before : partsOf(key)) {
            speaker.member = member;
            speakers.push_back(speaker);
        }
    }
    facts.speakers = std::move(speakers);
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

std::vector<Id<CastMember>> ImportNames::partsOf(const QString &key, int steps)
{
    constexpr int mostSteps = 20; // names that lead to each other in a circle lead nowhere
    const auto found = m_parts.constFind(key);
    if (found != m_parts.constEnd() && !m_plan.parts[*found].as.isEmpty()) {
        std::vector<Id<CastMember>> parts;
        for (const QString &name : m_plan.parts[*found].as) {
            if (steps == mostSteps)
                break;
            for (const Id<CastMember> part : partsOf(m_keys.of(name), steps + 1))
                addOnce(parts, part);
        }
        return parts.empty() ? std::vector {Id<CastMember>()} : parts;
    }
    const bool several = found != m_parts.constEnd() && m_plan.parts[*found].isAmong();
    return several ? m_plan.parts[*found].among : std::vector {part(key)};
}

Id<CastMember> ImportNames::part(const QString &key)
{
    const auto found = m_parts.constFind(key);
    if (found == m_parts.constEnd())
        return m_characters.value(key);
    if (m_plan.parts[*found].take == Take::LeaveOut)
        return {};
    const PartChoice &choice = m_plan.parts[*found];
    if (!choice.as.isEmpty()) {
        const std::vector<Id<CastMember>> parts = partsOf(key);
        return parts.size() == 1 ? parts.front() : Id<CastMember>();
    }
    if (choice.take == Take::Existing)
        return choice.member;
    Id<CastMember> &made = m_newParts[*found];
    made = m_partIds[*found];
    return made;
}

void ImportNames::writeParts()
{
    std::vector<size_t> made;
    std::vector<CastNumber> wanted;
    for (size_t i = 0; i < m_newParts.size(); ++i) {
        if (m_newParts[i].isNull())
            continue;
        made.push_back(i);
        wanted.push_back(m_plan.parts[i].number);
    }
    const std::vector<CastNumber> numbers = freeNumbers(m_plan.ground, wanted);
    for (size_t i = 0; i < made.size(); ++i) {
        CastMember member;
        member.id = m_newParts[made[i]];
        member.production = m_plan.ground.production.id;
        member.character = m_plan.parts[made[i]].name;
        member.number = numbers[i];
        if (const ScriptResource *resource = m_resources.value(thingKey({}, member.character)))
            describe(member, *resource);
        m_rows.add(member);
        ++newParts;
    }
}

void ImportNames::describe(CastMember &member, const ScriptResource &resource)
{
    member.hold = resource.hold;
    member.drop = resource.drop;
    member.dropGap = resource.dropGap;
    if (!resource.linked.isEmpty())
        member.notes = withLinks(resource);
    addDays(resource, member.id, {});
}

/// Travel, rehearsals and fittings are days of a part; days off say when a part or thing cannot be had.
void ImportNames::addDays(const ScriptResource &resource, Id<CastMember> part, Id<Element> element)
{
    using DayKind = ScriptResource::DayKind;
    const auto notFree = [&](QDate day, std::optional<Weekday> weekday, const QString &why) {
        Availability entry;
        entry.id = Id<Availability>::random();
        entry.castMember = part;
        entry.element = element;
        entry.what = AvailabilityKind::NotFree;
        entry.firstDay = entry.lastDay = day;
        entry.weekday = weekday;
        entry.notes = why;
        m_rows.add(entry);
    };
    for (int i = 0; i < 7; ++i) {
        if (resource.weekdayOff[i])
            notFree({}, static_cast<Weekday>(i), {});
    }
    for (const ScriptResource::Day &day : resource.days) {
        if (day.what == DayKind::DayOff || part.isNull()) {
            const QString name = factLine(day.name);
            notFree(day.day, std::nullopt, nameKey(name) == QLatin1String("dayoff") ? QString() : name);
            continue;
        }
        PersonDay entry;
        entry.id = Id<PersonDay>::random();
        entry.castMember = part;
        entry.day = day.day;
        entry.what = day.what == DayKind::Travel ? PersonDayKind::Travel
            : day.what == DayKind::Rehearsal     ? PersonDayKind::Rehearsal
                                                 : PersonDayKind::Fitting;
        m_rows.add(entry);
    }
}

void ImportNames::takeResources(Transaction &t)
{
    // A later draft leaves to people what they have changed since.
    const bool first = !m_plan.isUpdate();
    for (const ScriptResource &resource : m_plan.draft.script.resources) {
        if (!resource.category.isEmpty()) {
            if (resource.scenes == 0 && first)
                thing({factLine(resource.category), factLine(resource.name), {}, false});
            continue;
        }
        const Id<CastMember> member = part(m_keys.of(factLine(resource.name)));
        if (!m_members.contains(member.value()))
            continue;
        const auto known = std::find_if(m_plan.ground.cast.begin(), m_plan.ground.cast.end(),
            [member](const CastMember &each) { return each.id == member; });
        const bool taken = std::any_of(m_plan.ground.cast.begin(), m_plan.ground.cast.end(),
            [&](const CastMember &each) { return each.number.text() == resource.number; });
        if (known->number.isEmpty() && !taken && isCastNumber(resource.number))
            t.setField({Kind::CastMember, member.value()}, "number", resource.number);
        if (!first)
            continue;
        if (!known->hold && !known->drop && !known->dropGap) {
            t.setField({Kind::CastMember, member.value()}, "hold", resource.hold);
            t.setField({Kind::CastMember, member.value()}, "may_drop", resource.drop);
            if (resource.dropGap)
                t.setField({Kind::CastMember, member.value()}, "drop_gap", qint64(*resource.dropGap));
        }
        addDays(resource, member, {});
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
        if (const ScriptResource *resource = m_resources.value(thingKey(thing.category, thing.name))) {
            element.hold = resource->hold;
            element.drop = resource->drop;
            element.dropGap = resource->dropGap;
            element.notes = withLinks(*resource);
            addDays(*resource, {}, element.id);
        }
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
