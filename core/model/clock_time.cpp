#include "core/model/clock_time.h"

#include <QRegularExpression>
#include <QTime>

namespace slate {

std::optional<int> minutesFromClockTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*([ap]m)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(3).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional<int>(time.msecsSinceStartOfDay() / 60'000) : std::nullopt;
}

QString clockTime(int minutes)
{
    constexpr int day = 24 * 60;
    const int within = ((minutes % day) + day) % day;
    return QTime(within / 60, within % 60).toString(QStringLiteral("HH:mm"));
}

} // namespace slate
