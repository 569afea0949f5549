#include "core/store/new_file.h"

#include "core/model/file_name.h"

#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slate {

namespace {

class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0666)
        : m_number(::open(systemName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

[[noreturn]] void throwErrno(int error, const QString &path)
{
    // What is missing is the folder, and not what is made in it.
    if (error == ENOENT || error == ENOTDIR)
        throw Error(Error::Code::NoPermission, path);
    throw Error::fromSystem(error, path);
}

QString withRandomEnd(const QString &name, const char *end)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return name + u'.' + QString::number(number, 36) + QLatin1String(end);
}

/// A name beside a place that, as far as anybody can guess, nothing has.
QString nameBeside(const QString &place)
{
    constexpr qsizetype longest = 200; // bytes; SQLite adds an ending, and a name has 255 at most
    const QString name = place.mid(place.lastIndexOf(u'/') + 1);
    const bool fits = systemName(name).size() <= longest;
    return withRandomEnd(folderOf(place) + u'/' + (fits ? name : QStringLiteral("slate")), ".part");
}

int renamed(const QString &from, const QString &to)
{
    return ::rename(systemName(from).constData(), systemName(to).constData());
}

bool isNotOffered(int error)
{
    return error == EINVAL || error == ENOSYS || error == ENOTSUP || error == EPERM || error == EMLINK;
}

/// Not every file system can rename without replacing, or link; all can make a file that was not there.
void moveWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = systemName(from);
    const QByteArray target = systemName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return;
    if (!isNotOffered(errno))
        throwErrno(errno, to);
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return;
    }
    if (!isNotOffered(errno))
        throwErrno(errno, to);
    const Descriptor claimed(to, O_WRONLY | O_CREAT | O_EXCL);
    if (!claimed.isOpen())
        throwErrno(errno, to);
    if (renamed(from, to) == 0)
        return;
    const int error = errno;
    ::unlink(target.constData());
    throwErrno(error, to);
}

void moveOver(const QString &from, const QString &to)
{
    struct stat there = {};
    if (::stat(systemName(to).constData(), &there) == 0 && !S_ISREG(there.st_mode))
        throw Error(Error::Code::NoPermission, to + QStringLiteral(": not a file"));
    if (renamed(from, to) != 0)
        throwErrno(errno, to);
}

void finish(const QString &path, std::optional<unsigned> mode)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen() || (mode && ::fchmod(file.number(), *mode & 07777) != 0)
        || ::fsync(file.number()) != 0)
        throwErrno(errno, path);
}

/// One program at a time puts files into a folder. Who holds it for long, or cannot be waited for, is no
/// reason to fail: what is put without replacing replaces nothing either way.
void lockFolder(const Descriptor &folder)
{
    constexpr int tries = 500;
    for (int i = 0; folder.isOpen() && i < tries; ++i) {
        if (::flock(folder.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
            return;
        ::poll(nullptr, 0, 10);
    }
}

/// A folder that may not be read cannot be confirmed by anyone, and some file systems confirm none.
void confirm(const Descriptor &folder, const QString &path)
{
    if (!folder.isOpen() || ::fsync(folder.number()) == 0 || isNotOffered(errno) || errno == EBADF)
        return;
    throw Error(Error::Code::Unconfirmed,
        QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

NewFile::NewFile(const QString &place, NameOnly) : m_place(resolvedPath(place)), m_path(nameBeside(m_place))
{
}

NewFile::NewFile(const QString &place, std::optional<unsigned> mode) : NewFile(place, NameOnly())
{
    m_mode = mode;
    while (true) {
        // What others may not read in the end they may not read before.
        const Descriptor made(m_path, O_WRONLY | O_CREAT | O_EXCL, mode ? 0600 : 0666);
        if (made.isOpen())
            return;
        if (errno != EEXIST)
            throwErrno(errno, m_path);
        m_path = nameBeside(m_place);
    }
}

NewFile::~NewFile()
{
    if (m_isPut)
        return;
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        ::unlink(systemName(m_path + QLatin1String(suffix)).constData());
}

void NewFile::write(const QByteArray &bytes)
{
    const Descriptor file(m_path, O_WRONLY | O_TRUNC);
    if (!file.isOpen())
        throwErrno(errno, m_path);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::write(file.number(), bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            throwErrno(errno, m_path);
        done += std::max<ssize_t>(written, 0);
    }
}

void NewFile::put(OldFile old, const std::function<void()> &before)
{
    finish(m_path, m_mode);
    const QString folderPath = folderOf(m_place);
    const Descriptor folder(folderPath, O_RDONLY | O_DIRECTORY);
    lockFolder(folder);
    if (old == OldFile::Keep && isThere(m_place))
        throw Error(Error::Code::AlreadyThere, m_place);
    if (before)
        before();
    if (old == OldFile::Replace)
        moveOver(m_path, m_place);
    else
        moveWithoutReplacing(m_path, m_place);
    m_isPut = true;
    confirm(folder, folderPath);
}

QString setAside(const QString &path)
{
    const QString aside = withRandomEnd(path, ".kept");
    moveWithoutReplacing(path, aside);
    return aside;
}

} // namespace slate
