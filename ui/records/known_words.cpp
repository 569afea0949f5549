#include "ui/records/known_words.h"

#include <QCollator>

namespace slate {

namespace {

struct Named {
    Kind kind;
    const char *key;
};
constexpr Named fields[] = {{Kind::Scene, "set_name"}, {Kind::Scene, "script_day"}};

} // namespace

bool hasKnownWords(const RecordSchema &schema, const Field &field)
{
    return std::any_of(std::begin(fields), std::end(fields),
        [&](const Named &named) { return schema.kind == named.kind && qstrcmp(named.key, field.key) == 0; });
}

QStringList knownWords(Session &session, const RecordSchema &schema, const Field &field)
{
    const auto place = static_cast<size_t>(schema.indexOf(field.key));
    QSet<QString> found;
    for (const Record &record : session.catalog().records(schema.kind)) {
        const auto *text = std::get_if<QString>(&record.values[place]);
        if (text && !text->isEmpty() && session.shows(record))
            found.insert(*text);
    }
    QStringList words(found.begin(), found.end());
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(words.begin(), words.end(), collator);
    return words;
}

} // namespace slate
