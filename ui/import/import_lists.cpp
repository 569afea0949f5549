#include "ui/import/import_lists.h"

#include "core/exchange/import_names.h"

#include <QCoreApplication>
#include <QSet>

namespace slate {

namespace {

using Row = ImportMatchModel::Row;
using Option = ImportMatchModel::Option;

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportLists", text);
}

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
        if (!row || (row->take == Take::Existing && !ids.contains(row->id)))
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

} // namespace

ImportMatchModel::Words partWords()
{
    return {tr("Speaker"), tr("Scenes"), tr("New part"), tr("Leave out")};
}

ImportMatchModel::Words placeWords()
{
    return {tr("Set"), tr("Scenes"), tr("New location"), tr("No location")};
}

ImportMatchModel::Words categoryWords()
{
    return {tr("Category in the file"), tr("Elements"), tr("New category"), tr("Leave out")};
}

void showParts(const ImportPlan &plan, ImportMatchModel &model)
{
    std::vector<Row> rows;
    for (const PartChoice &part : plan.parts) {
        Row row = rowOf(part, part.scenes, part.member.value());
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

void takeParts(const ImportMatchModel &model, ImportPlan &plan)
{
    takeRows(model, plan.parts, &PartChoice::member, plan.ground.cast);
}

void takePlaces(const ImportMatchModel &model, ImportPlan &plan)
{
    takeRows(model, plan.places, &PlaceChoice::location, plan.ground.locations);
}

void takeCategories(const ImportMatchModel &model, ImportPlan &plan)
{
    takeRows(model, plan.categories, &CategoryChoice::category, plan.ground.categories);
}

} // namespace slate
