#pragma once

#include "core/model/date_window.h"
#include "ui/picture/time_axis.h"

#include <utility>

namespace slate {

/// A stretch of time as far as it is known: certain from `solidFrom` to `solidTo`, fading from there to
/// `from` and `to`. An open end is one of which nothing is known: the stretch goes on out of it, and
/// no day is made up for it.
struct Span {
    QDate from;
    QDate solidFrom;
    QDate solidTo;
    QDate to;
    bool openStart = false;
    bool openEnd = false;

    bool isDrawn() const { return from.isValid() && to.isValid(); }
    bool isExact() const { return isDrawn() && from == to && !openStart && !openEnd; }
    bool operator==(const Span &) const = default;
};

/// The stretch of something that happens on one day within a window.
Span spanOf(const DateWindow &window);
/// The stretch of something that goes on from one day, known roughly or not at all, to another.
Span spanOf(const DateWindow &first, const DateWindow &last);

/// The first and the last day that a span needs to be seen whole.
void widen(QDate &first, QDate &last, const Span &span);

/// The sizes in which spans are drawn, in pixels.
struct SpanMeasures {
    double mark = 13;
    double openEnd = 36; ///< how long a stretch with an unknown end fades out
};
/// The left and right end of a span on the axis, unknown ends with the length they fade out; what does not
/// last is a mark where its day is exact.
std::pair<double, double> extentOf(
    const Span &span, bool lasts, const TimeAxis &axis, const SpanMeasures &measures = {});

} // namespace slate
