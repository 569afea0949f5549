#include "core/schedule/conflict_state.h"

#include <algorithm>

namespace slate {

namespace {

template<typename T>
bool has(const std::vector<Id<T>> &list, qint64 id)
{
    return std::find(list.begin(), list.end(), Id<T>(id)) != list.end();
}

} // namespace

/// Marks the scenes that a location, stunt or element is in, as their sheets say; a scene that gets or
/// loses one is touched by the record that joins them.
void ConflictState::touchScenesWith(RecordRef ref)
{
    if (!m_sheets || ref.isNull())
        return;
    m_sheets->eachSheet([&](const SceneSheet &sheet) {
        const bool hit = ref.kind == Kind::Location ? sheet.location.value() == ref.id
            : ref.kind == Kind::Stunt               ? has(sheet.stunts, ref.id)
                                                    : has(sheet.elements, ref.id);
        if (hit)
            m_dirt.scenes.insert(sheet.scene);
    });
}

void ConflictState::touch(RecordRef ref)
{
    // What a record belongs to: as the facts have it, which is before or after the change.
    const auto ownerOf = [&]<typename T>(Id<T> id, auto member) {
        const T *record = m_facts.find(id);
        using Owner = std::decay_t<decltype(record->*member)>;
        return record ? record->*member : Owner();
    };
    switch (ref.kind) {
    case Kind::Strip:
        m_dirt.plans.insert(ownerOf(Id<Strip>(ref.id), &Strip::board));
        break;
    case Kind::Scene:
        m_dirt.scenes.insert(Id<Scene>(ref.id));
        m_dirt.allPlans = true;
        break;
    case Kind::SceneCast:
        m_dirt.scenes.insert(ownerOf(Id<SceneCast>(ref.id), &SceneCast::scene));
        break;
    case Kind::SceneStunt:
        m_dirt.scenes.insert(ownerOf(Id<SceneStunt>(ref.id), &SceneStunt::scene));
        break;
    case Kind::SceneElement:
        m_dirt.scenes.insert(ownerOf(Id<SceneElement>(ref.id), &SceneElement::scene));
        break;
    case Kind::Location:
    case Kind::Stunt:
        touchScenesWith(ref);
        break;
    case Kind::Permit:
        touchScenesWith({Kind::Location, ownerOf(Id<Permit>(ref.id), &Permit::location).value()});
        break;
    case Kind::Hazard:
        touchScenesWith({Kind::Stunt, ownerOf(Id<Hazard>(ref.id), &Hazard::stunt).value()});
        break;
    case Kind::StuntPerformer:
        touchScenesWith({Kind::Stunt, ownerOf(Id<StuntPerformer>(ref.id), &StuntPerformer::stunt).value()});
        break;
    case Kind::Availability:
        touchAvailability(Id<Availability>(ref.id));
        break;
    case Kind::PersonDay:
        touchPersonDay(Id<PersonDay>(ref.id));
        break;
    case Kind::CrewMember:
        m_dirt.crews.insert(ownerOf(Id<CrewMember>(ref.id), &CrewMember::production));
        break;
    case Kind::Calendar:
    case Kind::CalendarDay:
        m_dirt.allPlans = true;
        break;
    case Kind::Board:
    case Kind::Production:
    case Kind::CastMember:
    case Kind::Milestone:
    case Kind::RuleSetting:
        m_dirt.everything = true;
        break;
    case Kind::Person:
    case Kind::Element:
        m_dirt.names = true;
        break;
    case Kind::AcceptedConflict:
        m_dirt.accepted = true;
        break;
    default:
        break;
    }
    m_dirt.plans.remove(Id<Board>());
    m_dirt.scenes.remove(Id<Scene>());
}

void ConflictState::touchPersonDay(Id<PersonDay> id)
{
    const PersonDay *day = m_facts.find(id);
    const CastMember *part = day ? m_facts.find(day->castMember) : nullptr;
    if (!part)
        return;
    m_dirt.people.insert(part->person.isNull() ? RecordRef {Kind::CastMember, part->id.value()}
                                               : RecordRef {Kind::Person, part->person.value()});
}

void ConflictState::touchAvailability(Id<Availability> id)
{
    const Availability *entry = m_facts.find(id);
    if (!entry)
        return;
    if (!entry->person.isNull())
        m_dirt.people.insert({Kind::Person, entry->person.value()});
    if (const CastMember *part = m_facts.find(entry->castMember))
        m_dirt.people.insert(part->person.isNull() ? RecordRef {Kind::CastMember, part->id.value()}
                                                   : RecordRef {Kind::Person, part->person.value()});
    for (const CrewMember &member : m_facts.all<CrewMember>()) {
        if (!entry->person.isNull() && member.person == entry->person)
            m_dirt.crews.insert(member.production);
    }
    touchScenesWith({Kind::Location, entry->location.value()});
    touchScenesWith({Kind::Element, entry->element.value()});
}

} // namespace slate
