#include "ui/picture/time_axis.h"

#include <algorithm>
#include <cmath>

namespace slate {

QDate TimeAxis::dayAt(double x) const
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(m_start + x / m_pixelsPerDay)));
}

QDate TimeAxis::lastDay() const
{
    return dayAt(std::max(0.0, std::nextafter(m_width, 0.0)));
}

void TimeAxis::setWidth(double width)
{
    m_width = std::max(1.0, width);
}

void TimeAxis::zoom(double factor, double x)
{
    const double moment = m_start + x / m_pixelsPerDay;
    m_pixelsPerDay = std::clamp(m_pixelsPerDay * factor, leastPixelsPerDay, mostPixelsPerDay);
    m_start = moment - x / m_pixelsPerDay;
    keepInCalendar();
}

void TimeAxis::pan(double pixels)
{
    m_start -= pixels / m_pixelsPerDay;
    keepInCalendar();
}

void TimeAxis::fit(QDate first, QDate last, double leftMargin, double rightMargin)
{
    constexpr double leastDays = 112;
    double from = static_cast<double>(first.toJulianDay());
    double days = static_cast<double>(last.toJulianDay() + 1) - from;
    if (days < leastDays) {
        from -= (leastDays - days) / 2;
        days = leastDays;
    }
    const double room = std::max(m_width - leftMargin - rightMargin, m_width / 4);
    m_pixelsPerDay = std::clamp(room / days, leastPixelsPerDay, mostPixelsPerDay);
    m_start = from - std::min(leftMargin, m_width / 4) / m_pixelsPerDay;
    keepInCalendar();
}

void TimeAxis::reveal(QDate day, double margin)
{
    const double inside = std::min(margin, m_width / 3);
    if (x(day) < inside)
        pan(inside - x(day));
    else if (end(day) > m_width - inside)
        pan(m_width - inside - end(day));
}

void TimeAxis::keepInCalendar()
{
    // Years of four digits, so that every head and every label can be written.
    static const auto earliest = static_cast<double>(QDate(1000, 1, 1).toJulianDay());
    static const auto latest = static_cast<double>(QDate(9000, 1, 1).toJulianDay());
    m_start = std::clamp(m_start, earliest, latest);
}

} // namespace slate
