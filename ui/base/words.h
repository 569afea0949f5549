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
/// How long a number of days is, in the unit people would say: "1 day", "40 days", "5 months", "3 years".
QString spanWords(qint64 days);
/// A name or a value as it stands in a line of the history, which has no room for a whole page.
QString brief(const QString &words);

} // namespace slate
