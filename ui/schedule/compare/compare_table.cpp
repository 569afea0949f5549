#include "ui/schedule/compare/compare_table.h"

#include "core/model/eighths.h"
#include "core/report/time_words.h"
#include "ui/base/palette.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

namespace slate {

namespace {

const QString dash = QStringLiteral("–");

struct CompareTableText {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QString dayWords(QDate date)
{
    return date.isValid() ? dayText(date) : dash;
}

QString pages(int eighths)
{
    return displayText(Eighths {eighths});
}

QString placeWords(const ScenePlace &place)
{
    if (place.day == 0)
        return CompareTableText::tr("Not on a day");
    const QString day = CompareTableText::tr("Day %1").arg(place.day);
    return place.date.isValid() ? QStringLiteral("%1, %2").arg(day, dayWords(place.date)) : day;
}

QString dayMeasureWords(const std::optional<DayMeasure> &day)
{
    if (!day)
        return dash;
    return CompareTableText::tr("%1 · %2 pages · %3")
        .arg(dayWords(day->date), pages(day->eighths), hoursText(day->minutes));
}

QString workWords(const WorkMeasure &work)
{
    return work.hold > 0
        ? CompareTableText::tr("%1 paid: %2 work, %3 hold").arg(work.paid).arg(work.work).arg(work.hold)
        : CompareTableText::tr("%1 paid: %2 work").arg(work.paid).arg(work.work);
}

QString sceneName(const ScheduleFacts &facts, Id<Scene> id)
{
    const Scene *scene = facts.find(id);
    if (!scene)
        return dash;
    const QString what = scene->heading.isEmpty() ? scene->set : scene->heading;
    return scene->number.isEmpty() ? what : QStringLiteral("%1  %2").arg(scene->number, what);
}

QString castName(const ScheduleFacts &facts, Id<CastMember> id)
{
    const CastMember *part = facts.find(id);
    if (!part)
        return dash;
    const Person *person = facts.find(part->person);
    const QString name = part->character.isEmpty() && person ? person->name : part->character;
    return part->number ? QStringLiteral("%1  %2").arg(part->number.text(), name) : name;
}

CompareRow summaryRow(
    const BoardComparison &comparison, const QString &title, const std::function<QString(size_t)> &words)
{
    CompareRow row {title, {}, false, {}};
    for (size_t i = 0; i < comparison.measures.size(); ++i)
        row.boards << words(i);
    row.differs = std::any_of(row.boards.begin(), row.boards.end(),
        [&](const QString &text) { return text != row.boards.front(); });
    return row;
}

std::vector<CompareRow> summary(const BoardComparison &comparison)
{
    const auto &all = comparison.measures;
    const auto count = [](int number) { return QString::number(number); };
    // The mean of eighths a day, rounded to a whole one.
    const auto perDay = [&](const BoardMeasure &m) {
        return m.days == 0 ? dash : pages((m.eighths + m.days / 2) / m.days);
    };
    return {
        summaryRow(comparison, CompareTableText::tr("Days"), [&](size_t i) { return count(all[i].days); }),
        summaryRow(
            comparison, CompareTableText::tr("First day"), [&](size_t i) { return dayWords(all[i].first); }),
        summaryRow(
            comparison, CompareTableText::tr("Last day"), [&](size_t i) { return dayWords(all[i].last); }),
        summaryRow(comparison, CompareTableText::tr("Scenes on days"),
            [&](size_t i) { return count(all[i].scenes); }),
        summaryRow(
            comparison, CompareTableText::tr("Pages"), [&](size_t i) { return pages(all[i].eighths); }),
        summaryRow(comparison, CompareTableText::tr("Pages a day"), [&](size_t i) { return perDay(all[i]); }),
        summaryRow(
            comparison, CompareTableText::tr("Hours"), [&](size_t i) { return hoursText(all[i].minutes); }),
        summaryRow(comparison, CompareTableText::tr("Paid days of the cast"),
            [&](size_t i) { return count(all[i].paid); }),
    };
}

template<typename Compared, typename Name, typename Say>
std::vector<CompareRow> rowsOf(const std::vector<Compared> &list, Name name, Say say)
{
    std::vector<CompareRow> rows;
    for (const Compared &compared : list) {
        CompareRow row = name(compared.subject);
        for (const auto &saying : compared.boards)
            row.boards << say(saying);
        row.differs = compared.differs();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<CompareRow> compareRows(
    const ScheduleFacts &facts, const BoardComparison &comparison, CompareTopic topic)
{
    switch (topic) {
    case CompareTopic::Summary:
        return summary(comparison);
    case CompareTopic::Scenes:
        return rowsOf(
            comparison.scenes,
            [&](Id<Scene> id) {
                return CompareRow {sceneName(facts, id), {}, false, {Kind::Scene, id.value()}};
            },
            placeWords);
    case CompareTopic::Days:
        return rowsOf(
            comparison.days,
            [](int number) {
                return CompareRow {CompareTableText::tr("Day %1").arg(number), {}, false, {}};
            },
            dayMeasureWords);
    case CompareTopic::Cast:
        return rowsOf(
            comparison.cast,
            [&](Id<CastMember> id) {
                return CompareRow {castName(facts, id), {}, false, {Kind::CastMember, id.value()}};
            },
            workWords);
    }
    return {};
}

void CompareModel::setRows(
    const QString &subjectTitle, const QStringList &boards, std::vector<CompareRow> rows)
{
    beginResetModel();
    m_subjectTitle = subjectTitle;
    m_boards = boards;
    m_rows = std::move(rows);
    endResetModel();
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_boards.size()) + 2;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CompareRow &line = row(index.row());
    const bool isMark = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        if (isMark)
            return line.differs ? QStringLiteral("≠") : QString();
        return index.column() == 1 ? line.subject : line.boards.value(index.column() - 2);
    case Qt::AccessibleTextRole:
        if (isMark)
            return line.differs ? tr("differs") : tr("the same");
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>((isMark ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(line.differs && index.column() != 1 ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::BackgroundRole:
        if (line.differs && index.column() != 1)
            return palette::tint(palette::Role::Attention, 0.14);
        return {};
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return QStringLiteral("≠");
    return section == 1 ? m_subjectTitle : m_boards.value(section - 2);
}

} // namespace slate
