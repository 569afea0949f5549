#pragma once

#include <QString>

#include <atomic>

namespace slate {

class Database;

/// Looks at all that damage breaks, in one reading: pages, the list of free ones and indexes (SQLite's
/// integrity_check), references, whether every record can be read, the words of the search index, and the log
/// against the tables. Gives the first fault in short words, and nothing where there is none or where `stop`
/// broke it off. Its time is that of reading the file a few times, whatever stands in it.
QString faultIn(Database &database, const std::atomic<bool> &stop);

/// The part of it that any version has: pages and references.
QString pageFaultIn(Database &database, const std::atomic<bool> &stop);

/// The part of it that compares the log with the tables: its positions, and that what the edits left of each
/// record is what the table has.
QString logFaultIn(Database &database, const std::atomic<bool> &stop);

} // namespace slate
