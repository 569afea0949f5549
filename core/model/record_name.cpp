#include "core/model/record_name.h"

#include <QCoreApplication>

namespace slate {

QString nameFrom(const Record &record, const std::function<QString(RecordRef)> &nameOfOther)
{
    const RecordSchema &schema = schemaOf(record.kind);
    QStringList words;
    for (const char *key : schema.nameKeys) {
        const Field &field = schema.field(key);
        const Value &value = valueOf(record, key);
        if (isUnknown(value))
            continue;
        if (field.kind == FieldKind::Reference)
            return nameOfOther({field.refersTo, std::get<qint64>(value)});
        words << displayText(field, value);
        if (!schema.namedByAll)
            break;
    }
    const QString name = words.isEmpty() ? schema.displaySingular() : words.join(QLatin1Char(' '));
    // Two scenes may have one number, the one that was left out and the one that took its place.
    const bool omitted = record.kind == Kind::Scene && flagOf(record, "omitted");
    return omitted ? QCoreApplication::translate("RecordName", "%1 (omitted)").arg(name) : name;
}

} // namespace slate
