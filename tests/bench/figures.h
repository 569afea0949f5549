#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace slate::bench {

/// What repeated runs of one thing took, in the unit that the figure names.
struct Runs {
    std::vector<double> values;

    double best() const;
    double median() const;
};

/// One line of the table: the runs beside those of the least that a program could do for the same.
struct Figure {
    QString name;
    QString unit;
    Runs runs;
    Runs floor;
    QString floorName;
    std::optional<double> mostTimesFloor; ///< the target for the ratio of the medians
    std::optional<double> most;           ///< the target for the median itself
};

using Figures = std::vector<Figure>;

/// Whether the medians reach the targets; yes where there are none.
bool reachesTargets(const Figure &figure);
void print(const Figures &figures);

/// Milliseconds that `work` takes.
double millisecondsOf(const std::function<void()> &work);
/// Takes turns, so that what else the computer does falls on both alike.
void takeTurns(int times, Runs &runs, const std::function<void()> &work, Runs &floor,
    const std::function<void()> &least);

} // namespace slate::bench
