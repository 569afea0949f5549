#include "core/model/element.h"

#include "core/model/choices.h"
#include "core/model/rules.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(CategoryMark,
    {"none", QT_TRANSLATE_NOOP("Choice", "No mark")},
    {"circle", QT_TRANSLATE_NOOP("Choice", "Circle")},
    {"asterisk", QT_TRANSLATE_NOOP("Choice", "Asterisk")},
    {"box", QT_TRANSLATE_NOOP("Choice", "Box")},
    {"underline", QT_TRANSLATE_NOOP("Choice", "Underline")})

SLATE_CHOICES(CategoryRecords,
    {"elements", QT_TRANSLATE_NOOP("Choice", "Elements")},
    {"cast", QT_TRANSLATE_NOOP("Choice", "Cast")},
    {"stunts", QT_TRANSLATE_NOOP("Choice", "Stunts")})

template<>
const Schema<ElementCategory> &Schema<ElementCategory>::get()
{
    static const auto schema = SchemaBuilder<ElementCategory>("element_category",
        QT_TRANSLATE_NOOP("Kind", "category"), QT_TRANSLATE_NOOP("Kind", "categories"))
        .namedBy({"name"})
        .field(&ElementCategory::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().searched().inTable()
        .field(&ElementCategory::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&ElementCategory::color, "color", QT_TRANSLATE_NOOP("Field", "Colour")).inTable()
            .hint(QT_TRANSLATE_NOOP("Hint", "#FF8800"))
        .field(&ElementCategory::mark, "mark", QT_TRANSLATE_NOOP("Field", "Mark")).inTable()
        .field(&ElementCategory::records, "records", QT_TRANSLATE_NOOP("Field", "Made of"))
        .field(&ElementCategory::order, "category_order", QT_TRANSLATE_NOOP("Field", "Place in the list")).computed()
        .rule(isColor("color"))
        .done();
    return schema;
}

template<>
const Schema<Element> &Schema<Element>::get()
{
    static const auto schema = SchemaBuilder<Element>("element",
        QT_TRANSLATE_NOOP("Kind", "element"), QT_TRANSLATE_NOOP("Kind", "elements"))
        .namedBy({"name"})
        .field(&Element::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().searched().inTable()
        .field(&Element::category, "category", QT_TRANSLATE_NOOP("Field", "Category")).required().cascade().inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Day out of days"))
        .field(&Element::hold, "hold", QT_TRANSLATE_NOOP("Field", "May be held"))
        .field(&Element::drop, "may_drop", QT_TRANSLATE_NOOP("Field", "May be dropped"))
        .field(&Element::dropGap, "drop_gap", QT_TRANSLATE_NOOP("Field", "Fewest idle days for a drop")).range(1, 365)
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Element::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .done();
    return schema;
}

template<>
const Schema<SceneElement> &Schema<SceneElement>::get()
{
    static const auto schema = SchemaBuilder<SceneElement>("scene_element",
        QT_TRANSLATE_NOOP("Kind", "element in a scene"), QT_TRANSLATE_NOOP("Kind", "elements in scenes"))
        .namedBy({"element"})
        .field(&SceneElement::scene, "scene", QT_TRANSLATE_NOOP("Field", "Scene")).required().cascade()
        .field(&SceneElement::element, "element", QT_TRANSLATE_NOOP("Field", "Element")).required().cascade().inTable()
        .field(&SceneElement::quantity, "quantity", QT_TRANSLATE_NOOP("Field", "How many")).range(1, 100'000).inTable()
        .field(&SceneElement::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText()
        .done();
    return schema;
}

const std::vector<StandardCategory> &standardCategories()
{
    using enum CategoryMark;
    static const std::vector<StandardCategory> list = {
        {QT_TRANSLATE_NOOP("Category", "Cast"), "#D32F2F", None, CategoryRecords::Cast},
        {QT_TRANSLATE_NOOP("Category", "Stunts"), "#F57C00", None, CategoryRecords::Stunts},
        {QT_TRANSLATE_NOOP("Category", "Silent extras"), "#FBC02D", None, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Background"), "#388E3C", None, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Special effects"), "#1976D2", None, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Props"), "#7B1FA2", None, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Vehicles"), "#EC407A", None, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Animals"), "#F48FB1", None, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Sound and music"), "#795548", None, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Wardrobe"), "#455A64", Circle, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Make-up and hair"), "#455A64", Asterisk, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Special equipment"), "#455A64", Box, CategoryRecords::Elements},
        {QT_TRANSLATE_NOOP("Category", "Production notes"), "#455A64", Underline, CategoryRecords::Elements},
    };
    return list;
}

} // namespace slate
