#include "core/script/csv_table.h"

#include "core/script/script_text.h"

#include <QStringDecoder>

namespace slate {

namespace {

constexpr qsizetype mostCells = 1000; ///< of one record

} // namespace

CsvRecords::CsvRecords(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

bool CsvRecords::next()
{
    m_cells.clear();
    m_recordLine = m_line;
    if (m_at >= m_text.size())
        return false;
    while (true) {
        if (m_cells.size() >= mostCells)
            throw Error(Error::Code::TooLarge,
                atLine(m_recordLine, QStringLiteral("more than %1 cells in one row").arg(mostCells)));
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        m_cells << (isQuoted ? quotedCell() : plainCell());
        if (m_at < m_text.size() && m_text[m_at] == m_separator) {
            ++m_at;
            continue;
        }
        m_ended = takeLineEnd();
        return true;
    }
}

QString CsvRecords::quotedCell()
{
    QString cell;
    for (++m_at; m_at < m_text.size();) {
        Reading::requireLength(cell.size(), m_recordLine);
        const QChar letter = m_text[m_at];
        if (letter == u'"') {
            ++m_at;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                return cell + plainCell();
            cell += letter;
            ++m_at;
        } else if (takeLineEnd()) {
            cell += u'\n';
        } else {
            cell += letter;
            ++m_at;
        }
    }
    m_unclosed = true;
    return cell;
}

QString CsvRecords::plainCell()
{
    const qsizetype begin = m_at;
    while (
        m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
        ++m_at;
    Reading::requireLength(m_at - begin, m_recordLine);
    return m_text.sliced(begin, m_at - begin).toString();
}

bool CsvRecords::takeLineEnd()
{
    if (m_at >= m_text.size() || (m_text[m_at] != u'\n' && m_text[m_at] != u'\r'))
        return false;
    const bool isPair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
    return true;
}

QString textOfTable(Reading &reading, const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (!encoding && bytes.size() >= 2 && bytes.size() % 2 == 0) {
        if (bytes[0] != 0 && bytes[1] == 0)
            encoding = QStringConverter::Utf16LE;
        else if (bytes[0] == 0 && bytes[1] != 0)
            encoding = QStringConverter::Utf16BE;
    }
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        reading.note(ReadingNote::What::DamagedText, 0);
        if (!encoding)
            text = fromWindows1252(bytes);
    }
    if (text.contains(QChar(u'\0')))
        throw Error(Error::Code::BadInput, atLine(1, QStringLiteral("not a text")));
    return withoutInvisible(text);
}

} // namespace slate
