#include "core/model/cast_number.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace slate {

namespace {

constexpr qsizetype longest = 12;
constexpr qsizetype mostDigits = 9; ///< of which the value counts

qsizetype digitsAtFront(const QString &text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count].isDigit())
        ++count;
    return count;
}

} // namespace

qint64 CastNumber::value() const
{
    return m_text.left(std::min(digitsAtFront(m_text), mostDigits)).toLongLong();
}

bool operator<(const CastNumber &a, const CastNumber &b)
{
    if (a.isEmpty() != b.isEmpty())
        return b.isEmpty();
    const bool lettersA = digitsAtFront(a.m_text) == 0, lettersB = digitsAtFront(b.m_text) == 0;
    if (lettersA != lettersB)
        return lettersB;
    if (a.value() != b.value())
        return a.value() < b.value();
    const int letters = a.m_text.compare(b.m_text, Qt::CaseInsensitive);
    return letters != 0 ? letters < 0 : a.m_text < b.m_text;
}

bool isCastNumber(const QString &text)
{
    if (text.isEmpty() || text.size() > longest || !text[0].isLetterOrNumber())
        return false;
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; };
    const auto isZero = [](QChar c) { return c == u'0'; };
    return std::all_of(text.begin(), text.end(), belongs) && !std::all_of(text.begin(), text.end(), isZero);
}

NumberedName numberedName(const QString &text)
{
    // A full stop, bracket or colon after it says that the number is one of a list.
    static const QRegularExpression marked(QStringLiteral(
        "^(?:#\\s*([0-9]{1,4}[A-Za-z]{0,3})[.):]?\\s+|([0-9]{1,4}[A-Za-z]{0,3})\\s*[.):]\\s*)(\\S.*)$"));
    static const QRegularExpression alone(QStringLiteral("^#?\\s*([0-9]{1,4}[A-Za-z]{0,3})[.):]?$"));
    const QString plain = text.simplified();
    if (const auto match = alone.match(plain); match.hasMatch() && isCastNumber(match.captured(1)))
        return {CastNumber(match.captured(1)), {}};
    if (const auto match = marked.match(plain); match.hasMatch()) {
        const QString number = match.captured(1) + match.captured(2);
        if (isCastNumber(number))
            return {CastNumber(number), match.captured(3)};
    }
    return {{}, plain};
}

QString castNumbersText(std::vector<CastNumber> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QStringList words;
    for (const CastNumber &number : numbers)
        words << number.text();
    return words.join(QStringLiteral(", "));
}

} // namespace slate
