#include "core/script/universal_schedule_index.h"

#include "core/model/plain_name.h"

#include <QJsonArray>

namespace slate {

namespace {

int numberOf(const QJsonObject &category, const QString &name)
{
    constexpr std::pair<const char *, int> named[] = {{"set", UniversalCategory::Set},
        {"intext", UniversalCategory::IntExt}, {"ie", UniversalCategory::IntExt},
        {"daynight", UniversalCategory::DayNight}, {"dn", UniversalCategory::DayNight},
        {"cast", UniversalCategory::cast}, {"castmembers", UniversalCategory::cast}};
    bool ok = false;
    const int number = valueOf(category, "ucid", "catId").toVariant().toInt(&ok);
    if (ok)
        return number;
    const QString plain = plainName(name);
    for (const auto &[word, known] : named) {
        if (plain == QLatin1String(word))
            return known;
    }
    return -1;
}

} // namespace

UniversalElements::UniversalElements(Reading &reading, const QJsonObject &schedule)
{
    readCategories(reading, schedule);
    const QJsonArray elements = schedule[QLatin1String("elements")].toArray();
    for (const QJsonValue value : elements) {
        const QJsonObject object = value.toObject();
        const QString id = textOf(object, "id");
        const QString name = textOf(object, "name").simplified();
        const QString category = m_categoryOfElement.value(id, textOf(object, "category"));
        if (id.isEmpty() || name.isEmpty())
            reading.note(ReadingNote::What::BrokenPart, 0, QStringLiteral("element %1%2").arg(id, name));
        else if (!m_categories.contains(category))
            reading.note(ReadingNote::What::UnknownReference, 0, category.isEmpty() ? name : category);
        else if (!m_elements.contains(id))
            m_elements.insert(id, {name, m_categories.value(category)});
    }
}

const UniversalElement *UniversalElements::find(const QString &id) const
{
    const auto found = m_elements.constFind(id);
    return found == m_elements.constEnd() ? nullptr : &*found;
}

/// An element in several categories counts in the first only, as the standard has it.
void UniversalElements::readCategories(Reading &reading, const QJsonObject &schedule)
{
    const QJsonArray categories = schedule[QLatin1String("categories")].toArray();
    for (const QJsonValue value : categories) {
        const QJsonObject object = value.toObject();
        const QString id = textOf(object, "id");
        const QString name = textOf(object, "name").simplified();
        const int number = numberOf(object, name);
        m_categories.insert(id, {number, name});
        reading.spend(0);
        const bool isOfScene = number >= UniversalCategory::Set && number <= UniversalCategory::Location;
        if (!isOfScene)
            reading.script.categories.push_back({number < 0 ? QString() : QString::number(number), name, {}});
        const QJsonArray elements = object[QLatin1String("elements")].toArray();
        for (const QJsonValue element : elements) {
            if (!m_categoryOfElement.contains(element.toString()))
                m_categoryOfElement.insert(element.toString(), id);
        }
    }
}

QString textOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object[QLatin1String(key)];
    return value.isString() || value.isDouble() ? value.toVariant().toString() : QString();
}

QJsonValue valueOf(const QJsonObject &object, const char *key, const char *otherKey)
{
    const QJsonValue value = object[QLatin1String(key)];
    return value.isUndefined() || value.isNull() ? object[QLatin1String(otherKey)] : value;
}

} // namespace slate
