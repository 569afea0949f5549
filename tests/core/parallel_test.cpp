#include "tests/core/strings.h"

#include "core/model/parallel.h"

#include <atomic>
#include <numeric>
#include <stdexcept>

using namespace slate;

TEST_CASE("work on many items at once meets each of them once, however many there are")
{
    for (const int count : {0, 1, 255, 256, 511, 512, 513, 10'007}) {
        std::vector<int> met(static_cast<size_t>(count), 0);
        forEachInParallel(met.begin(), met.end(), [](int &times) { ++times; });
        CHECK(std::count(met.begin(), met.end(), 1) == count);
    }
}

TEST_CASE("what one of many works at once throws comes out after all are done")
{
    std::vector<int> numbers(5000);
    std::iota(numbers.begin(), numbers.end(), 0);
    for (const int bad : {10, 4990}) {
        std::atomic<int> done = 0;
        CHECK_THROWS_AS(forEachInParallel(numbers.begin(), numbers.end(),
                            [&](int number) {
                                if (number == bad)
                                    throw std::runtime_error("bad");
                                ++done;
                            }),
            std::runtime_error);
        CHECK(done < 5000);
    }
}
