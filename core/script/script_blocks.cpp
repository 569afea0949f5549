#include "core/script/script_pages.h"

#include <algorithm>

namespace slate {

namespace {

using ParagraphKind = ScriptParagraph::Kind;

bool takesRoom(QChar letter)
{
    return !letter.isLowSurrogate() && letter.category() != QChar::Mark_NonSpacing;
}

/// Counts the lines of one text as words come.
class Wrapping
{
public:
    explicit Wrapping(int width) : m_width(width) { }

    void lineBreak()
    {
        endWord();
        ++m_lines;
        m_column = m_spaces = 0;
        m_fresh = true;
    }

    void letter(QChar letter)
    {
        if (letter.isSpace()) {
            endWord();
            ++m_spaces;
        } else if (takesRoom(letter)) {
            ++m_word;
        }
    }

    qint64 lines()
    {
        endWord();
        return m_lines;
    }

private:
    void endWord()
    {
        if (m_word == 0)
            return;
        if (m_fresh || m_column + m_spaces + m_word <= m_width) {
            m_column += m_spaces + m_word;
        } else {
            ++m_lines;
            m_column = m_word;
        }
        if (m_column > m_width) {
            m_lines += (m_column - 1) / m_width;
            m_column = (m_column - 1) % m_width + 1;
        }
        m_fresh = false;
        m_spaces = m_word = 0;
    }

    const int m_width;
    qint64 m_lines = 1;
    qint64 m_column = 0;
    qint64 m_spaces = 0;
    qint64 m_word = 0;
    bool m_fresh = true; ///< no word stands on the line yet
};

bool beginsSpeech(ParagraphKind kind)
{
    return kind == ParagraphKind::Character || kind == ParagraphKind::Parenthetical
        || kind == ParagraphKind::Dialogue;
}

bool continuesSpeech(ParagraphKind kind)
{
    return kind == ParagraphKind::Parenthetical || kind == ParagraphKind::Dialogue
        || kind == ParagraphKind::Lyric;
}

PageBlock::Kind blockKind(ParagraphKind kind)
{
    if (kind == ParagraphKind::PageBreak)
        return PageBlock::Kind::Break;
    return kind == ParagraphKind::Shot ? PageBlock::Kind::Heading : PageBlock::Kind::Text;
}

} // namespace

qint64 wrappedLines(QStringView text, int width)
{
    Wrapping wrapping(width);
    for (const QChar letter : text) {
        if (letter == u'\n')
            wrapping.lineBreak();
        else
            wrapping.letter(letter);
    }
    return wrapping.lines();
}

int PageBlocks::widthOf(ParagraphKind kind, bool beside) const
{
    switch (kind) {
    case ParagraphKind::Character:
        return beside ? page::dualWidth : m_widths.cue;
    case ParagraphKind::Parenthetical:
        return beside ? page::dualParentheticalWidth : m_widths.parenthetical;
    case ParagraphKind::Dialogue:
    case ParagraphKind::Lyric:
        return beside ? page::dualWidth : m_widths.dialogue;
    case ParagraphKind::Transition:
        return m_widths.transition;
    case ParagraphKind::Action:
    case ParagraphKind::Shot:
    case ParagraphKind::Centered:
    case ParagraphKind::PageBreak:
        break;
    }
    return m_widths.action;
}

std::size_t PageBlocks::endOfSpeech(std::size_t from) const
{
    std::size_t end = from + 1;
    while (end < m_paragraphs.size() && continuesSpeech(m_paragraphs[end].kind))
        ++end;
    return end;
}

PageBlock PageBlocks::speech(std::size_t from, std::size_t end, bool beside) const
{
    PageBlock block;
    block.kind = PageBlock::Kind::Speech;
    for (std::size_t at = from; at < end; ++at) {
        const ScriptParagraph &paragraph = m_paragraphs[at];
        const qint64 lines = wrappedLines(paragraph.text, widthOf(paragraph.kind, beside));
        if (paragraph.kind == ParagraphKind::Character) {
            block.cueLines = lines;
        } else if (paragraph.kind != ParagraphKind::Parenthetical) {
            for (qint64 line = 1; line <= lines; ++line)
                block.breaks.push_back(block.lines + line);
        }
        block.lines += lines;
    }
    // Two lines below the cue, and two above the end.
    const auto tooNear = [&](qint64 at) { return at < block.cueLines + 2 || at > block.lines - 2; };
    block.breaks.erase(std::remove_if(block.breaks.begin(), block.breaks.end(), tooNear), block.breaks.end());
    return block;
}

bool PageBlocks::next(PageBlock &block)
{
    if (m_at >= m_paragraphs.size())
        return false;
    const ScriptParagraph &paragraph = m_paragraphs[m_at];
    if (!beginsSpeech(paragraph.kind)) {
        block = {blockKind(paragraph.kind), 1, wrappedLines(paragraph.text, widthOf(paragraph.kind, false)),
            0, {}};
        ++m_at;
        return true;
    }
    const std::size_t end = endOfSpeech(m_at);
    const bool another = end < m_paragraphs.size() && m_paragraphs[end].dual
        && m_paragraphs[end].kind == ParagraphKind::Character;
    block = speech(m_at, end, another);
    m_at = end;
    if (another) {
        m_at = endOfSpeech(end);
        const qint64 right = speech(end, m_at, true).lines;
        block = {PageBlock::Kind::Whole, 1, std::max(block.lines, right), 0, {}};
    }
    return true;
}

} // namespace slate
