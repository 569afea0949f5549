#include "core/store/sqlite_error.h"

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace slate {

namespace {

/// SQLite does not say why it could not open a file: what always opens tells whether handles are left, as
/// many as an open slate needs.
bool areHandlesUsedUp()
{
    constexpr int needed = 4;
    std::vector<int> probes;
    bool usedUp = false;
    for (int i = 0; i < needed && !usedUp; ++i) {
        const int probe = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        usedUp = probe < 0 && (errno == EMFILE || errno == ENFILE);
        if (probe >= 0)
            probes.push_back(probe);
    }
    for (const int probe : probes)
        ::close(probe);
    return usedUp;
}

Error::Code codeOf(int result)
{
    if (result == SQLITE_IOERR_NOMEM)
        return Error::Code::OutOfMemory;
    switch (result & 0xff) {
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Busy;
    case SQLITE_READONLY:
        return Error::Code::ReadOnly;
    case SQLITE_NOMEM:
        return Error::Code::OutOfMemory;
    case SQLITE_CANTOPEN:
        return areHandlesUsedUp() ? Error::Code::OutOfHandles : Error::Code::NoPermission;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Code::NoPermission;
    case SQLITE_NOTADB:
        return Error::Code::NotASlate;
    case SQLITE_CORRUPT:
    case SQLITE_INTERRUPT: // only a file that goes in circles is broken off (Database::mustStop)
        return Error::Code::Damaged;
    case SQLITE_TOOBIG:
        return Error::Code::TooLarge;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISUSE:
        return Error::Code::Internal;
    default:
        return Error::Code::InputOutput;
    }
}

} // namespace

Error toError(int code, const QString &detail)
{
    return Error(codeOf(code), QStringLiteral("%1 (SQLite %2)").arg(detail).arg(code));
}

bool isOfFullDisk(const SQLite::Exception &exception)
{
    const int code = exception.getExtendedErrorCode();
    return exception.getErrorCode() == SQLITE_FULL || code == SQLITE_IOERR_SHMSIZE
        || code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMMAP;
}

Error toError(const SQLite::Exception &exception)
{
    const int extended = exception.getExtendedErrorCode();
    const int code = extended > 0 ? extended : exception.getErrorCode();
    return toError(code, QString::fromUtf8(exception.what()));
}

} // namespace slate
