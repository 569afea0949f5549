#include "core/schedule/board_breaks.h"

#include "core/schedule/strip_places.h"

#include <algorithm>

namespace slate {

namespace {

/// Places in a board's list: from `first` up to but without `end`.
struct Span {
    size_t first = 0;
    size_t end = 0;

    bool isEmpty() const { return first >= end; }
};

Span spanOf(const BoardOrder &order, const std::vector<Id<Strip>> &range)
{
    if (range.empty())
        return {0, order.placed.size()};
    const QSet<Id<Strip>> chosen(range.begin(), range.end());
    Span span {order.placed.size(), 0};
    for (size_t i = 0; i < order.placed.size(); ++i) {
        if (chosen.contains(order.placed[i].id)) {
            span.first = std::min(span.first, i);
            span.end = i + 1;
        }
    }
    return span;
}

bool isBreak(const Strip &strip)
{
    return strip.stripKind == StripKind::DayBreak;
}

/// How much of a day is used.
struct Load {
    int eighths = 0;
    int minutes = 0;

    Load operator+(const Load &other) const { return {eighths + other.eighths, minutes + other.minutes}; }
};

/// Whether more is too much for a day. Of what is not added, or not on the day yet, nothing is too much.
bool isTooMuch(const Load &day, const Load &more, const DayLimit &limit)
{
    const auto over = [](int there, int added, std::optional<int> most) {
        return most && there > 0 && added > 0 && there + added > *most;
    };
    return over(day.eighths, more.eighths, limit.eighths) || over(day.minutes, more.minutes, limit.minutes);
}

class Breaker
{
public:
    Breaker(const ScheduleFacts &facts, const BoardOrder &order, DayLimit limit)
        : m_facts(facts),
          m_order(order),
          m_limit(limit)
    {
    }

    BoardChange run(Span span)
    {
        const auto &strips = m_order.placed;
        size_t i = span.first;
        while (i > 0 && !isBreak(strips[i - 1]))
            --i;
        for (; i < span.first; ++i)
            m_day = m_day + loadOf(strips[i]);
        for (size_t kept = 0; kept < span.first; ++kept)
            m_list.push_back({strips[kept], false});
        for (i = span.first; i < span.end; ++i)
            take(strips[i]);
        closeLast(span.end);
        for (i = span.end; i < strips.size(); ++i)
            m_list.push_back({strips[i], false});
        setPlaces(m_list);
        return changeTo(m_order, m_list, boneyard());
    }

private:
    Load loadOf(const Strip &strip) const { return {eighthsOf(m_facts, strip), minutesOf(m_facts, strip)}; }

    void take(const Strip &strip)
    {
        if (isBreak(strip)) {
            m_oldBreaks.push_back(strip);
            return;
        }
        const Load load = loadOf(strip);
        if (isTooMuch(m_day, load, m_limit))
            breakHere();
        m_oldBreaks.clear();
        m_day = m_day + load;
        m_list.push_back({strip, false});
    }

    void breakHere()
    {
        m_day = {};
        if (!m_oldBreaks.empty()) {
            m_list.push_back({m_oldBreaks.front(), false});
            return;
        }
        Strip strip;
        strip.id = Id<Strip>::random();
        strip.board = m_order.board;
        strip.stripKind = StripKind::DayBreak;
        m_list.push_back({strip, true});
    }

    /// The last day of the span ends with it at the end of the board, and where the rest of the day that
    /// follows is too much for it.
    void closeLast(size_t end)
    {
        const auto &strips = m_order.placed;
        if (m_list.empty() || isBreak(m_list.back().strip))
            return;
        if (end == strips.size()) {
            breakHere();
            return;
        }
        Load rest;
        for (size_t i = end; i < strips.size() && !isBreak(strips[i]); ++i)
            rest = rest + loadOf(strips[i]);
        if (isTooMuch(m_day, rest, m_limit))
            breakHere();
    }

    std::vector<StripSlot> boneyard() const
    {
        std::vector<StripSlot> list;
        for (const Strip &strip : m_order.boneyard)
            list.push_back({strip, false});
        return list;
    }

    const ScheduleFacts &m_facts;
    const BoardOrder &m_order;
    DayLimit m_limit;
    Load m_day;
    std::vector<StripSlot> m_list;
    std::vector<Strip> m_oldBreaks; ///< those between the last strip and the next
};

} // namespace

BoardChange insertDayBreaks(
    const ScheduleFacts &facts, const BoardOrder &order, DayLimit limit, const std::vector<Id<Strip>> &range)
{
    const Span span = spanOf(order, range);
    if (span.isEmpty() || (!limit.eighths && !limit.minutes))
        return {};
    return Breaker(facts, order, limit).run(span);
}

BoardChange removeDayBreaks(const BoardOrder &order, const std::vector<Id<Strip>> &range)
{
    const Span span = spanOf(order, range);
    BoardChange change;
    for (size_t i = span.first; i < span.end; ++i) {
        if (isBreak(order.placed[i]))
            change.remove.push_back(order.placed[i].id);
    }
    return change;
}

} // namespace slate
