#pragma once

#include "ui/picture/time_axis.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace slate {

enum class TimeUnit { Day, Week, Month, Quarter, Year, Decade };

/// The beginning of the unit that a day lies in. Weeks begin on `weekBegins`.
QDate unitStart(TimeUnit unit, QDate day, Qt::DayOfWeek weekBegins);
/// The beginning of the unit after the one that begins on `start`.
QDate nextUnit(TimeUnit unit, QDate start);

/// One cell of the head: from where to where, and its label with the place of its left end. The
/// label is empty where it does not fit.
struct Tick {
    QDate start;
    double left = 0;
    double right = 0;
    QString label;
    double labelX = 0;
};

/// The head over a picture: the cells of the fine scale that fits, and of the coarse one above it.
struct TimeHead {
    TimeUnit fine = TimeUnit::Day;
    std::vector<Tick> fineTicks;
    std::vector<Tick> coarseTicks; ///< none above decades
};

/// Measures a label in the font of the head, in pixels.
using TextWidth = std::function<double(const QString &)>;

/// The finest scale whose labels have room at this zoom.
TimeUnit fineUnit(double pixelsPerDay, const QLocale &locale, const TextWidth &textWidth);
/// The cells that are in sight. Coarse labels stay in sight while their cell is.
TimeHead headFor(
    const TimeAxis &axis, const QLocale &locale, const TextWidth &fineWidth, const TextWidth &coarseWidth);
/// Moves coarse labels out of the stretch from `left` to `right`, or leaves them away where their cell
/// has no other room.
void keepClear(TimeHead &head, double left, double right, const TextWidth &coarseWidth);

} // namespace slate
