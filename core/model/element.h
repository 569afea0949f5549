#pragma once

#include "core/model/scene.h"

namespace slate {

/// How a category is marked in the script beside its colour. [Wikipedia "Breakdown sheet"]
enum class CategoryMark { None, Circle, Asterisk, Box, Underline };

/// Which records stand in for a category's elements: cast and stunts have records of their own.
enum class CategoryRecords { Elements, Cast, Stunts };

/// A kind of thing that a breakdown lists. Names, colours and order are the user's to edit.
struct ElementCategory {
    static constexpr Kind kind = Kind::ElementCategory;

    Id<ElementCategory> id;
    QString name;
    Id<Production> production;
    QString color; ///< "#RRGGBB"
    std::optional<CategoryMark> mark;
    std::optional<CategoryRecords> records; ///< nothing is the same as Elements
    QString order;                          ///< an order key
};

/// One thing of a category: a prop, a vehicle, a costume.
struct Element {
    static constexpr Kind kind = Kind::Element;

    Id<Element> id;
    QString name;
    Id<ElementCategory> category;
    bool hold = false; ///< idle days between two working days are paid
    bool drop = false; ///< may be released and picked up again once
    std::optional<int> dropGap;
    QString notes;
};

/// An element is used in a scene.
struct SceneElement {
    static constexpr Kind kind = Kind::SceneElement;

    Id<SceneElement> id;
    Id<Scene> scene;
    Id<Element> element;
    std::optional<int> quantity;
    QString notes;
};

/// A category that every production begins with: a name, a colour, a mark.
struct StandardCategory {
    const char *name; ///< translated in the context "Category"
    const char *color;
    CategoryMark mark;
    CategoryRecords records;
};
/// The trade's list in the order of a breakdown sheet. [Wikipedia "Breakdown sheet"]
const std::vector<StandardCategory> &standardCategories();

} // namespace slate
