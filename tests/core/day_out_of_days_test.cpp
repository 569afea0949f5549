#include "tests/core/strings.h"

#include "tests/core/slow_dood.h"

#include <QStringList>

#include <random>

using namespace slate;

namespace {

const QDate monday(2024, 7, 1);

QDate dayAt(int column)
{
    return monday.addDays(column);
}

/// A board in letters, one for each calendar day from 1 July 2024: "s" is shot on, "o" is off, "m" a company
/// move, "b" both, "." none of them.
struct Days {
    DoodDays days;
    DoodColumns columns;

    explicit Days(const char *letters, const QSet<QDate> &personDays = {})
    {
        for (int column = 0; letters[column]; ++column) {
            const char letter = letters[column];
            if (letter == 's')
                days.shooting.push_back(dayAt(column));
            if (letter == 'o' || letter == 'b')
                days.off.insert(dayAt(column));
            if (letter == 'm' || letter == 'b')
                days.moves.insert(dayAt(column));
        }
        columns = doodColumns(days, personDays);
    }
};

/// A person's days in letters: "w" works, "t" travels, "r" rehearses, "f" has a fitting, "h" is held and
/// "i" idle by hand; a capital works beside that.
DoodRow rowOf(const Days &board, const char *letters, const HoldRules &rules)
{
    QSet<QDate> works;
    QMap<QDate, PersonDayCode> own;
    const QByteArray codes("trfhi");
    for (int column = 0; letters[column]; ++column) {
        const char letter = letters[column];
        const char small = static_cast<char>(letter | 0x20);
        if (letter == 'w' || (letter >= 'A' && letter <= 'Z'))
            works.insert(dayAt(column));
        if (codes.contains(small))
            own.insert(dayAt(column), static_cast<PersonDayCode>(codes.indexOf(small)));
    }
    return doodRow(board.columns, board.days, works, own, rules);
}

/// The codes with a blank between them, "-" for none.
QString lettersIn(const DoodRow &row)
{
    QStringList letters;
    for (const DayCode code : row.codes)
        letters.append(code == DayCode::None ? QStringLiteral("-") : QString::fromLatin1(lettersOf(code)));
    return letters.join(QLatin1Char(' '));
}

/// work, hold, idle, travel, rehearsal, fitting, drop, paid.
std::vector<int> counts(const DoodTotals &t)
{
    return {t.work, t.hold, t.idle, t.travel, t.rehearsal, t.fitting, t.drop, t.paid};
}

struct Line {
    const char *board;
    const char *person;
    HoldRules rules;
    const char *codes;
    std::vector<int> totals;
};

void check(const std::vector<Line> &table)
{
    for (const Line &line : table) {
        CAPTURE(line.board, line.person);
        const DoodRow row = rowOf(Days(line.board), line.person, line.rules);
        CHECK(lettersIn(row) == QString::fromLatin1(line.codes));
        CHECK(counts(row.totals) == line.totals);
    }
}

const HoldRules noHold {};
const HoldRules hold {true, false, 10};
const HoldRules drop3 {true, true, 3};

} // namespace

TEST_CASE("the first and the last working day of a row are marked, one alone as both")
{
    check({
        {"sssss", "..w..", noHold, "- - SWF - -", {1, 0, 0, 0, 0, 0, 0, 1}},
        {"sssss", ".ww..", noHold, "- SW WF - -", {2, 0, 0, 0, 0, 0, 0, 2}},
        {"sssss", "wwwww", noHold, "SW W W W WF", {5, 0, 0, 0, 0, 0, 0, 5}},
        {"sssss", ".....", hold, "- - - - -", {0, 0, 0, 0, 0, 0, 0, 0}},
    });
    const DoodRow row = rowOf(Days("sssss"), "tw.wf", noHold);
    CHECK(row.totals.start == dayAt(1));
    CHECK(row.totals.finish == dayAt(3));
    CHECK_FALSE(rowOf(Days("sssss"), "t.r..", hold).totals.start.isValid());
}

TEST_CASE("idle days between start and finish are hold where that is allowed, and idle where it is not")
{
    check({
        {"sssss", "w.w.w", hold, "SW H W H WF", {3, 2, 0, 0, 0, 0, 0, 5}},
        {"sssss", "w.w.w", noHold, "SW I W I WF", {3, 0, 2, 0, 0, 0, 0, 3}},
        {"s...s", "w...w", hold, "SW H H H WF", {2, 3, 0, 0, 0, 0, 0, 5}},
        {"sssss", ".w.w.", hold, "- SW H WF -", {2, 1, 0, 0, 0, 0, 0, 3}},
    });
}

TEST_CASE("hold never falls on a company day off nor on a company move, and neither is shown outside")
{
    check({
        {"sssoosss", ".w....w.", hold, "- SW H / / H WF -", {2, 2, 0, 0, 0, 0, 0, 4}},
        {"ssmss", "w...w", hold, "SW H M H WF", {2, 2, 0, 0, 0, 0, 0, 4}},
        {"ssmss", "w...w", noHold, "SW I M I WF", {2, 0, 2, 0, 0, 0, 0, 2}},
        {"ssbss", ".w.w.", hold, "- SW M WF -", {2, 0, 0, 0, 0, 0, 0, 2}},
        {"somssmos", "...w....", hold, "- - - SWF - - - -", {1, 0, 0, 0, 0, 0, 0, 1}},
    });
}

TEST_CASE("the first gap that is long enough is a drop, once, and its days are blank")
{
    check({
        {"ssssss", "ww...w", drop3, "SW WD - - - PWF", {3, 0, 0, 0, 0, 0, 3, 3}},
        {"ssssss", "w...ww", drop3, "SWD - - - PW WF", {3, 0, 0, 0, 0, 0, 3, 3}},
        {"sssss", "w...w", drop3, "SWD - - - PWF", {2, 0, 0, 0, 0, 0, 3, 2}},
        {"ssss", "w..w", drop3, "SW H H WF", {2, 2, 0, 0, 0, 0, 0, 4}},
        {"ssooss", "ww...w", drop3, "SW WD - - - PWF", {3, 0, 0, 0, 0, 0, 3, 3}},
        {"ssmoss", "w....w", drop3, "SWD - - - - PWF", {2, 0, 0, 0, 0, 0, 4, 2}},
        {"sssssssssssss", "w.w...w....ww", drop3, "SW H WD - - - PW H H H H W WF", {5, 5, 0, 0, 0, 0, 3, 10}},
    });
}

TEST_CASE("a drop needs hold and drop to be allowed")
{
    check({
        {"sssss", "w...w", {true, false, 3}, "SW H H H WF", {2, 3, 0, 0, 0, 0, 0, 5}},
        {"sssss", "w...w", {false, true, 3}, "SW I I I WF", {2, 0, 3, 0, 0, 0, 0, 2}},
        {"sssss", "ww.ww", {true, true, 0}, "SW WD - PW WF", {4, 0, 0, 0, 0, 0, 1, 4}},
    });
}

TEST_CASE("ten idle calendar days are a drop and nine are not, with the rules as they come")
{
    HoldRules rules;
    rules.hold = rules.drop = true;
    CHECK(rowOf(Days("ssssssssssss"), "w..........w", rules).totals.drop == 10);
    CHECK(rowOf(Days("sssssssssss"), "w.........w", rules).totals.hold == 9);
}

TEST_CASE("a person's own days take precedence, wherever they fall, and move neither start nor finish")
{
    check({
        {"ssssss", "tw.rwf", hold, "TR SW H R WF FT", {2, 1, 0, 1, 1, 1, 0, 5}},
        {"ssooss", ".wtrw.", hold, "- SW TR R WF -", {2, 0, 0, 1, 1, 0, 0, 4}},
        {"ssmss", "w.t.w", noHold, "SW I TR I WF", {2, 0, 2, 1, 0, 0, 0, 3}},
        {"sssss", "wh.iw", noHold, "SW H I I WF", {2, 1, 2, 0, 0, 0, 0, 3}},
        {"ssoss", "w.hiw", hold, "SW H H I WF", {2, 2, 1, 0, 0, 0, 0, 4}},
        {"sssss", "h.w.i", noHold, "H - SWF - I", {1, 1, 1, 0, 0, 0, 0, 2}},
        {"sssss", "f.t..", hold, "FT - TR - -", {0, 0, 0, 1, 0, 1, 0, 1}},
        {"ssssss", "w..t.w", drop3, "SWD - - TR - PWF", {2, 0, 0, 1, 0, 0, 3, 3}},
    });
}

TEST_CASE("a day that is worked is work and counts once, whatever is entered beside it")
{
    check({
        {"sssss", "TRFHI", hold, "SW W W W WF", {5, 0, 0, 0, 0, 0, 0, 5}},
    });
}

TEST_CASE("the columns run from the first to the last shooting day, wider for people's own days")
{
    const Days plain("..sos..");
    CHECK(plain.columns.first == dayAt(2));
    CHECK(plain.columns.count == 3);
    CHECK(plain.columns.day(2) == dayAt(4));

    const Days wider("..sos..", {dayAt(0), dayAt(3), dayAt(9), QDate()});
    CHECK(wider.columns.first == dayAt(0));
    CHECK(wider.columns.count == 10);

    CHECK(doodColumns({}, {dayAt(5)}).count == 1);
    CHECK(doodColumns({}, {}).count == 0);
    CHECK(rowOf(Days("..."), "w.t", hold).codes.empty());
}

TEST_CASE("days outside the columns do not count")
{
    const DoodRow row = rowOf(Days(".sss."), "wt.wt", hold);
    CHECK(lettersIn(row) == QStringLiteral("TR - SWF"));
    CHECK(row.totals.paid == 2);
}

TEST_CASE("each code has letters of its own")
{
    QSet<QString> letters;
    for (int code = 0; code <= static_cast<int>(DayCode::CompanyMove); ++code)
        letters.insert(QString::fromLatin1(lettersOf(static_cast<DayCode>(code))));
    CHECK(letters.size() == static_cast<int>(DayCode::CompanyMove) + 1);
}

TEST_CASE("the day out of days of random boards equals one made slowly from the definitions")
{
    std::mt19937 random(23);
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    for (int round = 0; round < 6000; ++round) {
        const int length = below(30);
        const int workShare = 1 + below(8);
        const int ownShare = 3 + below(12);
        DoodDays days;
        QSet<QDate> works;
        QMap<QDate, PersonDayCode> own;
        for (int column = 0; column < length; ++column) {
            const QDate day = dayAt(column);
            const int kind = below(6);
            if (kind < 4)
                days.shooting.push_back(day);
            if (kind == 4)
                days.off.insert(day);
            if (kind == 5 || below(20) == 0)
                days.moves.insert(day);
            if (kind < 4 && below(workShare) == 0)
                works.insert(day);
            if (below(ownShare) == 0)
                own.insert(day, static_cast<PersonDayCode>(below(5)));
        }
        const HoldRules rules {below(4) > 0, below(4) > 0, 1 + below(8)};
        const auto ownDays = own.keys();
        const DoodColumns columns =
            doodColumns(days, below(2) ? QSet<QDate>(ownDays.begin(), ownDays.end()) : QSet<QDate>());

        const DoodRow fast = doodRow(columns, days, works, own, rules);
        const DoodRow slow = slow::row(columns, days, works, own, rules);
        CAPTURE(round, lettersIn(slow));
        REQUIRE(lettersIn(fast) == lettersIn(slow));
        REQUIRE(counts(fast.totals) == counts(slow.totals));
        REQUIRE(fast == slow);
    }
}
