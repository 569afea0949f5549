#include "core/report/date_story.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace slate {

namespace {

struct DateStoryText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

std::vector<MilestoneMove> inOrderOfTelling(std::vector<MilestoneMove> moves, DateWindow present)
{
    std::stable_sort(moves.begin(), moves.end(), [](const MilestoneMove &a, const MilestoneMove &b) {
        return std::tuple(a.announced.sortDay(), a.id) < std::tuple(b.announced.sortDay(), b.id);
    });
    std::vector<MilestoneMove> chain;
    while (!moves.empty()) {
        auto last = std::find_if(
            moves.rbegin(), moves.rend(), [&](const MilestoneMove &move) { return move.to == present; });
        if (last == moves.rend())
            break;
        present = last->from;
        chain.push_back(*last);
        moves.erase(std::next(last).base());
    }
    moves.insert(moves.end(), chain.rbegin(), chain.rend());
    return moves;
}

} // namespace

std::optional<qint64> DateStory::slip() const
{
    if (past.empty())
        return std::nullopt;
    qint64 days = 0;
    for (const PastDate &each : past) {
        if (!each.slip)
            return std::nullopt;
        days += *each.slip;
    }
    return days;
}

DateStory dateStory(std::vector<MilestoneMove> moves, const DateWindow &present)
{
    DateStory story;
    const auto told = inOrderOfTelling(std::move(moves), present);
    for (size_t i = 0; i < told.size(); ++i) {
        // A date that was given up for an unknown one has slipped by nobody knows how much.
        const DateWindow &after = i + 1 < told.size() ? told[i + 1].from : present;
        const DateWindow &next = told[i].to.hasDates() ? after : told[i].to;
        story.past.push_back({told[i].from, slipInDays(told[i].from, next)});
    }
    return story;
}

QString slipText(qint64 days)
{
    if (days == 0)
        return DateStoryText::tr("same day");
    const QString sign = days > 0 ? QStringLiteral("+") : QStringLiteral("\u2212");
    const qint64 count = std::abs(days);
    return sign + (count == 1 ? DateStoryText::tr("1 day") : DateStoryText::tr("%1 days").arg(count));
}

QString storyWords(const DateStory &story)
{
    if (story.past.empty())
        return {};
    const QString times = story.past.size() == 1
        ? DateStoryText::tr("moved once")
        : DateStoryText::tr("moved %1 times").arg(QLocale().toString(story.past.size()));
    const auto slip = story.slip();
    return slip ? DateStoryText::tr("%1, %2").arg(times, slipText(*slip)) : times;
}

} // namespace slate
