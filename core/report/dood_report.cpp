#include "core/report/dood_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DayOutOfDays", text);
}

QHash<QDate, int> shootingDaysOf(const BoardPlan &plan)
{
    QHash<QDate, int> numbers;
    for (const PlannedDay &day : plan.days) {
        if (day.date.isValid())
            numbers.insert(day.date, day.number);
    }
    return numbers;
}

DoodSheetRow headOf(const ScheduleFacts &facts, RecordRef subject)
{
    DoodSheetRow row;
    row.subject = subject;
    if (subject.kind == Kind::CastMember) {
        const CastMember &part = *facts.find(Id<CastMember>(subject.id));
        const Person *person = facts.find(part.person);
        row.number = part.number.text();
        row.name = part.character;
        (row.name.isEmpty() ? row.name : row.person) = person ? person->name : QString();
    } else if (subject.kind == Kind::Stunt) {
        row.name = facts.find(Id<Stunt>(subject.id))->name;
    } else {
        row.name = facts.find(Id<Element>(subject.id))->name;
    }
    return row;
}

QStringList totalCells(const DoodTotals &totals)
{
    QStringList cells;
    for (int i = 0; i < doodTotalCount; ++i) {
        const auto total = static_cast<DoodTotal>(i);
        cells << (total <= DoodTotal::Finish ? dateOf(total, totals).toString(Qt::ISODate)
                                             : QString::number(countOf(total, totals)));
    }
    return cells;
}

void addHead(std::vector<QStringList> &table, const DoodSheet &sheet, const DoodPart &part, bool totals)
{
    QStringList dates {translated(QT_TRANSLATE_NOOP("DayOutOfDays", "No.")),
        translated(QT_TRANSLATE_NOOP("DayOutOfDays", "Name"))};
    QStringList numbers {QString(), translated(QT_TRANSLATE_NOOP("DayOutOfDays", "Shooting day"))};
    for (int i = part.firstDay; i <= part.lastDay; ++i) {
        const DoodSheetDay &day = sheet.days[static_cast<size_t>(i)];
        dates << day.date.toString(Qt::ISODate);
        numbers << (day.number > 0 ? QString::number(day.number) : QString());
    }
    for (int i = 0; totals && i < doodTotalCount; ++i) {
        dates << titleOf(static_cast<DoodTotal>(i));
        numbers << QString();
    }
    table.push_back(dates);
    table.push_back(numbers);
}

} // namespace

bool DoodSheetRow::isEmpty() const
{
    return totals.paid == 0 && totals.idle == 0 && totals.fitting == 0
        && std::find(voices.begin(), voices.end(), true) == voices.end();
}

namespace {

/// The days on which somebody is in a scene by the voice alone, and works in none.
QHash<RecordRef, QSet<QDate>> voiceDaysOf(const ScheduleFacts &facts, const BoardPlan &plan)
{
    QHash<RecordRef, QSet<QDate>> days;
    for (const PlannedDay &day : plan.days) {
        for (const Id<Scene> scene : day.date.isValid() ? day.scenes : std::vector<Id<Scene>>()) {
            const auto &working = facts.workingOf(scene);
            for (const Id<CastMember> part : facts.castOf(scene)) {
                if (std::find(working.begin(), working.end(), part) == working.end())
                    days[{Kind::CastMember, part.value()}].insert(day.date);
            }
        }
    }
    return days;
}

} // namespace

QString cellOf(const DoodSheetDay &day, const DoodSheetRow &row, size_t column)
{
    const DayCode code = row.codes[column];
    const bool isGrey = code == DayCode::DayOff && day.standing != DateStanding::Holiday;
    const QString letters = isGrey ? QString() : QLatin1String(lettersOf(code));
    const bool isVoice = column < row.voices.size() && row.voices[column];
    return letters.isEmpty() && isVoice ? QStringLiteral("v") : letters;
}

DoodSheet doodSheetOf(const ScheduleFacts &facts, const BoardPlan &plan, const DoodChoice &choice)
{
    const BoardDood dood = doodOf(facts, plan, choice.category);
    const Board *board = facts.find(plan.board);
    const ShootingCalendar calendar(facts, board ? board->calendar : Id<Calendar>());
    const QHash<QDate, int> numbers = shootingDaysOf(plan);
    DoodSheet sheet;
    sheet.sums = dood.sums;
    std::vector<size_t> columns; // of the days that are shown
    for (int column = 0; column < dood.columns.count; ++column) {
        const QDate date = dood.columns.day(column);
        const int number = numbers.value(date);
        if (number == 0 && choice.shootingDaysOnly)
            continue;
        sheet.days.push_back({date, number, calendar.standing(date), calendar.nameOf(date), 0});
        columns.push_back(static_cast<size_t>(column));
    }
    const auto voiceDays = voiceDaysOf(facts, plan);
    for (const BoardDoodRow &each : dood.rows) {
        DoodSheetRow row = headOf(facts, each.subject);
        row.totals = each.row.totals;
        row.codes.reserve(columns.size());
        for (size_t i = 0; i < columns.size(); ++i) {
            row.codes.push_back(each.row.codes[columns[i]]);
            sheet.days[i].working += isWork(row.codes.back());
        }
        if (const QSet<QDate> voices = voiceDays.value(each.subject); !voices.isEmpty()) {
            for (size_t i = 0; i < columns.size(); ++i)
                row.voices.push_back(voices.contains(sheet.days[i].date) && !isWork(row.codes[i]));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

std::vector<Id<ElementCategory>> doodCategoriesOf(const ScheduleFacts &facts, Id<Board> boardId)
{
    const Board *board = facts.find(boardId);
    std::vector<const ElementCategory *> found;
    for (const ElementCategory &category : facts.all<ElementCategory>()) {
        if (board && category.production == board->production && category.records != CategoryRecords::Cast)
            found.push_back(&category);
    }
    std::sort(found.begin(), found.end(), [](const ElementCategory *a, const ElementCategory *b) {
        return std::tie(a->order, a->name, a->id) < std::tie(b->order, b->name, b->id);
    });
    std::vector<Id<ElementCategory>> ids;
    for (const ElementCategory *category : found)
        ids.push_back(category->id);
    return ids;
}

QString titleOf(DoodTotal total)
{
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("DayOutOfDays", "Start"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Finish"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Work"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Hold"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Travel"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Rehearsal"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Fitting"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Drop"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Paid"),
    };
    return translated(titles[static_cast<int>(total)]);
}

int countOf(DoodTotal total, const DoodTotals &totals)
{
    switch (total) {
    case DoodTotal::Start:
    case DoodTotal::Finish:
        break;
    case DoodTotal::Work:
        return totals.work;
    case DoodTotal::Hold:
        return totals.hold;
    case DoodTotal::Travel:
        return totals.travel;
    case DoodTotal::Rehearsal:
        return totals.rehearsal;
    case DoodTotal::Fitting:
        return totals.fitting;
    case DoodTotal::Drop:
        return totals.drop;
    case DoodTotal::Paid:
        return totals.paid;
    }
    return 0;
}

QDate dateOf(DoodTotal total, const DoodTotals &totals)
{
    return total == DoodTotal::Start ? totals.start : total == DoodTotal::Finish ? totals.finish : QDate();
}

QString wordsOf(DayCode code)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("DayOutOfDays", "not on the production"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "works"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "starts work"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "works and finishes"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "starts, works and finishes"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "hold: idle and paid"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "idle and not paid"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "works, then is dropped"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "starts work, then is dropped"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "is picked up again and works"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "is picked up again, works and finishes"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "travel"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "fitting"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "rehearsal"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "company day off"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "company move"),
    };
    return translated(words[static_cast<int>(code)]);
}

std::vector<QStringList> doodTable(const DoodSheet &sheet)
{
    const int days = static_cast<int>(sheet.days.size());
    auto table = doodTable(sheet, {0, static_cast<int>(sheet.rows.size()) - 1, 0, days - 1});
    QStringList working {QString(), translated(QT_TRANSLATE_NOOP("DayOutOfDays", "Working"))};
    for (const DoodSheetDay &day : sheet.days)
        working << QString::number(day.working);
    table.push_back(working + totalCells(sheet.sums));
    return table;
}

std::vector<QStringList> doodTable(const DoodSheet &sheet, const DoodPart &part)
{
    const bool totals = part.firstDay == 0 && part.lastDay + 1 == static_cast<int>(sheet.days.size());
    std::vector<QStringList> table;
    addHead(table, sheet, part, totals);
    for (int i = part.firstRow; i <= part.lastRow; ++i) {
        const DoodSheetRow &row = sheet.rows[static_cast<size_t>(i)];
        const QString name =
            row.person.isEmpty() ? row.name : row.name + QStringLiteral(" (") + row.person + QLatin1Char(')');
        QStringList cells {row.number, name};
        for (int day = part.firstDay; day <= part.lastDay; ++day)
            cells << cellOf(sheet.days[static_cast<size_t>(day)], row, static_cast<size_t>(day));
        if (totals)
            cells += totalCells(row.totals);
        table.push_back(cells);
    }
    return table;
}

} // namespace slate
