#include "core/import/import_ground.h"

#include "core/model/order_key.h"
#include "core/model/scene_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

/// The records of a production, and those that belong to none.
template<typename T>
std::vector<T> ofProduction(const Slate &slate, Id<Production> production)
{
    std::vector<T> own;
    for (const Record &record : slate.records(T::kind)) {
        const qint64 owner = numberOf(record, "production");
        if (owner == 0 || owner == production.value())
            own.push_back(fromRecord<T>(record));
    }
    return own;
}

template<typename T>
std::vector<T> referringTo(const Slate &slate, const char *key, qint64 id)
{
    std::vector<T> found;
    for (const Record &record : slate.referring(T::kind, key, id))
        found.push_back(fromRecord<T>(record));
    return found;
}

std::vector<ElementCategory> tradeCategories(Id<Production> production)
{
    std::vector<ElementCategory> categories;
    const std::vector<StandardCategory> &standard = standardCategories();
    const QStringList keys = keysBetween({}, {}, static_cast<int>(standard.size()));
    for (const StandardCategory &each : standard) {
        ElementCategory category;
        category.id = Id<ElementCategory>::random();
        category.name = QCoreApplication::translate("Category", each.name);
        category.production = production;
        category.color = QString::fromLatin1(each.color);
        category.mark = each.mark;
        category.records = each.records;
        category.order = keys.at(static_cast<qsizetype>(categories.size()));
        categories.push_back(category);
    }
    return categories;
}

std::vector<SceneBefore> scenesOf(const Slate &slate, Id<Production> production)
{
    std::vector<SceneBefore> scenes;
    for (Scene &scene : referringTo<Scene>(slate, "production", production.value())) {
        const qint64 id = scene.id.value();
        SceneBefore &before = scenes.emplace_back();
        before.scene = std::move(scene);
        const std::vector<SceneText> texts = referringTo<SceneText>(slate, "scene", id);
        if (!texts.empty()) {
            before.text = texts.front();
            before.draft = draftFactsFrom(before.text.draft);
        }
        before.cast = referringTo<SceneCast>(slate, "scene", id);
        before.elements = referringTo<SceneElement>(slate, "scene", id);
        before.stunts = referringTo<SceneStunt>(slate, "scene", id);
    }
    std::stable_sort(scenes.begin(), scenes.end(), [](const SceneBefore &a, const SceneBefore &b) {
        if (a.scene.scriptOrder != b.scene.scriptOrder)
            return a.scene.scriptOrder < b.scene.scriptOrder;
        return compareSceneNumbers(a.scene.number, b.scene.number, SceneNumbering::LetterAfter) < 0;
    });
    return scenes;
}

} // namespace

ImportGround groundOf(const Slate &slate, Id<Production> production, const QString &newTitle)
{
    ImportGround ground;
    if (const auto found = slate.find(production)) {
        ground.production = *found;
        ground.scenes = scenesOf(slate, production);
    } else {
        ground.production.id = Id<Production>::random();
        ground.production.title = factLine(newTitle);
        ground.newProduction = true;
    }
    const Id<Production> id = ground.production.id;
    ground.cast = ofProduction<CastMember>(slate, id);
    for (const CastMember &member : ground.cast) {
        if (const auto person = slate.find(member.person))
            ground.people.insert(person->id, person->name);
    }
    ground.locations = ofProduction<Location>(slate, id);
    ground.categories = ofProduction<ElementCategory>(slate, id);
    for (const ElementCategory &category : ground.categories) {
        for (const Element &element : referringTo<Element>(slate, "category", category.id.value()))
            ground.elements.push_back(element);
    }
    ground.newCategories = ground.categories.empty();
    if (ground.newCategories)
        ground.categories = tradeCategories(id);
    ground.stunts = ofProduction<Stunt>(slate, id);
    ground.boards = ofProduction<Board>(slate, id);
    ground.calendars = ofProduction<Calendar>(slate, id);
    return ground;
}

} // namespace slate
