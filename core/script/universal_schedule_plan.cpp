#include "core/script/universal_schedule_plan.h"

#include "core/model/plain_name.h"

#include <QJsonArray>

namespace slate {

namespace {

/// What an event of a calendar is. The type decides; a name counts where it leaves that open, and only as
/// whole words that mean one thing: "removed" is no company move, and a rehearsal is not of the calendar.
std::optional<ScriptCalendar::What> whatIs(const QString &type, const QString &name)
{
    using What = ScriptCalendar::What;
    const QString plain = plainName(type);
    const auto is = [&](const char *word) { return plain == QLatin1String(word); };
    if (is("dayoff"))
        return hasWords(name, "holiday") ? What::Holiday : What::DayOff;
    if (is("holiday"))
        return What::Holiday;
    if (is("companymove") || is("move"))
        return What::CompanyMove;
    if (is("travel"))
        return What::Travel;
    if (!is("event") && !is(""))
        return std::nullopt;
    constexpr std::pair<const char *, What> named[] = {{"holiday", What::Holiday},
        {"bank holiday", What::Holiday}, {"public holiday", What::Holiday}, {"day off", What::DayOff},
        {"dayoff", What::DayOff}, {"company move", What::CompanyMove}, {"move", What::CompanyMove},
        {"travel", What::Travel}, {"travel day", What::Travel}};
    const QString words = plainName(name);
    for (const auto &[known, what] : named) {
        if (words == plainName(QString::fromLatin1(known)))
            return what;
    }
    return hasWords(name, "company move") ? std::optional(What::CompanyMove) : std::nullopt;
}

void readEvent(Reading &reading, const QJsonObject &event, ScriptCalendar &calendar)
{
    reading.spend(0);
    const QString type = textOf(event, "type");
    const QString name = textOf(event, "name").simplified();
    const QDate day = dayIn(event, "date");
    const std::optional<ScriptCalendar::What> what = whatIs(type, name);
    if (!day.isValid())
        reading.note(ReadingNote::What::BrokenPart, 0,
            QStringLiteral("%1 %2 %3").arg(type, name, textOf(event, "date")).simplified());
    else if (type == QLatin1String("start")) {
        if (calendar.firstDay.isValid() && calendar.firstDay != day)
            reading.note(ReadingNote::What::GivenTwice, 0,
                QStringLiteral("start %1, %2")
                    .arg(calendar.firstDay.toString(Qt::ISODate), day.toString(Qt::ISODate)));
        else
            calendar.firstDay = day;
    } else if (what)
        calendar.events.push_back({*what, day, day, name});
    else
        reading.note(ReadingNote::What::NoPlaceFor, 0,
            QStringLiteral("%1 %2").arg(name.isEmpty() ? type : name, day.toString(Qt::ISODate)));
}

/// Whether a calendar has a day off.
bool isOff(const ScriptCalendar &calendar, QDate day)
{
    using What = ScriptCalendar::What;
    const bool extra =
        std::any_of(calendar.events.begin(), calendar.events.end(), [&](const ScriptCalendar::Event &event) {
            return event.what == What::ExtraDay && event.first == day;
        });
    const bool off = std::any_of(calendar.events.begin(), calendar.events.end(), [&](const auto &event) {
        return (event.what == What::Holiday || event.what == What::DayOff) && event.first <= day
            && day <= std::max(event.first, event.last);
    });
    return off || (calendar.weekdayOff[day.dayOfWeek() - 1] && !extra);
}

ScriptCalendar calendarOf(Reading &reading, const QJsonObject &object)
{
    ScriptCalendar calendar;
    calendar.name = textOf(object, "name").simplified();
    calendar.firstDay = dayIn(object, "start");
    const QJsonArray daysOff = object[QLatin1String("daysOff")].toArray();
    for (const QJsonValue value : daysOff) {
        const int day = value.toInt(-1);
        if (day >= 0 && day <= 6)
            calendar.weekdayOff[(day + 6) % 7] = true; // the standard's week begins on Sunday
        else
            reading.note(ReadingNote::What::BrokenPart, 0, QStringLiteral("daysOff"));
    }
    const QJsonArray events = object[QLatin1String("events")].toArray();
    for (const QJsonValue event : events)
        readEvent(reading, event.toObject(), calendar);
    if (calendar.firstDay.isValid() && isOff(calendar, calendar.firstDay))
        reading.note(ReadingNote::What::StartOnDayOff, 0,
            QStringLiteral("%1 %2").arg(calendar.firstDay.toString(Qt::ISODate), calendar.name).simplified());
    return calendar;
}

class BoardFiller
{
public:
    BoardFiller(Reading &reading, const UniversalStrips &known, std::vector<ScriptStrip> &strips)
        : m_reading(reading),
          m_known(known),
          m_strips(strips)
    {
    }

    void add(const QJsonArray &items)
    {
        for (const QJsonValue item : items) {
            if (item.isArray())
                addDay(item.toArray());
            else
                addOne(item);
        }
    }

private:
    void addDay(const QJsonArray &ids)
    {
        for (const QJsonValue id : ids)
            addOne(id);
        if (m_strips.empty() || m_strips.back().kind != ScriptStrip::Kind::DayBreak || ids.isEmpty())
            m_strips.push_back({ScriptStrip::Kind::DayBreak, -1, {}, {}});
    }

    void addOne(const QJsonValue &id)
    {
        m_reading.spend(0);
        const auto strip = m_known.constFind(id.toString());
        if (strip != m_known.constEnd())
            m_strips.push_back(*strip);
        else
            m_reading.note(ReadingNote::What::UnknownReference, 0, id.toString());
    }

    Reading &m_reading;
    const UniversalStrips &m_known;
    std::vector<ScriptStrip> &m_strips;
};

/// One stripboard holds its strips, its boneyard and perhaps the boards of other units.
void readStripboard(
    Reading &reading, const QJsonObject &stripboard, const UniversalStrips &known, int calendar)
{
    const QString name = textOf(stripboard, "name").simplified();
    std::vector<ScriptBoard> boards {{name, {}, {}, calendar}};
    bool hasMain = false;
    const QJsonArray parts = stripboard[QLatin1String("boards")].toArray();
    for (const QJsonValue value : parts) {
        const QJsonObject part = value.toObject();
        reading.spend(0);
        const QString partName = textOf(part, "name").simplified();
        const QJsonArray ids = valueOf(part, "breakdownIds", "breakdownArrays").toArray();
        const bool isBoneyard = plainName(partName).contains(QLatin1String("boneyard"));
        if (!isBoneyard && hasMain)
            boards.push_back({QStringLiteral("%1, %2").arg(name, partName), {}, {}, calendar});
        BoardFiller(reading, known, isBoneyard ? boards.front().boneyard : boards.back().strips).add(ids);
        hasMain = hasMain || !isBoneyard;
    }
    std::erase_if(boards.front().boneyard,
        [](const ScriptStrip &strip) { return strip.kind == ScriptStrip::Kind::DayBreak; });
    std::move(boards.begin(), boards.end(), std::back_inserter(reading.script.boards));
}

} // namespace

void readUniversalPlan(Reading &reading, const QJsonObject &schedule, const UniversalStrips &strips)
{
    QHash<QString, int> calendars;
    const QJsonArray calendarList = schedule[QLatin1String("calendars")].toArray();
    for (const QJsonValue value : calendarList) {
        calendars.insert(textOf(value.toObject(), "id"), static_cast<int>(reading.script.calendars.size()));
        reading.spend(0);
        reading.script.calendars.push_back(calendarOf(reading, value.toObject()));
    }
    const QJsonArray stripboards = schedule[QLatin1String("stripboards")].toArray();
    for (const QJsonValue value : stripboards) {
        const QString calendar = textOf(value.toObject(), "calendar");
        if (!calendar.isEmpty() && !calendars.contains(calendar))
            reading.note(ReadingNote::What::UnknownReference, 0, calendar);
        reading.spend(0);
        readStripboard(reading, value.toObject(), strips, calendars.value(calendar, -1));
    }
}

} // namespace slate
