#include "core/store/slate.h"

#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/held_files.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"

#include <SQLiteCpp/Backup.h>

#include <QAbstractEventDispatcher>

#include <sqlite3.h>

namespace slate {

bool Slate::isHeld(const QString &path)
{
    return held::isHeld(path);
}

bool Slate::isGone() const
{
    return m_database->isGone();
}

bool Slate::isOverwritten() const
{
    return m_database->state() == SlateFiles::State::Overwritten;
}

bool Slate::isWholeInFile() const
{
    return !m_database->files || m_database->files->inFile().position >= m_database->seen.position;
}

QStringList Slate::editsNotInFile(int most) const
{
    if (isWholeInFile())
        return {};
    return guarded([&] {
        const qint64 first = std::max(m_database->files->inFile().position, m_database->seen.position - most);
        return titlesAfter(*m_database, first, most);
    });
}

void Slate::moveLogSoon(int ms)
{
    // A program without an event loop moves it on closing.
    if (m_database->files && QAbstractEventDispatcher::instance())
        m_quiet.start(ms);
}

bool Slate::moveLogIntoFile()
{
    m_quiet.stop();
    if (!m_database->files || m_database->editing)
        return isWholeInFile();
    const bool moved = m_database->emptyLog();
    m_triesToMove = moved ? 0 : m_triesToMove + 1;
    constexpr int mostDoublings = 5;
    if (!moved && !isGone())
        moveLogSoon(m_database->options.quietMs << std::min(m_triesToMove - 1, mostDoublings));
    Q_EMIT logMoved();
    return moved;
}

void Slate::letGo()
{
    guarded([&] {
        auto copy = std::make_unique<Database>(
            QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
        if (isOverwritten())
            migrate(*copy, migrations());
        else
            SQLite::Backup(copy->connection(), m_database->connection()).executeStep(-1);
        copy->path = m_database->path;
        copy->options = m_database->options;
        copy->readOnlyReason = ReadOnlyReason::LetGo;
        copy->seen = newestEdit(*copy);
        copy->dataVersion = copy->number("PRAGMA data_version");
        m_quiet.stop();
        m_database = std::move(copy);
    });
}

} // namespace slate
