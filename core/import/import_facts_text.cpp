#include "core/import/import_facts.h"

#include "core/import/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slate {

namespace {

constexpr qsizetype longestFacts = 1'000'000;

template<typename E>
std::optional<E> choiceFrom(const QJsonValue &json)
{
    const int index = choicesOf<E>().indexOf(json.toString());
    return index < 0 ? std::nullopt : std::optional(static_cast<E>(index));
}

qint64 idFrom(const QJsonValue &json)
{
    return std::max(json.toString().toLongLong(), 0LL);
}

DraftFacts factsFrom(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto value = [&](const char *key) { return object.value(QLatin1String(key)); };
    DraftFacts facts;
    facts.number = text("number");
    facts.heading = text("heading");
    facts.interiorExterior = choiceFrom<InteriorExterior>(value("ie"));
    facts.set = text("set");
    facts.time = choiceFrom<TimeOfDay>(value("time"));
    facts.timeWords = text("time_words");
    facts.place = text("place");
    facts.location = Id<Location>(idFrom(value("location")));
    facts.scriptDay = text("script_day");
    if (value("eighths").isDouble())
        facts.length = Eighths {value("eighths").toInt()};
    if (value("minutes").isDouble())
        facts.minutes = value("minutes").toInt();
    facts.synopsis = text("synopsis");
    facts.sequence = text("sequence");
    facts.notes = text("notes");
    facts.page = text("page");
    if (value("lines").isDouble())
        facts.lines = value("lines").toInt();
    facts.opening = value("opening").toBool();
    facts.omitted = value("omitted").toBool();
    facts.textMark = text("text");
    for (const QJsonValue &speaker : value("speakers").toArray())
        facts.speakers.push_back({speaker[0].toString(), Id<CastMember>(idFrom(speaker[1])),
            choiceFrom<ScenePresence>(speaker[2]), speaker[3].toString()});
    for (const QJsonValue &thing : value("things").toArray()) {
        const Kind kind = thing[3].toBool() ? Kind::Stunt : Kind::Element;
        facts.things.push_back(
            {thing[0].toString(), thing[1].toString(), {kind, idFrom(thing[2])}, thing[4].toBool()});
    }
    return facts;
}

void addSpeakers(JsonText &json, const std::vector<DraftFacts::Speaker> &speakers)
{
    json.key("speakers");
    json.begin(u'[');
    for (const DraftFacts::Speaker &speaker : speakers) {
        json.begin(u'[');
        json.add(speaker.name);
        json.addId(speaker.member.value());
        if (speaker.presence || !speaker.cue.isEmpty())
            json.add(speaker.presence ? std::get<QString>(convert::toValue(*speaker.presence)) : QString());
        if (!speaker.cue.isEmpty())
            json.add(speaker.cue);
        json.end(u']');
    }
    json.end(u']');
}

void addThings(JsonText &json, const std::vector<DraftFacts::Thing> &things)
{
    json.key("things");
    json.begin(u'[');
    for (const DraftFacts::Thing &thing : things) {
        json.begin(u'[');
        json.add(thing.category);
        json.add(thing.name);
        json.addId(thing.record.id);
        json.addFlag(thing.record.kind == Kind::Stunt);
        if (thing.leftOutAlone)
            json.addFlag(true);
        json.end(u']');
    }
    json.end(u']');
}

/// The keys rise, as in the texts that slates hold already: the same facts are the same text.
QString objectText(const DraftFacts &facts, bool withLists)
{
    JsonText json;
    json.begin(u'{');
    json.add("eighths", facts.length ? std::optional(facts.length->count) : std::nullopt);
    json.add("heading", facts.heading);
    json.addChoice("ie", facts.interiorExterior);
    json.add("lines", facts.lines);
    if (!facts.location.isNull()) {
        json.key("location");
        json.addId(facts.location.value());
    }
    json.add("minutes", facts.minutes);
    json.add("notes", facts.notes);
    json.add("number", facts.number);
    if (facts.omitted) {
        json.key("omitted");
        json.addFlag(true);
    }
    if (facts.opening) {
        json.key("opening");
        json.addFlag(true);
    }
    json.add("page", facts.page);
    json.add("place", facts.place);
    json.add("script_day", facts.scriptDay);
    json.add("sequence", facts.sequence);
    json.add("set", facts.set);
    if (withLists && !facts.speakers.empty())
        addSpeakers(json, facts.speakers);
    json.add("synopsis", facts.synopsis);
    json.add("text", facts.textMark);
    if (withLists && !facts.things.empty())
        addThings(json, facts.things);
    json.addChoice("time", facts.time);
    json.add("time_words", facts.timeWords);
    json.end(u'}');
    return json.text();
}

} // namespace

QString toText(const DraftFacts &facts)
{
    const QString whole = objectText(facts, true);
    return whole.size() <= longestFacts ? whole : objectText(facts, false);
}

std::optional<DraftFacts> draftFactsFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(factsFrom(document.object())) : std::nullopt;
}

} // namespace slate
