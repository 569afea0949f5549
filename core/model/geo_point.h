#pragma once

#include <QString>

#include <optional>

namespace slate {

/// A place on the earth in decimal degrees (WGS 84): latitude -90 to 90, longitude -180 to 180.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const GeoPoint &) const = default;
};

/// The text a slate file keeps: `62.56000,7.69000`; five decimals are about a metre.
QString toStored(const GeoPoint &point);
std::optional<GeoPoint> geoPointFromStored(const QString &text);

/// How it is shown: `62.56° N, 7.69° E`.
QString displayText(const GeoPoint &point);

/// Reads `62.56, 7.69`, `62.56 N 7.69 E`, `62,56; 7,69`; nothing when it is not two numbers within their
/// ranges. Rounds to the five decimals that are stored.
std::optional<GeoPoint> geoPointFromText(const QString &text);

} // namespace slate
