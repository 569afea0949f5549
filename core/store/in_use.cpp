#include "core/store/in_use.h"

#include "core/model/file_name.h"
#include "core/store/held_files.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace slate {

InUse useOf(const QString &path)
{
    if (held::isHeld(path))
        return InUse::Here;
    return useOfIndex(systemName(resolvedPath(path)) + "-shm");
}

// Each connection holds this lock on the index as long as it is open. [SQLite, os_unix.c: UNIX_SHM_DMS]
InUse useOfIndex(const QByteArray &index)
{
    constexpr off_t whileOpen = 128;
    // Opening and closing it here would drop the locks of a connection of our own.
    if (held::isHeld(pathFromSystem(index)))
        return InUse::Here;
    // To ask for a lock takes no right to write, which the index of somebody else's program may not give.
    const int file = ::open(index.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return errno == ENOENT || errno == ENOTDIR ? InUse::No : InUse::Unknown;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = whileOpen;
    lock.l_len = 1;
    const bool asked = ::fcntl(file, F_GETLK, &lock) == 0;
    ::close(file);
    if (!asked)
        return InUse::Unknown;
    return lock.l_type == F_UNLCK ? InUse::No : InUse::Elsewhere;
}

} // namespace slate
