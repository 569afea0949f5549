#include "core/script/fountain_reader.h"

#include "core/script/fountain_marks.h"
#include "core/script/fountain_title.h"
#include "core/script/heading_lines.h"
#include "core/script/script_text.h"

#include <algorithm>

namespace slate {

namespace {

using ParagraphKind = ScriptParagraph::Kind;
using LineKind = FountainLine::Kind;

constexpr int linesBetweenReports = 4096;

/// Action keeps the indent that its writer gave it; a tab stands for four spaces.
QString withIndent(QString text)
{
    return text.replace(u'\t', QStringLiteral("    "));
}

} // namespace

FountainReader::FountainReader(
    const QByteArray &bytes, const ReadingProgress &progress, const ReadingOptions &options)
    : m_options(options),
      m_reading(Screenplay::Format::Fountain, progress, bytes),
      m_script(m_reading.script),
      m_bytes(withoutByteOrderMark(bytes)),
      m_lines(m_bytes, m_reading)
{
    m_hasNext = m_lines.next(m_next);
}

Screenplay FountainReader::read()
{
    if (beginsWithTitlePage(m_bytes))
        readTitlePage();
    while (advance())
        readLine();
    endScene();
    noteOffers();
    return m_reading.finished();
}

bool FountainReader::advance()
{
    if (!m_hasNext)
        return false;
    if (++m_sinceProgress >= linesBetweenReports) {
        m_sinceProgress = 0;
        m_lines.sayProgress();
    }
    m_line = std::move(m_next);
    m_hasNext = m_lines.next(m_next);
    return true;
}

void FountainReader::readTitlePage()
{
    FountainTitlePage page;
    bool begun = false;
    while (m_hasNext) {
        if (m_next.kind != LineKind::Text) {
            if (begun)
                break;
        } else if (!page.take(m_next.text)) {
            m_state = State::Action;
            break;
        } else {
            begun = true;
        }
        advance();
    }
    page.putInto(m_script);
}

void FountainReader::readLine()
{
    addNotes(m_line.notesBefore);
    if (m_line.kind == LineKind::Blank
        || (m_line.kind == LineKind::TwoSpaces && m_state != State::Dialogue)) {
        m_state = State::Free;
        return;
    }
    const QString text = m_line.text.trimmed();
    if (m_options.headings.contains(m_line.number)) {
        beginScene(text.startsWith(u'.') ? text.mid(1) : text);
        return;
    }
    const bool pageNumber = m_state == State::Free && blankFollows() && isPageNumber(text);
    if (pageNumber || isContinuedMark(text)) {
        addNotes(m_line.notes);
        return;
    }
    const bool heading = looksLikeHeading(text);
    if (m_state == State::Dialogue) {
        readSpeech(text);
    } else if (!readForced(text)) {
        if (heading && readHeading(text))
            return;
        if (readUnlisted(text))
            return;
        if (heading || !readCue(text))
            readAction(text);
    }
    if (heading)
        offerHeading(text);
    addNotes(m_line.notes);
}

void FountainReader::offerHeading(const QString &text)
{
    const auto before = m_script.notes.size();
    m_reading.note(ReadingNote::What::NotAHeading, m_line.number, text);
    if (m_script.notes.size() > before)
        m_script.notes.back().offered = true;
}

/// Where no line is a heading, those that look like one in another language are told.
void FountainReader::noteOffers()
{
    if (!m_script.scenes.empty())
        return;
    for (const ReadingNote &perhaps : m_perhaps) {
        const bool told = std::any_of(m_script.notes.begin(), m_script.notes.end(),
            [&](const ReadingNote &note) { return note.line == perhaps.line && note.offered; });
        if (!told)
            m_script.notes.push_back(perhaps);
    }
}

/// "OMITTED #2#" alone between blank lines is the place of a scene, forced or not; a heading behind a number
/// is offered.
bool FountainReader::readUnlisted(const QString &text)
{
    if (m_state != State::Free || !blankFollows())
        return false;
    const SceneNumber number = sceneNumberAtEnd(withoutEmphasis(text));
    const QString plain = number.at < 0 ? withoutEmphasis(text) : withoutEmphasis(text).left(number.at);
    if (saysOmitted(plain.trimmed()) && plain == plain.toUpper()) {
        beginScene(text);
        return true;
    }
    constexpr size_t mostPerhaps = 50;
    if (m_script.scenes.empty() && m_perhaps.size() < mostPerhaps && mayBeHeading(withoutEmphasis(text)))
        m_perhaps.push_back({ReadingNote::What::NotAHeading, m_line.number, text.left(80), true});
    return false;
}

/// A line with nothing but a note is blank to a heading above it.
bool FountainReader::blankFollows() const
{
    if (!m_hasNext || m_next.kind != LineKind::Text || !m_next.notesBefore.isEmpty())
        return true;
    // A synopsis is not on the page.
    const QString next = m_next.text.trimmed();
    return next.startsWith(u'=') && !next.startsWith(u"==");
}

/// Small letters are a heading only where a blank line stands on both sides: "Int. 5 of the act".
bool FountainReader::looksLikeHeading(QStringView text) const
{
    text = withoutLeadingMarks(text);
    if (headingPrefix(text) == 0 && !text.isEmpty() && (text[0].isDigit() || text.size() > 2)) {
        const QString plain = withoutNumber(text.toString()).heading;
        const qsizetype behind = plain.size() < text.size() ? headingPrefix(plain) : 0;
        return behind > 0 && plain.left(behind).isUpper();
    }
    const qsizetype prefix = headingPrefix(text);
    if (prefix == 0)
        return false;
    return text.first(prefix).toString().isUpper() || (m_state == State::Free && blankFollows());
}

void FountainReader::readSpeech(const QString &text)
{
    if (text.startsWith(u'(') && text.endsWith(u')'))
        addParagraph(ParagraphKind::Parenthetical, text);
    else if (text.startsWith(u'~'))
        continueParagraph(ParagraphKind::Lyric, text.mid(1).trimmed());
    else
        continueParagraph(ParagraphKind::Dialogue, text);
}

/// What its first character makes of a line, wherever it stands outside a speech.
bool FountainReader::readForced(const QString &text)
{
    const QChar first = text.front();
    if (first == u'!') {
        continueParagraph(
            ParagraphKind::Action, withIndent(m_line.text).replace(m_line.text.indexOf(u'!'), 1, QString()));
        m_state = State::Action;
        return true;
    }
    if (m_state == State::Free && isForcedHeading(text)) {
        beginScene(text.mid(1));
        return true;
    }
    if (readStructure(text)) {
        m_state = State::Free;
        return true;
    }
    if (first == u'>' && text.endsWith(u'<') && text.size() > 1)
        addParagraph(ParagraphKind::Centered, text.mid(1, text.size() - 2).trimmed());
    else if (first == u'>')
        addParagraph(ParagraphKind::Transition, text.mid(1).trimmed());
    else if (first == u'~')
        continueParagraph(ParagraphKind::Lyric, text.mid(1).trimmed());
    else
        return false;
    m_state = State::Action;
    return true;
}

/// Page breaks, synopses and section heads stand for themselves: a heading may follow without a blank line.
bool FountainReader::readStructure(const QString &text)
{
    if (isPageBreak(text)) {
        addParagraph(ParagraphKind::PageBreak, {});
        return true;
    }
    if (m_state != State::Free)
        return false;
    if (text.startsWith(u'=') && !text.startsWith(u"=="))
        readSynopsis(text.mid(1).trimmed());
    else if (sectionLevel(text) > 0)
        readSection(text);
    else
        return false;
    return true;
}

bool FountainReader::readHeading(const QString &text)
{
    const bool begins = headingPrefix(withoutLeadingMarks(text)) > 0;
    if (m_state != State::Free || !blankFollows() || !begins || !isListedPrefix(text))
        return false;
    beginScene(text);
    return true;
}

bool FountainReader::readCue(const QString &text)
{
    if (m_state != State::Free || !m_hasNext || m_next.kind == LineKind::Blank)
        return false;
    const bool forced = text.size() > 1 && text.front() == u'@';
    QString cue = withoutEmphasis(forced ? text.mid(1).trimmed() : text);
    if (!(forced ? !speakerOf(cue).isEmpty() : isCueLine(cue)))
        return false;
    m_dual = cue.endsWith(u'^');
    if (m_dual)
        cue = cue.chopped(1).trimmed();
    addParagraph(ParagraphKind::Character, cue);
    const qsizetype known = m_speakers.names().size();
    m_speakers.addCue(cue);
    if (m_speakers.names().size() > known)
        m_reading.meet(m_speakers.names().last(), m_line.number);
    m_state = State::Dialogue;
    return true;
}

void FountainReader::readAction(const QString &text)
{
    if (m_state == State::Free && blankFollows() && isTransitionLine(text)) {
        addParagraph(ParagraphKind::Transition, text);
        return;
    }
    if (m_state == State::Free)
        addParagraph(ParagraphKind::Action, withIndent(m_line.text));
    else
        continueParagraph(ParagraphKind::Action, withIndent(m_line.text));
    m_state = State::Action;
}

void FountainReader::readSection(const QString &text)
{
    const qsizetype level = sectionLevel(text);
    while (m_sections.size() >= level)
        m_sections.removeLast();
    while (m_sections.size() < level - 1)
        m_sections.append(QString());
    m_sections.append(withoutEmphasis(text.mid(level).trimmed()));
    m_inSection = true;
}

void FountainReader::readSynopsis(const QString &text)
{
    if (m_script.scenes.empty() || m_inSection || text.isEmpty())
        return;
    QString &synopsis = m_script.scenes.back().synopsis;
    if (!synopsis.isEmpty())
        synopsis += u' ';
    synopsis += withoutEmphasis(text);
}

void FountainReader::beginScene(const QString &heading)
{
    // The number may stand within the marks of a bold heading.
    const QString plain = withoutEmphasis(heading.simplified());
    const SceneNumber number = sceneNumberAtEnd(plain);
    QString words = number.at < 0 ? plain : plain.left(number.at).simplified();
    if (number.number.isEmpty() && goesOnWithScene(words))
        return;
    endScene();
    ScriptScene &scene = m_reading.addScene(m_line.number);
    scene.number = number.number;
    if (!number.wrong.isEmpty())
        m_reading.note(ReadingNote::What::NotANumber, m_line.number, number.wrong);
    if (const NumberedHeading before = withoutNumber(words);
        scene.number.isEmpty() && headingPrefix(before.heading) > 0) {
        scene.number = before.number;
        words = before.heading;
    }
    scene.heading = words;
    scene.parts = splitHeading(scene.heading);
    scene.omitted = saysOmitted(scene.heading);
    QStringList heads = m_sections;
    heads.removeAll(QString());
    scene.sequence = heads.join(QStringLiteral(" / "));
    m_inSection = false;
    m_state = State::Free;
    addNotes(m_line.notes);
}

/// "INT. HOUSE - DAY (CONTINUED)" at the head of a page is no scene of its own.
bool FountainReader::goesOnWithScene(const QString &heading)
{
    const QString before = continuedHeading(heading);
    if (before.isEmpty() || m_script.scenes.empty() || m_script.scenes.back().heading != before)
        return false;
    m_reading.note(ReadingNote::What::ContinuedHeading, m_line.number, heading);
    m_state = State::Free;
    addNotes(m_line.notes);
    return true;
}

void FountainReader::endScene()
{
    if (m_script.scenes.empty()) {
        m_script.speakersBeforeFirstScene = m_speakers.names();
    } else {
        m_script.scenes.back().speakers = m_speakers.names();
        m_script.scenes.back().voices = m_speakers.voices();
        m_script.scenes.back().cues = m_speakers.cues();
    }
    m_speakers = {};
}

std::vector<ScriptParagraph> &FountainReader::paragraphs()
{
    return m_script.scenes.empty() ? m_script.paragraphsBeforeFirstScene : m_script.scenes.back().paragraphs;
}

void FountainReader::addParagraph(ParagraphKind kind, const QString &text)
{
    const bool spoken = kind == ParagraphKind::Character || kind == ParagraphKind::Parenthetical
        || m_state == State::Dialogue;
    paragraphs().push_back({kind, withoutEmphasis(text), spoken && m_dual});
}

/// Lines that follow one another are one paragraph with line breaks.
void FountainReader::continueParagraph(ParagraphKind kind, const QString &text)
{
    auto &all = paragraphs();
    const bool open = kind == ParagraphKind::Dialogue
        || (kind == ParagraphKind::Lyric && m_state == State::Dialogue) || m_state == State::Action;
    if (!open || all.empty() || all.back().kind != kind)
        addParagraph(kind, text);
    else
        all.back().text += u'\n' + withoutEmphasis(text);
}

void FountainReader::addNotes(const QStringList &notes)
{
    if (!m_script.scenes.empty())
        m_script.scenes.back().notes += notes;
}

Screenplay readFountain(
    const QByteArray &bytes, const ReadingProgress &progress, const ReadingOptions &options)
{
    return FountainReader(bytes, progress, options).read();
}

} // namespace slate
