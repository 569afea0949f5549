#pragma once

#include <QString>

namespace slate {

class Session;

/// Writes a copy of the slate where the person says. Gives its path; an empty one where there is no copy, and
/// then a failure was told.
QString copySlate(Session &session);
/// Writes every record as JSON where the person says, and tells it.
void exportRecords(Session &session);

} // namespace slate
