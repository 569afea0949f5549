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
    m_typed = readTyped(text, m_categories);
    m_suggestions = suggestionsFor(m_typed, m_candidates, m_categories, usual);
    endResetModel();
}

Addition SuggestionModel::additionAt(int row) const
{
    const Suggestion &suggestion = m_suggestions[size_t(row)];
    const RecordRef thing = suggestion.isNew() ? RecordRef {} : m_candidates[*suggestion.candidate].thing;
    return {thing, categoryOf(suggestion), suggestion.name, m_typed.quantity};
}

CategoryShown SuggestionModel::categoryOf(const Suggestion &suggestion) const
{
    return suggestion.newCategory.isEmpty() ? m_categories[suggestion.category]
                                            : newCategory(suggestion.newCategory);
}

int SuggestionModel::meantRow() const
{
    return isMeant(m_typed, m_suggestions) ? 0 : -1;
}

int SuggestionModel::firstNewRow() const
{
    const auto found = std::find_if(m_suggestions.begin(), m_suggestions.end(),
        [](const Suggestion &suggestion) { return suggestion.isNew(); });
    return found == m_suggestions.end() ? -1 : int(found - m_suggestions.begin());
}

QString SuggestionModel::deedOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return m_typed.isUnknown ? tr("“%1” is no category: Enter adds nothing. Down chooses what to add.")
                                       .arg(m_typed.newCategory)
                                 : tr("Enter adds nothing yet. Down chooses what to add.");
    const Suggestion &suggestion = m_suggestions[size_t(row)];
    if (!suggestion.newCategory.isEmpty())
        return tr("Enter makes the category “%1” and adds “%2” to it.")
            .arg(suggestion.newCategory, suggestion.name);
    const QString category = m_categories[suggestion.category].name;
    return suggestion.isNew() ? tr("Enter makes “%1”, new in %2.").arg(suggestion.name, category)
                              : tr("Enter adds %1 (%2).").arg(suggestion.name, category);
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
    const CategoryShown category = categoryOf(suggestion);
    switch (role) {
    case Qt::DisplayRole: {
        if (suggestion.isNew())
            return suggestion.newCategory.isEmpty()
                ? tr("Add “%1”").arg(suggestion.name)
                : tr("Add “%1” and the category for it").arg(suggestion.name);
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
