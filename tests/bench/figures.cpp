#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace slate::bench {

double Runs::best() const
{
    return values.empty() ? 0 : *std::min_element(values.begin(), values.end());
}

double Runs::median() const
{
    if (values.empty())
        return 0;
    std::vector<double> sorted = values;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

bool reachesTargets(const Figure &figure)
{
    const double median = figure.runs.median();
    if (figure.most && median > *figure.most)
        return false;
    return !figure.mostTimesFloor || median <= *figure.mostTimesFloor * figure.floor.median();
}

namespace {

QString targetOf(const Figure &figure)
{
    QStringList targets;
    if (figure.most)
        targets << QStringLiteral("%1 %2").arg(*figure.most).arg(figure.unit);
    if (figure.mostTimesFloor)
        targets << QStringLiteral("%1 x").arg(*figure.mostTimesFloor);
    if (targets.isEmpty())
        return QString();
    return QStringLiteral("<= %1: %2")
        .arg(targets.join(QStringLiteral(", ")),
            reachesTargets(figure) ? QStringLiteral("yes") : QStringLiteral("NO"));
}

QString number(double value)
{
    return QString::number(value, 'f', value < 1 ? 3 : value < 100 ? 2 : 0);
}

} // namespace

void print(const Figures &figures)
{
    std::printf("%-54s %10s %10s   %-26s %10s %10s %7s  %s\n", "", "best", "median", "floor", "best",
        "median", "ratio", "target");
    for (const Figure &figure : figures) {
        const double floor = figure.floor.median();
        std::printf("%-54s %10s %10s   %-26s %10s %10s %7s  %s\n",
            qPrintable(QStringLiteral("%1, %2").arg(figure.name, figure.unit)),
            qPrintable(number(figure.runs.best())), qPrintable(number(figure.runs.median())),
            qPrintable(figure.floorName), qPrintable(number(figure.floor.best())), qPrintable(number(floor)),
            floor > 0 ? qPrintable(QString::number(figure.runs.median() / floor, 'f', 1)) : "",
            qPrintable(targetOf(figure)));
    }
    std::fflush(stdout);
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void takeTurns(
    int times, Runs &runs, const std::function<void()> &work, Runs &floor, const std::function<void()> &least)
{
    for (int i = 0; i < times; ++i) {
        floor.values.push_back(millisecondsOf(least));
        runs.values.push_back(millisecondsOf(work));
    }
}

} // namespace slate::bench
