#include "core/import/import_boards.h"

#include "core/import/import_names.h"
#include "core/model/order_key.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slate {

namespace {

struct ImportBoardsText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

template<typename T>
QSet<QString> namesOf(const std::vector<T> &records)
{
    QSet<QString> names;
    for (const T &record : records)
        names.insert(nameKey(record.name));
    return names;
}

CalendarDayKind calendarKind(ScriptCalendar::What what)
{
    switch (what) {
    case ScriptCalendar::What::Holiday:
        return CalendarDayKind::Holiday;
    case ScriptCalendar::What::DayOff:
        return CalendarDayKind::DayOff;
    case ScriptCalendar::What::CompanyMove:
        return CalendarDayKind::CompanyMove;
    case ScriptCalendar::What::Travel:
        return CalendarDayKind::Travel;
    case ScriptCalendar::What::ExtraDay:
        return CalendarDayKind::ExtraDay;
    }
    return CalendarDayKind::DayOff;
}

Id<Calendar> writeCalendar(ImportRows &rows, Id<Production> production, const ScriptCalendar &script)
{
    Calendar calendar;
    calendar.id = Id<Calendar>::random();
    calendar.name = script.name.isEmpty() ? ImportBoardsText::tr("Shooting calendar") : factLine(script.name);
    calendar.production = production;
    calendar.firstDay = script.firstDay;
    bool *const off[] = {&calendar.mondayOff, &calendar.tuesdayOff, &calendar.wednesdayOff,
        &calendar.thursdayOff, &calendar.fridayOff, &calendar.saturdayOff, &calendar.sundayOff};
    for (int i = 0; i < 7; ++i)
        *off[i] = script.weekdayOff[i];
    rows.add(calendar);
    for (const ScriptCalendar::Event &event : script.events) {
        if (!event.first.isValid())
            continue;
        CalendarDay day;
        day.id = Id<CalendarDay>::random();
        day.calendar = calendar.id;
        day.firstDay = event.first;
        day.lastDay = event.last > event.first ? event.last : QDate();
        day.what = calendarKind(event.what);
        day.name = factLine(event.name);
        rows.add(day);
    }
    return calendar.id;
}

ScriptCalendar weekdays()
{
    ScriptCalendar calendar;
    calendar.weekdayOff[5] = calendar.weekdayOff[6] = true;
    return calendar;
}

class BoardWriter
{
public:
    BoardWriter(ImportRows &rows, Id<Board> board, const std::vector<Id<Scene>> &scenes)
        : m_rows(rows),
          m_board(board),
          m_scenes(scenes)
    {
    }

    void write(const std::vector<ScriptStrip> &strips, bool boneyard)
    {
        const QStringList keys = keysBetween({}, {}, static_cast<int>(strips.size()));
        qsizetype at = 0;
        for (const ScriptStrip &strip : strips)
            writeStrip(strip, keys.at(at++), boneyard);
    }

private:
    void writeStrip(const ScriptStrip &from, const QString &key, bool boneyard)
    {
        Strip strip;
        strip.board = m_board;
        strip.place = key;
        strip.boneyard = boneyard;
        strip.text = factLine(from.text);
        if (from.minutes)
            strip.minutes = std::clamp(*from.minutes, 0, 10'000);
        if (from.kind == ScriptStrip::Kind::Scene) {
            if (from.scene < 0 || from.scene >= static_cast<int>(m_scenes.size()))
                return;
            strip.stripKind = StripKind::Scene;
            strip.scene = m_scenes[static_cast<size_t>(from.scene)];
            if (strip.scene.isNull())
                return;
        } else if (from.kind == ScriptStrip::Kind::Banner) {
            strip.stripKind = StripKind::Banner;
        } else {
            strip.stripKind = StripKind::DayBreak;
        }
        m_rows.add(strip);
    }

    ImportRows &m_rows;
    Id<Board> m_board;
    const std::vector<Id<Scene>> &m_scenes;
};

/// The calendar that each of the file's is in the slate: one of the same name that is there, or a new one.
std::vector<Id<Calendar>> writeCalendars(ImportRows &rows, const ImportPlan &plan)
{
    QHash<QString, Id<Calendar>> known;
    for (const Calendar &calendar : plan.ground.calendars)
        known.insert(nameKey(calendar.name), calendar.id);
    std::vector<Id<Calendar>> calendars;
    for (const ScriptCalendar &each : plan.draft.script.calendars) {
        Id<Calendar> &calendar = known[nameKey(
            each.name.isEmpty() ? ImportBoardsText::tr("Shooting calendar") : factLine(each.name))];
        if (calendar.isNull())
            calendar = writeCalendar(rows, plan.ground.production.id, each);
        calendars.push_back(calendar);
    }
    return calendars;
}

/// All scenes in the order of the script, and no day.
ScriptBoard scriptInOrder(const Draft &draft)
{
    ScriptBoard board;
    for (size_t i = 0; i < draft.scenes.size(); ++i) {
        if (!draft.scenes[i].facts.omitted)
            board.strips.push_back({ScriptStrip::Kind::Scene, static_cast<int>(i), {}, {}});
    }
    return board;
}

bool hasDays(const ScriptBoard &board)
{
    return std::any_of(board.strips.begin(), board.strips.end(),
        [](const ScriptStrip &strip) { return strip.kind == ScriptStrip::Kind::DayBreak; });
}

/// Which of a file's boards is what will be shot: the first with days. Where none has any, the first.
size_t boardInForce(const std::vector<ScriptBoard> &boards)
{
    const auto found = std::find_if(boards.begin(), boards.end(), hasDays);
    return found == boards.end() ? 0 : static_cast<size_t>(found - boards.begin());
}

} // namespace

int importBoards(ImportRows &rows, const ImportPlan &plan, const std::vector<Id<Scene>> &scenes)
{
    const ImportGround &ground = plan.ground;
    const Screenplay &script = plan.draft.script;
    const std::vector<Id<Calendar>> calendars = writeCalendars(rows, plan);
    Id<Calendar> standard = ground.calendars.empty() ? Id<Calendar>() : ground.calendars.front().id;
    if (!calendars.empty())
        standard = calendars.front();
    std::vector<ScriptBoard> boards = script.boards;
    if (boards.empty() && ground.boards.empty() && !plan.isUpdate() && !scenes.empty())
        boards.push_back(scriptInOrder(plan.draft));
    QSet<QString> known = namesOf(ground.boards);
    int made = 0;
    const size_t inForce = boardInForce(boards);
    for (size_t i = 0; i < boards.size(); ++i) {
        const ScriptBoard &each = boards[i];
        Board board;
        board.name = each.name.isEmpty() ? ImportBoardsText::tr("Main board") : factLine(each.name);
        if (known.contains(nameKey(board.name)))
            continue;
        known.insert(nameKey(board.name));
        const bool named = each.calendar >= 0 && each.calendar < static_cast<int>(calendars.size());
        if (!named && standard.isNull())
            standard = writeCalendar(rows, ground.production.id, weekdays());
        board.id = Id<Board>::random();
        board.production = ground.production.id;
        board.calendar = named ? calendars[static_cast<size_t>(each.calendar)] : standard;
        // A second plan of the same scenes in force would collide with the first in everything.
        if (i != inForce || !ground.boards.empty())
            board.standing = BoardStanding::Alternative;
        rows.add(board);
        BoardWriter writer(rows, board.id, scenes);
        writer.write(each.strips, false);
        writer.write(each.boneyard, true);
        ++made;
    }
    return made;
}

} // namespace slate
