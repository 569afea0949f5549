#pragma once

#include <QString>

namespace slate {

class Catalog;
class Session;

/// Writes a copy of the slate where the person says; where its file was written over, of what is in memory.
/// Gives its path; an empty one where there is no copy, and then a failure was told.
QString copySlate(Session &session);
/// What is said of the copy of a slate that was written over, which has only what was in memory of it.
QString leftWords(const Catalog &catalog);
/// Writes every record as JSON where the person says, and tells it.
void exportRecords(Session &session);

} // namespace slate
