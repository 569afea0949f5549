#pragma once

#include "core/schedule/conflict_days.h"

#include <memory>
#include <unordered_map>

namespace slate {

/// The sheets of scenes and the rules of productions, made when first asked for; both keep their address.
class ConflictSheets
{
public:
    explicit ConflictSheets(const ScheduleFacts &facts) : m_facts(facts) { }

    const SceneSheet *sheet(Id<Scene> scene);
    /// The sheet with this index.
    const SceneSheet *sheetAt(int index) const { return m_byIndex[static_cast<size_t>(index)]; }
    const ProductionRules *rules(Id<Production> production);
    /// The sheet is made again when asked for; what points to the old one still sees the new.
    void renew(Id<Scene> scene);
    /// Calls `visit` with each sheet there is.
    template<typename F>
    void eachSheet(F &&visit) const
    {
        for (const SceneSheet *sheet : m_byIndex)
            visit(*sheet);
    }

    int sceneCount() const { return static_cast<int>(m_sheets.size()); }
    int peopleCount() const { return static_cast<int>(m_people.size()); }
    RecordRef person(int index) const { return m_people[static_cast<size_t>(index)]; }
    /// -1: nobody asked for any scene with that person yet.
    int indexOf(RecordRef person) const { return m_indexes.value(person, -1); }

private:
    void fill(SceneSheet &sheet);
    int indexFor(RecordRef person);
    LastDate lastDateOf(Id<Production> production) const;

    const ScheduleFacts &m_facts;
    std::unordered_map<Id<Scene>, std::unique_ptr<SceneSheet>> m_sheets;
    std::vector<const SceneSheet *> m_byIndex;
    std::unordered_map<Id<Production>, std::unique_ptr<ProductionRules>> m_rules;
    std::vector<RecordRef> m_people;
    QHash<RecordRef, int> m_indexes;
};

/// The day at this place of a plan, with what its scenes bring.
BoardDay boardDayOf(
    ConflictSheets &sheets, const ProductionRules *rules, const BoardPlan &plan, size_t index);
/// Whether the day there is still as it was when `old` was made; the sheets of its scenes may differ.
bool isAsPlanned(const BoardDay &old, const BoardPlan &plan, size_t index);

} // namespace slate
