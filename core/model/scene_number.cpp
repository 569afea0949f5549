#include "core/model/scene_number.h"

#include <algorithm>

namespace slate {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isOfPart(QChar c)
{
    return isDigit(c) || c.isLetterOrNumber();
}

/// One stretch between dashes and full stops: "A12B" is letters, number, rest.
struct Part {
    QStringView front;
    QStringView number;
    QStringView rest;
};

QStringView takeWhile(QStringView &text, bool (*fits)(QChar))
{
    qsizetype length = 0;
    while (length < text.size() && fits(text[length]))
        ++length;
    const QStringView taken = text.first(length);
    text = text.sliced(length);
    return taken;
}

Part nextPart(QStringView &text)
{
    takeWhile(text, [](QChar c) { return !isOfPart(c); });
    QStringView part = takeWhile(text, isOfPart);
    const QStringView front = takeWhile(part, [](QChar c) { return !isDigit(c); });
    const QStringView number = takeWhile(part, isDigit);
    return {front, number, part};
}

bool isEmpty(const Part &part)
{
    return part.front.isEmpty() && part.number.isEmpty();
}

int compareNumbers(QStringView a, QStringView b)
{
    const auto isZero = [](QChar c) { return c == QLatin1Char('0'); };
    takeWhile(a, isZero);
    takeWhile(b, isZero);
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

int compareLetter(QChar a, QChar b)
{
    return static_cast<int>(a.toUpper().unicode()) - static_cast<int>(b.toUpper().unicode());
}

/// Letters that stand before a number nest away from it: AB12 is the A before B12.
int compareFrontBefore(QStringView a, QStringView b)
{
    const qsizetype shared = std::min(a.size(), b.size());
    for (qsizetype i = 1; i <= shared; ++i) {
        if (const int order = compareLetter(a[a.size() - i], b[b.size() - i]))
            return order;
    }
    return a.size() == b.size() ? 0 : (a.size() > b.size() ? -1 : 1);
}

int compareLetters(QStringView a, QStringView b, bool shorterFirst)
{
    if (shorterFirst && a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    const qsizetype shared = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < shared; ++i) {
        if (const int order = compareLetter(a[i], b[i]))
            return order;
    }
    return a.size() == b.size() ? 0 : (a.size() < b.size() ? -1 : 1);
}

/// What follows the number, in runs of letters and runs of digits.
int compareRests(QStringView a, QStringView b, bool shorterFirst)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) != isDigit(b.front()))
            return isDigit(a.front()) ? -1 : 1;
        const bool numbers = isDigit(a.front());
        const auto ofRun = numbers ? isDigit : +[](QChar c) { return !isDigit(c); };
        const QStringView runA = takeWhile(a, ofRun);
        const QStringView runB = takeWhile(b, ofRun);
        const int order = numbers ? compareNumbers(runA, runB) : compareLetters(runA, runB, shorterFirst);
        if (order != 0)
            return order;
    }
    return a.isEmpty() == b.isEmpty() ? 0 : (a.isEmpty() ? -1 : 1);
}

int compareParts(const Part &a, const Part &b, SceneNumbering scheme)
{
    const bool shorterFirst = scheme == SceneNumbering::Standard;
    if (a.number.isEmpty() != b.number.isEmpty())
        return a.number.isEmpty() ? 1 : -1;
    if (a.number.isEmpty())
        return compareLetters(a.front, b.front, shorterFirst);
    if (const int order = compareNumbers(a.number, b.number))
        return order;
    const int front = scheme == SceneNumbering::LetterBefore ? compareFrontBefore(a.front, b.front)
                                                             : compareLetters(a.front, b.front, shorterFirst);
    return front != 0 ? front : compareRests(a.rest, b.rest, shorterFirst);
}

} // namespace

int compareSceneNumbers(const QString &a, const QString &b, SceneNumbering scheme)
{
    QStringView restA = a;
    QStringView restB = b;
    for (bool first = true;; first = false) {
        const Part partA = nextPart(restA);
        const Part partB = nextPart(restB);
        if (isEmpty(partA) && isEmpty(partB))
            return a.compare(b);
        if (isEmpty(partA) != isEmpty(partB))
            return isEmpty(partA) == first ? 1 : -1;
        if (const int order = compareParts(partA, partB, scheme))
            return order;
    }
}

} // namespace slate
