#include "core/script/final_draft_script.h"

#include "core/script/speakers.h"

namespace slate {

namespace {

bool isType(const QString &type, const char *name)
{
    return type.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

ScriptParagraph::Kind paragraphKind(const FinalDraftParagraph &paragraph)
{
    using Kind = ScriptParagraph::Kind;
    constexpr std::pair<const char *, Kind> kinds[] = {
        {"Character", Kind::Character},
        {"Dialogue", Kind::Dialogue},
        {"Parenthetical", Kind::Parenthetical},
        {"Transition", Kind::Transition},
        {"Shot", Kind::Shot},
        {"Lyrics", Kind::Lyric},
        {"Singing", Kind::Lyric},
        {"New Act", Kind::Centered},
        {"End of Act", Kind::Centered},
        {"Act&Scene Break", Kind::Centered},
    };
    for (const auto &[name, kind] : kinds) {
        if (isType(paragraph.type, name))
            return kind;
    }
    return paragraph.centered ? Kind::Centered : Kind::Action;
}

std::optional<Eighths> lengthOf(Reading &reading, const FinalDraftParagraph &paragraph)
{
    if (paragraph.length.trimmed().isEmpty())
        return std::nullopt;
    const std::optional<Eighths> length = eighthsFromText(paragraph.length);
    if (!length)
        reading.note(ReadingNote::What::BadLength, paragraph.line, paragraph.length);
    return length && length->count > 0 ? length : std::nullopt;
}

} // namespace

FinalDraftScript::FinalDraftScript(Reading &reading, FinalDraftTags &tags) : m_reading(reading), m_tags(tags)
{
}

void FinalDraftScript::add(const FinalDraftParagraph &paragraph)
{
    if (isType(paragraph.type, "Scene Heading"))
        addScene(paragraph);
    else if (!addOutline(paragraph))
        addToScene(paragraph);
    if (scene() == nullptr)
        return;
    const int place = static_cast<int>(m_reading.script.scenes.size()) - 1;
    for (const QString &tag : paragraph.tags)
        m_tags.mark(place, tag, paragraph.line);
    scene()->notes << paragraph.notes;
}

void FinalDraftScript::beginDual()
{
    m_dualSpeeches = 0;
}

void FinalDraftScript::endDual()
{
    m_dualSpeeches = -1;
}

void FinalDraftScript::addScene(const FinalDraftParagraph &paragraph)
{
    const QString heading = paragraph.text.simplified();
    if (heading.isEmpty() && paragraph.number.isEmpty() && paragraph.length.isEmpty())
        return m_reading.note(ReadingNote::What::NotAHeading, paragraph.line);
    ScriptScene &scene = m_reading.addScene(paragraph.line);
    scene.number = paragraph.number.simplified();
    scene.heading = heading;
    scene.parts = splitHeading(heading);
    scene.page = paragraph.page.simplified();
    scene.eighths = lengthOf(m_reading, paragraph);
    scene.synopsis = paragraph.summary.isEmpty() ? paragraph.title.simplified() : paragraph.summary;
    scene.omitted = saysOmitted(heading);
    for (const QString &name : paragraph.arcBeats)
        m_reading.addToCast(scene, name);
    for (const QString &section : m_sections) {
        if (!section.isEmpty())
            scene.sequence += scene.sequence.isEmpty() ? section : QStringLiteral(" / ") + section;
    }
}

void FinalDraftScript::addToScene(const FinalDraftParagraph &paragraph)
{
    if (isType(paragraph.type, "New Act"))
        setSection(0, paragraph.text);
    const ScriptParagraph::Kind kind = paragraphKind(paragraph);
    const bool isCue = kind == ScriptParagraph::Kind::Character && !speakerOf(paragraph.text).isEmpty();
    if (isCue)
        addCue(paragraph.text);
    if (scene() == nullptr) {
        if (!paragraph.text.trimmed().isEmpty())
            m_reading.script.paragraphsBeforeFirstScene.push_back({kind, paragraph.text, m_dualSpeeches > 1});
        return;
    }
    if (paragraph.newPage)
        scene()->paragraphs.push_back({ScriptParagraph::Kind::PageBreak, {}, false});
    if (!paragraph.text.trimmed().isEmpty())
        scene()->paragraphs.push_back({kind, paragraph.text, m_dualSpeeches > 1});
}

void FinalDraftScript::addCue(const QString &cue)
{
    if (m_dualSpeeches >= 0)
        ++m_dualSpeeches;
    const QString speaker = speakerOf(cue);
    m_reading.meet(speaker, 0);
    if (scene() == nullptr) {
        m_reading.script.speakersBeforeFirstScene << speaker;
        return;
    }
    addVoice(scene()->voices, cue, scene()->speakers.contains(speaker, Qt::CaseInsensitive));
    scene()->speakers << speaker;
    ++scene()->cues;
}

/// The paragraphs of the outline, summaries and notes are no part of the page.
bool FinalDraftScript::addOutline(const FinalDraftParagraph &paragraph)
{
    const QString text = paragraph.text.simplified();
    constexpr const char *levels[] = {"Outline 1", "Outline 2", "Outline 3", "Outline 4"};
    for (int level = 0; level < 4; ++level) {
        if (isType(paragraph.type, levels[level])) {
            setSection(level + 1, text);
            return true;
        }
    }
    const bool isSummary = isType(paragraph.type, "Summary");
    const bool isNote = isType(paragraph.type, "Note");
    if (scene() != nullptr && isSummary)
        m_reading.addTo(*scene(), QStringLiteral("Synopsis"), text, paragraph.line);
    if (scene() != nullptr && isNote)
        m_reading.addTo(*scene(), QStringLiteral("Notes"), text, paragraph.line);
    return isSummary || isNote || isType(paragraph.type, "Outline Body");
}

void FinalDraftScript::setSection(int level, const QString &title)
{
    m_sections[level] = title.simplified();
    for (int deeper = level + 1; deeper < 5; ++deeper)
        m_sections[deeper].clear();
}

ScriptScene *FinalDraftScript::scene()
{
    return m_reading.script.scenes.empty() ? nullptr : &m_reading.script.scenes.back();
}

void readTitlePage(const QStringList &lines, Screenplay &script)
{
    bool wantsAuthor = false;
    for (const QString &line : lines) {
        const QString text = line.simplified();
        if (text.isEmpty())
            continue;
        const QString lower = text.toLower();
        const bool saysBy = lower == QLatin1String("by") || lower.endsWith(QLatin1String(" by"));
        const bool saysDraft =
            lower.contains(QLatin1String("draft")) || lower.contains(QLatin1String("revis"));
        if (script.title.isEmpty()) {
            script.title = text;
        } else if (saysBy) {
            wantsAuthor = true;
        } else if (saysDraft && script.draft.isEmpty()) {
            script.draft = text;
        } else if (wantsAuthor) {
            QString names = text;
            names.replace(QLatin1String(" and "), QLatin1String(" & "), Qt::CaseInsensitive);
            for (const QString &name : names.split(QLatin1Char('&'), Qt::SkipEmptyParts))
                script.authors << name.trimmed();
            wantsAuthor = false;
        }
    }
}

} // namespace slate
