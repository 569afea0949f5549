#pragma once

#include "core/model/kind.h"
#include "core/model/money_reading.h"

namespace slate {

class Catalog;

/// The currencies that a production reckons in: its main one is that of its budget, else the only one of its
/// other amounts. Production 0 is that of a slate with a single one, else all of them together.
KnownCurrencies currenciesOf(const Catalog &catalog, qint64 production);
/// The same for an amount of a record, or of one still to be added, in the production that is looked at.
KnownCurrencies currenciesFor(const Catalog &catalog, RecordRef record, qint64 lookedAt);

} // namespace slate
