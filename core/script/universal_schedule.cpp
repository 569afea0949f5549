#include "core/model/plain_name.h"
#include "core/script/breakdown_parts.h"
#include "core/script/universal_schedule_plan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slate {

namespace {

/// Qt reads a JSON file whole into memory, up to fifty times its size.
constexpr qsizetype mostJson = 16 * 1024 * 1024;

QJsonObject scheduleOf(const QByteArray &bytes)
{
    if (bytes.size() > mostJson)
        throw Error(Error::Code::TooLarge,
            atLine(lineAt(bytes, mostJson), QStringLiteral("more than %1 bytes").arg(mostJson)));
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        throw Error(Error::Code::BadInput, atLine(lineAt(bytes, error.offset), error.errorString()));
    const QJsonObject schedule = root[QLatin1String("universalScheduleStandard")].toObject(root);
    if (!schedule[QLatin1String("breakdowns")].isArray())
        throw Error(Error::Code::BadInput, atLine(1, QStringLiteral("not a Universal Schedule")));
    return schedule;
}

void readHead(const QJsonObject &schedule, Screenplay &script)
{
    const QString project = textOf(schedule, "project").simplified();
    script.title = project.isEmpty() ? textOf(schedule, "name").simplified() : project;
    const QString author = textOf(schedule, "author").simplified();
    if (!author.isEmpty())
        script.authors << author;
    QStringList draft {textOf(schedule, "scriptColor").simplified(), textOf(schedule, "scriptDate").left(10)};
    draft.removeAll(QString());
    script.draft = draft.join(QStringLiteral(", "));
}

/// The parts of a heading are elements of the breakdown, as cast and props are.
struct HeadingParts {
    std::optional<InteriorExterior> place;
    QStringList sets;
    QString timeWords;
};

class BreakdownReader
{
public:
    BreakdownReader(Reading &reading, const QJsonObject &schedule)
        : m_reading(reading),
          m_elements(reading, schedule)
    {
    }

    ScriptStrip read(const QJsonObject &object);
    /// After all of them.
    void finish() { m_elements.finish(m_reading, m_uses); }

private:
    int addScene(const QJsonObject &object);
    void addElement(ScriptScene &scene, HeadingParts &parts, const UniversalElement &element);
    std::optional<Eighths> length(const QJsonObject &object);
    std::optional<int> minutes(const QJsonObject &object);

    Reading &m_reading;
    UniversalElements m_elements;
    QHash<QString, int> m_uses; ///< in how many scenes an element is
};

ScriptStrip BreakdownReader::read(const QJsonObject &object)
{
    const QString type = plainName(textOf(object, "type"));
    const QString banner = valueOf(object, "bannerText", "description").toString();
    const bool isBanner = type == QLatin1String("banner")
        || (!textOf(object, "bannerText").isEmpty() && textOf(object, "scene").isEmpty());
    if (type == QLatin1String("day") || type == QLatin1String("daybreak"))
        return {ScriptStrip::Kind::DayBreak, -1, banner, {}};
    if (isBanner)
        return {ScriptStrip::Kind::Banner, -1, banner, minutes(object)};
    return {ScriptStrip::Kind::Scene, addScene(object), {}, {}};
}

int BreakdownReader::addScene(const QJsonObject &object)
{
    ScriptScene &scene = m_reading.addScene(0);
    scene.number = textOf(object, "scene").simplified();
    scene.page = textOf(object, "scriptPage").simplified();
    scene.synopsis = textOf(object, "description").trimmed();
    scene.eighths = length(object);
    scene.minutes = minutes(object);
    if (const QString comments = textOf(object, "comments").trimmed(); !comments.isEmpty())
        scene.notes << comments;
    HeadingParts parts;
    const QJsonArray elements = object[QLatin1String("elements")].toArray();
    for (const QJsonValue id : elements) {
        m_reading.spend(0);
        if (const UniversalElement *element = m_elements.find(id.toString())) {
            addElement(scene, parts, *element);
            ++m_uses[id.toString()];
        } else
            m_reading.note(ReadingNote::What::UnknownReference, 0, id.toString());
    }
    setHeading(scene, parts.place, parts.sets.join(QStringLiteral(" / ")), parts.timeWords);
    scene.omitted = scene.omitted || saysOmitted(scene.synopsis);
    return static_cast<int>(m_reading.script.scenes.size()) - 1;
}

void BreakdownReader::addElement(ScriptScene &scene, HeadingParts &parts, const UniversalElement &element)
{
    switch (element.category.number) {
    case UniversalCategory::Set:
        parts.sets << element.name;
        break;
    case UniversalCategory::IntExt: {
        const std::optional<InteriorExterior> place = interiorExteriorOf(element.name);
        if (!place)
            m_reading.note(ReadingNote::What::BrokenPart, 0, element.name);
        parts.place = parts.place && parts.place != place ? InteriorExterior::Both : place;
        break;
    }
    case UniversalCategory::DayNight:
        if (parts.timeWords.isEmpty())
            parts.timeWords = timeWordsOf(element.name);
        break;
    case UniversalCategory::ScriptDay:
        m_reading.addTo(scene, QStringLiteral("Script Day"), element.name, 0);
        break;
    case UniversalCategory::Sequence:
        m_reading.addTo(scene, QStringLiteral("Sequence"), element.name, 0);
        break;
    case UniversalCategory::Location:
        m_reading.addTo(scene, QStringLiteral("Location"), element.name, 0);
        break;
    case UniversalCategory::Unit:
        scene.notes << QStringLiteral("%1: %2").arg(element.category.name, element.name);
        break;
    case UniversalCategory::cast:
        m_reading.addToCast(scene, element.name);
        break;
    default:
        m_reading.addTo(scene, element.category.name, element.name, 0);
    }
}

std::optional<Eighths> BreakdownReader::length(const QJsonObject &object)
{
    const QJsonValue pages = object[QLatin1String("pages")];
    const std::optional<Eighths> eighths =
        pages.isString() ? eighthsOfPages(pages.toString()) : eighthsOfPages(pages.toDouble());
    const QString shown = textOf(object, "pages");
    if (!eighths && !shown.isEmpty())
        m_reading.note(ReadingNote::What::BadLength, 0, shown);
    return eighths && eighths->count > 0 ? eighths : std::nullopt;
}

std::optional<int> BreakdownReader::minutes(const QJsonObject &object)
{
    constexpr double millisecondsInMinute = 60'000;
    constexpr double mostMinutes = 100'000;
    const double minutes = valueOf(object, "time", "duration").toDouble() / millisecondsInMinute;
    if (!(minutes > 0 && minutes <= mostMinutes))
        return std::nullopt;
    return qMax(1, qRound(minutes));
}

} // namespace

Screenplay readUniversalSchedule(const QByteArray &bytes, const ReadingProgress &progress)
{
    Reading reading(Screenplay::Format::UniversalSchedule, progress, bytes);
    const QJsonObject schedule = scheduleOf(bytes);
    readHead(schedule, reading.script);
    BreakdownReader breakdowns(reading, schedule);
    UniversalStrips strips;
    const QJsonArray list = schedule[QLatin1String("breakdowns")].toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject breakdown = list[i].toObject();
        const QString id = textOf(breakdown, "id");
        reading.at(i, list.size());
        reading.spend(0);
        if (breakdown.isEmpty() || strips.contains(id))
            reading.note(breakdown.isEmpty() ? ReadingNote::What::BrokenPart : ReadingNote::What::GivenTwice,
                0, QStringLiteral("breakdown %1 %2").arg(i + 1).arg(id));
        else
            strips.insert(id, breakdowns.read(breakdown));
    }
    breakdowns.finish();
    readUniversalPlan(reading, schedule, strips);
    return reading.finished();
}

} // namespace slate
