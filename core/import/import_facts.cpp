#include "core/import/import_facts.h"

#include <QCryptographicHash>

namespace slate {

namespace {

constexpr qsizetype longestFact = 500;
constexpr qsizetype longestNote = 20'000;
constexpr qsizetype longestText = 10'000'000;

QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype end = text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return text.left(end);
}

/// Whether a paragraph goes on with the speech before it.
bool goesOn(ScriptParagraph::Kind before, ScriptParagraph::Kind kind)
{
    using enum ScriptParagraph::Kind;
    const bool inSpeech = before == Character || before == Parenthetical || before == Dialogue;
    return inSpeech && (kind == Parenthetical || kind == Dialogue || kind == Lyric);
}

void addSpeakers(const ScriptScene &scene, DraftFacts &facts, bool listsSilent)
{
    for (const QStringList *names : {&scene.speakers, &scene.silent}) {
        for (const QString &name : *names) {
            const QString line = factLine(name);
            if (line.isEmpty())
                continue;
            DraftFacts::Speaker speaker {line, {}, std::nullopt, {}};
            const auto voice = scene.voices.find(name.toUpper());
            if (voice != scene.voices.end()) {
                speaker.cue = factLine(voice->second.remarks);
                if (!voice->second.seen && !speaker.cue.isEmpty())
                    speaker.presence = ScenePresence::SpeaksOnly;
            }
            if (listsSilent && names == &scene.silent && !speaker.presence)
                speaker.presence = ScenePresence::Silent;
            facts.speakers.push_back(speaker);
        }
    }
}

} // namespace

QString factLine(const QString &text)
{
    return cut(text.simplified(), longestFact);
}

DraftFacts factsOf(const ScriptScene &scene)
{
    DraftFacts facts;
    facts.number = factLine(scene.number);
    facts.heading = factLine(scene.heading);
    if (facts.heading.isEmpty())
        facts.heading = QStringLiteral("–");
    facts.interiorExterior = scene.parts.interiorExterior;
    facts.set = factLine(scene.parts.set);
    facts.time = scene.parts.time;
    facts.timeWords = factLine(scene.parts.timeWords);
    facts.place = scene.location.isEmpty() ? facts.set : factLine(scene.location);
    facts.scriptDay = factLine(scene.scriptDay);
    if (scene.eighths)
        facts.length = Eighths {std::clamp(scene.eighths->count, 0, 1'000'000)};
    if (scene.minutes)
        facts.minutes = std::clamp(*scene.minutes, 0, 10'000);
    facts.synopsis = cut(scene.synopsis, longestNote);
    facts.sequence = factLine(scene.sequence);
    facts.notes = cut(scene.notes.join(QLatin1Char('\n')), longestNote);
    facts.omitted = scene.omitted;
    facts.page = factLine(scene.page);
    facts.lines = scene.lines;
    facts.opening = scene.opening;
    // Who a script lists beside its cues is seen and not heard; a list of scenes does not say who speaks.
    addSpeakers(scene, facts, scene.cues > 0 || !scene.paragraphs.empty());
    for (const ScriptElement &element : scene.elements) {
        const QString name = factLine(element.name);
        if (!name.isEmpty())
            facts.things.push_back({factLine(element.category), name, {}});
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
    facts.page = scene.page;
    facts.omitted = scene.omitted;
    return facts;
}

QHash<qint64, CastFact> castFactsOf(const DraftFacts &facts)
{
    QHash<qint64, CastFact> members;
    for (const DraftFacts::Speaker &speaker : facts.speakers) {
        if (speaker.member.isNull())
            continue;
        const auto known = members.find(speaker.member.value());
        if (known == members.end()) {
            members.insert(speaker.member.value(), {speaker.presence, speaker.cue});
            continue;
        }
        if (known->presence != speaker.presence)
            known->presence = std::nullopt;
        if (!speaker.cue.isEmpty() && !known->cue.contains(speaker.cue))
            known->cue += (known->cue.isEmpty() ? QString() : QStringLiteral(", ")) + speaker.cue;
    }
    return members;
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
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(text.constData()), text.size() * 2);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex().left(16));
}

} // namespace slate
