#include "tests/core/strings.h"

#include "core/model/risk.h"

using namespace slate;

TEST_CASE("the risk factor is looked up in the form's table, not multiplied")
{
    // The published table, from very severe down to negligible.
    const int table[5][5] = {
        {3, 4, 4, 5, 5}, {2, 3, 3, 3, 5}, {2, 2, 3, 3, 3}, {1, 2, 2, 3, 3}, {1, 1, 2, 2, 3}};
    for (int row = 0; row < 5; ++row) {
        for (int column = 0; column < 5; ++column)
            CHECK(riskFactor(static_cast<Severity>(4 - row), static_cast<Likelihood>(column))
                == table[row][column]);
    }
}
