#pragma once

#include <QByteArray>
#include <QString>

namespace slate::hostile {

/// Runs SQL on a closed file with every check of SQLite switched off, as far as it goes. Gives what it says.
QString meddle(const QString &path, const QByteArray &sql);

/// Makes the log one edit that tells of all rows as they are, so that nothing is wrong but what stands in
/// them.
void tellInLog(const QString &path);

QByteArray bytesOf(const QString &path);
void write(const QString &path, const QByteArray &bytes);

} // namespace slate::hostile
