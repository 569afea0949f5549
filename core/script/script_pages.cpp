#include "core/script/script_pages.h"

#include "core/model/error.h"

#include <algorithm>

namespace slate {

namespace {

/// The least of a block that may stand at the end of a page.
qint64 leastOf(const PageBlock &block)
{
    switch (block.kind) {
    case PageBlock::Kind::Text:
        return block.lines <= 3 ? block.lines : 2;
    case PageBlock::Kind::Speech:
        return block.breaks.empty() ? block.lines : block.breaks.front() + 1;
    case PageBlock::Kind::Break:
        return 0;
    case PageBlock::Kind::Heading:
    case PageBlock::Kind::Whole:
        break;
    }
    return block.lines;
}

bool hasText(const Screenplay &screenplay)
{
    return screenplay.format == Screenplay::Format::Fountain
        || std::any_of(screenplay.scenes.begin(), screenplay.scenes.end(),
            [](const ScriptScene &scene) { return !scene.paragraphs.empty(); });
}

void layOut(Pages &pages, PageBlock block, PageBlocks rest)
{
    PageBlock next;
    while (rest.next(next)) {
        pages.put(block, &next);
        std::swap(block, next);
    }
    pages.put(block, nullptr);
}

PageBlock headingOf(const ScriptScene &scene, const PageWidths &widths)
{
    return {PageBlock::Kind::Heading, page::blankBeforeHeading, wrappedLines(scene.heading, widths.action), 0,
        {}};
}

} // namespace

void Pages::beginScene()
{
    m_sceneBegun = false;
    m_sceneLines = 0;
    m_scenePage = m_page;
}

qint64 Pages::room(int blankBefore) const
{
    return m_lines - m_used - (m_used > 0 ? blankBefore : 0);
}

void Pages::place(qint64 lines, int blankBefore)
{
    const qint64 blank = m_used > 0 ? blankBefore : 0;
    if (!m_sceneBegun)
        m_scenePage = m_page;
    m_sceneLines += (m_sceneBegun ? blank : 0) + lines;
    m_sceneBegun = true;
    m_used += blank + lines;
}

void Pages::endPage()
{
    ++m_page;
    m_used = 0;
}

void Pages::turn()
{
    if (m_sceneBegun)
        m_sceneLines += m_lines - m_used;
    endPage();
}

void Pages::put(const PageBlock &block, const PageBlock *next)
{
    switch (block.kind) {
    case PageBlock::Kind::Break:
        if (m_used > 0)
            endPage();
        break;
    case PageBlock::Kind::Text:
        putText(block.lines, block.blankBefore);
        break;
    case PageBlock::Kind::Speech:
        putSpeech(block);
        break;
    case PageBlock::Kind::Whole:
        putWhole(block.lines, block.blankBefore);
        break;
    case PageBlock::Kind::Heading: {
        const qint64 together = block.lines
            + (next && next->kind != PageBlock::Kind::Break ? next->blankBefore + leastOf(*next) : 0);
        if (m_used > 0 && together > room(block.blankBefore))
            turn();
        putWhole(block.lines, block.blankBefore);
        break;
    }
    }
}

void Pages::putText(qint64 lines, int blankBefore)
{
    while (lines > room(blankBefore)) {
        const qint64 here = std::min(room(blankBefore), lines - 2);
        if (lines > 3 && here >= 2) {
            place(here, blankBefore);
            lines -= here;
        }
        turn();
    }
    place(lines, blankBefore);
}

void Pages::putSpeech(const PageBlock &block)
{
    // Where a speech goes on, (MORE) takes a line below it, and the cue with (CONT'D) one above.
    const qint64 mark = block.cueLines > 0 ? 1 : 0;
    qint64 done = 0;
    for (;;) {
        const qint64 again = done > 0 ? mark : 0;
        const qint64 free = room(block.blankBefore);
        if (block.lines - done + again <= free)
            break;
        const auto after =
            std::upper_bound(block.breaks.begin(), block.breaks.end(), done + free - again - mark);
        if (after != block.breaks.begin() && *(after - 1) > done) {
            place(*(after - 1) - done + again + mark, block.blankBefore);
            done = *(after - 1);
        } else if (m_used == 0) {
            place(free, 0);
            done += free - again;
        }
        turn();
    }
    place(block.lines - done + (done > 0 ? mark : 0), block.blankBefore);
}

void Pages::putWhole(qint64 lines, int blankBefore)
{
    if (lines > room(blankBefore) && m_used > 0)
        turn();
    for (; lines > m_lines; lines -= m_lines) {
        place(m_lines, 0);
        turn();
    }
    place(lines, blankBefore);
}

int linesOf(Paper paper)
{
    return paper == Paper::A4 ? page::linesOfA4 : page::lines;
}

qint64 linesOfScene(const ScriptScene &scene, const PageWidths &widths)
{
    qint64 lines = headingOf(scene, widths).lines;
    PageBlocks blocks(scene.paragraphs, widths);
    PageBlock block;
    while (blocks.next(block)) {
        if (block.kind != PageBlock::Kind::Break)
            lines += block.blankBefore + block.lines;
    }
    return lines;
}

Eighths eighthsOn(Paper paper, int lines)
{
    const int ofPage = linesOf(paper);
    const qint64 count = ((qint64(lines) + page::blankBeforeHeading) * 8 + ofPage - 1) / ofPage;
    return {int(std::clamp<qint64>(count, 1, std::numeric_limits<int>::max()))};
}

void measure(Screenplay &screenplay, const ReadingProgress &progress)
{
    if (!hasText(screenplay))
        return;
    constexpr std::size_t scenesBetweenReports = 64;
    const Paper paper = screenplay.paper.value_or(Paper::Letter);
    constexpr qint64 mostLines = 10'000'000;
    Pages pages(linesOf(paper));
    PageBlocks opening(screenplay.paragraphsBeforeFirstScene, screenplay.widths);
    if (PageBlock first; opening.next(first))
        layOut(pages, first, opening);
    for (std::size_t at = 0; at < screenplay.scenes.size(); ++at) {
        if (at % scenesBetweenReports == 0 && progress.report
            && !progress.report(double(at) / double(screenplay.scenes.size())))
            throw Error(Error::Code::Cancelled, QStringLiteral("measuring a script"));
        ScriptScene &scene = screenplay.scenes[at];
        pages.beginScene();
        layOut(pages, headingOf(scene, screenplay.widths), PageBlocks(scene.paragraphs, screenplay.widths));
        if (scene.page.isEmpty())
            scene.page = QString::number(pages.pageOfScene());
        if (scene.eighths || scene.omitted)
            continue;
        scene.lines = int(std::min(linesOfScene(scene, screenplay.widths), mostLines));
        scene.eighths = eighthsOn(paper, *scene.lines);
    }
}

} // namespace slate
