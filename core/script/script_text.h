#pragma once

#include <QByteArray>
#include <QString>

namespace slate {

/// Decodes one line of a script: UTF-8, or where that fails Windows-1252, as old programs write it. Single
/// broken bytes among good UTF-8 become U+FFFD, and so does NUL. `damaged` is set where anything but plain
/// UTF-8 was found, and left alone otherwise.
QString decodeLine(QByteArrayView bytes, bool &damaged);

/// A file in UTF-16 with a byte order mark as UTF-8; any other without its UTF-8 byte order mark.
QByteArray withoutByteOrderMark(const QByteArray &bytes);

} // namespace slate
