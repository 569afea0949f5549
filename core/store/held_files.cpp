#include "core/store/held_files.h"

#include "core/model/file_name.h"
#include "core/store/database.h"
#include "core/store/slate_files.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace slate::held {

namespace {

struct Held {
    Database *database;
    QByteArray path;
    FileStamp file;
    std::thread::id thread;
};

struct Registry {
    std::mutex mutex;
    std::vector<Held> all;
};

Registry &registry()
{
    // Never taken down: it is asked to the very end.
    static auto *const one = new Registry;
    return *one;
}

void moveLogs()
{
    std::vector<Database *> mine;
    {
        const std::lock_guard lock(registry().mutex);
        for (const Held &held : registry().all) {
            if (held.thread == std::this_thread::get_id() && held.database->files && !held.database->editing)
                mine.push_back(held.database);
        }
    }
    for (Database *database : mine)
        database->emptyLog();
}

bool isAt(const QByteArray &path, const FileStamp &file)
{
    const auto there = stampOf(path);
    return there && there->isSameFile(file);
}

} // namespace

void add(Database &database, const QByteArray &path)
{
    const auto file = path.isEmpty() ? std::nullopt : stampOf(path);
    if (!file)
        return;
    [[maybe_unused]] static const int once = std::atexit(moveLogs);
    const std::lock_guard lock(registry().mutex);
    registry().all.push_back({&database, path, *file, std::this_thread::get_id()});
}

void remove(Database &database)
{
    const std::lock_guard lock(registry().mutex);
    std::erase_if(registry().all, [&](const Held &held) { return held.database == &database; });
}

bool isHeld(const QString &path)
{
    const auto asked = stampOf(systemName(path));
    if (!asked)
        return false;
    const std::lock_guard lock(registry().mutex);
    return std::any_of(registry().all.begin(), registry().all.end(), [&](const Held &held) {
        return asked->isSameFile(held.file) || isAt(held.path + "-wal", *asked)
            || isAt(held.path + "-shm", *asked) || isAt(held.path + "-journal", *asked);
    });
}

bool isHeldByAnotherName(const QString &path)
{
    const auto asked = stampOf(systemName(path));
    const QByteArray name = systemName(canonicalPath(path));
    const std::lock_guard lock(registry().mutex);
    return asked && std::any_of(registry().all.begin(), registry().all.end(), [&](const Held &held) {
        return asked->isSameFile(held.file) && held.path != name;
    });
}

} // namespace slate::held
