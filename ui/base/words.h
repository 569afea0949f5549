#pragma once

#include "core/model/kind.h"

#include <QDate>
#include <QString>

#include <vector>

namespace slate {

/// "1 permit", "3 permits": a count with the kind's own word.
QString countOf(qint64 count, Kind kind);
/// "2 permits, 1 hazard and 3 stunts".
QString listOf(const QStringList &parts);
/// "Deleted Rauma and its 2 permits": `gone` is what Transaction::remove gives.
QString deletedWords(const QString &name, RecordRef asked, const std::vector<RecordRef> &gone);
/// A name or a value as it stands in a line of the history, which has no room for a whole page.
QString brief(const QString &words);

} // namespace slate
