#pragma once

#include <csignal>
#include <sys/resource.h>

namespace slate {

/// While one lives, no file takes more than a few bytes, as on a disk that is full.
class NoRoom
{
public:
    NoRoom()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit little = m_before;
        little.rlim_cur = 16;
        ::setrlimit(RLIMIT_FSIZE, &little);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;

private:
    rlimit m_before {};
};

} // namespace slate
