#pragma once

#include "core/schedule/accepted_findings.h"
#include "core/schedule/finding_order.h"

namespace slate {

/// What the findings that would be there change in those that were: without what is accepted, which counts
/// only where it comes anew.
ConflictDelta deltaOf(std::vector<Finding> was, std::vector<Finding> would, const AcceptedFindings &accepted,
    const FindingOrder &order);

} // namespace slate
