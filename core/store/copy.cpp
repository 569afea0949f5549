#include "core/store/copy.h"

#include "core/store/database.h"
#include "core/store/sqlite_error.h"

#include <SQLiteCpp/Backup.h>

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

namespace slate {

namespace {

void syncPath(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

[[noreturn]] void throwErrno(int error, const QString &path)
{
    const Error::Code code = error == EEXIST                  ? Error::Code::AlreadyThere
        : error == ENOSPC || error == EDQUOT                  ? Error::Code::DiskFull
        : error == EACCES || error == EPERM || error == EROFS ? Error::Code::NoPermission
                                                              : Error::Code::InputOutput;
    throw Error(code, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(error))));
}

} // namespace

void moveIntoPlace(const QString &from, const QString &to, bool replace)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    // The log of a file that once had this name would be played into the new one.
    if (replace || !QFileInfo::exists(to)) {
        for (const char *suffix : {"-journal", "-wal", "-shm"})
            QFile::remove(to + QLatin1String(suffix));
    }
    syncPath(source);
    const unsigned flags = replace ? 0 : RENAME_NOREPLACE;
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), flags) != 0) {
        const int error = errno;
        QFile::remove(from);
        throwErrno(error, to);
    }
    syncPath(QFile::encodeName(QFileInfo(to).absolutePath()));
}

void removeUnfinished(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

void copyDatabase(Database &database, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(database.path).canonicalFilePath())
        throw Error(Error::Code::AlreadyThere, QStringLiteral("%1 is the slate itself").arg(path));
    const QString unfinished = path + QStringLiteral(".part");
    removeUnfinished(unfinished);
    try {
        SQLite::Database copy(unfinished.toUtf8().toStdString(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        SQLite::Backup backup(copy, database.connection());
        backup.executeStep(-1);
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
    moveIntoPlace(unfinished, path, true);
}

void Slate::saveCopy(const QString &path) const
{
    guarded([&] {
        if (m_database->state() == SlateFiles::State::Overwritten)
            m_database->requireFile();
        copyDatabase(*m_database, path);
        if (m_database->files)
            m_database->files->wasCopied();
    });
}

} // namespace slate
