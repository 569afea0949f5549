#include "core/schedule/day_out_of_days.h"

#include <algorithm>

namespace slate {

namespace {

DayCode codeOf(PersonDayCode own)
{
    switch (own) {
    case PersonDayCode::Travel:
        return DayCode::Travel;
    case PersonDayCode::Rehearsal:
        return DayCode::Rehearsal;
    case PersonDayCode::Fitting:
        return DayCode::Fitting;
    case PersonDayCode::Hold:
        return DayCode::Hold;
    case PersonDayCode::Idle:
        break;
    }
    return DayCode::Idle;
}

/// Days by their column; first to last, both included.
struct Stretch {
    int first = -1;
    int last = -1;

    bool isEmpty() const { return first < 0; }
    int inside() const { return last - first - 1; }
};

class RowMaker
{
public:
    explicit RowMaker(const DoodColumns &columns)
        : m_columns(columns),
          m_codes(static_cast<size_t>(std::max(columns.count, 0)), DayCode::None)
    {
    }

    DoodRow make(const DoodDays &days, const QSet<QDate> &works, const QMap<QDate, PersonDayCode> &own,
        const HoldRules &rules)
    {
        markWork(works);
        if (!m_work.isEmpty()) {
            findDrop(rules);
            fillIdleDays(rules.hold ? DayCode::Hold : DayCode::Idle);
            fillCompanyDays(days.off, DayCode::DayOff);
            fillCompanyDays(days.moves, DayCode::CompanyMove);
        }
        for (auto day = own.begin(); day != own.end(); ++day)
            fill(columnOf(day.key()), codeOf(day.value()));
        if (!m_work.isEmpty())
            nameTurningPoints();
        DoodTotals totals = count();
        return {std::move(m_codes), totals};
    }

private:
    DayCode &at(int column) { return m_codes[static_cast<size_t>(column)]; }

    int columnOf(QDate day) const
    {
        const qint64 column = day.isValid() ? m_columns.first.daysTo(day) : -1;
        return column < static_cast<qint64>(m_codes.size()) ? static_cast<int>(std::max<qint64>(column, -1))
                                                            : -1;
    }

    void fill(int column, DayCode code)
    {
        if (column >= 0 && at(column) != DayCode::Work)
            at(column) = code;
    }

    void markWork(const QSet<QDate> &works)
    {
        for (const QDate &day : works) {
            const int column = columnOf(day);
            if (column < 0)
                continue;
            at(column) = DayCode::Work;
            m_work.first = m_work.isEmpty() ? column : std::min(m_work.first, column);
            m_work.last = std::max(m_work.last, column);
        }
    }

    void findDrop(const HoldRules &rules)
    {
        if (!rules.hold || !rules.drop)
            return;
        int released = m_work.first;
        for (int column = m_work.first + 1; column <= m_work.last; ++column) {
            if (at(column) != DayCode::Work)
                continue;
            const Stretch gap {released, column};
            if (gap.inside() >= std::max(rules.dropGap, 1)) {
                m_drop = gap;
                return;
            }
            released = column;
        }
    }

    bool isDropped(int column) const
    {
        return !m_drop.isEmpty() && column > m_drop.first && column < m_drop.last;
    }

    void fillIdleDays(DayCode code)
    {
        for (int column = m_work.first + 1; column < m_work.last; ++column) {
            if (!isDropped(column))
                fill(column, code);
        }
    }

    void fillCompanyDays(const QSet<QDate> &days, DayCode code)
    {
        for (const QDate &day : days) {
            const int column = columnOf(day);
            if (column > m_work.first && column < m_work.last && !isDropped(column))
                fill(column, code);
        }
    }

    void nameTurningPoints()
    {
        if (!m_drop.isEmpty()) {
            at(m_drop.first) = m_drop.first == m_work.first ? DayCode::StartDrop : DayCode::WorkDrop;
            at(m_drop.last) = m_drop.last == m_work.last ? DayCode::PickUpFinish : DayCode::PickUpWork;
        }
        if (at(m_work.first) == DayCode::Work)
            at(m_work.first) = m_work.first == m_work.last ? DayCode::StartWorkFinish : DayCode::StartWork;
        if (at(m_work.last) == DayCode::Work)
            at(m_work.last) = DayCode::WorkFinish;
    }

    DoodTotals count() const
    {
        DoodTotals totals;
        if (!m_work.isEmpty()) {
            totals.start = m_columns.day(m_work.first);
            totals.finish = m_columns.day(m_work.last);
        }
        for (size_t column = 0; column < m_codes.size(); ++column) {
            const DayCode code = m_codes[column];
            totals.work += isWork(code);
            totals.hold += code == DayCode::Hold;
            totals.idle += code == DayCode::Idle;
            totals.travel += code == DayCode::Travel;
            totals.rehearsal += code == DayCode::Rehearsal;
            totals.fitting += code == DayCode::Fitting;
            totals.drop += code == DayCode::None && isDropped(static_cast<int>(column));
            totals.paid += isPaid(code);
        }
        return totals;
    }

    const DoodColumns &m_columns;
    std::vector<DayCode> m_codes;
    Stretch m_work; ///< from the first to the last day of work
    Stretch m_drop; ///< from the day of release to the day of return
};

} // namespace

DoodColumns doodColumns(const DoodDays &days, const QSet<QDate> &personDays)
{
    QDate first = days.shooting.empty() ? QDate() : days.shooting.front();
    QDate last = days.shooting.empty() ? QDate() : days.shooting.back();
    for (const QDate &day : personDays) {
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    return first.isValid() ? DoodColumns {first, static_cast<int>(first.daysTo(last)) + 1} : DoodColumns {};
}

DoodRow doodRow(const DoodColumns &columns, const DoodDays &days, const QSet<QDate> &works,
    const QMap<QDate, PersonDayCode> &own, const HoldRules &rules)
{
    return RowMaker(columns).make(days, works, own, rules);
}

const char *lettersOf(DayCode code)
{
    switch (code) {
    case DayCode::None:
        break;
    case DayCode::Work:
        return "W";
    case DayCode::StartWork:
        return "SW";
    case DayCode::WorkFinish:
        return "WF";
    case DayCode::StartWorkFinish:
        return "SWF";
    case DayCode::Hold:
        return "H";
    case DayCode::Idle:
        return "I";
    case DayCode::WorkDrop:
        return "WD";
    case DayCode::StartDrop:
        return "SWD";
    case DayCode::PickUpWork:
        return "PW";
    case DayCode::PickUpFinish:
        return "PWF";
    case DayCode::Travel:
        return "TR";
    case DayCode::Fitting:
        return "FT";
    case DayCode::Rehearsal:
        return "R";
    case DayCode::DayOff:
        return "/";
    case DayCode::CompanyMove:
        return "M";
    }
    return "";
}

bool isWork(DayCode code)
{
    switch (code) {
    case DayCode::Work:
    case DayCode::StartWork:
    case DayCode::WorkFinish:
    case DayCode::StartWorkFinish:
    case DayCode::WorkDrop:
    case DayCode::StartDrop:
    case DayCode::PickUpWork:
    case DayCode::PickUpFinish:
        return true;
    default:
        return false;
    }
}

bool isPaid(DayCode code)
{
    return isWork(code) || code == DayCode::Hold || code == DayCode::Travel || code == DayCode::Rehearsal;
}

} // namespace slate
