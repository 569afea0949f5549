#include "ui/records/table_paste.h"

#include "ui/base/unsaved.h"
#include "ui/records/block_text.h"
#include "ui/records/kind_customs.h"
#include "ui/records/typed_place.h"

#include <QCoreApplication>

namespace slate {

namespace {

constexpr qsizetype mostTold = 2;

QString sayPaste(const char *text)
{
    return QCoreApplication::translate("Paste", text);
}

struct PastedCell {
    int field = -1;
    QString text;
    Entry entry;
};

/// What a block becomes: the records with what was read into them, and what could not be.
struct PastePlan {
    std::vector<std::pair<Record, std::vector<int>>> changed; ///< and the fields that changed
    std::vector<Record> fresh;
    std::vector<std::pair<TypedPlace, QString>> refused;
    QStringList faults;
    int cells = 0;
    int lost = 0; ///< lines and columns that there was no place for
};

std::vector<PastedCell> readLine(
    Session &session, const RecordTableModel &table, const std::vector<int> &columns, const QStringList &line)
{
    std::vector<PastedCell> cells;
    for (size_t i = 0; i < columns.size() && qsizetype(i) < line.size(); ++i) {
        const Column &column = table.columns()[size_t(columns[i])];
        const Field *field = column.described(table.schema());
        if (!field || field->computed || field->kind == FieldKind::KindName)
            continue;
        QString text = line.at(qsizetype(i)).trimmed();
        if (text == QStringLiteral("—"))
            text.clear();
        cells.push_back(
            {column.field, text, checked(*field, table.schema(), readText(session, *field, text))});
    }
    return cells;
}

/// Puts the cells into a record as far as its rules allow; the fields that are other ones then.
std::vector<int> putInto(const RecordSchema &schema, Record &record, std::vector<PastedCell> &cells)
{
    const Problems before = schema.check(record);
    std::vector<int> fields;
    for (PastedCell &cell : cells) {
        if (!cell.entry.isGood() || record.values[size_t(cell.field)] == cell.entry.value)
            continue;
        record.values[size_t(cell.field)] = cell.entry.value;
        fields.push_back(cell.field);
    }
    for (const Problem &problem : schema.check(record)) {
        if (before.contains(problem))
            continue;
        const int named = schema.indexOf(problem.field.constData());
        // A rule over two fields may speak of one that is not in the block.
        const bool isChanged = std::find(fields.begin(), fields.end(), named) != fields.end();
        const int field = isChanged || fields.empty() ? named : fields.back();
        for (PastedCell &cell : cells) {
            if (cell.field == field)
                cell.entry.fault = displayText(problem);
        }
    }
    return fields;
}

/// A record's cells, tried until what is left breaks no rule.
void planRow(Session &session, const Record &record, std::vector<PastedCell> cells, PastePlan &plan)
{
    const RecordSchema &schema = session.catalog().schemaOf(record.kind);
    const Problems before = schema.check(record);
    Record changed = record;
    std::vector<int> fields;
    for (size_t tries = 0; tries <= cells.size(); ++tries) {
        changed = record;
        fields = putInto(schema, changed, cells);
        const Problems after = schema.check(changed);
        if (std::all_of(after.begin(), after.end(), [&](const Problem &p) { return before.contains(p); }))
            break;
        fields.clear();
    }
    for (const PastedCell &cell : cells) {
        if (cell.entry.isGood())
            continue;
        const Field &field = schema.fields[size_t(cell.field)];
        plan.refused.emplace_back(placeOf(session.catalog(), record, cell.field), cell.text);
        plan.faults << QStringLiteral("%1 “%2”: %3").arg(field.displayTitle(), cell.text, cell.entry.fault);
    }
    if (fields.empty())
        return;
    plan.cells += int(fields.size());
    plan.changed.emplace_back(std::move(changed), std::move(fields));
}

/// A line below the last row.
void planNew(Session &session, Kind kind, std::vector<PastedCell> cells, PastePlan &plan)
{
    const auto isEmpty = [](const PastedCell &cell) { return cell.text.isEmpty(); };
    if (std::all_of(cells.begin(), cells.end(), isEmpty))
        return;
    // Where a new row needs a place among the others, lines of text give none.
    Record record = newRecord(session, kind);
    for (const PastedCell &cell : cells) {
        if (!cell.entry.isGood())
            plan.faults << QStringLiteral("“%1”: %2").arg(cell.text, cell.entry.fault);
        else if (!cell.text.isEmpty())
            record.values[size_t(cell.field)] = cell.entry.value;
    }
    const bool isGood =
        std::all_of(cells.begin(), cells.end(), [](const PastedCell &cell) { return cell.entry.isGood(); });
    if (customsOf(session, kind).begin || !isGood || !schemaOf(kind).check(record).isEmpty()) {
        ++plan.lost;
        return;
    }
    plan.fresh.push_back(std::move(record));
}

PastePlan planFor(
    Session &session, const RecordTableModel &table, const PastePlace &place, const QString &text)
{
    PastePlan plan;
    const QList<QStringList> lines = cellsOfBlock(text);
    for (size_t i = 0; i < size_t(lines.size()); ++i) {
        std::vector<PastedCell> cells = readLine(session, table, place.columns, lines[qsizetype(i)]);
        const Record *record = i < place.rows.size() ? session.catalog().find(place.rows[i]) : nullptr;
        if (record)
            planRow(session, *record, std::move(cells), plan);
        else
            planNew(session, table.kind(), std::move(cells), plan);
    }
    return plan;
}

/// "12 cells of locations and 2 new locations"
QString whatOf(const PastePlan &plan, const RecordSchema &schema)
{
    const QString fresh = plan.fresh.size() == 1
        ? sayPaste(QT_TRANSLATE_NOOP("Paste", "1 new %1")).arg(schema.displaySingular())
        : sayPaste(QT_TRANSLATE_NOOP("Paste", "%1 new %2"))
              .arg(QString::number(plan.fresh.size()), schema.displayPlural());
    if (plan.cells == 0)
        return fresh;
    const QString cells = plan.cells == 1
        ? sayPaste(QT_TRANSLATE_NOOP("Paste", "1 cell of %1")).arg(schema.displayPlural())
        : sayPaste(QT_TRANSLATE_NOOP("Paste", "%1 cells of %2"))
              .arg(QString::number(plan.cells), schema.displayPlural());
    return plan.fresh.empty() ? cells : sayPaste(QT_TRANSLATE_NOOP("Paste", "%1 and %2")).arg(cells, fresh);
}

bool write(Session &session, const PastePlan &plan, const RecordSchema &schema)
{
    const KindCustoms &customs = customsOf(session, schema.kind);
    const QString title = sayPaste(QT_TRANSLATE_NOOP("Paste", "Paste %1")).arg(whatOf(plan, schema));
    return session.edit(title, [&](Transaction &t) {
        for (const auto &[record, fields] : plan.changed) {
            for (const int field : fields) {
                const Field &written = schema.fields[size_t(field)];
                t.setField(record.ref(), written.key, record.values[size_t(field)]);
                if (customs.follow)
                    t.update(customs.follow(*t.find(record.ref()), written));
            }
        }
        for (const Record &record : plan.fresh)
            t.insert(customs.complete ? customs.complete(session, record) : record);
    });
}

QString toldOf(const PastePlan &plan, const RecordSchema &schema)
{
    QStringList told;
    if (plan.changed.empty() && plan.fresh.empty())
        told << sayPaste(QT_TRANSLATE_NOOP("Paste", "Nothing was changed."));
    else
        told << sayPaste(QT_TRANSLATE_NOOP("Paste", "Pasted %1.")).arg(whatOf(plan, schema));
    if (!plan.refused.empty())
        told << sayPaste(QT_TRANSLATE_NOOP("Paste", "Not saved yet, and marked in their cells: %1."))
                    .arg(plan.refused.size());
    if (plan.lost > 0)
        told << sayPaste(
            QT_TRANSLATE_NOOP("Paste", "Lines without a row: %1; they are still on the clipboard."))
                    .arg(plan.lost);
    told << plan.faults.mid(0, mostTold);
    if (plan.faults.size() > mostTold)
        told << QStringLiteral("…");
    return told.join(QLatin1Char(' '));
}

} // namespace

void pasteBlock(Session &session, const RecordTableModel &table, const PastePlace &place, const QString &text)
{
    // Where a change asks for its reason, cells are changed one by one.
    if (customsOf(session, table.kind()).keep) {
        session.tell(sayPaste(QT_TRANSLATE_NOOP("Paste", "These are changed one by one.")));
        return;
    }
    const PastePlan plan = planFor(session, table, place, text);
    const bool isChanging = !plan.changed.empty() || !plan.fresh.empty();
    if (isChanging && !write(session, plan, table.schema()))
        return;
    for (const auto &[record, fields] : plan.changed) {
        for (const int field : fields)
            session.unsaved().forget(placeOf(session.catalog(), record, field).key);
    }
    for (const auto &[cell, typed] : plan.refused)
        session.unsaved().put(cell, typed);
    session.tell(toldOf(plan, table.schema()), isChanging);
}

} // namespace slate
