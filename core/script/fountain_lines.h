#pragma once

#include "core/script/reading.h"

#include <deque>

namespace slate {

/// One line of Fountain without its comments.
struct FountainLine {
    enum class Kind {
        Text,
        Blank,
        TwoSpaces, ///< just two spaces, which keep a speech or a note together
    };
    Kind kind = Kind::Blank;
    QString text;            ///< indented as it was, without spaces at its end
    int number = 0;          ///< from 1; where a comment joins several, that of the first
    QStringList notes;       ///< in the order of the line
    QStringList notesBefore; ///< of lines before this one that hold nothing else; such lines are no lines
};

/// Takes the boneyards out of a file and gives its lines, in one pass. A boneyard that never ends is text.
class UncommentedLines
{
public:
    struct Line {
        QByteArray text; ///< may share the bytes of the file
        int number = 0;
    };

    UncommentedLines(const QByteArray &bytes, Reading &reading) : m_bytes(bytes), m_reading(reading) { }

    bool next(Line &line);
    /// Tells the reading how far it is.
    void sayProgress() { m_reading.at(m_at, m_bytes.size()); }

private:
    qsizetype endOfLine(qsizetype from) const;
    qsizetype afterLineEnd(qsizetype end) const;
    int linesIn(qsizetype from, qsizetype to) const;

    QByteArray m_bytes;
    Reading &m_reading;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_noMoreEnds = false;
};

/// Takes the notes out as well. A note may go over several lines but not over a blank one; one that does
/// not end before that is text.
class FountainLines
{
public:
    /// `bytes` without a byte order mark, see script_text.h.
    FountainLines(const QByteArray &bytes, Reading &reading) : m_reading(reading), m_lines(bytes, reading) { }

    /// False at the end. The notes after the last line come with a blank line of their own.
    bool next(FountainLine &line);
    void sayProgress() { m_lines.sayProgress(); }

private:
    using Line = UncommentedLines::Line;

    bool take(Line &line);
    bool takeNotes(Line &line, QStringList &notes);
    bool takeNoteOverLines(Line &line, qsizetype open, QByteArray &note);
    QString decode(const QByteArray &bytes, int number);
    QString cut(const QString &text, int number);

    Reading &m_reading;
    UncommentedLines m_lines;
    std::deque<Line> m_ahead;
    int m_noEndBefore = 0; ///< no note that begins before this line ends
    bool m_damageSaid = false;
};

} // namespace slate
