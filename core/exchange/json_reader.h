#pragma once

#include "core/store/transaction.h"

#include <QByteArray>

namespace slate {

/// Adds every record of a JSON file to a slate; run it inside one edit.
///
/// The form is that of json_writer.h. An `id` may also be any other word that is the only one among the
/// records of its kind ("tom-cruise"): it becomes a fresh random id. A record that nothing refers to can
/// do without. A reference names a record of the file, or by its number one that is in the slate already.
/// Unknown fields may be left out or null.
///
/// Values of custom fields stand under the ids of fields of the file, or of such that the slate has.
///
/// Nothing of the file is trusted. Whatever is wrong with it throws Error(BadInput) that says where
/// ("location 3, country: ..."), so that nothing at all is added.
void readJson(const QByteArray &json, Transaction &transaction);

} // namespace slate
