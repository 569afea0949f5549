#pragma once

#include "core/model/file_name.h"

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slate {

/// Another program that has a slate open, as far as the locks of SQLite tell, while one lives.
class HeldElsewhere
{
public:
    explicit HeldElsewhere(const QString &path) : m_index(systemName(path) + "-shm")
    {
        int ready[2] = {};
        [[maybe_unused]] const int made = ::pipe(ready);
        m_child = ::fork();
        if (m_child == 0) {
            const int file = ::open(m_index.constData(), O_RDWR | O_CREAT, 0644);
            struct flock lock = {};
            lock.l_type = F_RDLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 128;
            lock.l_len = 1;
            ::fcntl(file, F_SETLK, &lock);
            [[maybe_unused]] const auto told = ::write(ready[1], "x", 1);
            while (true)
                ::pause();
        }
        char answer = 0;
        [[maybe_unused]] const auto heard = ::read(ready[0], &answer, 1);
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~HeldElsewhere()
    {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        ::unlink(m_index.constData());
    }
    HeldElsewhere(const HeldElsewhere &) = delete;
    HeldElsewhere &operator=(const HeldElsewhere &) = delete;

    const QByteArray &index() const { return m_index; }

private:
    QByteArray m_index;
    pid_t m_child = 0;
};

} // namespace slate
