#include "ui/import/import_lists.h"

#include "core/import/cast_acts.h"
#include "core/import/import_names.h"
#include "core/import/import_parts.h"
#include "core/import/import_things.h"
#include "ui/import/import_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slate {

namespace {

using Row = ImportMatchModel::Row;
using Option = ImportMatchModel::Option;

struct ImportListsText {
    Q_DECLARE_TR_FUNCTIONS(ImportLists)
};

template<typename C>
Row rowOf(const C &choice, int uses, qint64 id)
{
    Row row;
    row.name = choice.name;
    row.uses = uses;
    row.take = choice.take;
    row.id = choice.take == Take::Existing ? id : 0;
    row.remembered = choice.remembered;
    row.chosen = choice.chosen;
    return row;
}

template<typename C>
bool isTogether(const C &, const Row &)
{
    return false;
}

/// All parts that a cue was divided among.
bool isTogether(const PartChoice &part, const Row &row)
{
    return row.id == 0 && !part.among.empty();
}

/// Rows are put to the choices by their names, since a plan made anew may have others.
template<typename C, typename T>
void takeRows(
    const ImportMatchModel &model, std::vector<C> &choices, Id<T> C::*id, const std::vector<T> &present)
{
    QSet<qint64> ids;
    for (const T &record : present)
        ids.insert(record.id.value());
    QHash<QString, const Row *> rows;
    for (const Row &row : model.rows()) {
        if (row.chosen)
            rows.insert(nameKey(row.name), &row);
    }
    for (C &choice : choices) {
        const Row *row = rows.value(nameKey(choice.name));
        // What was chosen may be gone meanwhile, or be of another production.
        if (!row || (row->take == Take::Existing && !ids.contains(row->id) && !isTogether(choice, *row)))
            continue;
        choice.take = row->take;
        choice.*id = Id<T>(row->id);
        choice.chosen = true;
    }
}

QString castName(const ImportPlan &plan, const CastMember &member)
{
    const QString person = plan.ground.people.value(member.person);
    if (member.character.isEmpty() || person.isEmpty())
        return member.character + person;
    return member.character + QStringLiteral(" (%1)").arg(person);
}

/// Of all stunts, which stand in no category of their own.
constexpr qint64 stuntGroup = -1;

qint64 groupOf(const ImportGround &ground, Id<ElementCategory> category)
{
    for (const ElementCategory &each : ground.categories) {
        if (each.id == category && each.records == CategoryRecords::Stunts)
            return stuntGroup;
    }
    return category.value();
}

} // namespace

ImportMatchModel::Words partWords()
{
    return {ImportListsText::tr("Speaker"), ImportListsText::tr("Scenes"), ImportListsText::tr("New part"),
        ImportListsText::tr("Leave out"), ImportListsText::tr("Same part as %1")};
}

ImportMatchModel::Words placeWords()
{
    return {ImportListsText::tr("Set"), ImportListsText::tr("Scenes"), ImportListsText::tr("New location"),
        ImportListsText::tr("No location")};
}

ImportMatchModel::Words categoryWords()
{
    return {ImportListsText::tr("Category in the file"), ImportListsText::tr("Elements"),
        ImportListsText::tr("New category"), ImportListsText::tr("Leave out"), {}};
}

ImportMatchModel::Words thingWords()
{
    return {ImportListsText::tr("Element"), ImportListsText::tr("Scenes"), ImportListsText::tr("New element"),
        ImportListsText::tr("Leave out"), {}, ImportListsText::tr("Category in the file")};
}

void showParts(const ImportPlan &plan, ImportMatchModel &model)
{
    QSet<QString> names;
    for (const PartChoice &part : plan.parts)
        names.insert(nameKey(part.name));
    std::vector<Row> rows;
    for (const PartChoice &part : plan.parts) {
        if (part.onlyInCue)
            continue;
        Row row = rowOf(part, part.scenes, part.member.value());
        row.as = part.as;
        row.inCue = namesInCue(part.name);
        row.asksInCue = std::any_of(row.inCue.begin(), row.inCue.end(),
            [&](const QString &name) { return names.contains(nameKey(name)); });
        row.said = voiceWords(plan, part.name);
        QStringList all;
        for (const CastMember &member : plan.ground.cast) {
            if (std::find(part.among.begin(), part.among.end(), member.id) != part.among.end())
                all << castName(plan, member);
        }
        row.together = all.join(QStringLiteral(", "));
        for (const Id<CastMember> id : part.near)
            row.near.push_back(id.value());
        rows.push_back(std::move(row));
    }
    std::vector<Option> options;
    for (const CastMember &member : plan.ground.cast)
        options.push_back({Take::Existing, member.id.value(), castName(plan, member)});
    model.setRows(std::move(rows), std::move(options));
}

void showPlaces(const ImportPlan &plan, ImportMatchModel &model)
{
    std::vector<Row> rows;
    for (const PlaceChoice &place : plan.places) {
        Row row = rowOf(place, place.scenes, place.location.value());
        for (const Id<Location> id : place.near)
            row.near.push_back(id.value());
        rows.push_back(std::move(row));
    }
    std::vector<Option> options;
    for (const Location &location : plan.ground.locations)
        options.push_back({Take::Existing, location.id.value(), location.name});
    model.setRows(std::move(rows), std::move(options));
}

void showCategories(const ImportPlan &plan, ImportMatchModel &model)
{
    std::vector<Row> rows;
    for (const CategoryChoice &category : plan.categories)
        rows.push_back(rowOf(category, category.things, category.category.value()));
    std::vector<Option> options;
    for (const ElementCategory &category : plan.ground.categories) {
        if (category.records != CategoryRecords::Cast) // cast are speakers
            options.push_back({Take::Existing, category.id.value(), category.name});
    }
    model.setRows(std::move(rows), std::move(options));
}

void showThings(const ImportPlan &plan, ImportMatchModel &model)
{
    QHash<QString, qint64> groups; // of the categories that are taken; 0: a new one
    for (const CategoryChoice &choice : plan.categories) {
        if (choice.take != Take::LeaveOut)
            groups.insert(
                nameKey(choice.name), choice.take == Take::New ? 0 : groupOf(plan.ground, choice.category));
    }
    std::vector<Row> rows;
    for (const ThingChoice &thing : plan.things) {
        const auto group = groups.constFind(nameKey(thing.category));
        if (group == groups.constEnd())
            continue;
        Row row = rowOf(thing, thing.scenes, thing.record.id);
        row.group = *group;
        row.groupName = thing.category.isEmpty() ? QStringLiteral("–") : thing.category;
        for (const RecordRef &near : thing.near)
            row.near.push_back(near.id);
        rows.push_back(std::move(row));
    }
    std::vector<Option> options;
    for (const Element &element : plan.ground.elements)
        options.push_back({Take::Existing, element.id.value(), element.name, element.category.value()});
    for (const Stunt &stunt : plan.ground.stunts)
        options.push_back({Take::Existing, stunt.id.value(), stunt.name, stuntGroup});
    model.setRows(std::move(rows), std::move(options));
}

void showVoices(const ImportPlan &plan, ImportMatchModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        model.setSaid(row, voiceWords(plan, model.rows()[static_cast<size_t>(row)].name));
}

void takeParts(const ImportMatchModel &model, ImportPlan &plan)
{
    forgetOthers(plan);
    takeRows(model, plan.parts, &PartChoice::member, plan.ground.cast);
    QHash<QString, QStringList> others;
    for (const Row &row : model.rows()) {
        if (row.chosen)
            others.insert(nameKey(row.name), row.as);
    }
    // Not by reference: whom only a cue names is added behind them.
    for (size_t i = 0, count = plan.parts.size(); i < count; ++i) {
        const auto as = others.constFind(nameKey(plan.parts[i].name));
        if (as == others.constEnd())
            continue;
        if (as->isEmpty())
            plan.parts[i].as.clear();
        else
            becomeOthers(plan, i, *as);
    }
}

void takePlaces(const ImportMatchModel &model, ImportPlan &plan)
{
    takeRows(model, plan.places, &PlaceChoice::location, plan.ground.locations);
}

void takeCategories(const ImportMatchModel &model, ImportPlan &plan)
{
    takeRows(model, plan.categories, &CategoryChoice::category, plan.ground.categories);
}

void takeThings(const ImportMatchModel &model, ImportPlan &plan)
{
    QHash<QString, const Row *> rows;
    for (const Row &row : model.rows()) {
        if (row.chosen)
            rows.insert(thingKey(row.groupName, row.name), &row);
    }
    if (rows.isEmpty())
        return;
    for (ThingChoice &thing : plan.things) {
        const Row *row = rows.value(thingKey(thing.category, thing.name));
        if (!row)
            continue;
        const RecordRef record = row->take == Take::Existing ? thingOf(plan.ground, row->id) : RecordRef();
        if (row->take == Take::Existing && record.isNull())
            continue;
        thing.take = row->take;
        thing.record = record;
        thing.chosen = true;
    }
}

} // namespace slate
