#pragma once

#include "ui/breakdown/suggestions.h"

#include <QAbstractListModel>

namespace slate {

/// The suggestions under the line of quick add.
class SuggestionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        ColorRole = Qt::UserRole, ///< QColor of the category
        CategoryRole,             ///< its name
        IsNewRole,                ///< a new thing would be made
    };

    using QAbstractListModel::QAbstractListModel;

    void setSource(std::vector<CategoryShown> categories, std::vector<Candidate> candidates);
    /// Shows what answers a text; a new thing is of `usual` first.
    void setTyped(const QString &text, size_t usual);
    const std::vector<CategoryShown> &categories() const { return m_categories; }
    /// What adding a row means.
    Addition additionAt(int row) const;
    /// The row that Enter adds without its being chosen; -1 where it adds nothing.
    int meantRow() const;
    /// The first row that makes something new; -1 for none.
    int firstNewRow() const;
    /// The word before the colon is no category.
    bool isWordUnknown() const { return m_typed.isUnknown; }
    /// What Enter does while a row is current, as a sentence.
    QString deedOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    CategoryShown categoryOf(const Suggestion &suggestion) const;

    std::vector<CategoryShown> m_categories;
    std::vector<Candidate> m_candidates;
    std::vector<Suggestion> m_suggestions;
    Typed m_typed;
};

} // namespace slate
