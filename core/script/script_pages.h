#pragma once

#include "core/script/screenplay.h"

namespace slate {

/// The trade's page, in lines of Courier 12, six to the inch: 55 between the margins of US letter, 58 of A4.
/// [Final Draft]
namespace page {
constexpr int lines = 55;
constexpr int linesOfA4 = 58;
/// Each of two speeches side by side is as much narrower.
constexpr int dualWidth = 28;
constexpr int dualParentheticalWidth = 20;
/// The blank lines before a scene heading. They count as the end of the scene before it.
constexpr int blankBeforeHeading = 2;
} // namespace page

/// The lines of a page of this paper.
int linesOf(Paper paper);

/// How many lines a text takes where `width` characters go on one: broken between words, within words that
/// are longer than a line, and where the text has a line break. Never less than one. Linear in the text.
qint64 wrappedLines(QStringView text, int width);

/// Something that stands on the page after a number of blank lines.
struct PageBlock {
    enum class Kind {
        Heading, ///< stays with the beginning of what follows
        Text,    ///< may go over a page with two lines on either side
        Speech,  ///< may go over a page with (MORE) below and the cue again above
        Whole,   ///< stays together where a page can hold it
        Break,   ///< ends the page
    };
    Kind kind = Kind::Text;
    int blankBefore = 1;
    qint64 lines = 0;
    /// Of a speech: how many lines its cue takes, and the places, by lines from the top, at which a line of
    /// dialogue ends and the speech may go over the page.
    qint64 cueLines = 0;
    std::vector<qint64> breaks;
};

/// Turns paragraphs into blocks, one after another: the paragraphs of a speech are one block, two speeches
/// side by side are one as well.
class PageBlocks
{
public:
    explicit PageBlocks(const std::vector<ScriptParagraph> &paragraphs, const PageWidths &widths = {})
        : m_paragraphs(paragraphs),
          m_widths(widths)
    {
    }

    bool next(PageBlock &block);

private:
    std::size_t endOfSpeech(std::size_t from) const;
    PageBlock speech(std::size_t from, std::size_t end, bool beside) const;

    int widthOf(ScriptParagraph::Kind kind, bool beside) const;

    const std::vector<ScriptParagraph> &m_paragraphs;
    PageWidths m_widths;
    std::size_t m_at = 0;
};

/// Puts blocks on pages and counts the lines that each scene takes.
class Pages
{
public:
    explicit Pages(int lines = page::lines) : m_lines(lines) { }

    /// Begins counting anew; the next block is the first of a scene.
    void beginScene();
    /// Puts a block on the page, or on the next where it has to stay with the beginning of `next`.
    void put(const PageBlock &block, const PageBlock *next);

    /// The page on which the scene begins, from 1.
    int pageOfScene() const { return m_scenePage; }
    /// From the first line of the scene to its last on each page. What stays empty below counts where the
    /// scene goes on to the next page by itself, and not at a page break that the writer set.
    qint64 linesOfScene() const { return m_sceneLines; }

private:
    qint64 room(int blankBefore) const;
    void place(qint64 lines, int blankBefore);
    void turn();
    void endPage();
    void putText(qint64 lines, int blankBefore);
    void putSpeech(const PageBlock &block);
    void putWhole(qint64 lines, int blankBefore);

    int m_lines; ///< of a page
    int m_page = 1;
    qint64 m_used = 0; ///< lines of the page that are taken
    bool m_sceneBegun = false;
    int m_scenePage = 1;
    qint64 m_sceneLines = 0;
};

/// The lines of a scene from its heading to the last, as if on one endless page.
qint64 linesOfScene(const ScriptScene &scene, const PageWidths &widths);

} // namespace slate
