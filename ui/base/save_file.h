#pragma once

#include <QByteArray>
#include <QString>

namespace slate {

/// Writes a file whole or not at all. Throws Error(DiskFull), (NoPermission) or (InputOutput).
void saveFile(const QString &path, const QByteArray &bytes);

} // namespace slate
