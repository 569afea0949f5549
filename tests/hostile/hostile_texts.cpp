#include "tests/hostile/hostile_slates.h"

#include "tests/hostile/meddling.h"

namespace slate::hostile {

namespace {

struct Column {
    const char *table;
    const char *name;
};

const std::vector<Column> &textColumns()
{
    static const std::vector<Column> columns = {{"production", "title"}, {"person", "name"},
        {"location", "name"}, {"location", "notes"}, {"stunt", "name"}, {"stunt", "description"},
        {"milestone", "title"}, {"milestone", "notes"}, {"source", "quote"}, {"partner", "name"},
        {"cast_member", "character"}, {"location", "sets"}, {"scene", "heading"}, {"scene", "set_name"},
        {"scene", "synopsis"}, {"scene_text", "text"}, {"element", "name"}, {"element_category", "name"},
        {"board", "name"}, {"strip", "banner"}, {"strip", "place"}, {"scene", "script_order"},
        {"calendar", "name"}, {"scene", "scene_number"}, {"strip_color", "part"}};
    return columns;
}

QByteArray longText(Dice &dice)
{
    // What stands once for each of `count` zeros; a letter, a line, marks that pile up, what writes
    // backwards.
    static const std::vector<QByteArray> pieces = {"'x'", "char(10)", "char(769)", "'a' || char(10)",
        "char(8238)", "char(8205)", "char(65533)", "'<b>'", "char(128104, 8205)", "char(1575)", "char(9)",
        "char(8203)"};
    static const std::vector<QByteArray> counts = {"250", "10000", "50000", "500000", "2500000"};
    // Some are as long as their field lets them be, others far longer.
    return "replace(hex(zeroblob(" + dice.of(counts) + ")), '00', " + dice.of(pieces) + ')';
}

const std::vector<QByteArray> &oddValues()
{
    static const std::vector<QByteArray> all = {
        "UPDATE location SET notes = replace(hex(zeroblob(25000000)), '0', 'x')",
        "UPDATE milestone SET date = '0001-01-01/9999-12-31'",
        "UPDATE milestone SET date = '../..' || ' soon'",
        "UPDATE milestone SET date = '9999-12-31'",
        "UPDATE calendar SET first_shooting_day = '0000-01-01'",
        "UPDATE calendar SET first_shooting_day = '9999-12-31'",
        "UPDATE calendar SET monday_off = 1, tuesday_off = 1, wednesday_off = 1, thursday_off = 1, "
        "friday_off = 1, "
        "saturday_off = 1, sunday_off = 1",
        "UPDATE calendar_day SET first_day = '0001-01-01', last_day = '9999-12-31'",
        "INSERT INTO calendar_day SELECT abs(random()), id, '0001-01-01', '9999-12-31', 'off', NULL FROM "
        "calendar",
        "INSERT INTO calendar_day SELECT abs(random()), id, '9999-12-31', '0001-01-01', 'working', NULL FROM "
        "calendar",
        "UPDATE scene SET pages = 1000000, minutes = 1000000",
        "UPDATE scene SET pages = 9223372036854775807, minutes = -9223372036854775807",
        "UPDATE strip SET minutes = 9223372036854775807",
        "UPDATE strip SET minutes = 1000000",
        "UPDATE board SET minutes_for_eighth = 0",
        "UPDATE board SET minutes_for_eighth = 1000000",
        "UPDATE board SET minutes_for_eighth = -1",
        "UPDATE scene_element SET quantity = 9223372036854775807",
        "UPDATE cast_member SET drop_gap = -1, number = -5",
        "UPDATE element SET drop_gap = 1000000, may_drop = 1",
        "UPDATE board SET calendar = 5, layout = 'x,x,,,;'",
        "UPDATE strip SET board = id",
        "UPDATE strip SET scene = 7",
        "UPDATE strip SET strip_kind = 'king'",
        "UPDATE strip SET place = 'a'",
        "UPDATE scene SET script_order = 'a'",
        "UPDATE source SET subject_kind = 'source', subject = id",
        "UPDATE source SET subject_kind = 'king'",
        "UPDATE source SET subject_kind = 'production', subject = 5",
        "UPDATE location SET position = '1e308,-1e308'",
        "UPDATE location SET position = 'nan,inf'",
        "UPDATE location SET time_zone = '../../../../dev/zero', fee = '9223372036854775807 JPY'",
        "UPDATE production SET budget = '99999999999999999999 EUR'",
        "UPDATE location SET id = -id",
        "UPDATE location SET production = 17",
        "UPDATE cast_member SET person = id",
        "UPDATE person SET name = CAST(x'ff00fe41' AS TEXT)",
        "UPDATE location SET name = 'a' || char(0) || 'b'",
        "UPDATE location SET available = '2020-01-01/2019-01-01 back'",
        "UPDATE shoot_block SET planned_start = '0001-01-01', planned_end = '9999-12-31'",
        "UPDATE shoot_block SET planned_start = '9999-12-31', planned_end = '0001-01-01'",
        "UPDATE stunt SET coordinator = id, location = id",
        "UPDATE rule_setting SET rule_limit = -9223372036854775807",
        "UPDATE strip_color SET color = 'rgb(1e999)'",
        "UPDATE element_category SET color = '#', mark = 'king', records = 'king'",
        "INSERT INTO availability SELECT abs(random()), id, NULL, NULL, 'away', '0001-01-01', '9999-12-31', "
        "NULL "
        "FROM person",
        "INSERT INTO person_day SELECT abs(random()), id, '9999-12-31', 'king', NULL FROM cast_member",
    };
    return all;
}

} // namespace

QString breakTexts(const QString &path, Dice &dice)
{
    QByteArray sql;
    if (dice.oneIn(2)) {
        const Column column = dice.of(textColumns());
        sql = QByteArray("UPDATE ") + column.table + " SET " + column.name + " = " + longText(dice);
        if (dice.oneIn(2))
            sql += QByteArray(" WHERE id = (SELECT min(id) FROM ") + column.table + ')';
    } else {
        sql = dice.of(oddValues());
    }
    QString words = QString::fromUtf8(sql.left(150)) + QStringLiteral(": ") + meddle(path, sql);
    if (dice.oneIn(2)) {
        tellInLog(path);
        words += QStringLiteral(", and the log tells of it");
    }
    return words;
}

} // namespace slate::hostile
