#pragma once

#include "ui/breakdown/breakdown_edit.h"

namespace slate {

/// What a person typed to add something to a scene: "prop: lantern x3".
struct Typed {
    std::optional<size_t> category; ///< into the list of categories
    std::vector<size_t> either;     ///< where the word before the colon can be several
    QString newCategory;            ///< that the word means or would name, and the production does not have
    bool isUnknown = false;         ///< the word is none of the trade's: it may as well be part of the name
    QString name;
    QString whole; ///< the name with the word before the colon
    std::optional<int> quantity;
};
/// A category is named by the trade's short words for it, by its name, or by how that or one word of it
/// begins.
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

/// A line under what is typed: something that is there, a new thing of a category, or both of them new.
struct Suggestion {
    std::optional<size_t> candidate; ///< nothing: a new one
    size_t category = 0;
    QString name;
    QString newCategory; ///< instead of `category`

    bool isNew() const { return !candidate; }
};
/// What is there first, the best match first; then new things, of `usual` before the other categories; last a
/// new category.
std::vector<Suggestion> suggestionsFor(const Typed &typed, const std::vector<Candidate> &candidates,
    const std::vector<CategoryShown> &categories, size_t usual);
/// Whether Enter may add the first suggestion without its being chosen: something that is there, or something
/// new of the one category that was named. Nothing else is ever made but from the line that says so.
bool isMeant(const Typed &typed, const std::vector<Suggestion> &suggestions);

} // namespace slate
