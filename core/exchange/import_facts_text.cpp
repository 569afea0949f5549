#include "core/exchange/import_facts.h"

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
    facts.omitted = value("omitted").toBool();
    facts.textMark = text("text");
    for (const QJsonValue &speaker : value("speakers").toArray())
        facts.speakers.push_back({speaker[0].toString(), Id<CastMember>(idFrom(speaker[1]))});
    for (const QJsonValue &thing : value("things").toArray()) {
        const Kind kind = thing[3].toBool() ? Kind::Stunt : Kind::Element;
        facts.things.push_back(
            {thing[0].toString(), thing[1].toString(), {kind, idFrom(thing[2])}, thing[4].toBool()});
    }
    return facts;
}

/// Writes one JSON object, a key after the other. An import of a feature writes hundreds of these and one of
/// a large file ten thousand, for which building a tree of values first is most of the time.
class ObjectText
{
public:
    void add(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            begin(key) += quoted(text);
    }
    void add(const char *key, std::optional<int> number)
    {
        if (number)
            begin(key) += QString::number(*number);
    }
    /// Enumerators are kept by their keys, which never change their meaning.
    template<typename E>
    void addChoice(const char *key, const std::optional<E> &value)
    {
        if (value)
            add(key, QLatin1String(choicesOf<E>().items[static_cast<int>(*value)].key));
    }
    /// `text` is JSON already.
    void addPlain(const char *key, const QString &text) { begin(key) += text; }
    QString object() const { return u'{' + m_text + u'}'; }

    static QString quoted(const QString &text)
    {
        QString result(u'"');
        result.reserve(text.size() + 2);
        for (const QChar letter : text) {
            if (letter == u'"' || letter == u'\\')
                result += u'\\';
            if (letter.unicode() < 0x20)
                result += escaped(letter);
            else
                result += letter;
        }
        return result += u'"';
    }
    static QString id(qint64 value)
    {
        return value == 0 ? QStringLiteral("null") : u'"' + QString::number(value) + u'"';
    }

private:
    static QString escaped(QChar letter)
    {
        switch (letter.unicode()) {
        case u'\b':
            return QStringLiteral("\\b");
        case u'\f':
            return QStringLiteral("\\f");
        case u'\n':
            return QStringLiteral("\\n");
        case u'\r':
            return QStringLiteral("\\r");
        case u'\t':
            return QStringLiteral("\\t");
        default:
            return QStringLiteral("\\u%1").arg(int(letter.unicode()), 4, 16, QLatin1Char('0'));
        }
    }
    QString &begin(const char *key)
    {
        if (!m_text.isEmpty())
            m_text += u',';
        return m_text += u'"' + QLatin1String(key) + QLatin1String("\":");
    }

    QString m_text;
};

QString arrayText(const std::vector<DraftFacts::Speaker> &speakers)
{
    QStringList items;
    for (const DraftFacts::Speaker &speaker : speakers)
        items << u'[' + ObjectText::quoted(speaker.name) + u',' + ObjectText::id(speaker.member.value())
                + u']';
    return u'[' + items.join(u',') + u']';
}

QString arrayText(const std::vector<DraftFacts::Thing> &things)
{
    QStringList items;
    for (const DraftFacts::Thing &thing : things) {
        const QString stunt =
            thing.record.kind == Kind::Stunt ? QStringLiteral("true") : QStringLiteral("false");
        QStringList parts {ObjectText::quoted(thing.category), ObjectText::quoted(thing.name),
            ObjectText::id(thing.record.id), stunt};
        if (thing.leftOutAlone)
            parts << QStringLiteral("true");
        items << u'[' + parts.join(u',') + u']';
    }
    return u'[' + items.join(u',') + u']';
}

/// The keys rise, as in the texts that slates hold already: the same facts are the same text.
QString objectText(const DraftFacts &facts, bool withLists)
{
    ObjectText text;
    text.add("eighths", facts.length ? std::optional(facts.length->count) : std::nullopt);
    text.add("heading", facts.heading);
    text.addChoice("ie", facts.interiorExterior);
    if (!facts.location.isNull())
        text.addPlain("location", ObjectText::id(facts.location.value()));
    text.add("minutes", facts.minutes);
    text.add("notes", facts.notes);
    text.add("number", facts.number);
    if (facts.omitted)
        text.addPlain("omitted", QStringLiteral("true"));
    text.add("place", facts.place);
    text.add("script_day", facts.scriptDay);
    text.add("sequence", facts.sequence);
    text.add("set", facts.set);
    if (withLists && !facts.speakers.empty())
        text.addPlain("speakers", arrayText(facts.speakers));
    text.add("synopsis", facts.synopsis);
    text.add("text", facts.textMark);
    if (withLists && !facts.things.empty())
        text.addPlain("things", arrayText(facts.things));
    text.addChoice("time", facts.time);
    text.add("time_words", facts.timeWords);
    return text.object();
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
