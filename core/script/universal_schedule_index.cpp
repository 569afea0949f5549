#include "core/script/universal_schedule_index.h"

#include "core/model/plain_name.h"
#include "core/script/speakers.h"

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
        else if (m_elements.contains(id))
            reading.note(ReadingNote::What::GivenTwice, 0, QStringLiteral("element %1 %2").arg(id, name));
        else {
            UniversalElement element {name, m_categories.value(category), -1};
            element.resource = addResource(reading, object, element);
            m_elements.insert(id, element);
        }
    }
}

/// Cast and things have a number, holds, drops and days of their own; parts of headings have none.
int UniversalElements::addResource(
    Reading &reading, const QJsonObject &object, const UniversalElement &element)
{
    reading.spend(0);
    const int category = element.category.number;
    if (category >= UniversalCategory::Set && category <= UniversalCategory::Location)
        return -1;
    ScriptResource resource;
    resource.category = category == UniversalCategory::cast ? QString() : element.category.name;
    resource.name = category == UniversalCategory::cast ? listedName(element.name) : element.name;
    resource.number = textOf(object, "elementId").simplified();
    resource.hold = object[QLatin1String("isHold")].toBool();
    resource.drop = object[QLatin1String("isDrop")].toBool();
    const QJsonValue gap = valueOf(object, "dropDayCount", "doodDayCount");
    if (gap.isDouble() && gap.toDouble() >= 1 && gap.toDouble() <= 365)
        resource.dropGap = gap.toInt();
    const QJsonArray daysOff = object[QLatin1String("daysOff")].toArray();
    for (const QJsonValue value : daysOff) {
        const int day = value.toInt(-1);
        if (day >= 0 && day <= 6)
            resource.weekdayOff[(day + 6) % 7] = true; // the standard's week begins on Sunday
        else
            reading.note(ReadingNote::What::BrokenPart, 0, QStringLiteral("daysOff %1").arg(element.name));
    }
    const QJsonArray events = object[QLatin1String("events")].toArray();
    for (const QJsonValue value : events) {
        const QJsonObject event = value.toObject();
        reading.spend(0);
        const QString type = textOf(event, "type");
        const QString name = textOf(event, "name").simplified();
        const QDate day = dayIn(event, "date");
        const auto what = resourceDayOf(type, name);
        if (day.isValid() && what)
            resource.days.push_back({day, *what, name});
        else
            reading.note(day.isValid() ? ReadingNote::What::NoPlaceFor : ReadingNote::What::BrokenPart, 0,
                QStringLiteral("%1: %2 %3")
                    .arg(element.name, name.isEmpty() ? type : name, textOf(event, "date").left(10))
                    .simplified());
    }
    const QJsonArray linked = object[QLatin1String("linkedElements")].toArray();
    QStringList ids;
    for (const QJsonValue value : linked) {
        reading.spend(0);
        const QString id = value.isObject() ? textOf(value.toObject(), "id") : value.toVariant().toString();
        if (!id.isEmpty())
            ids << id;
    }
    if (!ids.isEmpty())
        m_linked.insert(textOf(object, "id"), ids);
    reading.script.resources.push_back(std::move(resource));
    return static_cast<int>(reading.script.resources.size()) - 1;
}

void UniversalElements::finish(Reading &reading, const QHash<QString, int> &scenes) const
{
    for (auto each = m_elements.begin(); each != m_elements.end(); ++each) {
        if (each->resource < 0)
            continue;
        ScriptResource &resource = reading.script.resources[static_cast<size_t>(each->resource)];
        resource.scenes = scenes.value(each.key());
        for (const QString &id : m_linked.value(each.key())) {
            const UniversalElement *other = find(id);
            if (other)
                resource.linked << other->name;
            else
                reading.note(ReadingNote::What::UnknownReference, 0, id);
        }
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

bool hasWords(const QString &text, const char *words)
{
    QString plain = QStringLiteral(" ");
    for (const QChar letter : text)
        plain += letter.isLetterOrNumber() ? letter.toLower() : QChar(u' ');
    plain = u' ' + plain.simplified() + u' ';
    return plain.contains(u' ' + QString::fromLatin1(words) + u' ');
}

QDate dayIn(const QJsonObject &object, const char *key)
{
    constexpr qsizetype day = 10;
    const QString text = textOf(object, key);
    const bool isTime = text.size() > day && text[day] != QLatin1Char('T') && text[day] != QLatin1Char(' ');
    return isTime ? QDate() : QDate::fromString(text.left(day), Qt::ISODate);
}

std::optional<ScriptResource::DayKind> resourceDayOf(const QString &type, const QString &name)
{
    using DayKind = ScriptResource::DayKind;
    constexpr std::pair<const char *, DayKind> kinds[] = {{"dayoff", DayKind::DayOff},
        {"holiday", DayKind::DayOff}, {"travel", DayKind::Travel}, {"rehearsal", DayKind::Rehearsal},
        {"rehearse", DayKind::Rehearsal}, {"fitting", DayKind::Fitting}};
    const QString plainType = plainName(type);
    for (const auto &[word, kind] : kinds) {
        if (plainType == QLatin1String(word))
            return kind;
    }
    constexpr std::pair<const char *, DayKind> named[] = {{"day off", DayKind::DayOff},
        {"dayoff", DayKind::DayOff}, {"off", DayKind::DayOff}, {"not available", DayKind::DayOff},
        {"unavailable", DayKind::DayOff}, {"travel", DayKind::Travel}, {"rehearsal", DayKind::Rehearsal},
        {"rehearse", DayKind::Rehearsal}, {"fitting", DayKind::Fitting}};
    for (const auto &[words, kind] : named) {
        if (hasWords(name, words))
            return kind;
    }
    return std::nullopt;
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
