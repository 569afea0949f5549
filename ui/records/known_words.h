#pragma once

#include "ui/base/session.h"

namespace slate {

/// Whether what is typed into a text field is short, and mostly what stands in it elsewhere: sets and
/// script days.
bool hasKnownWords(const RecordSchema &schema, const Field &field);
/// What stands in a field of the records that a session shows, each once, in order.
QStringList knownWords(Session &session, const RecordSchema &schema, const Field &field);

} // namespace slate
