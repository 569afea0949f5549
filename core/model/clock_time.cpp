#include "core/model/clock_time.h"

#include <QTime>

namespace slate {

std::optional<int> minutesFromClockTime(const QString &text)
{
    const QTime time = QTime::fromString(text.trimmed(), QStringLiteral("H:mm"));
    return time.isValid() ? std::optional<int>(time.msecsSinceStartOfDay() / 60'000) : std::nullopt;
}

QString clockTime(int minutes)
{
    constexpr int day = 24 * 60;
    const int within = ((minutes % day) + day) % day;
    return QTime(within / 60, within % 60).toString(QStringLiteral("HH:mm"));
}

} // namespace slate
