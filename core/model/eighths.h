#pragma once

#include <QString>

#include <optional>

namespace slate {

/// A length of script as a whole count of eighths of a page. Never a fraction, never a float.
struct Eighths {
    int count = 0;

    friend constexpr auto operator<=>(Eighths, Eighths) = default;
};

/// Whole pages and eighths, the fraction never reduced: `1 4/8`, `1`, `3/8`, `0`.
/// [Trade rule: Wikipedia "Breakdown sheet".]
QString displayText(Eighths eighths);

/// Reads `1 4/8`, `4/8`, `12/8`, `2` (whole pages); nothing when it is none of those.
std::optional<Eighths> eighthsFromText(const QString &text);

} // namespace slate
