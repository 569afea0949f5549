#include "tests/core/failing_calls.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// These stand before those of the C library, for this program alone.
extern "C" {

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (flags != 0 && FailingCalls::fails(FailingCalls::NoReplaceRename)) {
        errno = EINVAL;
        return -1;
    }
    return static_cast<int>(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

int link(const char *from, const char *to) noexcept
{
    if (FailingCalls::fails(FailingCalls::Link)) {
        errno = EPERM;
        return -1;
    }
    return static_cast<int>(syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int fsync(int descriptor)
{
    struct stat about = {};
    if (FailingCalls::fails(FailingCalls::FolderSync) && fstat(descriptor, &about) == 0
        && S_ISDIR(about.st_mode)) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(syscall(SYS_fsync, descriptor));
}
}
