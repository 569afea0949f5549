#pragma once

#include <QByteArray>
#include <QString>

namespace slate {

class Database;

/// The slate files that this process has open. Closing any descriptor of a file drops all the locks that the
/// process holds on it, so that whoever would open one of these beside SQLite has to ask first.
namespace held {

/// From when a connection is there until it goes; what is no file (":memory:") is left out. When the program
/// ends by exit(), as it does when the display is gone, the logs of those that are left are moved.
void add(Database &database, const QByteArray &path);
void remove(Database &database);

/// Whether a path leads to the file, log or index of an open slate, by whatever name.
bool isHeld(const QString &path);
/// Whether the file is open under another name: SQLite would give it one index and two logs.
bool isHeldByAnotherName(const QString &path);

} // namespace held

} // namespace slate
