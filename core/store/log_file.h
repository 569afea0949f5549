#pragma once

#include <QByteArray>

#include <vector>

namespace slate {

/// One page in the log that SQLite keeps beside a database (the WAL).
struct LogPage {
    qint64 page = 0;  ///< its number in the database, from 1
    qint64 place = 0; ///< where its bytes begin in the log
    qint64 frame = 0; ///< its number in the log, from 1
};

/// What SQLite would play into the database when it opens it: the pages of finished transactions, in their
/// order, as far as their checksums hold (https://www.sqlite.org/fileformat2.html#walformat).
struct LogContents {
    int pageSize = 0;
    qint64 pagesInDatabase = 0; ///< after the last transaction
    int transactions = 0;
    std::vector<LogPage> pages;

    bool isEmpty() const { return pages.empty(); }
};

LogContents contentsOfLog(const QByteArray &log);

} // namespace slate
