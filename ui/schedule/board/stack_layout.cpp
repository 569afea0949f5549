#include "ui/schedule/board/stack_layout.h"

#include <algorithm>

namespace slate {

namespace {

constexpr int bandHeight = 18; ///< in which conflicts are counted
constexpr int lineHeight = 20;
constexpr int castHeight = 18;
constexpr int leastWords = 110;
constexpr int gap = 4;

} // namespace

StackLayout stackLayout(int height, int parts, double zoom)
{
    const auto scaled = [zoom](int pixels) { return qRound(pixels * zoom); };
    StackLayout layout;
    layout.top = scaled(bandHeight);
    layout.line = scaled(lineHeight);
    layout.castLine = std::max(1, scaled(castHeight));
    layout.wordsTop = layout.top + stackLines * layout.line;
    const int left = std::max(0, height - layout.wordsTop);
    const int rows = std::clamp((left - scaled(leastWords) - scaled(gap)) / layout.castLine, 0, parts);
    layout.hasRest = rows > 0 && rows < parts;
    layout.castRows = layout.hasRest ? rows - 1 : rows;
    layout.castTop = height - rows * layout.castLine - (rows > 0 ? scaled(gap) : 0);
    layout.wordsHeight = std::max(0, layout.castTop - layout.wordsTop);
    return layout;
}

std::vector<Id<CastMember>> partsOf(
    const ScheduleFacts &facts, const BoardOrder &board, const BoardPlan &plan)
{
    QSet<Id<CastMember>> found;
    const auto add = [&](Id<Scene> scene) {
        for (const Id<CastMember> part : facts.castOf(scene)) {
            if (facts.find(part))
                found.insert(part);
        }
    };
    for (const auto *strips : {&board.placed, &board.boneyard}) {
        for (const Strip &strip : *strips)
            add(strip.scene);
    }
    for (const Id<Scene> scene : plan.unplaced)
        add(scene);
    std::vector<Id<CastMember>> parts(found.begin(), found.end());
    std::sort(parts.begin(), parts.end(), [&](Id<CastMember> a, Id<CastMember> b) {
        const CastMember &left = *facts.find(a);
        const CastMember &right = *facts.find(b);
        if (left.number != right.number)
            return left.number < right.number;
        const int order = left.character.localeAwareCompare(right.character);
        return order != 0 ? order < 0 : a < b;
    });
    return parts;
}

QString partMark(const CastMember &part)
{
    return part.number ? part.number.text() : QStringLiteral("•");
}

} // namespace slate
