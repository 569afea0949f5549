#include "core/schedule/finding_order.h"

#include <algorithm>

namespace slate {

namespace {

template<typename V>
void keepIn(std::vector<Id<V>> &list, Id<V> id, bool there)
{
    if (there)
        list.push_back(id);
    else if (const auto found = std::find(list.begin(), list.end(), id); found != list.end())
        list.erase(found);
}

template<typename T, typename... Ts>
void visitKind(Kind kind, auto &&visit)
{
    if (T::kind == kind)
        visit.template operator()<T>();
    else if constexpr (sizeof...(Ts) > 0)
        visitKind<Ts...>(kind, visit);
}

/// Calls `visit` with the type of a kind that schedules look at.
void withType(Kind kind, auto &&visit)
{
    visitKind<Production, Person, CastMember, CrewMember, Location, Permit, Stunt, StuntPerformer, Hazard,
        Milestone, Calendar, CalendarDay, Scene, SceneCast, SceneStunt, ElementCategory, Element,
        SceneElement, Board, Strip, Availability, PersonDay, RuleSetting, AcceptedConflict>(kind, visit);
}

} // namespace

const std::vector<Kind> &ScheduleFacts::kinds()
{
    static const std::vector<Kind> list = [] {
        std::vector<Kind> found;
        for (const Kind kind : allKinds())
            withType(kind, [&]<typename T>() { found.push_back(T::kind); });
        return found;
    }();
    return list;
}

template<typename T>
void ScheduleFacts::putTyped(const Record &record)
{
    removeTyped<T>(record.id);
    const T object = fromRecord<T>(record);
    join(object, true);
    std::get<Shelf<T>>(m_shelves).insert(object.id, object);
}

template<typename T>
void ScheduleFacts::removeTyped(qint64 id)
{
    auto &shelf = std::get<Shelf<T>>(m_shelves);
    const auto found = shelf.find(Id<T>(id));
    if (found == shelf.end())
        return;
    join(*found, false);
    shelf.erase(found);
}

void ScheduleFacts::put(const Record &record)
{
    withType(record.kind, [&]<typename T>() { putTyped<T>(record); });
}

void ScheduleFacts::remove(RecordRef ref)
{
    withType(ref.kind, [&]<typename T>() { removeTyped<T>(ref.id); });
}

void ScheduleFacts::join(const CastMember &row, bool there)
{
    keepIn(m_partsOf[row.person], row.id, there);
}

void ScheduleFacts::join(const CrewMember &row, bool there)
{
    keepIn(m_crewOf[row.production], row.id, there);
}

void ScheduleFacts::join(const SceneCast &row, bool there)
{
    keepIn(m_castOf[row.scene], row.castMember, there);
    if (row.isWork())
        keepIn(m_workingOf[row.scene], row.castMember, there);
}

void ScheduleFacts::join(const SceneStunt &row, bool there)
{
    keepIn(m_stuntsOf[row.scene], row.stunt, there);
}

void ScheduleFacts::join(const SceneElement &row, bool there)
{
    keepIn(m_elementsOf[row.scene], row.element, there);
}

void ScheduleFacts::join(const Hazard &row, bool there)
{
    keepIn(m_hazardsOf[row.stunt], row.id, there);
}

void ScheduleFacts::join(const Permit &row, bool there)
{
    keepIn(m_permitsOf[row.location], row.id, there);
}

void ScheduleFacts::join(const StuntPerformer &row, bool there)
{
    keepIn(m_performersOf[row.stunt], row.id, there);
}

void ScheduleFacts::join(const CalendarDay &row, bool there)
{
    keepIn(m_daysOf[row.calendar], row.id, there);
}

void ScheduleFacts::join(const PersonDay &row, bool there)
{
    keepIn(m_personDaysOf[row.castMember], row.id, there);
}

void ScheduleFacts::join(const Availability &row, bool there)
{
    if (!row.person.isNull())
        keepIn(m_personAvailability[row.person], row.id, there);
    else if (!row.castMember.isNull())
        keepIn(m_partAvailability[row.castMember], row.id, there);
    else if (!row.location.isNull())
        keepIn(m_locationAvailability[row.location], row.id, there);
    else
        keepIn(m_elementAvailability[row.element], row.id, there);
}

void ScheduleFacts::join(const Scene &row, bool there)
{
    if (row.number.isEmpty())
        return;
    const std::pair key(row.production, row.number.toUpper());
    if ((m_numbers[key] += there ? 1 : -1) == 0)
        m_numbers.remove(key);
}

int ScheduleFacts::usesOfNumber(const Scene &scene) const
{
    return m_numbers.value({scene.production, scene.number.toUpper()}, 1);
}

void ScheduleFacts::join(const Strip &row, bool there)
{
    StripList &list = m_stripsOf[row.board];
    keepIn(list.strips, row.id, there);
    list.sorted = list.sorted && !there;
}

std::vector<Id<Availability>> ScheduleFacts::availabilityOf(RecordRef personOrPart) const
{
    if (personOrPart.kind == Kind::CastMember)
        return availabilityOf(Id<CastMember>(personOrPart.id));
    std::vector<Id<Availability>> entries = availabilityOf(Id<Person>(personOrPart.id));
    for (const Id<CastMember> part : partsOf(Id<Person>(personOrPart.id))) {
        const auto &own = availabilityOf(part);
        entries.insert(entries.end(), own.begin(), own.end());
    }
    return entries;
}

const std::vector<Id<Strip>> &ScheduleFacts::stripsOf(Id<Board> board) const
{
    StripList &list = m_stripsOf[board];
    if (!list.sorted) {
        const Shelf<Strip> &strips = all<Strip>();
        std::vector<std::pair<const QString *, Id<Strip>>> order;
        order.reserve(list.strips.size());
        for (const Id<Strip> id : list.strips)
            order.emplace_back(&strips.constFind(id)->place, id);
        // Two computers may have given the same place to two strips.
        std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
            const int places = a.first->compare(*b.first);
            return places != 0 ? places < 0 : a.second < b.second;
        });
        std::transform(
            order.begin(), order.end(), list.strips.begin(), [](const auto &entry) { return entry.second; });
        list.sorted = true;
    }
    return list.strips;
}

std::vector<Id<Board>> ScheduleFacts::boardsInForce(Id<Production> production) const
{
    std::vector<Id<Board>> found;
    for (const Id<Board> id : boardsInOrder(*this)) {
        const Board &board = *find(id);
        if (board.production == production && board.standing != BoardStanding::Alternative)
            found.push_back(id);
    }
    return found;
}

std::optional<int> ScheduleFacts::limitOf(Id<Production> production, ConflictRule rule) const
{
    std::optional<int> limit;
    for (const RuleSetting &setting : all<RuleSetting>()) {
        if (setting.production != production || setting.rule != rule)
            continue;
        if (setting.off)
            return std::nullopt;
        // Two computers may have made a setting each.
        if (setting.limit)
            limit = std::min(*setting.limit, limit.value_or(*setting.limit));
    }
    return limit.value_or(defaultLimit(rule));
}

} // namespace slate
