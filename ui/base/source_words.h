#pragma once

#include "core/store/catalog.h"

namespace slate {

/// The words quoted for a record, each with its document and whether it was inferred; empty when it
/// has no source.
QStringList sourceWords(const Catalog &catalog, RecordRef record);

} // namespace slate
