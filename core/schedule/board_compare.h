#pragma once

#include "core/schedule/board_dood.h"

#include <algorithm>

namespace slate {

/// Where a scene is on a board.
struct ScenePlace {
    int day = 0; ///< the number of its first day; 0: on no day
    QDate date;

    bool operator==(const ScenePlace &) const = default;
};

/// One day of one board.
struct DayMeasure {
    QDate date;
    int eighths = 0;
    int minutes = 0;
    int scenes = 0;

    bool operator==(const DayMeasure &) const = default;
};

/// How much somebody works on a board.
struct WorkMeasure {
    int work = 0;
    int hold = 0;
    int paid = 0;

    bool operator==(const WorkMeasure &) const = default;
};

/// A board in figures.
struct BoardMeasure {
    int days = 0;
    QDate first;
    QDate last;
    int scenes = 0;  ///< on days, each once
    int eighths = 0; ///< on days
    int minutes = 0;
    int paid = 0; ///< paid days of the cast

    bool operator==(const BoardMeasure &) const = default;
};

/// What each board says of one scene, one day number, or one cast member, in the order of the boards.
template<typename Subject, typename Saying>
struct Compared {
    Subject subject;
    std::vector<Saying> boards;

    bool differs() const
    {
        return std::any_of(
            boards.begin(), boards.end(), [this](const Saying &saying) { return saying != boards.front(); });
    }
};

/// Boards side by side.
struct BoardComparison {
    std::vector<Id<Board>> boards;
    std::vector<BoardMeasure> measures;
    std::vector<Compared<Id<Scene>, ScenePlace>> scenes;        ///< in script order, without those omitted
    std::vector<Compared<int, std::optional<DayMeasure>>> days; ///< by number; nothing: no such day
    std::vector<Compared<Id<CastMember>, WorkMeasure>> cast;    ///< by cast number, then by name
};

/// Compares boards, as a rule of one production; ids that are no boards are passed over.
BoardComparison compareBoards(const ScheduleFacts &facts, const std::vector<Id<Board>> &boards);

} // namespace slate
