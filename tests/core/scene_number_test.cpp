#include "tests/core/strings.h"

#include "core/model/scene_number.h"

#include <QStringList>

#include <algorithm>
#include <random>

using namespace slate;

namespace {

int sign(int order)
{
    return (order > 0) - (order < 0);
}

/// Each text of the line comes before all that follow it, both ways round.
void checkOrder(const char *line, SceneNumbering scheme)
{
    const QStringList numbers = QString::fromUtf8(line).split(QLatin1Char(' '));
    for (int i = 0; i < numbers.size(); ++i) {
        for (int j = 0; j < numbers.size(); ++j) {
            CAPTURE(numbers[i], numbers[j]);
            CHECK(sign(compareSceneNumbers(numbers[i], numbers[j], scheme)) == sign(i - j));
        }
    }
}

constexpr SceneNumbering everyScheme[] = {
    SceneNumbering::LetterAfter, SceneNumbering::LetterBefore, SceneNumbering::Standard};

} // namespace

TEST_CASE("scenes with a letter behind follow their number")
{
    checkOrder("1 1A 1AA 1B 1Z 2 2A 10 10A 110 110A", SceneNumbering::LetterAfter);
    checkOrder("1 1A A1 B1 2 A2 3", SceneNumbering::LetterAfter);
}

TEST_CASE("scenes with a letter in front come before their number where that is the practice")
{
    checkOrder("11 11A AA12 A12 AB12 B12 12 12A 12B A13 13", SceneNumbering::LetterBefore);
}

TEST_CASE("in the standard scheme letters in front follow their number, one letter before two")
{
    checkOrder("3 A3 B3 Z3 AA3 AB3 4", SceneNumbering::Standard);
    checkOrder("3 3A 3B 3AA A3 4", SceneNumbering::Standard);
}

TEST_CASE("numbers in parts count part by part, by value and without regard to length in every scheme")
{
    for (const SceneNumbering scheme : everyScheme) {
        checkOrder("0 1 2 10 I I-1 I-1-A I-1-B I-2 I-10 II-1", scheme);
        checkOrder("1 1. 1-1 1.2 1.10 1-A 2", scheme);
        checkOrder("99999999999999999999 100000000000000000000", scheme);
        checkOrder("1A1 1A2 1A10 1B", scheme);
    }
}

TEST_CASE("two ways to write one number are apart, and no number comes last")
{
    for (const SceneNumbering scheme : everyScheme) {
        checkOrder("01 1 1A 1a 1B", scheme);
        checkOrder("1A 7 X ", scheme);
        CHECK(compareSceneNumbers(QStringLiteral("7A"), QStringLiteral("7A"), scheme) == 0);
    }
}

TEST_CASE("scene numbers of any make are in a total order")
{
    std::mt19937 random(22);
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const QString letters = QStringLiteral("1203ABab.-é");
    const auto any = [&] {
        QString text;
        for (int length = below(6); length > 0; --length)
            text += letters[below(static_cast<int>(letters.size()))];
        return text;
    };
    for (int i = 0; i < 60000; ++i) {
        const QString a = any();
        const QString b = any();
        const QString c = any();
        for (const SceneNumbering scheme : everyScheme) {
            const int ab = compareSceneNumbers(a, b, scheme);
            const int bc = compareSceneNumbers(b, c, scheme);
            CAPTURE(a, b, c, static_cast<int>(scheme));
            if ((ab == 0) != (a == b) || sign(ab) != -sign(compareSceneNumbers(b, a, scheme)))
                FAIL("no order");
            if (ab <= 0 && bc <= 0 && compareSceneNumbers(a, c, scheme) > 0)
                FAIL("not transitive");
        }
    }
}
