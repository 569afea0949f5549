#include "tests/fuzz/mutate.h"

#include <algorithm>
#include <iterator>

namespace slate::fuzz {

namespace {

/// What has a meaning in one of the formats, or at the edges of numbers and of encodings.
const char *const words[] = {"\n\n", "\r", "\r\n", "/*", "*/", "[[", "]]", "INT. A - DAY", "#1A#",
    "===", "> ", "^", "(", ")", "  \n", "\nKATE\n", "***", "_", "\\", "Title: ", "<", ">", "</", "/>", "<!--",
    "]]>", "&amp;", "<Paragraph Type=\"Scene Heading\">", "<Text>", "<!ENTITY a \"&b;\">",
    "Length=\"99999999999/8\"", "{", "}", "[", "]", "\"", ",", ":", ";", "\t", "null", "1e999", "-1",
    "4294967296", "99999999999999999999", "\"breakdowns\":", "#\\u0000", "\xEF\xBB\xBF", "\xFF\xFE", "\xC3",
    "\xED\xA0\x80", "\xF4\x90\x80\x80", "SSI*"};

} // namespace

qsizetype Mutator::below(qsizetype end)
{
    return end <= 0 ? 0 : std::uniform_int_distribution<qsizetype>(0, end - 1)(m_random);
}

QByteArray Mutator::piece()
{
    const QByteArray &other = m_seeds[std::size_t(below(qsizetype(m_seeds.size())))];
    const qsizetype from = below(other.size());
    return other.mid(from, below(std::min<qsizetype>(other.size() - from, 400)));
}

void Mutator::change(QByteArray &data)
{
    const qsizetype at = below(data.size());
    const qsizetype length = below(std::min<qsizetype>(data.size() - at, 200));
    switch (below(8)) {
    case 0:
        if (!data.isEmpty())
            data[at] = char(below(256));
        break;
    case 1:
        data.remove(at, length);
        break;
    case 2:
        data.insert(at, data.mid(at, length));
        break;
    case 3:
        data.insert(at, piece());
        break;
    case 4:
        data.insert(at, words[below(std::ssize(words))]);
        break;
    case 5:
        data.insert(at, QByteArray(words[below(std::ssize(words))]).repeated(below(300)));
        break;
    case 6:
        data.truncate(at);
        break;
    case 7:
        if (!data.isEmpty())
            data[at] = char(data[at] ^ (1 << below(8)));
        break;
    }
}

QByteArray Mutator::next(qsizetype longest)
{
    QByteArray data = m_seeds[std::size_t(below(qsizetype(m_seeds.size())))].left(longest);
    for (qsizetype changes = 1 + below(6); changes > 0; --changes)
        change(data);
    return data.left(longest);
}

} // namespace slate::fuzz
