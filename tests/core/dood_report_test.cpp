#include "tests/core/strings.h"

#include "core/report/dood_report.h"
#include "core/report/table_text.h"
#include "core/script/csv_table.h"

using namespace slate;

namespace {

const QDate firstDay(2024, 7, 1);

/// A board of Ada (1, played by Ann) on the first and the third day and Bob (2) on the second; the second
/// calendar day is a holiday. Cal (3) never works.
struct Film {
    ScheduleFacts facts;
    Id<Board> board {1};

    Film()
    {
        Calendar calendar;
        calendar.id = Id<Calendar>(1);
        calendar.firstDay = firstDay;
        put(calendar);
        CalendarDay holiday;
        holiday.id = Id<CalendarDay>(1);
        holiday.calendar = calendar.id;
        holiday.firstDay = firstDay.addDays(1);
        holiday.what = CalendarDayKind::Holiday;
        holiday.name = text("Founder's day");
        put(holiday);
        Board record;
        record.id = board;
        record.production = Id<Production>(1);
        record.calendar = calendar.id;
        put(record);
        Person ann;
        ann.id = Id<Person>(1);
        ann.name = text("Ann");
        put(ann);
        addPart(1, "Ada", ann.id);
        addPart(2, "Bob");
        addPart(3, "Cal");
        for (int day = 0; day < 3; ++day)
            addDay(day, day == 1 ? 2 : 1);
    }

    template<typename T>
    void put(const T &object)
    {
        facts.put(toRecord(object));
    }
    void addPart(int number, const char *name, Id<Person> person = {})
    {
        CastMember part;
        part.id = Id<CastMember>(number);
        part.production = Id<Production>(1);
        part.number = number;
        part.character = text(name);
        part.person = person;
        put(part);
    }
    void addDay(int day, int part)
    {
        Scene scene;
        scene.id = Id<Scene>(day + 1);
        scene.production = Id<Production>(1);
        put(scene);
        SceneCast plays;
        plays.id = Id<SceneCast>(day + 1);
        plays.scene = scene.id;
        plays.castMember = Id<CastMember>(part);
        put(plays);
        Strip strip;
        strip.id = Id<Strip>(day + 1);
        strip.board = board;
        strip.stripKind = StripKind::Scene;
        strip.scene = scene.id;
        strip.place = QString::number(2 * day + 1);
        put(strip);
        Strip end;
        end.id = Id<Strip>(100 + day);
        end.board = board;
        end.stripKind = StripKind::DayBreak;
        end.place = QString::number(2 * day + 2);
        put(end);
    }
    DoodSheet sheet(bool shootingDaysOnly = false, Id<ElementCategory> category = {}) const
    {
        return doodSheetOf(facts, planOf(facts, board), {category, shootingDaysOnly});
    }
};

QStringList linesOf(const std::vector<QStringList> &table)
{
    QStringList lines;
    for (const QStringList &cells : table)
        lines << cells.join(QLatin1Char('|'));
    return lines;
}

} // namespace

TEST_CASE("a table of a day out of days has dates, shooting days, a line for each part and who works")
{
    const Film film;
    const QStringList lines = linesOf(doodTable(film.sheet()));
    REQUIRE(lines.size() == 6);
    CHECK(lines[0]
        == text("No.|Name|2024-07-01|2024-07-02|2024-07-03|2024-07-04|Start|Finish|Work|Hold|Travel|"
                "Rehearsal|Fitting|Drop|Paid"));
    CHECK(lines[1] == text("|Shooting day|1||2|3|||||||||"));
    CHECK(lines[2] == text("1|Ada (Ann)|SW|/|I|WF|2024-07-01|2024-07-04|2|0|0|0|0|0|2"));
    CHECK(lines[3] == text("2|Bob|||SWF||2024-07-03|2024-07-03|1|0|0|0|0|0|1"));
    CHECK(lines[4] == text("3|Cal|||||||0|0|0|0|0|0|0"));
    CHECK(lines[5] == text("|Working|1|0|1|1|2024-07-01|2024-07-04|3|0|0|0|0|0|3"));
}

TEST_CASE("by shooting day the table leaves out the days on which nothing is shot, and the totals stay")
{
    const Film film;
    const DoodSheet sheet = film.sheet(true);
    REQUIRE(sheet.days.size() == 3);
    CHECK(sheet.days[1].date == firstDay.addDays(2));
    CHECK(sheet.days[1].number == 2);
    CHECK(sheet.rows[0].totals == film.sheet().rows[0].totals);
    CHECK(linesOf(doodTable(sheet))[2].startsWith(text("1|Ada (Ann)|SW|I|WF|")));
}

TEST_CASE("the head of a day says which shooting day it is, what the calendar says and how many work")
{
    const DoodSheet sheet = Film().sheet();
    CHECK(sheet.days[0] == DoodSheetDay {firstDay, 1, DateStanding::Shooting, QString(), 1});
    CHECK(sheet.days[1]
        == DoodSheetDay {firstDay.addDays(1), 0, DateStanding::Holiday, text("Founder's day"), 0});
}

TEST_CASE("a row is empty that neither works nor has a day of its own")
{
    Film film;
    CHECK_FALSE(film.sheet().rows[0].isEmpty());
    CHECK(film.sheet().rows[2].isEmpty());
    PersonDay fitting;
    fitting.id = Id<PersonDay>(1);
    fitting.castMember = Id<CastMember>(3);
    fitting.day = firstDay;
    fitting.what = PersonDayKind::Fitting;
    film.put(fitting);
    CHECK_FALSE(film.sheet().rows[2].isEmpty());
}

TEST_CASE("the rows can be the elements of a category, and categories come in their own order")
{
    Film film;
    const auto category = [&](int id, const char *order, CategoryRecords records, int production) {
        ElementCategory made;
        made.id = Id<ElementCategory>(id);
        made.production = Id<Production>(production);
        made.records = records;
        made.order = text(order);
        film.put(made);
    };
    category(1, "c", CategoryRecords::Elements, 1);
    category(2, "b", CategoryRecords::Stunts, 1);
    category(3, "a", CategoryRecords::Cast, 1);
    category(4, "a", CategoryRecords::Elements, 2);
    const std::vector<Id<ElementCategory>> expected {Id<ElementCategory>(2), Id<ElementCategory>(1)};
    CHECK(doodCategoriesOf(film.facts, film.board) == expected);
    Element car;
    car.id = Id<Element>(7);
    car.name = text("Yellow car");
    car.category = Id<ElementCategory>(1);
    film.put(car);
    const DoodSheet sheet = film.sheet(false, car.category);
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows[0].name == text("Yellow car"));
    CHECK(sheet.rows[0].subject == RecordRef {Kind::Element, 7});
}

TEST_CASE("a part of a table has its heads, and totals only where it has every day")
{
    const DoodSheet sheet = Film().sheet();
    const QStringList some = linesOf(doodTable(sheet, {1, 1, 2, 3}));
    CHECK(some
        == QStringList {
            text("No.|Name|2024-07-03|2024-07-04"), text("|Shooting day|2|3"), text("2|Bob|SWF|")});
    CHECK(linesOf(doodTable(sheet, {1, 1, 0, 3}))[2]
        == text("2|Bob|||SWF||2024-07-03|2024-07-03|1|0|0|0|0|0|1"));
}

TEST_CASE("every code has words of its own")
{
    QSet<QString> words;
    for (int code = 0; code <= static_cast<int>(DayCode::CompanyMove); ++code)
        words.insert(wordsOf(static_cast<DayCode>(code)));
    CHECK(words.size() == static_cast<int>(DayCode::CompanyMove) + 1);
}

TEST_CASE("a CSV file has a mark for spreadsheets, quotes what needs them and lets no cell be a formula")
{
    const QByteArray bytes =
        csvBytes({{text("=1+1"), text("+x"), text("-x"), text("@x"), text("-5"), text("a,\"b\"")},
            {text("Zoë"), QString(), text("\tx"), text("—"), text("two\nlines"), text("/")}});
    CHECK(bytes
        == QByteArray("\xEF\xBB\xBF'=1+1,'+x,'-x,'@x,-5,\"a,\"\"b\"\"\"\r\n"
                      "Zo\xC3\xAB,,\"'\tx\",\xE2\x80\x94,\"two\nlines\",/\r\n"));
    const QString read = QString::fromUtf8(bytes.mid(3));
    CsvRecords records(read, QLatin1Char(','));
    REQUIRE(records.next());
    CHECK(records.cells()[5] == text("a,\"b\""));
}

TEST_CASE("text for the clipboard keeps a cell in its place")
{
    CHECK(tabSeparatedText({{text("a\tb"), text("c\nd")}, {text("e"), QString()}}) == text("a b\tc d\ne\t"));
}
