#include "ui/schedule/dood/dood_model.h"

#include "ui/base/plain_words.h"

#include <QLocale>

#include <algorithm>

namespace slate {

namespace {

const QString dot = QStringLiteral(" \u00b7 ");

QString totalText(DoodTotal total, const DoodTotals &totals)
{
    if (total > DoodTotal::Finish)
        return QString::number(countOf(total, totals));
    const QDate date = dateOf(total, totals);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM")) : QStringLiteral("\u2014");
}

QString standingWords(const DoodSheetDay &day)
{
    if (!day.name.isEmpty())
        return day.name;
    switch (day.standing) {
    case DateStanding::Shooting:
        return day.number > 0 ? QString() : DoodModel::tr("nothing is shot");
    case DateStanding::WeeklyDayOff:
    case DateStanding::DayOff:
        return DoodModel::tr("day off");
    case DateStanding::Holiday:
        return DoodModel::tr("holiday");
    case DateStanding::CompanyMove:
        return DoodModel::tr("company move");
    case DateStanding::Travel:
        return DoodModel::tr("travel day");
    }
    return {};
}

QString voiceWords(const DoodSheetRow &row, size_t day)
{
    const bool voice = day < row.voices.size() && row.voices[day];
    return voice ? dot + DoodModel::tr("only the voice is in a scene") : QString();
}

/// A row's codes by their date, for sheets whose days differ.
DayCode codeOn(const DoodSheet &sheet, const DoodSheetRow *row, QDate date)
{
    if (!row)
        return DayCode::None;
    const auto day = std::lower_bound(sheet.days.begin(), sheet.days.end(), date,
        [](const DoodSheetDay &each, QDate sought) { return each.date < sought; });
    return day == sheet.days.end() || day->date != date
        ? DayCode::None
        : row->codes[static_cast<size_t>(day - sheet.days.begin())];
}

} // namespace

QString wordsFor(const DoodSheetDay &day)
{
    QStringList words {QLocale().toString(day.date, QLocale::LongFormat)};
    if (day.number > 0)
        words << DoodModel::tr("shooting day %1").arg(day.number);
    if (const QString standing = standingWords(day); !standing.isEmpty())
        words << standing;
    return words.join(dot);
}

void DoodModel::show(DoodSheet sheet, const DoodSheet *before)
{
    const bool sameShape = hasShapeOf(sheet);
    if (!sameShape)
        beginResetModel();
    std::swap(m_sheet, sheet);
    Marks marks = before ? marksAgainst(*before) : Marks();
    std::swap(m_marks, marks);
    if (sameShape)
        tellDifferences(sheet, marks);
    else
        endResetModel();
    Q_EMIT shown();
}

bool DoodModel::hasShapeOf(const DoodSheet &sheet) const
{
    return std::equal(m_sheet.rows.begin(), m_sheet.rows.end(), sheet.rows.begin(), sheet.rows.end(),
               [](const DoodSheetRow &a, const DoodSheetRow &b) { return a.subject == b.subject; })
        && std::equal(m_sheet.days.begin(), m_sheet.days.end(), sheet.days.begin(), sheet.days.end(),
            [](const DoodSheetDay &a, const DoodSheetDay &b) { return a.date == b.date; });
}

DoodModel::Marks DoodModel::marksAgainst(const DoodSheet &before) const
{
    QHash<RecordRef, const DoodSheetRow *> rows;
    for (const DoodSheetRow &row : before.rows)
        rows.insert(row.subject, &row);
    Marks marks;
    for (const DoodSheetRow &row : m_sheet.rows) {
        const DoodSheetRow *was = rows.value(row.subject);
        std::vector<bool> &line = marks.emplace_back();
        line.reserve(row.codes.size() + doodTotalCount);
        for (size_t i = 0; i < row.codes.size(); ++i)
            line.push_back(row.codes[i] != codeOn(before, was, m_sheet.days[i].date));
        const DoodTotals none;
        const DoodTotals &totals = was ? was->totals : none;
        for (int i = 0; i < doodTotalCount; ++i) {
            const auto total = static_cast<DoodTotal>(i);
            line.push_back(countOf(total, row.totals) != countOf(total, totals)
                || dateOf(total, row.totals) != dateOf(total, totals));
        }
    }
    return marks;
}

void DoodModel::tellDifferences(const DoodSheet &old, const Marks &oldMarks)
{
    const auto marksOf = [](const Marks &marks, size_t row) {
        return row < marks.size() ? marks[row] : std::vector<bool>();
    };
    int firstHead = -1;
    int lastHead = -1;
    for (size_t row = 0; row < m_sheet.rows.size(); ++row) {
        const int at = static_cast<int>(row);
        const DoodSheetRow &now = m_sheet.rows[row];
        const DoodSheetRow &was = old.rows[row];
        if (now.codes != was.codes || now.voices != was.voices || now.totals != was.totals
            || marksOf(m_marks, row) != marksOf(oldMarks, row))
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        if (now.number != was.number || now.name != was.name || now.person != was.person) {
            firstHead = firstHead < 0 ? at : firstHead;
            lastHead = at;
        }
    }
    if (firstHead >= 0)
        Q_EMIT headerDataChanged(Qt::Vertical, firstHead, lastHead);
    if (m_sheet.days != old.days)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, dayCount() - 1);
}

DayCode DoodModel::codeAt(int row, int column) const
{
    return m_sheet.rows[static_cast<size_t>(row)].codes[static_cast<size_t>(column)];
}

bool DoodModel::isChanged(int row, int column) const
{
    return !m_marks.empty() && m_marks[static_cast<size_t>(row)][static_cast<size_t>(column)];
}

int DoodModel::changedCount() const
{
    qsizetype count = 0;
    for (const std::vector<bool> &line : m_marks)
        count += std::count(line.begin(), line.begin() + dayCount(), true);
    return static_cast<int>(count);
}

int DoodModel::rowOf(RecordRef subject) const
{
    const auto found = std::find_if(m_sheet.rows.begin(), m_sheet.rows.end(),
        [subject](const DoodSheetRow &row) { return row.subject == subject; });
    return found == m_sheet.rows.end() ? -1 : static_cast<int>(found - m_sheet.rows.begin());
}

int DoodModel::columnOf(QDate day) const
{
    const auto found = std::find_if(m_sheet.days.begin(), m_sheet.days.end(),
        [day](const DoodSheetDay &each) { return each.date == day; });
    return found == m_sheet.days.end() ? -1 : static_cast<int>(found - m_sheet.days.begin());
}

int DoodModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int DoodModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : dayCount() + doodTotalCount;
}

QString DoodModel::cellWords(int row, int column) const
{
    const DoodSheetRow &line = m_sheet.rows[static_cast<size_t>(row)];
    if (isDay(column))
        return line.name + dot + wordsFor(m_sheet.days[static_cast<size_t>(column)]) + dot
            + wordsOf(codeAt(row, column)) + voiceWords(line, static_cast<size_t>(column));
    const auto total = static_cast<DoodTotal>(column - dayCount());
    const QDate date = dateOf(total, line.totals);
    return line.name + dot + titleOf(total) + QStringLiteral(": ")
        + (date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : totalText(total, line.totals));
}

QVariant DoodModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DoodSheetRow &row = m_sheet.rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return isDay(index.column())
            ? cellOf(
                m_sheet.days[static_cast<size_t>(index.column())], row, static_cast<size_t>(index.column()))
            : totalText(static_cast<DoodTotal>(index.column() - dayCount()), row.totals);
    case Qt::ToolTipRole:
        return tip(cellWords(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return cellWords(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

QVariant DoodModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (role == Qt::ToolTipRole)
        return tip(headerData(section, orientation, Qt::AccessibleTextRole).toString());
    const bool isWords = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isWords)
        return {};
    if (orientation == Qt::Vertical) {
        const DoodSheetRow &row = m_sheet.rows[static_cast<size_t>(section)];
        QStringList words {row.number, row.name};
        if (isWords)
            words << row.person;
        words.removeAll(QString());
        return words.join(isWords ? dot : QStringLiteral(" "));
    }
    if (!isDay(section))
        return titleOf(static_cast<DoodTotal>(section - dayCount()));
    const DoodSheetDay &day = m_sheet.days[static_cast<size_t>(section)];
    return isWords ? wordsFor(day) : QLocale().toString(day.date, QLocale::ShortFormat);
}

} // namespace slate
