#include "ui/timeline/timeline_table.h"

#include "ui/base/plain_words.h"
#include "ui/base/source_words.h"

#include <algorithm>

namespace slate {

namespace {

const QString dash = QStringLiteral("\u2014");

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash : text;
}

QString earlierWords(const TimelineItem &item)
{
    QStringList dates;
    for (const EarlierDate &date : item.earlier)
        dates << displayText(date.window);
    return dates.join(QStringLiteral("; "));
}

} // namespace

TimelineTable::TimelineTable(TimelineItems &items, QObject *parent)
    : QAbstractTableModel(parent),
      m_items(items),
      m_rows(inOrder(items.lanes()))
{
    connect(&items, &TimelineItems::changed, this, [this] {
        beginResetModel();
        m_rows = inOrder(m_items.lanes());
        endResetModel();
    });
}

int TimelineTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineItem &item = *m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shown(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == SourceQuote || index.column() == Earlier
            ? tip(shown(item, index.column()).toString())
            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Slip ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case sortRole:
        return sorted(item, index.column());
    default:
        return {};
    }
}

QVariant TimelineTable::shown(const TimelineItem &item, int column) const
{
    switch (column) {
    case Production:
        return item.production == 0
            ? dash
            : m_items.session().catalog().nameOf(RecordRef {Kind::Production, item.production});
    case LaneName:
        return displayText(item.lane);
    case Title:
        return item.title;
    case Date:
        return item.dateWords;
    case Status:
        return orDash(item.status);
    case Earlier:
        return orDash(earlierWords(item));
    case Slip:
        return item.slip() ? slipText(*item.slip()) : dash;
    case SourceQuote:
        return orDash(sourceWords(m_items.session().catalog(), item.record).join(QStringLiteral("; ")));
    default:
        return {};
    }
}

QVariant TimelineTable::sorted(const TimelineItem &item, int column) const
{
    switch (column) {
    case LaneName:
        return static_cast<int>(item.lane);
    case Date:
        // What has no date stands last.
        return item.span.isDrawn() ? item.span.from.toJulianDay() : std::numeric_limits<qint64>::max();
    case Earlier:
        return static_cast<int>(item.earlier.size());
    case Slip:
        return item.slip().value_or(0);
    default:
        return shown(item, column);
    }
}

QVariant TimelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Production:
        return tr("Production");
    case LaneName:
        return tr("Lane");
    case Title:
        return tr("Title");
    case Date:
        return tr("Date");
    case Status:
        return tr("Status");
    case Earlier:
        return tr("Earlier dates");
    case Slip:
        return tr("Moved by");
    case SourceQuote:
        return tr("Source");
    default:
        return {};
    }
}

RecordRef TimelineTable::recordAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[row]->record : RecordRef {};
}

int TimelineTable::rowOf(RecordRef record) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const TimelineItem *item) { return item->record == record; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace slate
