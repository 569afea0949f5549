#include "core/model/record_name.h"

#include "core/model/custom.h"

#include <QCoreApplication>

namespace slate {

QString nameFrom(const Record &record, const std::function<QString(RecordRef)> &nameOfOther)
{
    const RecordSchema &schema = schemaOf(record.kind);
    // A tag or a value says nothing without what has it: "Rauma: Parking".
    const bool isCustom = (record.kind == Kind::Tag || record.kind == Kind::CustomValue)
        && takesCustoms(subjectOf(record).kind); // others are against the rules, and could go on in a circle
    QStringList words;
    for (const char *key : schema.nameKeys) {
        const Field &field = schema.field(key);
        const Value &value = valueOf(record, key);
        if (isUnknown(value))
            continue;
        if (isCustom)
            words << nameOfOther(subjectOf(record)) + QLatin1Char(':');
        if (field.kind == FieldKind::Reference && isCustom) {
            words << nameOfOther({field.refersTo, std::get<qint64>(value)});
            break;
        }
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
