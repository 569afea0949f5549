#pragma once

#include "ui/breakdown/breakdown_edit.h"

namespace slate {

/// What a person typed to add something to a scene: "prop: lantern x3".
struct Typed {
    std::optional<size_t> category; ///< into the list of categories
    QString name;
    std::optional<int> quantity;
};
/// A category is named by how it, or one of its words, begins; without that it is part of the name.
Typed readTyped(const QString &text, const std::vector<CategoryShown> &categories);

/// Something that can be added to a scene by its name.
struct Candidate {
    RecordRef thing;
    QString name;
    QString detail; ///< who plays the character
    QString folded; ///< name and detail in small letters
    size_t category = 0;
};
/// All cast members, stunts and elements of a production, by name.
std::vector<Candidate> candidatesOf(
    Session &session, qint64 production, const std::vector<CategoryShown> &categories);

/// A line under what is typed: something that is there, or a new thing of a category.
struct Suggestion {
    std::optional<size_t> candidate; ///< nothing: a new one
    size_t category = 0;
    QString name;

    bool isNew() const { return !candidate; }
};
/// What is there first, the best match first; then new things, of `usual` before the other categories.
/// The first one is what Enter adds.
std::vector<Suggestion> suggestionsFor(const Typed &typed, const std::vector<Candidate> &candidates,
    const std::vector<CategoryShown> &categories, size_t usual);

} // namespace slate
