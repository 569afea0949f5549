#pragma once

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace slate {

enum class PictureFormat { Png, Svg, Pdf };

/// Draws a picture of `size` pixels, of which `dotsPerInch` make an inch so that its words come out as wide
/// as they were measured, in the light colours, whatever the scheme on screen, and writes it to `path`:
/// whole, or not at all. Throws Error(DiskFull), (NoPermission) or (InputOutput).
void savePicture(const QString &path, PictureFormat format, QSizeF size, int dotsPerInch,
    const QString &title, const std::function<void(QPainter &)> &paint);

/// The filter of a file dialog, and the ending of the files.
QString filterOf(PictureFormat format);
QString suffixOf(PictureFormat format);

} // namespace slate
