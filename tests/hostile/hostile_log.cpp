#include "tests/hostile/hostile_slates.h"

#include "tests/hostile/meddling.h"

namespace slate::hostile {

namespace {

QByteArray anyEdit(Dice &dice)
{
    return "(SELECT id FROM edit ORDER BY position LIMIT 1 OFFSET " + QByteArray::number(dice.below(30))
        + ')';
}

QByteArray rubbish(Dice &dice)
{
    static const std::vector<QByteArray> begins = {"", "54", "5402", "540201006c6f636174696f6e00",
        "540201006c6f636174696f6e001200", "5401016564697400170001", "54ffffffff7f", "5400",
        "540201007365617263680012"};
    QByteArray hex = dice.of(begins);
    for (qsizetype left = dice.below(60); left > 0; --left)
        hex += QByteArray::number(256 + dice.below(256), 16).right(2);
    return "x'" + hex + '\'';
}

QByteArray chainOfReverts(Dice &dice)
{
    const QByteArray role = dice.oneIn(2) ? "work" : "undo";
    const QByteArray column = dice.oneIn(2) ? "reverts" : "back_to";
    return "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) "
           "INSERT INTO edit (position, id, at, author, title, role, "
        + column
        + ", changeset) SELECT i + (SELECT max(position) FROM edit), i, '2020-01-01T00:00:00Z', 'a', 't', '"
        + role + "', CASE i WHEN 1 THEN (SELECT max(id) FROM edit) ELSE i - 1 END, x'' FROM n";
}

} // namespace

QString breakLog(const QString &path, Dice &dice)
{
    static const std::vector<QByteArray> simple = {
        "UPDATE edit SET reverts = id",
        "UPDATE edit SET reverts = id, role = 'undo'",
        "UPDATE edit SET reverts = id, role = 'redo'",
        "UPDATE edit SET back_to = id",
        "UPDATE edit SET back_to = (SELECT id FROM edit e WHERE e.position = edit.position - 1)",
        "UPDATE edit SET reverts = (SELECT id FROM edit e WHERE e.position = edit.position + 1)",
        "UPDATE edit SET reverts = (SELECT e.id FROM edit e WHERE e.position = "
        "(SELECT max(position) FROM edit) + 1 - edit.position)",
        "UPDATE edit SET position = -position",
        "UPDATE edit SET position = position + 9223372036854770000",
        "UPDATE edit SET position = position * 1000000",
        "UPDATE edit SET at = 'never'",
        "UPDATE edit SET at = '9999-12-31T23:59:59.999Z'",
        "UPDATE edit SET role = 'king'",
        "UPDATE edit SET title = replace(hex(zeroblob(3000000)), '0', 'a' || char(10)), author = title",
        "UPDATE edit SET title = '<img src=\"file:///dev/zero\">', author = char(27) || '[2J' || char(8238)",
        "UPDATE edit SET title = CAST(x'ff00fe41' AS TEXT)",
        "DELETE FROM edit",
        "DELETE FROM edit WHERE position % 2",
        "UPDATE edit SET id = -id",
        "UPDATE edit SET changeset = zeroblob(60000000) WHERE position = 1",
        "DELETE FROM search_data",
        "DELETE FROM search_content",
        "UPDATE search_data SET block = randomblob(length(block))",
        "UPDATE search_data SET block = zeroblob(length(block)) WHERE id = 10",
    };
    QByteArray sql;
    switch (dice.below(5)) {
    case 0:
        sql = "UPDATE edit SET changeset = " + rubbish(dice) + " WHERE id = " + anyEdit(dice);
        break;
    case 1:
        sql = "UPDATE edit SET changeset = substr(changeset, 1, " + QByteArray::number(dice.below(300)) + ')';
        break;
    case 2:
        sql =
            "UPDATE edit SET changeset = CAST(replace(CAST(changeset AS TEXT), 'location', 'edit') AS BLOB)";
        break;
    case 3:
        sql = chainOfReverts(dice);
        break;
    default:
        sql = dice.of(simple);
        break;
    }
    return QString::fromUtf8(sql.left(150)) + QStringLiteral(": ") + meddle(path, sql);
}

} // namespace slate::hostile
