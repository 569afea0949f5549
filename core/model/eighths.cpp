#include "core/model/eighths.h"

#include <QRegularExpression>

#include <limits>

namespace slate {

QString displayText(Eighths eighths)
{
    const qint64 count = eighths.count;
    const qint64 size = count < 0 ? -count : count;
    const QString sign = count < 0 ? QStringLiteral("-") : QString();
    if (size % 8 == 0)
        return sign + QString::number(size / 8);
    const QString part = QStringLiteral("%1/8").arg(size % 8);
    return size < 8 ? sign + part : QStringLiteral("%1%2 %3").arg(sign).arg(size / 8).arg(part);
}

std::optional<Eighths> eighthsFromText(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:([0-9]+)|([0-9]+) ?/ ?8|([0-9]+) ([0-7]) ?/ ?8)$"));
    const auto match = pattern.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;

    bool fits = true;
    const auto number = [&](int group) {
        bool ok = true;
        const qint64 value = match.capturedView(group).isEmpty() ? 0 : match.capturedView(group).toInt(&ok);
        fits = fits && ok;
        return value;
    };
    const qint64 pages = number(1) + number(3);
    const qint64 count = pages * 8 + number(2) + number(4);
    if (!fits || count > std::numeric_limits<int>::max())
        return std::nullopt;
    return Eighths {static_cast<int>(count)};
}

} // namespace slate
