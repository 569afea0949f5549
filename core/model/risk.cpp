#include "core/model/risk.h"

namespace slate {

int riskFactor(Severity severity, Likelihood likelihood)
{
    // A row for each severity from negligible to very severe, a column for each likelihood.
    static constexpr int table[5][5] = {
        {1, 1, 2, 2, 3},
        {1, 2, 2, 3, 3},
        {2, 2, 3, 3, 3},
        {2, 3, 3, 3, 5},
        {3, 4, 4, 5, 5},
    };
    return table[static_cast<int>(severity)][static_cast<int>(likelihood)];
}

} // namespace slate
