#pragma once

#include "core/import/import_names.h"
#include "core/import/import_plan.h"
#include "core/import/import_rows.h"

#include <QSet>

namespace slate {

/// Turns the names of a draft into records as a plan says, and makes those that are still to be made, each
/// when it is first needed.
class ImportNames
{
public:
    ImportNames(ImportRows &rows, const ImportPlan &plan);

    /// Fills in the ids of what a scene names. What the last draft named too keeps the record that it became,
    /// unless a person decided otherwise now.
    void resolve(DraftFacts &facts, const DraftFacts *last);
    /// The location of a scene that names this place.
    Id<Location> location(const QString &place);
    bool wasChosen(const QString &place) const;

    /// Makes what the file has and no scene needs, and gives parts and things what the file says of them.
    void takeResources(Transaction &t);
    /// Writes the parts that scenes needed, numbered as the file has them, the others in the order of the
    /// plan.
    void writeParts();
    void writeCategories();

    int newParts = 0;
    int newLocations = 0;
    int newElements = 0;

private:
    Id<CastMember> part(const QString &key);
    /// All that a name leads to; a null id for one that is left out.
    std::vector<Id<CastMember>> partsOf(const QString &key, int steps = 0);
    void describe(CastMember &member, const ScriptResource &resource);
    void addDays(const ScriptResource &resource, Id<CastMember> part, Id<Element> element);
    RecordRef thing(const DraftFacts::Thing &thing);
    RecordRef stunt(const QString &name, qint64 &id);
    const ElementCategory *category(const QString &name);
    bool partChosen(const QString &key) const;
    const ThingChoice *thingChoice(const DraftFacts::Thing &thing) const;
    /// Whether people decided now what becomes of a thing, by itself or with its category.
    bool thingChosen(const DraftFacts::Thing &thing) const;
    bool takesCategory(const QString &name) const;
    bool categoryChosen(const QString &name) const;

    ImportRows &m_rows;
    const ImportPlan &m_plan;
    NameKeys m_keys;
    QHash<QString, size_t> m_parts;
    QHash<QString, size_t> m_places;
    QHash<QString, size_t> m_categories;
    QHash<QString, size_t> m_things;        ///< by thingKey
    std::vector<Id<CastMember>> m_partIds;  ///< for new parts, rising as their numbers will
    std::vector<Id<CastMember>> m_newParts; ///< beside ImportPlan::parts; null until one is needed
    QHash<size_t, Id<Location>> m_newLocations;
    QHash<size_t, ElementCategory> m_newCategories;
    QHash<Id<ElementCategory>, const ElementCategory *> m_known;
    QHash<QString, qint64> m_elements;                  ///< by category and name
    QHash<QString, const ScriptResource *> m_resources; ///< by category and name, of the cast by " NAME"
    QHash<QString, qint64> m_stunts;
    QHash<const ThingChoice *, qint64> m_newThings; ///< those that are new by choice, whatever their names
    QSet<qint64> m_members;
    QHash<QString, Id<CastMember>> m_characters; ///< of the slate, for who is named in the action alone
    bool m_categoriesWritten = false;
};

} // namespace slate
