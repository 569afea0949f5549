#pragma once

namespace slate {

/// The words of the UK film and television risk form.
enum class Severity { Negligible, Low, Moderate, Severe, VerySevere };
enum class Likelihood { VeryUnlikely, Unlikely, Possible, Likely, VeryLikely };

/// The risk factor, 1 to 5, by the form's look-up table; it is not a product.
int riskFactor(Severity severity, Likelihood likelihood);

} // namespace slate
