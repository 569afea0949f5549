#pragma once

#include "ui/base/save_file.h"

#include <QSizeF>

#include <functional>

class QPainter;

namespace slate {

enum class PictureFormat { Png, Svg, Pdf };

/// Draws a picture of `size` pixels, of which `dotsPerInch` make an inch so that its words come out as wide
/// as they were measured, in the light colours, whatever the scheme on screen, and writes it as
/// saveFile does, with its failures.
void savePicture(const FileToSave &file, PictureFormat format, QSizeF size, int dotsPerInch,
    const QString &title, const std::function<void(QPainter &)> &paint);

/// The filter of a file dialog, and the ending of the files.
QString filterOf(PictureFormat format);
QString suffixOf(PictureFormat format);

} // namespace slate
