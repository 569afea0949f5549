#include "ui/import/import_match_model.h"

#include "ui/base/palette.h"

#include <algorithm>

namespace slate {

namespace {

QString withSaid(const QString &why, const QString &said)
{
    return why.isEmpty() || said.isEmpty() ? why + said : why + QStringLiteral(" · ") + said;
}

} // namespace

ImportMatchModel::ImportMatchModel(const Words &words, QObject *parent)
    : QAbstractTableModel(parent),
      m_words(words)
{
}

void ImportMatchModel::setRows(std::vector<Row> rows, std::vector<Option> options)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_options = std::move(options);
    std::sort(m_options.begin(), m_options.end(),
        [](const Option &a, const Option &b) { return a.words.localeAwareCompare(b.words) < 0; });
    m_places.clear();
    for (size_t i = 0; i < m_options.size(); ++i)
        m_places.insert(m_options[i].id, i);
    endResetModel();
}

const ImportMatchModel::Option *ImportMatchModel::optionOf(qint64 id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : &m_options[*found];
}

std::vector<ImportMatchModel::Option> ImportMatchModel::optionsFor(int row) const
{
    const Row &of = m_rows[static_cast<size_t>(row)];
    std::vector<Option> options;
    if (!of.together.isEmpty())
        options.push_back({Take::Existing, 0, of.together});
    for (const qint64 id : of.near) {
        if (const Option *option = optionOf(id))
            options.push_back(*option);
    }
    if (!of.inCue.isEmpty())
        options.push_back({Take::Existing, 0, asWords(of.inCue), 0, of.inCue});
    options.push_back({Take::New, 0, m_words.fresh});
    options.push_back({Take::LeaveOut, 0, m_words.leaveOut});
    for (const Option &option : m_options) {
        const bool fits = option.group == of.group || option.id == of.id;
        if (fits && std::find(of.near.begin(), of.near.end(), option.id) == of.near.end())
            options.push_back(option);
    }
    if (m_words.sameAs.isEmpty())
        return options;
    for (const Row &other : m_rows) {
        // One that goes with another itself could lead back here.
        if (other.name != of.name && other.as.isEmpty() && other.take != Take::LeaveOut)
            options.push_back({Take::Existing, 0, asWords({other.name}), 0, {other.name}});
    }
    return options;
}

void ImportMatchModel::choose(int row, const Option &option)
{
    Row &of = m_rows[static_cast<size_t>(row)];
    if (of.take == option.take && of.id == option.id && of.as == option.as)
        return;
    of.as = option.as;
    of.take = option.take;
    of.id = option.id;
    of.chosen = true;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT chosen();
}

void ImportMatchModel::setSaid(int row, const QString &said)
{
    QString &words = m_rows[static_cast<size_t>(row)].said;
    if (words == said)
        return;
    words = said;
    Q_EMIT dataChanged(index(row, Why), index(row, Why));
}

QString ImportMatchModel::asWords(const QStringList &names) const
{
    return names.size() == 1 ? m_words.sameAs.arg(names.front()) : names.join(QStringLiteral(" + "));
}

QString ImportMatchModel::wordsOf(const Row &row) const
{
    if (!row.as.isEmpty())
        return asWords(row.as);
    if (row.take == Take::New)
        return m_words.fresh;
    if (row.take == Take::Existing && row.id == 0)
        return row.together;
    const Option *option = row.take == Take::Existing ? optionOf(row.id) : nullptr;
    return option ? option->words : m_words.leaveOut;
}

QString ImportMatchModel::whyWords(const Row &row) const
{
    if (row.chosen)
        return tr("Chosen here");
    if (row.take == Take::Existing)
        return row.remembered ? tr("As in the last draft") : tr("Same name");
    if (row.asksInCue)
        return tr("Is it %1?").arg(asWords(row.inCue));
    const Option *near = row.near.empty() ? nullptr : optionOf(row.near.front());
    return near ? tr("Is it %1?").arg(near->words) : QString();
}

int ImportMatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportMatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportMatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool asks = !row.chosen && row.take != Take::Existing && (row.asksInCue || !row.near.empty());
    if (role == Qt::DisplayRole) {
        const QString words[] = {row.name, row.groupName, QString::number(row.uses), wordsOf(row),
            withSaid(whyWords(row), row.said)};
        return words[index.column()];
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == Uses ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ForegroundRole && index.column() == Why)
        return palette::color(asks ? palette::Role::Attention : palette::Role::Muted);
    if (role == Qt::ForegroundRole && index.column() == Becomes && row.take == Take::LeaveOut)
        return palette::color(palette::Role::Muted);
    return {};
}

bool ImportMatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Becomes
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const std::vector<Option> options = optionsFor(index.row());
    const int place = value.toInt();
    if (place < 0 || place >= static_cast<int>(options.size()))
        return false;
    choose(index.row(), options[static_cast<size_t>(place)]);
    return true;
}

QVariant ImportMatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Uses ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {m_words.name, m_words.group, m_words.uses, tr("Becomes"), QString()};
    return titles[section];
}

Qt::ItemFlags ImportMatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Becomes ? flags | Qt::ItemIsEditable : flags;
}

} // namespace slate
