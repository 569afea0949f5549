#include "ui/picture/span.h"

#include <algorithm>

namespace slate {

Span spanOf(const DateWindow &window)
{
    if (!window.hasDates() || !window.isOrdered())
        return {};
    if (!window.isBounded()) {
        const QDate day = window.sortDay();
        return {day, day, day, day, !window.earliest.isValid(), !window.latest.isValid()};
    }
    const QDate middle = window.earliest.addDays(window.earliest.daysTo(window.latest) / 2);
    return {window.earliest, middle, middle, window.latest, false, false};
}

Span spanOf(const DateWindow &first, const DateWindow &last)
{
    const bool knowsFirst = first.hasDates() && first.isOrdered();
    const bool knowsLast = last.hasDates() && last.isOrdered();
    if (!knowsFirst && !knowsLast)
        return {};
    Span span;
    span.openStart = !knowsFirst || !first.earliest.isValid();
    span.openEnd = !knowsLast || !last.latest.isValid();
    if (knowsFirst) {
        span.from = first.sortDay();
        span.solidFrom = first.latest.isValid() ? first.latest : first.earliest;
    }
    if (knowsLast) {
        span.solidTo = last.sortDay();
        span.to = last.latest.isValid() ? last.latest : last.earliest;
    }
    if (!knowsFirst)
        span.from = span.solidFrom = span.solidTo;
    if (!knowsLast)
        span.solidTo = span.to = span.solidFrom;
    // Rough ends may overlap: nothing is certain then but what lies between their middles.
    if (span.solidTo < span.solidFrom)
        std::swap(span.solidFrom, span.solidTo);
    span.to = std::max(span.to, span.solidTo);
    span.from = std::min(span.from, span.solidFrom);
    return span;
}

void widen(QDate &first, QDate &last, const Span &span)
{
    if (!span.isDrawn())
        return;
    if (!first.isValid() || span.from < first)
        first = span.from;
    if (!last.isValid() || span.to > last)
        last = span.to;
}

std::pair<double, double> extentOf(
    const Span &span, bool lasts, const TimeAxis &axis, const SpanMeasures &measures)
{
    double left = axis.x(span.from);
    double right = axis.end(span.to);
    if (span.openStart)
        left -= measures.openEnd;
    if (span.openEnd)
        right += measures.openEnd;
    if (span.isExact() && !lasts) {
        const double centre = axis.centre(span.from);
        return {centre - measures.mark / 2, centre + measures.mark / 2};
    }
    // Still to be seen and hit when a month is narrower than a pixel.
    const double least = lasts ? measures.mark / 2 : measures.mark;
    if (right - left < least) {
        const double centre = (left + right) / 2;
        return {centre - least / 2, centre + least / 2};
    }
    return {left, right};
}

} // namespace slate
