#include "core/script/script_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace slate {

namespace {

/// What Windows-1252 has where Latin-1 has control characters; zero where it has nothing.
constexpr char16_t windowsLetters[] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

bool isInvisible(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == 0x00AD || code == 0x200B || code == 0x200E || code == 0x200F || code == 0x2060
        || code == 0xFEFF || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r' && code != u'\f' && code != u'\v')
        || (code >= 0x7F && code < 0xA0 && code != 0x85);
}

/// A joiner is part of a word in some writing, and of none beside a space or at an end.
bool isLooseJoiner(const QString &text, qsizetype at)
{
    const char16_t code = text[at].unicode();
    if (code != 0x200C && code != 0x200D)
        return false;
    const bool joins =
        at > 0 && at + 1 < text.size() && (text[at - 1].isLetterOrNumber() || text[at - 1].isMark());
    return !joins || text[at - 1].unicode() < 0x0250;
}

QString fromDamagedUtf8(QByteArrayView bytes, const QString &withReplacements)
{
    const bool otherwiseGood = std::any_of(withReplacements.cbegin(), withReplacements.cend(),
        [](QChar letter) { return letter.unicode() >= 0x80 && letter != QChar::ReplacementCharacter; });
    return otherwiseGood ? withReplacements : fromWindows1252(bytes);
}

} // namespace

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        const char16_t code = letter.unicode();
        if (code >= 0x80 && code < 0xA0)
            letter = QChar(windowsLetters[code - 0x80] != 0 ? windowsLetters[code - 0x80] : 0xFFFD);
    }
    return text;
}

QString withoutInvisible(const QString &text)
{
    const bool any = std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return isInvisible(letter) || letter == QChar(0x200C) || letter == QChar(0x200D);
    });
    if (!any)
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isInvisible(text[at]) && !isLooseJoiner(text, at))
            plain += text[at];
    }
    return plain;
}

QString decodeLine(QByteArrayView bytes, bool &damaged)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        text = fromDamagedUtf8(bytes, text);
        damaged = true;
    }
    if (text.contains(QChar::Null)) {
        text.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
        damaged = true;
    }
    return text;
}

QByteArray withoutByteOrderMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder.decode(bytes);
        return text.toUtf8();
    }
    return bytes;
}

} // namespace slate
