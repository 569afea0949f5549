#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace slate {

namespace {

Error::Code codeOf(int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Busy;
    case SQLITE_READONLY:
        return Error::Code::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
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

Error toError(const SQLite::Exception &exception)
{
    const int extended = exception.getExtendedErrorCode();
    const int code = extended > 0 ? extended : exception.getErrorCode();
    return toError(code, QString::fromUtf8(exception.what()));
}

} // namespace slate
