#include "core/model/record_name.h"

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
    return words.isEmpty() ? schema.displaySingular() : words.join(QLatin1Char(' '));
}

} // namespace slate
