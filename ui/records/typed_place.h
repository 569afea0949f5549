#pragma once

#include "ui/base/unsaved.h"
#include "ui/records/field_entry.h"

namespace slate {

/// The place of a record's field.
TypedPlace placeOf(const Catalog &catalog, const Record &record, int field);
/// Of one field of several records that are changed at once.
TypedPlace placeOfAll(const RecordSchema &schema, const std::vector<RecordRef> &records, int field);
/// Of a record that is still to be added: `blank` has what is known of it before anything is typed, such as
/// what it is a part of.
TypedPlace placeOfNew(const RecordSchema &schema, const Record &blank, int field);

/// What was typed for a field as its column shows it.
QString shownTyped(const Field &field, const QString &text);

/// Tries once more to save what is typed and not saved, wherever it is. Tells what is still not.
void saveAgain(Session &session);
/// Forgets what stands in the slate by now: a program may end between saving and saying so.
void forgetSaved(Session &session);

} // namespace slate
