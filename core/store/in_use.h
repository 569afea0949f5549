#pragma once

#include <QString>

namespace slate {

/// Who has a slate open; unknown where the system does not let that be asked.
enum class InUse { No, Here, Elsewhere, Unknown };

/// Whether a path leads to a slate that is open in this program or, with a log beside it, in another one.
InUse useOf(const QString &path);

/// The same of the index that SQLite keeps beside a slate, by its own name.
InUse useOfIndex(const QByteArray &index);

} // namespace slate
