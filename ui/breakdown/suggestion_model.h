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
    /// What is typed as a new thing of its category, or of the usual one.
    Addition newAddition() const;
    size_t categoryAt(int row) const { return m_suggestions[size_t(row)].category; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<CategoryShown> m_categories;
    std::vector<Candidate> m_candidates;
    std::vector<Suggestion> m_suggestions;
    Typed m_typed;
    size_t m_usual = 0;
};

} // namespace slate
