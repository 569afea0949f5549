#pragma once

#include "core/exchange/screenplay.h"

namespace slate {

/// Decodes one line of a script: UTF-8, or where that fails Windows-1252, as old programs write it. Single
/// broken bytes among good UTF-8 become U+FFFD, and so does NUL. `damaged` is set where anything but plain
/// UTF-8 was found, and left alone otherwise.
QString decodeLine(QByteArrayView bytes, bool &damaged);

/// A file in UTF-16 with a byte order mark as UTF-8; any other without its UTF-8 byte order mark.
QByteArray withoutByteOrderMark(const QByteArray &bytes);

/// Collects what could not be read; after a thousand of them the rest say no more.
class ReadingNotes
{
public:
    explicit ReadingNotes(std::vector<ReadingNote> &notes) : m_notes(notes) { }

    void add(ReadingNote::What what, int line, QStringView detail = {});

private:
    std::vector<ReadingNote> &m_notes;
};

} // namespace slate
