#include "ui/records/known_words.h"

#include <QCollator>
#include <QLocale>

namespace slate {

namespace {

struct Named {
    Kind kind;
    const char *key;
};
constexpr Named fields[] = {{Kind::Scene, "set_name"}, {Kind::Scene, "script_day"},
    {Kind::Location, "country"}, {Kind::Partner, "country"}, {Kind::Milestone, "territory"}};

bool isCountry(const Field &field)
{
    return qstrcmp(field.key, "country") == 0 || qstrcmp(field.key, "territory") == 0;
}

/// Every country by its English name, and by the one in the user's language where Qt knows that.
const QStringList &countries()
{
    static const QStringList all = [] {
        QSet<QString> names;
        const QLocale own;
        const auto locales =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            // The world and its parts have numbers instead of letters, and are no countries.
            const bool isCountry = locale.name().section(QLatin1Char('_'), -1).size() == 2
                && locale.territory() != QLocale::AnyTerritory && locale.language() != QLocale::C;
            if (!isCountry)
                continue;
            names.insert(QLocale::territoryToString(locale.territory()));
            if (locale.language() == own.language())
                names.insert(locale.nativeTerritoryName());
        }
        names.remove(QString());
        return QStringList(names.begin(), names.end());
    }();
    return all;
}

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
    if (isCountry(field)) {
        for (const QString &country : countries())
            found.insert(country);
    }
    QStringList words(found.begin(), found.end());
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(words.begin(), words.end(), collator);
    return words;
}

} // namespace slate
