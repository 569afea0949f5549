#include "tests/core/strings.h"

#include "core/model/error.h"
#include "core/model/order_key.h"

#include <random>
#include <vector>

using namespace slate;

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

bool liesBetween(const QString &before, const QString &one, const QString &after)
{
    return isOrderKey(one) && (before.isEmpty() || before < one) && (after.isEmpty() || one < after);
}

bool isRising(const QStringList &keys)
{
    for (int i = 1; i < keys.size(); ++i) {
        if (!(keys[i - 1] < keys[i]))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("the first key of an order leaves as much room before it as after it")
{
    CHECK(keyBetween({}, {}) == key("V"));
}

TEST_CASE("a key lies strictly between its neighbours, however close they are")
{
    const std::pair<const char *, const char *> table[] = {{"", "1"}, {"", "01"}, {"", "00001"}, {"z", ""},
        {"zzz", ""}, {"yz", ""}, {"", "0z"}, {"V", "W"}, {"V", "V1"}, {"V", "V01"}, {"V", "V000000000001"},
        {"V", "W01"}, {"Vz", "W"}, {"Vzzzzzzz", "W"}, {"Zz", "a1"}, {"9", "A"}, {"01", "1"}, {"z1", "z2"},
        {"V1", "V11"}};
    for (const auto &[before, after] : table) {
        CAPTURE(before, after);
        CHECK(liesBetween(key(before), keyBetween(key(before), key(after)), key(after)));
        for (const int count : {1, 2, 61, 62, 63, 5000}) {
            const QStringList many = keysBetween(key(before), key(after), count);
            REQUIRE(many.size() == count);
            CHECK(isRising(many));
            CHECK(liesBetween(key(before), many.first(), key(after)));
            CHECK(liesBetween(key(before), many.last(), key(after)));
        }
    }
}

TEST_CASE("keys between two are spread evenly and as short as their number allows")
{
    CHECK(keysBetween({}, {}, 3) == QStringList {key("F"), key("V"), key("k")});
    CHECK(keysBetween(key("A"), key("E"), 3) == QStringList {key("B"), key("C"), key("D")});
    CHECK(keysBetween({}, {}, 61).join(QString()).size() == 61);
    for (const QString &one : keysBetween({}, {}, 3000))
        REQUIRE(one.size() <= 2);
    CHECK(keysBetween(key("V"), key("W"), 0).isEmpty());
}

TEST_CASE("thousands of keys added one by one at either end stay short")
{
    QString last = keyBetween({}, {});
    QString first = last;
    for (int i = 0; i < 100000; ++i) {
        const QString after = keyBetween(last, {});
        const QString before = keyBetween({}, first);
        REQUIRE(last < after);
        REQUIRE(before < first);
        REQUIRE(isOrderKey(after));
        REQUIRE(isOrderKey(before));
        last = after;
        first = before;
    }
    CHECK(last.size() <= 4);
    CHECK(first.size() <= 4);
}

TEST_CASE("ten thousand keys put in at random places stay in order and short")
{
    std::mt19937 random(20);
    QStringList keys;
    for (int i = 0; i < 10000; ++i) {
        const int place = static_cast<int>(random() % static_cast<unsigned>(keys.size() + 1));
        const QString before = place > 0 ? keys[place - 1] : QString();
        const QString after = place < keys.size() ? keys[place] : QString();
        const QString one = keyBetween(before, after);
        REQUIRE(liesBetween(before, one, after));
        keys.insert(place, one);
    }
    CHECK(isRising(keys));
    for (const QString &one : keys)
        REQUIRE(one.size() <= 12);
}

TEST_CASE("runs of keys put into ever smaller gaps stay in order")
{
    std::mt19937 random(21);
    QString before;
    QString after;
    for (int i = 0; i < 400; ++i) {
        const QStringList run = keysBetween(before, after, 1 + static_cast<int>(random() % 40));
        REQUIRE(isRising(run));
        REQUIRE(liesBetween(before, run.first(), after));
        REQUIRE(liesBetween(before, run.last(), after));
        const int place = static_cast<int>(random() % static_cast<unsigned>(run.size()));
        before = place > 0 ? run[place - 1] : before;
        after = run[place];
    }
}

TEST_CASE("there is no key between two that are equal, turned round or no keys")
{
    const std::pair<const char *, const char *> table[] = {
        {"V", "V"}, {"W", "V"}, {"V", "V0"}, {"V0", "W"}, {"0", ""}, {"", "0"}, {"a-b", ""}, {"", "é"}};
    for (const auto &[before, after] : table) {
        CAPTURE(before, after);
        try {
            keyBetween(QString::fromUtf8(before), QString::fromUtf8(after));
            FAIL("a key was found");
        } catch (const Error &error) {
            CHECK(error.code() == Error::Code::Internal);
        }
    }
}
