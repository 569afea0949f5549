#include "core/script/fountain_reader.h"

#include "core/script/fountain_marks.h"
#include "core/script/fountain_title.h"
#include "core/script/script_text.h"

#include <algorithm>

namespace slate {

namespace {

using ParagraphKind = ScriptParagraph::Kind;
using LineKind = FountainLine::Kind;

constexpr int linesBetweenReports = 4096;

bool isPageBreak(QStringView text)
{
    return text.size() >= 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'='; });
}

qsizetype sectionLevel(QStringView text)
{
    qsizetype level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    return level <= 6 ? level : 0;
}

QStringView withoutLeadingMarks(QStringView text)
{
    while (!text.isEmpty() && (text.front() == u'*' || text.front() == u'_'))
        text = text.sliced(1);
    return text;
}

/// Fountain's list has INT/EXT and I/E but not EXT/INT, and programs that read Fountain keep to it:
/// "EXT/INT." is action in them all, "EXT./INT." a heading by its "EXT.".
bool isListedPrefix(QStringView text)
{
    text = withoutLeadingMarks(text);
    return !text.startsWith(u"EXT/", Qt::CaseInsensitive) && !text.startsWith(u"EST/", Qt::CaseInsensitive);
}

bool isForcedHeading(QStringView text)
{
    return text.size() > 1 && text[0] == u'.' && (text[1].isLetterOrNumber() || text[1].isSurrogate());
}

/// Action keeps the indent that its writer gave it; a tab stands for four spaces.
QString withIndent(QString text)
{
    return text.replace(u'\t', QStringLiteral("    "));
}

} // namespace

FountainReader::FountainReader(const QByteArray &bytes, const ReadingProgress &progress)
    : m_reading(Screenplay::Format::Fountain, progress, bytes),
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
    const bool heading = looksLikeHeading(text);
    if (m_state == State::Dialogue) {
        readSpeech(text);
    } else if (!readForced(text)) {
        if (heading && readHeading(text))
            return;
        if (!readCue(text))
            readAction(text);
    }
    if (heading)
        m_reading.note(ReadingNote::What::NotAHeading, m_line.number, text);
    addNotes(m_line.notes);
}

/// A line with nothing but a note is blank to a heading above it.
bool FountainReader::blankFollows() const
{
    return !m_hasNext || m_next.kind != LineKind::Text || !m_next.notesBefore.isEmpty();
}

/// Small letters are a heading only where a blank line stands on both sides: "Int. 5 of the act".
bool FountainReader::looksLikeHeading(QStringView text) const
{
    text = withoutLeadingMarks(text);
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
    if (m_state != State::Free || !blankFollows() || !isListedPrefix(text))
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
    m_speakers.addCue(cue);
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
    endScene();
    ScriptScene &scene = m_reading.addScene(m_line.number);
    const SceneNumber number = sceneNumberAtEnd(heading);
    scene.number = number.number;
    if (!number.wrong.isEmpty())
        m_reading.note(ReadingNote::What::NotANumber, m_line.number, number.wrong);
    scene.heading = withoutEmphasis((number.at < 0 ? heading : heading.left(number.at)).simplified());
    scene.parts = splitHeading(scene.heading);
    scene.omitted = saysOmitted(scene.heading);
    QStringList heads = m_sections;
    heads.removeAll(QString());
    scene.sequence = heads.join(QStringLiteral(" / "));
    m_inSection = false;
    m_state = State::Free;
    addNotes(m_line.notes);
}

void FountainReader::endScene()
{
    if (m_script.scenes.empty()) {
        m_script.speakersBeforeFirstScene = m_speakers.names();
    } else {
        m_script.scenes.back().speakers = m_speakers.names();
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

Screenplay readFountain(const QByteArray &bytes, const ReadingProgress &progress)
{
    return FountainReader(bytes, progress).read();
}

} // namespace slate
