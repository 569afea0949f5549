#pragma once

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <thread>

/// While one lives, SQLite works through a file system that is full after a number of writes, and whose
/// reads and openings fail when asked to.
class FullDisk
{
public:
    explicit FullDisk(int writesLeft)
    {
        s_writesLeft = writesLeft;
        s_readsFail = false;
        s_othersFail = false;
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "full-disk";
        m_vfs.szOsFile = s_real->szOsFile + static_cast<int>(sizeof(File));
        m_vfs.xOpen = open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FullDisk()
    {
        setOthersWait(false);
        sqlite3_vfs_register(s_real, 1);
        sqlite3_vfs_unregister(&m_vfs);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    static void setWritesLeft(int count) { s_writesLeft = count; }
    static void setReadsFail(bool fail) { s_readsFail = fail; }
    /// Lets no other thread than this one open a file.
    static void setOthersFail(bool fail)
    {
        s_mine = std::this_thread::get_id();
        s_othersFail = fail;
    }

    /// Lets every other thread than this one wait where it opens a file, until this is taken back.
    static void setOthersWait(bool wait)
    {
        s_mine = std::this_thread::get_id();
        s_othersWait = wait;
        s_othersWait.notify_all();
    }

    /// How many files SQLite opened through it.
    static int openings() { return s_openings; }

private:
    /// The real file lies behind this one in the memory that SQLite gives.
    struct File {
        sqlite3_file base;
        sqlite3_io_methods methods;
    };

    static sqlite3_file *real(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
    }

    static int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
    {
        if (s_writesLeft <= 0)
            return SQLITE_FULL;
        --s_writesLeft;
        return real(file)->pMethods->xWrite(real(file), data, size, offset);
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        file->pMethods = nullptr;
        ++s_openings;
        if (std::this_thread::get_id() != s_mine)
            s_othersWait.wait(true);
        if (s_othersFail && std::this_thread::get_id() != s_mine)
            return SQLITE_CANTOPEN;
        const int result = s_real->xOpen(s_real, name, real(file), flags, outFlags);
        file->pMethods = nullptr;
        if (!real(file)->pMethods)
            return result;
        auto *own = reinterpret_cast<File *>(file);
        sqlite3_io_methods &m = own->methods;
        m = *real(file)->pMethods;
        m.iVersion = 2;
        m.xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); };
        m.xRead = [](sqlite3_file *f, void *d, int n, sqlite3_int64 o) {
            return s_readsFail ? SQLITE_IOERR_READ : real(f)->pMethods->xRead(real(f), d, n, o);
        };
        m.xWrite = write;
        m.xTruncate = [](sqlite3_file *f, sqlite3_int64 n) {
            return real(f)->pMethods->xTruncate(real(f), n);
        };
        m.xSync = [](sqlite3_file *f, int n) { return real(f)->pMethods->xSync(real(f), n); };
        m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *n) {
            return real(f)->pMethods->xFileSize(real(f), n);
        };
        m.xLock = [](sqlite3_file *f, int n) { return real(f)->pMethods->xLock(real(f), n); };
        m.xUnlock = [](sqlite3_file *f, int n) { return real(f)->pMethods->xUnlock(real(f), n); };
        m.xCheckReservedLock = [](sqlite3_file *f, int *n) {
            return real(f)->pMethods->xCheckReservedLock(real(f), n);
        };
        m.xFileControl = [](sqlite3_file *f, int op, void *arg) {
            return real(f)->pMethods->xFileControl(real(f), op, arg);
        };
        m.xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); };
        m.xDeviceCharacteristics = [](sqlite3_file *f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        m.xShmMap = [](sqlite3_file *f, int a, int b, int c, void volatile **d) {
            return real(f)->pMethods->xShmMap(real(f), a, b, c, d);
        };
        m.xShmLock = [](sqlite3_file *f, int a, int b, int c) {
            return real(f)->pMethods->xShmLock(real(f), a, b, c);
        };
        m.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
        m.xShmUnmap = [](sqlite3_file *f, int n) { return real(f)->pMethods->xShmUnmap(real(f), n); };
        file->pMethods = &m;
        return result;
    }

    static inline int s_writesLeft = 0;
    static inline std::atomic<int> s_openings = 0;
    static inline bool s_readsFail = false;
    static inline std::atomic<bool> s_othersFail = false;
    static inline std::atomic<bool> s_othersWait = false;
    static inline std::thread::id s_mine;
    static inline sqlite3_vfs *s_real = nullptr;
    sqlite3_vfs m_vfs {};
};
