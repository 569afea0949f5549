#pragma once

#include "ui/base/session.h"

namespace slate {

/// Whether what is typed into a text field is short, and mostly what stands in it elsewhere or in a list that
/// everybody knows: sets, script days, countries.
bool hasKnownWords(const RecordSchema &schema, const Field &field);
/// What stands in a field of the records that a session shows, and for countries all there are, each once,
/// in order.
QStringList knownWords(Session &session, const RecordSchema &schema, const Field &field);

} // namespace slate
