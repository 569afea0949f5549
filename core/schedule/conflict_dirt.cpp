#include "core/schedule/conflict_dirt.h"

#include <algorithm>

namespace slate {

namespace {

template<typename T>
bool has(const std::vector<Id<T>> &list, qint64 id)
{
    return std::find(list.begin(), list.end(), Id<T>(id)) != list.end();
}

/// Marks the scenes that a location, stunt or element is in, as their sheets say; a scene that gets or
/// loses one is touched by the record that joins them.
void touchScenesWith(Dirt &dirt, const ConflictSheets *sheets, RecordRef ref)
{
    if (!sheets || ref.isNull())
        return;
    sheets->eachSheet([&](const SceneSheet &sheet) {
        const bool hit = ref.kind == Kind::Location ? sheet.location.value() == ref.id
            : ref.kind == Kind::Stunt               ? has(sheet.stunts, ref.id)
                                                    : has(sheet.elements, ref.id);
        if (hit)
            dirt.scenes.insert(sheet.scene);
    });
}

void touchPersonDay(Dirt &dirt, const ScheduleFacts &facts, Id<PersonDay> id)
{
    const PersonDay *day = facts.find(id);
    const CastMember *part = day ? facts.find(day->castMember) : nullptr;
    if (!part)
        return;
    dirt.people.insert(part->person.isNull() ? RecordRef {Kind::CastMember, part->id.value()}
                                             : RecordRef {Kind::Person, part->person.value()});
}

void touchAvailability(
    Dirt &dirt, const ScheduleFacts &facts, const ConflictSheets *sheets, Id<Availability> id)
{
    const Availability *entry = facts.find(id);
    if (!entry)
        return;
    if (!entry->person.isNull())
        dirt.people.insert({Kind::Person, entry->person.value()});
    if (const CastMember *part = facts.find(entry->castMember))
        dirt.people.insert(part->person.isNull() ? RecordRef {Kind::CastMember, part->id.value()}
                                                 : RecordRef {Kind::Person, part->person.value()});
    for (const CrewMember &member : facts.all<CrewMember>()) {
        if (!entry->person.isNull() && member.person == entry->person)
            dirt.crews.insert(member.production);
    }
    touchScenesWith(dirt, sheets, {Kind::Location, entry->location.value()});
    touchScenesWith(dirt, sheets, {Kind::Element, entry->element.value()});
}

} // namespace

void touch(Dirt &dirt, const ScheduleFacts &facts, const ConflictSheets *sheets, RecordRef ref)
{
    // What a record belongs to: as the facts have it, which is before or after the change.
    const auto ownerOf = [&]<typename T>(Id<T> id, auto member) {
        const T *record = facts.find(id);
        using Owner = std::decay_t<decltype(record->*member)>;
        return record ? record->*member : Owner();
    };
    switch (ref.kind) {
    case Kind::Strip:
        dirt.plans.insert(ownerOf(Id<Strip>(ref.id), &Strip::board));
        break;
    case Kind::Scene:
        dirt.scenes.insert(Id<Scene>(ref.id));
        dirt.allPlans = true;
        break;
    case Kind::SceneCast:
        dirt.scenes.insert(ownerOf(Id<SceneCast>(ref.id), &SceneCast::scene));
        break;
    case Kind::SceneStunt:
        dirt.scenes.insert(ownerOf(Id<SceneStunt>(ref.id), &SceneStunt::scene));
        break;
    case Kind::SceneElement:
        dirt.scenes.insert(ownerOf(Id<SceneElement>(ref.id), &SceneElement::scene));
        break;
    case Kind::Location:
    case Kind::Stunt:
        touchScenesWith(dirt, sheets, ref);
        break;
    case Kind::Permit:
        touchScenesWith(
            dirt, sheets, {Kind::Location, ownerOf(Id<Permit>(ref.id), &Permit::location).value()});
        break;
    case Kind::Hazard:
        touchScenesWith(dirt, sheets, {Kind::Stunt, ownerOf(Id<Hazard>(ref.id), &Hazard::stunt).value()});
        break;
    case Kind::StuntPerformer:
        touchScenesWith(
            dirt, sheets, {Kind::Stunt, ownerOf(Id<StuntPerformer>(ref.id), &StuntPerformer::stunt).value()});
        break;
    case Kind::Availability:
        touchAvailability(dirt, facts, sheets, Id<Availability>(ref.id));
        break;
    case Kind::PersonDay:
        touchPersonDay(dirt, facts, Id<PersonDay>(ref.id));
        break;
    case Kind::CrewMember:
        dirt.crews.insert(ownerOf(Id<CrewMember>(ref.id), &CrewMember::production));
        break;
    case Kind::Calendar:
    case Kind::CalendarDay:
        dirt.allPlans = true;
        break;
    case Kind::Board:
    case Kind::Production:
    case Kind::CastMember:
    case Kind::Milestone:
    case Kind::RuleSetting:
        dirt.everything = true;
        break;
    case Kind::Person:
    case Kind::Element:
        dirt.names = true;
        break;
    case Kind::AcceptedConflict:
        dirt.accepted = true;
        break;
    default:
        break;
    }
    dirt.plans.remove(Id<Board>());
    dirt.scenes.remove(Id<Scene>());
}

} // namespace slate
