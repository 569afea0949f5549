#pragma once

#include <QByteArray>

#include <memory>
#include <vector>

namespace slate {

class Database;

/// In the header of every slate file: "SLTE".
inline constexpr qint32 applicationId = 0x534C5445;

/// The migrations in order; a file's version is how many of them it has been through.
const std::vector<QByteArray> &migrations();

qint64 versionOf(Database &database);

/// Brings a database to the last of `steps`, each in a transaction of its own. When one fails, those
/// before it stay and the error is thrown. Throws Error(Damaged) for a version before the first.
void migrate(Database &database, const std::vector<QByteArray> &steps);

/// The same inside a transaction that is open already, so that all of them are taken or none.
void migrateInside(Database &database, const std::vector<QByteArray> &steps);

/// A copy of an older database, whose schema was compared, in memory and brought up to date there.
std::unique_ptr<Database> migratedInMemory(Database &file);

} // namespace slate
