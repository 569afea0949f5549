#include "core/report/strip_fields.h"

#include "core/model/choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

struct StripFieldsText {
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

struct FieldInfo {
    const char *key;
    const char *title;
};
constexpr FieldInfo infos[stripFieldCount] = {
    {"number", QT_TRANSLATE_NOOP("Strip", "Scene number")},
    {"ie", QT_TRANSLATE_NOOP("Strip", "Interior, exterior")},
    {"dn", QT_TRANSLATE_NOOP("Strip", "Day, night")},
    {"set", QT_TRANSLATE_NOOP("Strip", "Set")},
    {"location", QT_TRANSLATE_NOOP("Strip", "Location")},
    {"synopsis", QT_TRANSLATE_NOOP("Strip", "Synopsis")},
    {"script-day", QT_TRANSLATE_NOOP("Strip", "Script day")},
    {"marks", QT_TRANSLATE_NOOP("Strip", "Stunts")},
    {"minutes", QT_TRANSLATE_NOOP("Strip", "Shooting time")},
    {"pages", QT_TRANSLATE_NOOP("Strip", "Pages")},
    {"cast", QT_TRANSLATE_NOOP("Strip", "Cast")},
};

QString timeText(const Scene &scene)
{
    if (!scene.time)
        return scene.timeWords.toUpper();
    static const char *const words[] = {QT_TRANSLATE_NOOP("Strip", "DAY"),
        QT_TRANSLATE_NOOP("Strip", "NIGHT"), QT_TRANSLATE_NOOP("Strip", "DAWN"),
        QT_TRANSLATE_NOOP("Strip", "DUSK")};
    return StripFieldsText::tr(words[static_cast<int>(*scene.time)]);
}

QString insideText(const Scene &scene)
{
    if (!scene.interiorExterior)
        return {};
    static const char *const words[] = {QT_TRANSLATE_NOOP("Strip", "INT"), QT_TRANSLATE_NOOP("Strip", "EXT"),
        QT_TRANSLATE_NOOP("Strip", "I/E")};
    return StripFieldsText::tr(words[static_cast<int>(*scene.interiorExterior)]);
}

QString castText(const ScheduleFacts &facts, Id<Scene> scene)
{
    std::vector<CastNumber> numbers;
    QStringList names;
    for (const Id<CastMember> id : facts.castOf(scene)) {
        const CastMember *part = facts.find(id);
        if (part && part->number)
            numbers.push_back(part->number);
        else if (part && !part->character.isEmpty())
            names << part->character;
    }
    names.sort();
    if (!numbers.empty())
        names.prepend(castNumbersText(numbers));
    return names.join(QStringLiteral(", "));
}

QString marksText(const ScheduleFacts &facts, Id<Scene> scene)
{
    const size_t stunts = facts.stuntsOf(scene).size();
    return stunts == 0 ? QString()
        : stunts == 1  ? StripFieldsText::tr("ST")
                       : StripFieldsText::tr("ST %1").arg(stunts);
}

} // namespace

const char *keyOf(StripField field)
{
    return infos[static_cast<int>(field)].key;
}

QString displayTitle(StripField field)
{
    return StripFieldsText::tr(infos[static_cast<int>(field)].title);
}

bool isRightAligned(StripField field)
{
    return field == StripField::Pages || field == StripField::Minutes || field == StripField::Cast;
}

QString fieldText(const ScheduleFacts &facts, const Strip *strip, const Scene &scene, StripField field)
{
    switch (field) {
    case StripField::Number: {
        const int uses = facts.usesOfNumber(scene);
        return uses > 1 ? QStringLiteral("%1 ×%2").arg(scene.number).arg(uses) : scene.number;
    }
    case StripField::IntExt:
        return insideText(scene);
    case StripField::DayNight:
        return timeText(scene);
    case StripField::Set:
        return scene.set.isEmpty() ? scene.heading : scene.set;
    case StripField::Location: {
        const Location *location = facts.find(scene.location);
        return location ? location->name : QString();
    }
    case StripField::Synopsis:
        return scene.synopsis.simplified();
    case StripField::ScriptDay:
        return scene.scriptDay;
    case StripField::Marks:
        return marksText(facts, scene.id);
    case StripField::Minutes: {
        if (scene.omitted)
            return {};
        const int minutes = strip ? minutesOf(facts, *strip) : scene.minutes.value_or(0);
        return minutes == 0 ? QString() : hoursText(minutes);
    }
    case StripField::Pages:
        return scene.length && !scene.omitted ? displayText(*scene.length) : QString();
    case StripField::Cast:
        return castText(facts, scene.id);
    }
    return {};
}

QString stripWords(const ScheduleFacts &facts, const Strip *strip, const Scene &scene)
{
    QStringList words {StripFieldsText::tr("Scene %1").arg(scene.number)};
    if (facts.usesOfNumber(scene) > 1)
        words << StripFieldsText::tr("number in use twice");
    if (scene.omitted)
        words << StripFieldsText::tr("omitted");
    for (const StripField field :
        {StripField::IntExt, StripField::DayNight, StripField::Set, StripField::Location})
        words << fieldText(facts, strip, scene, field);
    if (scene.length && !scene.omitted)
        words << pagesText(scene.length->count);
    if (const QString cast = castText(facts, scene.id); !cast.isEmpty())
        words << StripFieldsText::tr("cast %1").arg(cast);
    if (!facts.stuntsOf(scene.id).empty())
        words << StripFieldsText::tr("with stunts");
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString bannerWords(const ScheduleFacts &facts, const Strip &strip)
{
    const QString kind = strip.banner
        ? choicesOf<BannerKind>().titleOf(std::get<QString>(convert::toValue(*strip.banner)))
        : QString();
    QStringList words;
    if (strip.banner != BannerKind::Note || strip.text.isEmpty())
        words << kind;
    if (strip.text != kind)
        words << strip.text;
    if (const int minutes = minutesOf(facts, strip))
        words << hoursText(minutes);
    words.removeAll(QString());
    return words.isEmpty() ? StripFieldsText::tr("Banner") : words.join(QStringLiteral(" · "));
}

QString dayEndWords(const PlannedDay &day)
{
    const QStringList words {StripFieldsText::tr("End of day %1").arg(day.number), dayText(day.date),
        pagesText(day.eighths), hoursText(day.minutes)};
    return words.join(QStringLiteral(" · "));
}

QString briefDayWords(const PlannedDay &day)
{
    const QStringList words {StripFieldsText::tr("Day %1").arg(day.number), dayText(day.date),
        briefPagesText(day.eighths), hoursText(day.minutes)};
    return words.join(QStringLiteral(" · "));
}

QString dayWords(const PlannedDay &day)
{
    const QStringList words {StripFieldsText::tr("Day %1").arg(day.number), dayText(day.date),
        pagesText(day.eighths), hoursText(day.minutes)};
    return words.join(QStringLiteral(" · "));
}

} // namespace slate
