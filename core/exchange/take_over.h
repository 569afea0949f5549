#pragma once

#include "core/model/production.h"
#include "core/store/transaction.h"

#include <functional>

namespace slate {

/// Where records and their names are read.
struct TakeOverGround {
    std::function<const std::vector<Record> &(Kind)> records;
    std::function<QString(const Record &)> nameOf;
};

/// One record that a production can take over from another.
struct TakeOverRow {
    Record
        record;   ///< as it would be added: of the new production, without what belongs to the old one's days
    QString name; ///< with the character or job, where there is one
    bool isThere = false; ///< the new production has it already, or an earlier row brings it
};

/// The kinds that are taken over, in the order in which they are shown.
const std::vector<Kind> &kindsTakenOver();

/// The cast, crew, partners and places of `from` as `to` would have them, by kind and then by name. What has
/// the same name there, whatever its case and spaces, is there already; of people the same part or job as
/// well. States, dates, sums and days of the old production are not taken over; a cast number only where it
/// is free, and who was in the one returns in the other. People, tags and custom fields stay as they are.
std::vector<TakeOverRow> takeOverRows(const TakeOverGround &ground, Id<Production> from, Id<Production> to);

/// Adds those of the rows that are of these kinds and not there yet.
void takeOver(Transaction &transaction, const std::vector<TakeOverRow> &rows, const std::vector<Kind> &kinds);

} // namespace slate
