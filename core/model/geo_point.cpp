#include "core/model/geo_point.h"

#include <QRegularExpression>

#include <cmath>

namespace slate {

namespace {

constexpr double stepsPerDegree = 100'000;

/// To the five decimals that are stored, so that what was typed equals what is read back.
double rounded(double degrees)
{
    return std::round(degrees * stepsPerDegree) / stepsPerDegree;
}

std::optional<GeoPoint> pointWithin(double latitude, double longitude)
{
    if (!(std::abs(latitude) <= 90) || !(std::abs(longitude) <= 180))
        return std::nullopt;
    return GeoPoint {rounded(latitude), rounded(longitude)};
}

QString degreesText(double degrees)
{
    QString text = QString::number(std::abs(rounded(degrees)), 'f', 5);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text + QChar(0x00b0);
}

/// One coordinate: a signed number, or one with the letter of its side of the earth before or after.
std::optional<double> coordinate(QString number, const QString &before, const QString &after, QChar negative)
{
    if (!before.isEmpty() && !after.isEmpty())
        return std::nullopt;
    const QString side = before + after;
    const bool isSigned = number.startsWith(QLatin1Char('-')) || number.startsWith(QLatin1Char('+'));
    if (!side.isEmpty() && isSigned)
        return std::nullopt;
    const double value = number.replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    return side == negative ? -value : value;
}

} // namespace

QString toStored(const GeoPoint &point)
{
    return QStringLiteral("%1,%2")
        .arg(rounded(point.latitude), 0, 'f', 5)
        .arg(rounded(point.longitude), 0, 'f', 5);
}

std::optional<GeoPoint> geoPointFromStored(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(-?[0-9]{1,2}\\.[0-9]{5}),(-?[0-9]{1,3}\\.[0-9]{5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto point = pointWithin(match.capturedView(1).toDouble(), match.capturedView(2).toDouble());
    return point && toStored(*point) == text ? point : std::nullopt;
}

QString displayText(const GeoPoint &point)
{
    return QStringLiteral("%1 %2, %3 %4")
        .arg(degreesText(point.latitude), point.latitude < 0 ? QStringLiteral("S") : QStringLiteral("N"),
            degreesText(point.longitude), point.longitude < 0 ? QStringLiteral("W") : QStringLiteral("E"));
}

std::optional<GeoPoint> geoPointFromText(const QString &text)
{
    // Where the decimals stand behind commas, a comma alone cannot part the two numbers.
    static const QRegularExpression withPoints(
        QStringLiteral("^([NS]?) ?([-+]?[0-9]{1,3}(?:\\.[0-9]+)?) ?\u00b0? ?([NS]?)(?: ?[,;] ?| )"
                       "([EW]?) ?([-+]?[0-9]{1,3}(?:\\.[0-9]+)?) ?\u00b0? ?([EW]?)$"));
    static const QRegularExpression withCommas(
        QStringLiteral("^([NS]?) ?([-+]?[0-9]{1,3},[0-9]+) ?\u00b0? ?([NS]?)(?: ?; ?|,? )"
                       "([EW]?) ?([-+]?[0-9]{1,3},[0-9]+) ?\u00b0? ?([EW]?)$"));

    const QString plain = text.simplified().toUpper().replace(QChar(0x2212), QLatin1Char('-'));
    auto match = withPoints.match(plain);
    if (!match.hasMatch())
        match = withCommas.match(plain);
    if (!match.hasMatch())
        return std::nullopt;

    const auto latitude =
        coordinate(match.captured(2), match.captured(1), match.captured(3), QLatin1Char('S'));
    const auto longitude =
        coordinate(match.captured(5), match.captured(4), match.captured(6), QLatin1Char('W'));
    if (!latitude || !longitude)
        return std::nullopt;
    return pointWithin(*latitude, *longitude);
}

} // namespace slate
