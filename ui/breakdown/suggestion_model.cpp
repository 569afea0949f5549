#include "ui/breakdown/suggestion_model.h"

namespace slate {

void SuggestionModel::setSource(std::vector<CategoryShown> categories, std::vector<Candidate> candidates)
{
    beginResetModel();
    m_suggestions.clear();
    m_categories = std::move(categories);
    m_candidates = std::move(candidates);
    endResetModel();
}

void SuggestionModel::setTyped(const QString &text, size_t usual)
{
    beginResetModel();
    m_usual = usual;
    m_typed = readTyped(text, m_categories);
    m_suggestions = suggestionsFor(m_typed, m_candidates, m_categories, usual);
    endResetModel();
}

Addition SuggestionModel::additionAt(int row) const
{
    const Suggestion &suggestion = m_suggestions[size_t(row)];
    const RecordRef thing = suggestion.isNew() ? RecordRef {} : m_candidates[*suggestion.candidate].thing;
    return {thing, m_categories[suggestion.category], suggestion.name, m_typed.quantity};
}

Addition SuggestionModel::newAddition() const
{
    const size_t category = std::min(m_typed.category.value_or(m_usual), m_categories.size() - 1);
    return {{}, m_categories[category], m_typed.name, m_typed.quantity};
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Suggestion &suggestion = m_suggestions[size_t(index.row())];
    const CategoryShown &category = m_categories[suggestion.category];
    switch (role) {
    case Qt::DisplayRole: {
        if (suggestion.isNew())
            return tr("New: “%1”").arg(suggestion.name);
        const Candidate &candidate = m_candidates[*suggestion.candidate];
        return candidate.detail.isEmpty() ? candidate.name
                                          : QStringLiteral("%1  (%2)").arg(candidate.name, candidate.detail);
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(data(index, Qt::DisplayRole).toString(), category.name);
    case ColorRole:
        return category.color;
    case CategoryRole:
        return category.name;
    case IsNewRole:
        return suggestion.isNew();
    default:
        return {};
    }
}

} // namespace slate
