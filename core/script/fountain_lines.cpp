#include "core/script/fountain_lines.h"

#include "core/script/script_text.h"

#include <algorithm>

namespace slate {

namespace {

using What = ReadingNote::What;

constexpr qsizetype longestLine = 20000;

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\f' || letter == '\v';
}

FountainLine::Kind lineKind(const QByteArray &line)
{
    if (line == "  ")
        return FountainLine::Kind::TwoSpaces;
    return std::all_of(line.cbegin(), line.cend(), isSpace) ? FountainLine::Kind::Blank
                                                            : FountainLine::Kind::Text;
}

} // namespace

qsizetype UncommentedLines::endOfLine(qsizetype from) const
{
    while (from < m_bytes.size() && m_bytes[from] != '\n' && m_bytes[from] != '\r')
        ++from;
    return from;
}

qsizetype UncommentedLines::afterLineEnd(qsizetype end) const
{
    if (end + 1 < m_bytes.size() && m_bytes[end] == '\r' && m_bytes[end + 1] == '\n')
        return end + 2;
    return std::min(end + 1, m_bytes.size());
}

int UncommentedLines::linesIn(qsizetype from, qsizetype to) const
{
    int lines = 0;
    for (qsizetype at = from; at < to; ++at) {
        const bool pair = m_bytes[at] == '\r' && m_bytes[at + 1] == '\n';
        lines += (m_bytes[at] == '\n' || (m_bytes[at] == '\r' && !pair)) ? 1 : 0;
    }
    return lines;
}

bool UncommentedLines::next(Line &line)
{
    if (m_at >= m_bytes.size())
        return false;
    line.number = m_line++;
    qsizetype from = m_at, end = endOfLine(from);
    QByteArray kept;
    while (!m_noMoreEnds) {
        const qsizetype open = from + QByteArrayView(m_bytes).sliced(from, end - from).indexOf("/*");
        if (open < from)
            break;
        const qsizetype close = m_bytes.indexOf("*/", open + 2);
        if (close < 0) {
            m_noMoreEnds = true;
            m_reading.note(What::UnclosedComment, m_line - 1, QStringLiteral("/*"));
            m_reading.breakOff(m_line - 1);
            break;
        }
        kept.append(m_bytes.constData() + from, open - from);
        m_line += linesIn(open, close);
        from = close + 2;
        // Looked for once in a line, however many comments it holds.
        if (from > end)
            end = endOfLine(from);
    }
    line.text = kept.isEmpty() ? QByteArray::fromRawData(m_bytes.constData() + from, end - from)
                               : kept.append(m_bytes.constData() + from, end - from);
    m_at = afterLineEnd(end);
    return true;
}

bool FountainLines::take(Line &line)
{
    if (m_ahead.empty())
        return m_lines.next(line);
    line = std::move(m_ahead.front());
    m_ahead.pop_front();
    return true;
}

bool FountainLines::takeNoteOverLines(Line &line, qsizetype open, QByteArray &note)
{
    note = line.text.mid(open + 2);
    for (std::size_t at = 0;; ++at) {
        Line next;
        if (at == m_ahead.size() && m_lines.next(next))
            m_ahead.push_back(next);
        if (at == m_ahead.size() || lineKind(m_ahead[at].text) == FountainLine::Kind::Blank) {
            m_noEndBefore = at == m_ahead.size() ? std::numeric_limits<int>::max() : m_ahead[at].number;
            if (at == m_ahead.size())
                m_reading.breakOff(line.number);
            return false;
        }
        const QByteArray &text = m_ahead[at].text;
        const qsizetype close = text.indexOf("]]");
        note += '\n' + text.left(close < 0 ? text.size() : close);
        if (close < 0)
            continue;
        line.text = text.mid(close + 2);
        m_ahead.erase(m_ahead.begin(), m_ahead.begin() + std::ptrdiff_t(at) + 1);
        return true;
    }
}

bool FountainLines::takeNotes(Line &line, QStringList &notes)
{
    QByteArray kept;
    qsizetype from = 0;
    bool any = false;
    for (;;) {
        const qsizetype open = line.number < m_noEndBefore ? -1 : line.text.indexOf("[[", from);
        if (open < 0)
            break;
        const qsizetype close = line.text.indexOf("]]", open + 2);
        QByteArray note = line.text.mid(open + 2, std::max<qsizetype>(close - open - 2, 0));
        const QByteArray before = line.text.mid(from, open - from);
        if (close >= 0) {
            from = close + 2;
        } else if (takeNoteOverLines(line, open, note)) {
            from = 0;
        } else {
            m_reading.note(What::UnclosedComment, line.number, QStringLiteral("[["));
            break;
        }
        kept += before;
        notes.append(decode(note, line.number).trimmed());
        any = true;
    }
    if (any)
        line.text = kept + line.text.mid(from);
    return any;
}

QString FountainLines::decode(const QByteArray &bytes, int number)
{
    bool damaged = false;
    QString text = decodeLine(bytes, damaged);
    if (damaged && !m_damageSaid)
        m_reading.note(What::DamagedText, number);
    m_damageSaid = m_damageSaid || damaged;
    return text;
}

QString FountainLines::cut(const QString &text, int number)
{
    if (text.size() <= longestLine)
        return text;
    m_reading.note(What::LineTooLong, number, QString::number(text.size()));
    return text.left(longestLine);
}

bool FountainLines::next(FountainLine &line)
{
    line = {};
    Line raw;
    while (take(raw)) {
        line.number = raw.number;
        QStringList notes;
        const bool hadNotes = takeNotes(raw, notes);
        line.kind = lineKind(raw.text);
        if (hadNotes && line.kind != FountainLine::Kind::Text) {
            line.notesBefore += notes;
            continue;
        }
        line.notes = notes;
        if (line.kind == FountainLine::Kind::Text)
            line.text = withoutInvisible(cut(decode(raw.text, raw.number), raw.number));
        while (!line.text.isEmpty() && line.text.back().isSpace())
            line.text.chop(1);
        if (line.text.isEmpty() && line.kind == FountainLine::Kind::Text)
            line.kind = FountainLine::Kind::Blank;
        return true;
    }
    line.kind = FountainLine::Kind::Blank;
    return !line.notesBefore.isEmpty();
}

} // namespace slate
