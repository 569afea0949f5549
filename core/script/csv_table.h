#pragma once

#include "core/script/reading.h"

namespace slate {

/// The cells of a text with separators, one record after the other, after RFC 4180: quotes around cells
/// with separators, line ends and doubled quotes in them.
class CsvRecords
{
public:
    CsvRecords(QStringView text, QChar separator);

    /// Reads the next record into cells(); false at the end of the text. Throws Error(TooLarge).
    bool next();

    const QStringList &cells() const { return m_cells; }
    int line() const { return m_recordLine; }      ///< on which the record begins, from 1
    bool isUnclosed() const { return m_unclosed; } ///< a quote of this record never ends
    /// The text ends with this record, and without a line end.
    bool isLastWithoutEnd() const { return m_at >= m_text.size() && !m_ended; }
    qsizetype position() const { return m_at; }

private:
    QString quotedCell();
    QString plainCell();
    bool takeLineEnd();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
    bool m_unclosed = false;
    bool m_ended = false; ///< by a line end
    QStringList m_cells;
};

/// The text of a file in UTF-8 or UTF-16, with or without a mark; else as Windows-1252, with a note.
QString textOfTable(Reading &reading, const QByteArray &bytes);

} // namespace slate
