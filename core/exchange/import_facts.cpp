#include "core/exchange/import_facts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slate {

namespace {

constexpr qsizetype longestLine = 500;
constexpr qsizetype longestNote = 20'000;
constexpr qsizetype longestText = 10'000'000;
constexpr qsizetype longestFacts = 1'000'000;

QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype end = text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return text.left(end);
}

/// Enumerators are kept by their keys, which never change their meaning.
template<typename E>
QJsonValue toJson(const std::optional<E> &value)
{
    return value ? QJsonValue(QLatin1String(choicesOf<E>().items[static_cast<int>(*value)].key))
                 : QJsonValue();
}

template<typename E>
std::optional<E> choiceFrom(const QJsonValue &json)
{
    const int index = choicesOf<E>().indexOf(json.toString());
    return index < 0 ? std::nullopt : std::optional(static_cast<E>(index));
}

QJsonValue toJson(qint64 id)
{
    return id == 0 ? QJsonValue() : QJsonValue(QString::number(id));
}

qint64 idFrom(const QJsonValue &json)
{
    return std::max(json.toString().toLongLong(), 0LL);
}

void put(QJsonObject &object, const char *key, const QJsonValue &value)
{
    if (!value.isNull() && !(value.isString() && value.toString().isEmpty()))
        object.insert(QLatin1String(key), value);
}

QJsonArray toJson(const std::vector<DraftFacts::Speaker> &speakers)
{
    QJsonArray array;
    for (const DraftFacts::Speaker &speaker : speakers)
        array.append(QJsonArray {speaker.name, toJson(speaker.member.value())});
    return array;
}

QJsonArray toJson(const std::vector<DraftFacts::Thing> &things)
{
    QJsonArray array;
    for (const DraftFacts::Thing &thing : things) {
        const bool stunt = thing.record.kind == Kind::Stunt;
        array.append(QJsonArray {thing.category, thing.name, toJson(thing.record.id), stunt});
    }
    return array;
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
    facts.omitted = value("omitted").toBool();
    facts.textMark = text("text");
    for (const QJsonValue &speaker : value("speakers").toArray())
        facts.speakers.push_back({speaker[0].toString(), Id<CastMember>(idFrom(speaker[1]))});
    for (const QJsonValue &thing : value("things").toArray()) {
        const Kind kind = thing[3].toBool() ? Kind::Stunt : Kind::Element;
        facts.things.push_back({thing[0].toString(), thing[1].toString(), {kind, idFrom(thing[2])}});
    }
    return facts;
}

QJsonObject toObject(const DraftFacts &facts)
{
    QJsonObject object;
    put(object, "number", facts.number);
    put(object, "heading", facts.heading);
    put(object, "ie", toJson(facts.interiorExterior));
    put(object, "set", facts.set);
    put(object, "time", toJson(facts.time));
    put(object, "time_words", facts.timeWords);
    put(object, "place", facts.place);
    put(object, "location", toJson(facts.location.value()));
    put(object, "script_day", facts.scriptDay);
    put(object, "eighths", facts.length ? QJsonValue(facts.length->count) : QJsonValue());
    put(object, "minutes", facts.minutes ? QJsonValue(*facts.minutes) : QJsonValue());
    put(object, "synopsis", facts.synopsis);
    put(object, "sequence", facts.sequence);
    put(object, "notes", facts.notes);
    put(object, "omitted", facts.omitted ? QJsonValue(true) : QJsonValue());
    put(object, "text", facts.textMark);
    return object;
}

/// Whether a paragraph goes on with the speech before it.
bool goesOn(ScriptParagraph::Kind before, ScriptParagraph::Kind kind)
{
    using enum ScriptParagraph::Kind;
    const bool inSpeech = before == Character || before == Parenthetical || before == Dialogue;
    return inSpeech && (kind == Parenthetical || kind == Dialogue || kind == Lyric);
}

void addSpeakers(const ScriptScene &scene, DraftFacts &facts)
{
    for (const QStringList *names : {&scene.speakers, &scene.silent}) {
        for (const QString &name : *names) {
            if (const QString line = oneLine(name); !line.isEmpty())
                facts.speakers.push_back({line, {}});
        }
    }
}

} // namespace

QString oneLine(const QString &text)
{
    return cut(text.simplified(), longestLine);
}

DraftFacts factsOf(const ScriptScene &scene)
{
    DraftFacts facts;
    facts.number = oneLine(scene.number);
    facts.heading = oneLine(scene.heading);
    if (facts.heading.isEmpty())
        facts.heading = QStringLiteral("–");
    facts.interiorExterior = scene.parts.interiorExterior;
    facts.set = oneLine(scene.parts.set);
    facts.time = scene.parts.time;
    facts.timeWords = oneLine(scene.parts.timeWords);
    facts.place = scene.location.isEmpty() ? facts.set : oneLine(scene.location);
    facts.scriptDay = oneLine(scene.scriptDay);
    if (scene.eighths)
        facts.length = Eighths {std::clamp(scene.eighths->count, 0, 1'000'000)};
    if (scene.minutes)
        facts.minutes = std::clamp(*scene.minutes, 0, 10'000);
    facts.synopsis = cut(scene.synopsis, longestNote);
    facts.sequence = oneLine(scene.sequence);
    facts.notes = cut(scene.notes.join(QLatin1Char('\n')), longestNote);
    facts.omitted = scene.omitted;
    addSpeakers(scene, facts);
    for (const ScriptElement &element : scene.elements) {
        const QString name = oneLine(element.name);
        if (!name.isEmpty())
            facts.things.push_back({oneLine(element.category), name, {}});
    }
    return facts;
}

DraftFacts assumedFacts(const Scene &scene)
{
    const SceneHeading parts = splitHeading(scene.heading);
    DraftFacts facts;
    facts.number = scene.number;
    facts.heading = scene.heading;
    facts.interiorExterior = parts.interiorExterior;
    facts.set = parts.set;
    facts.time = parts.time;
    facts.timeWords = parts.timeWords;
    facts.length = scene.length;
    facts.omitted = scene.omitted;
    return facts;
}

QString toText(const DraftFacts &facts)
{
    QJsonObject object = toObject(facts);
    const auto compact = [&] {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QString bare = compact();
    if (!facts.speakers.empty())
        object.insert(QLatin1String("speakers"), toJson(facts.speakers));
    if (!facts.things.empty())
        object.insert(QLatin1String("things"), toJson(facts.things));
    const QString whole = compact();
    return whole.size() <= longestFacts ? whole : bare;
}

std::optional<DraftFacts> draftFactsFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(factsFrom(document.object())) : std::nullopt;
}

QString scriptText(const std::vector<ScriptParagraph> &paragraphs)
{
    using What = ScriptParagraph::Kind;
    QString text;
    What before = What::Action;
    for (const ScriptParagraph &paragraph : paragraphs) {
        if (paragraph.kind == What::PageBreak || paragraph.text.isEmpty())
            continue;
        if (!text.isEmpty())
            text += goesOn(before, paragraph.kind) ? QLatin1String("\n") : QLatin1String("\n\n");
        text += paragraph.text;
        before = paragraph.kind;
    }
    text.remove(QChar::Null);
    return cut(text, longestText);
}

QString textMark(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QByteArrayView bytes(reinterpret_cast<const char *>(text.constData()), text.size() * 2);
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Md5).toHex().left(16));
}

} // namespace slate
