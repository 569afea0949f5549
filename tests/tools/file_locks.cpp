#include "tests/tools/file_locks.h"

#include <QFile>
#include <QProcess>

#include <cstring>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

QStringList locksOn(const QString &path)
{
    struct stat file {
    };
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    const QString inode = QLatin1Char(':') + QString::number(file.st_ino);
    QFile list(QStringLiteral("/proc/locks"));
    if (!list.open(QIODevice::ReadOnly))
        return {};
    QStringList locks;
    for (const QByteArray &line : list.readAll().split('\n')) {
        // 1: POSIX  ADVISORY  READ 1234 08:01:5678 1073741826 1073742335
        const QStringList words = QString::fromLatin1(line).simplified().split(QLatin1Char(' '));
        if (words.size() == 8 && words[4].toLongLong() == ::getpid() && words[5].endsWith(inode))
            locks << words.mid(3, 1).join(QString()) + QLatin1Char(' ') + words.mid(6).join(QLatin1Char('-'));
    }
    locks.sort();
    return locks;
}

QStringList locksOnSlate(const QString &path)
{
    QStringList locks;
    for (const char *ending : {"", "-wal", "-shm"}) {
        for (const QString &lock : locksOn(path + QLatin1String(ending)))
            locks << QLatin1String(ending) + QLatin1Char(' ') + lock;
    }
    // The list tells a lock more than once where others are taken and dropped while it is read.
    locks.removeDuplicates();
    return locks;
}

void copyByOther(const QString &from, const QString &to)
{
    if (QProcess::execute(QStringLiteral("cp"), {from, to}) != 0)
        qFatal("cannot copy %s", qPrintable(from));
}

OpeningsOf::OpeningsOf(const QStringList &paths) : m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    for (const QString &path : paths) {
        if (::inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN) < 0)
            qFatal("cannot watch %s", qPrintable(path));
    }
}

OpeningsOf::~OpeningsOf()
{
    ::close(m_watch);
}

int OpeningsOf::count()
{
    int openings = 0;
    char events[4096];
    for (ssize_t size = 0; (size = ::read(m_watch, events, sizeof events)) > 0;) {
        for (ssize_t at = 0; at < size; ++openings) {
            inotify_event event {};
            std::memcpy(&event, events + at, sizeof event);
            at += static_cast<ssize_t>(sizeof event + event.len);
        }
    }
    return openings;
}
