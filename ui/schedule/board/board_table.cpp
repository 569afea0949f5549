#include "ui/schedule/board/board_table.h"

namespace slate {

namespace {

/// Figures stand at the right, and so do their heads.
Qt::Alignment alignmentOf(int column)
{
    const bool isFigure =
        column == BoardTable::Pages || column == BoardTable::Time || column == BoardTable::Conflicts;
    return (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

BoardTable::BoardTable(BoardDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &BoardDesk::contentChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int BoardTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_desk.rows(false).size() + m_desk.rows(true).size());
}

int BoardTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const BoardRow &BoardTable::rowAt(int row) const
{
    const size_t days = m_desk.rows(false).size();
    const auto at = static_cast<size_t>(row);
    return at < days ? m_desk.rows(false)[at] : m_desk.rows(true)[at - days];
}

int BoardTable::rowOf(RecordRef ref) const
{
    const int inDays = m_desk.rowOf(false, ref);
    const int inBoneyard = m_desk.rowOf(true, ref);
    return inDays >= 0    ? inDays
        : inBoneyard >= 0 ? static_cast<int>(m_desk.rows(false).size()) + inBoneyard
                          : -1;
}

bool BoardTable::isScene(int row) const
{
    const RowKind kind = rowAt(row).kind;
    return kind == RowKind::Scene || kind == RowKind::Unplaced;
}

QVariant BoardTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BoardRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == What ? m_desk.wordsOf(row) : textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(index.column()));
    default:
        return {};
    }
}

QString BoardTable::dayText(const BoardRow &row) const
{
    if (row.day < 0)
        return tr("Boneyard");
    const bool isThere = row.day < static_cast<int>(m_desk.plan().days.size());
    return row.kind == RowKind::OffDays || !isThere ? QString() : QString::number(row.day + 1);
}

QString BoardTable::textOf(const BoardRow &row, int column) const
{
    if (column == Day)
        return dayText(row);
    if (column == Conflicts) {
        const int count = m_desk.conflictsAt(row);
        return count == 0 ? QString() : QString::number(count);
    }
    if (row.kind == RowKind::Scene || row.kind == RowKind::Unplaced)
        return sceneText(row, column);
    return column == What ? m_desk.wordsOf(row) : QString();
}

QString BoardTable::sceneText(const BoardRow &row, int column) const
{
    const Scene *scene = m_desk.facts().find(row.scene);
    if (!scene)
        return {};
    const Strip *strip = m_desk.facts().find(row.strip);
    const auto text = [&](StripField field) { return fieldText(m_desk.facts(), strip, *scene, field); };
    switch (column) {
    case What:
        return QStringList {text(StripField::Number), text(StripField::IntExt), text(StripField::DayNight),
            text(StripField::Marks)}
            .join(QLatin1Char(' '))
            .simplified();
    case Set:
        return text(StripField::Set);
    case Location:
        return text(StripField::Location);
    case Pages:
        return text(StripField::Pages);
    case Time:
        return text(StripField::Minutes);
    case Cast:
        return text(StripField::Cast);
    default:
        return {};
    }
}

QVariant BoardTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Day"), tr("Strip"), tr("Set"), tr("Location"), tr("Pages"), tr("Time"),
        tr("Cast"), tr("Conflicts")};
    return titles[section];
}

} // namespace slate
