#pragma once

#include <QDate>

namespace slate {

/// The mapping between days and pixels of a picture over time. A day is as wide as `pixelsPerDay` and
/// begins at x(day); pixel 0 is the left edge. A value: pictures copy it and compare it.
class TimeAxis
{
public:
    /// From a hundred years in a narrow window to less than a week in a wide one.
    static constexpr double leastPixelsPerDay = 0.02;
    static constexpr double mostPixelsPerDay = 200;

    double pixelsPerDay() const { return m_pixelsPerDay; }
    double width() const { return m_width; }

    /// The left edge of a day, which must be valid.
    double x(QDate day) const { return xOf(static_cast<double>(day.toJulianDay())); }
    double centre(QDate day) const { return x(day) + m_pixelsPerDay / 2; }
    /// The right edge of a day: the left edge of the next.
    double end(QDate day) const { return x(day) + m_pixelsPerDay; }
    QDate dayAt(double x) const;
    QDate firstDay() const { return dayAt(0); }
    QDate lastDay() const;

    /// Keeps the left edge where it is.
    void setWidth(double width);
    /// Keeps the moment under `x` there; stops at the limits.
    void zoom(double factor, double x);
    /// Moves what is shown to the right by `pixels`.
    void pan(double pixels);
    /// Shows both days and all between, with these margins at the sides; at least sixteen weeks, so that
    /// one lonely date still has its season around it.
    void fit(QDate first, QDate last, double leftMargin, double rightMargin);
    /// Pans as little as needed so that the day stands at least `margin` inside the edges.
    void reveal(QDate day, double margin);

    bool operator==(const TimeAxis &) const = default;

private:
    double xOf(double julianDay) const { return (julianDay - m_start) * m_pixelsPerDay; }
    void keepInCalendar();

    double m_start = 2459000;
    double m_pixelsPerDay = 1;
    double m_width = 800;
};

} // namespace slate
