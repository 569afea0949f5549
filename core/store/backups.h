#pragma once

#include <QStringList>

namespace slate {

/// How the names of all backups of a slate begin: beside it, with its name and the number of their version.
QString backupStart(const QString &path);

/// The backups that stand beside a slate, the newest first.
QStringList backupsOf(const QString &path);

/// The newest of them in which a look through all of it finds no damage; empty where there is none. Takes as
/// long as reading them.
QString newestSoundBackup(const QString &path);

} // namespace slate
