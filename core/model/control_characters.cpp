#include "core/model/control_characters.h"

#include <algorithm>

namespace slate {

namespace {

constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t paragraphSeparator = 0x2029;

bool isControl(char16_t letter)
{
    return letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || letter == lineSeparator
        || letter == paragraphSeparator || letter >= 0xFFFE;
}

bool endsLine(char16_t letter)
{
    return letter == u'\n' || letter == u'\r' || letter == u'\v' || letter == u'\f' || letter == 0x85
        || letter == lineSeparator || letter == paragraphSeparator;
}

/// What sets the direction of all that follows until it is taken back, which a name need not do.
bool turnsDirection(char16_t letter)
{
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

bool isHalfAt(const QString &text, qsizetype at)
{
    const QChar letter = text.at(at);
    if (letter.isHighSurrogate())
        return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
    return letter.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

/// Most texts have nothing that is in question, and are given back as they are. Looked at without a branch
/// for each letter, since every edit asks.
bool isPlain(const QString &text)
{
    unsigned others = 0;
    for (const QChar letter : text)
        others |= unsigned(char16_t(letter.unicode() - 0x20) > 0x7E - 0x20);
    if (others == 0)
        return true;
    return std::none_of(text.begin(), text.end(), [](QChar letter) {
        const char16_t code = letter.unicode();
        return isControl(code) || letter.isSurrogate() || turnsDirection(code);
    });
}

} // namespace

QString withoutControls(QString line)
{
    if (isPlain(line))
        return line;
    QString clean;
    clean.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t letter = line.at(i).unicode();
        const bool isBreakOfTwo = letter == u'\n' && i > 0 && line.at(i - 1) == u'\r';
        if (isBreakOfTwo)
            continue;
        if (endsLine(letter) || letter == u'\t')
            clean += u' ';
        else if (!isControl(letter) && !isHalfAt(line, i))
            clean += QChar(letter);
    }
    return clean;
}

QString oneLine(QString line)
{
    const auto isHidden = [](QChar letter) {
        const char16_t code = letter.unicode();
        return code == 0x200B || code == 0x2060 || code == 0xFEFF;
    };
    line = withoutControls(std::move(line));
    if (std::any_of(line.begin(), line.end(), isHidden))
        line.removeIf(isHidden);
    return std::move(line).simplified();
}

QString linesWithoutControls(QString text)
{
    if (isPlain(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t letter = text.at(i).unicode();
        const bool isBreakOfTwo = letter == u'\n' && i > 0 && text.at(i - 1) == u'\r';
        if (isBreakOfTwo)
            continue;
        if (endsLine(letter))
            clean += u'\n';
        else if (letter == u'\t' || (!isControl(letter) && !isHalfAt(text, i)))
            clean += QChar(letter);
    }
    return clean;
}

QString controlsShown(QString text)
{
    if (isPlain(text))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t letter = text.at(i).unicode();
        const bool stays = letter == u'\n' || letter == u'\t';
        if (!stays && (isControl(letter) || turnsDirection(letter) || isHalfAt(text, i)))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace slate
