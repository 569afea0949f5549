#include "ui/history/history_model.h"

#include "ui/base/edit_words.h"
#include "ui/base/icons.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace slate {

namespace {

constexpr int stretch = 200;
constexpr int longestLook = 2000;

} // namespace

HistoryModel::HistoryModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &HistoryModel::refresh);
    connect(&m_looking, &QTimer::timeout, this, [this] { readOn(stretch); });
    connect(&session.slate(), &Slate::changed, this, [this] {
        m_stale = true;
        if (m_awake)
            m_refresh.start();
    });
}

int HistoryModel::rowOf(qint64 edit) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [edit](const EditInfo &each) { return each.id == edit; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void HistoryModel::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && m_stale)
        m_refresh.start();
}

void HistoryModel::setFilter(const QString &words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    restart();
}

bool HistoryModel::matches(const EditInfo &entry) const
{
    const QString text = titleOf(entry) + QLatin1Char(' ') + entry.author;
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<EditInfo> HistoryModel::read(qint64 before, int most) const
{
    std::vector<EditInfo> entries;
    m_session.attempt([&] { entries = m_session.slate().history(before, most); });
    return entries;
}

void HistoryModel::restart()
{
    beginResetModel();
    m_entries.clear();
    m_newest = 0;
    m_oldest = 0;
    m_atEnd = false;
    m_stale = false;
    endResetModel();
    readOn(stretch);
    Q_EMIT refreshed();
}

// A view may ask for more the moment it hears of new rows; it gets an answer after that.
void HistoryModel::insert(std::vector<EditInfo>::iterator before, const std::vector<EditInfo> &entries)
{
    if (entries.empty())
        return;
    const auto first = static_cast<int>(before - m_entries.begin());
    m_inserting = true;
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries.insert(before, entries.begin(), entries.end());
    endInsertRows();
    m_inserting = false;
}

// Reads a bounded stretch; where the filter left too little of it, more is read when next idle.
void HistoryModel::readOn(int wanted)
{
    std::vector<EditInfo> fitting;
    const std::vector<EditInfo> entries = read(m_oldest, m_words.isEmpty() ? wanted : longestLook);
    if (m_newest == 0 && !entries.empty())
        m_newest = entries.front().position;
    m_atEnd = entries.empty() || entries.back().position <= 1;
    if (!entries.empty())
        m_oldest = entries.back().position;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(fitting),
        [this](const EditInfo &each) { return matches(each); });
    insert(m_entries.end(), fitting);
    if (!m_atEnd && static_cast<int>(fitting.size()) < std::min(wanted, 50))
        m_looking.start();
    else
        Q_EMIT lookedThrough();
}

void HistoryModel::refresh()
{
    if (!m_awake || !m_stale)
        return;
    if (m_newest == 0) {
        restart();
        return;
    }
    m_stale = false;
    // From the newest down to what is shown already; an undo also alters entries far below.
    std::vector<EditInfo> fresh;
    qint64 before = 0;
    while (true) {
        const std::vector<EditInfo> entries = read(before, longestLook);
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(fresh),
            [this](const EditInfo &each) { return each.position >= m_oldest && matches(each); });
        if (entries.empty() || entries.back().position <= m_oldest)
            break;
        before = entries.back().position;
    }
    const auto isNew = [this](const EditInfo &each) { return each.position > m_newest; };
    const auto added = static_cast<int>(std::count_if(fresh.begin(), fresh.end(), isNew));
    if (added > 0) {
        m_newest = fresh.front().position;
        insert(m_entries.begin(), {fresh.begin(), fresh.begin() + added});
    }
    for (size_t i = static_cast<size_t>(added); i < m_entries.size() && i < fresh.size(); ++i) {
        if (m_entries[i].takenBack == fresh[i].takenBack)
            continue;
        m_entries[i] = fresh[i];
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT refreshed();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EditInfo &info = entry(index.row());
    const bool takenBack = info.takenBack;
    if (role == Qt::ForegroundRole && (takenBack || index.column() != What))
        return palette::color(palette::Role::Muted);
    if (role == Qt::ToolTipRole && index.column() == When)
        return QLocale().toString(info.at.toLocalTime(), QLocale::LongFormat);
    if (role == Qt::ToolTipRole && index.column() == What)
        return tip(titleOf(info));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return whenWords(info.at, m_session.today());
    case What:
        return titleOf(info);
    case Who:
        return info.author;
    case State:
        return takenBack ? tr("taken back") : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("When"), tr("What"), tr("Who"), QString()};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_newest != 0 && !m_atEnd && !m_looking.isActive() && !m_inserting;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readOn(stretch);
}

} // namespace slate
