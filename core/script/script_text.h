#pragma once

#include <QByteArray>
#include <QString>

namespace slate {

/// Decodes one line of a script: UTF-8, or where that fails Windows-1252, as old programs write it. Single
/// broken bytes among good UTF-8 become U+FFFD, and so does NUL. `damaged` is set where anything but plain
/// UTF-8 was found, and left alone otherwise.
QString decodeLine(QByteArrayView bytes, bool &damaged);

/// Decodes a text of one byte for a letter, as Windows writes it in the West; what that leaves free is
/// U+FFFD, never a control character.
QString fromWindows1252(QByteArrayView bytes);

/// Text without letters that nobody sees and that part what is one: zero-width spaces and joiners at the
/// ends and beside spaces, byte order marks, soft hyphens, marks of direction, control characters.
QString withoutInvisible(const QString &text);

/// A file in UTF-16 with a byte order mark as UTF-8; any other without its UTF-8 byte order mark.
QByteArray withoutByteOrderMark(const QByteArray &bytes);

} // namespace slate
