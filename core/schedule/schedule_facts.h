#pragma once

#include "core/model/availability.h"
#include "core/model/board.h"
#include "core/model/conflict_rule.h"
#include "core/model/milestone.h"

#include <QHash>

#include <tuple>
#include <vector>

namespace slate {

/// Everything that schedules are computed from, as typed values in memory. It is filled record by record
/// and kept true the same way, so that one edit costs what it changed and not what is there.
class ScheduleFacts
{
public:
    template<typename T>
    using Shelf = QHash<Id<T>, T>;

    /// The kinds that schedules are computed from; put() and remove() pass over all others.
    static const std::vector<Kind> &kinds();

    /// Takes in a new record or the new state of one.
    void put(const Record &record);
    void remove(RecordRef ref);

    template<typename T>
    const Shelf<T> &all() const
    {
        return std::get<Shelf<T>>(m_shelves);
    }
    /// Null where there is no such record; valid until the next put() or remove() of the kind.
    template<typename T>
    const T *find(Id<T> id) const
    {
        const auto found = all<T>().constFind(id);
        return found == all<T>().constEnd() ? nullptr : &*found;
    }

    // What belongs together, in no order of meaning unless it says so.
    const std::vector<Id<CastMember>> &castOf(Id<Scene> scene) const { return listIn(m_castOf, scene); }
    /// Those of them who have to be there: a voice alone is no work.
    const std::vector<Id<CastMember>> &workingOf(Id<Scene> scene) const { return listIn(m_workingOf, scene); }
    const std::vector<Id<Stunt>> &stuntsOf(Id<Scene> scene) const { return listIn(m_stuntsOf, scene); }
    const std::vector<Id<Element>> &elementsOf(Id<Scene> scene) const { return listIn(m_elementsOf, scene); }
    const std::vector<Id<Hazard>> &hazardsOf(Id<Stunt> stunt) const { return listIn(m_hazardsOf, stunt); }
    const std::vector<Id<Permit>> &permitsOf(Id<Location> place) const { return listIn(m_permitsOf, place); }
    const std::vector<Id<StuntPerformer>> &performersOf(Id<Stunt> stunt) const
    {
        return listIn(m_performersOf, stunt);
    }
    const std::vector<Id<CalendarDay>> &daysOf(Id<Calendar> calendar) const
    {
        return listIn(m_daysOf, calendar);
    }
    const std::vector<Id<PersonDay>> &personDaysOf(Id<CastMember> part) const
    {
        return listIn(m_personDaysOf, part);
    }
    /// The parts that a person plays, in whatever productions.
    const std::vector<Id<CastMember>> &partsOf(Id<Person> person) const { return listIn(m_partsOf, person); }
    const std::vector<Id<CrewMember>> &crewOf(Id<Production> production) const
    {
        return listIn(m_crewOf, production);
    }
    const std::vector<Id<Availability>> &availabilityOf(Id<Person> person) const
    {
        return listIn(m_personAvailability, person);
    }
    const std::vector<Id<Availability>> &availabilityOf(Id<CastMember> part) const
    {
        return listIn(m_partAvailability, part);
    }
    /// Of a person and the parts that they play, or of a part that nobody plays yet.
    std::vector<Id<Availability>> availabilityOf(RecordRef personOrPart) const;
    const std::vector<Id<Availability>> &availabilityOf(Id<Location> location) const
    {
        return listIn(m_locationAvailability, location);
    }
    const std::vector<Id<Availability>> &availabilityOf(Id<Element> element) const
    {
        return listIn(m_elementAvailability, element);
    }
    /// How many scenes of the production have the number of a scene; 1 where it has none.
    int usesOfNumber(const Scene &scene) const;
    /// The strips of a board, those of the boneyard among them, in the order of their places.
    const std::vector<Id<Strip>> &stripsOf(Id<Board> board) const;
    /// The boards of a production (null: those of none) that are in force, as people list them.
    std::vector<Id<Board>> boardsInForce(Id<Production> production) const;
    /// The limit of a rule; nothing where the production has switched the rule off.
    std::optional<int> limitOf(Id<Production> production, ConflictRule rule) const;

private:
    template<typename K, typename V>
    using Lists = QHash<Id<K>, std::vector<Id<V>>>;

    template<typename K, typename V>
    static const std::vector<Id<V>> &listIn(const Lists<K, V> &lists, Id<K> key)
    {
        static const std::vector<Id<V>> none;
        const auto found = lists.constFind(key);
        return found == lists.constEnd() ? none : *found;
    }
    template<typename T>
    void putTyped(const Record &record);
    template<typename T>
    void removeTyped(qint64 id);

    void join(const CastMember &row, bool there);
    void join(const CrewMember &row, bool there);
    void join(const SceneCast &row, bool there);
    void join(const SceneStunt &row, bool there);
    void join(const SceneElement &row, bool there);
    void join(const Hazard &row, bool there);
    void join(const Permit &row, bool there);
    void join(const StuntPerformer &row, bool there);
    void join(const CalendarDay &row, bool there);
    void join(const PersonDay &row, bool there);
    void join(const Availability &row, bool there);
    void join(const Scene &row, bool there);
    void join(const Strip &row, bool there);
    template<typename T>
    void join(const T &, bool)
    {
    }

    std::tuple<Shelf<Production>, Shelf<Person>, Shelf<CastMember>, Shelf<CrewMember>, Shelf<Location>,
        Shelf<Permit>, Shelf<Stunt>, Shelf<StuntPerformer>, Shelf<Hazard>, Shelf<Milestone>, Shelf<Calendar>,
        Shelf<CalendarDay>, Shelf<Scene>, Shelf<SceneCast>, Shelf<SceneStunt>, Shelf<ElementCategory>,
        Shelf<Element>, Shelf<SceneElement>, Shelf<Board>, Shelf<Strip>, Shelf<Availability>,
        Shelf<PersonDay>, Shelf<RuleSetting>, Shelf<AcceptedConflict>>
        m_shelves;
    QHash<std::pair<Id<Production>, QString>, int> m_numbers; ///< of scenes, in capitals
    Lists<Person, CastMember> m_partsOf;
    Lists<Production, CrewMember> m_crewOf;
    Lists<Scene, CastMember> m_castOf;
    Lists<Scene, CastMember> m_workingOf;
    Lists<Scene, Stunt> m_stuntsOf;
    Lists<Scene, Element> m_elementsOf;
    Lists<Stunt, Hazard> m_hazardsOf;
    Lists<Location, Permit> m_permitsOf;
    Lists<Stunt, StuntPerformer> m_performersOf;
    Lists<Calendar, CalendarDay> m_daysOf;
    Lists<CastMember, PersonDay> m_personDaysOf;
    Lists<Person, Availability> m_personAvailability;
    Lists<CastMember, Availability> m_partAvailability;
    Lists<Location, Availability> m_locationAvailability;
    Lists<Element, Availability> m_elementAvailability;

    /// Sorted when asked for: a bulk edit would sort once for each strip otherwise.
    struct StripList {
        std::vector<Id<Strip>> strips;
        bool sorted = true;
    };
    mutable QHash<Id<Board>, StripList> m_stripsOf;
};

} // namespace slate
