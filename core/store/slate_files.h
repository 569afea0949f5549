#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace slate {

class Database;

/// What the system tells of a file: which one it is, and what shows that it was written.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    qint64 changed = 0;  ///< the same, of anything about the file; no program can set it back
    unsigned mode = 0;   ///< what it may be used for, as in stat(2)

    bool isSameFile(const FileStamp &other) const { return device == other.device && inode == other.inode; }
    bool operator==(const FileStamp &) const = default;
};

/// The identity (Slate::identity) of the slate that a path leads to, its log left out: 0 where it leads to
/// none, nothing where that cannot be told now.
std::optional<qint64> identityAt(const QString &path);

/// Nothing where no file has this name.
std::optional<FileStamp> stampOf(const QByteArray &path);

/// The newest edit of a slate in some state of it; zeros where there is none.
struct NewestEdit {
    qint64 position = 0;
    qint64 id = 0;
};

/// The file of an open slate and the two that SQLite keeps beside it: whether their names still stand for
/// them, and whether the file still holds what is known to be in it. SQLite asks neither, and writes on into
/// whatever is there.
class SlateFiles
{
public:
    enum class State {
        Whole,
        Moved,      ///< another file, or none, has the name that the slate was opened by
        LogGone,    ///< the log or its index was taken away
        Overwritten ///< something else was written into the file
    };

    /// So long after a writing the stamp of the file tells it from any later one, and a look costs little
    /// again.
    static constexpr int untilSettledMs = 40;

    /// The connection must have read once, so that all three files are there.
    SlateFiles(Database &database, const NewestEdit &newest);

    /// Costs some microseconds, and a look into the file where somebody has written to it.
    State look();
    /// Whether nobody has written to the file since it was known to be well.
    bool isUnwritten() const;
    /// The log was just moved into the file, which holds everything up to `newest` now if `all` of it was.
    void afterMove(const NewestEdit &newest, bool all);
    /// The newest edit that is known to be in the file itself, its log left out.
    const NewestEdit &inFile() const { return m_inFile; }
    /// The file when it was last found to be well.
    const FileStamp &known() const { return m_known; }
    /// Whatever the log holds now stands in a copy too.
    void wasCopied();
    /// When the slate is closed, takes away what would be left beside nothing, or be played into a stranger.
    void removeLeftovers(State state) const;

private:
    struct Named {
        QByteArray path;
        std::optional<FileStamp> stamp;

        bool isThere() const;
    };

    bool holdsWhatIsKnown(const FileStamp &now);
    bool isKnownAlone();
    bool isKnownIn(Database &file);

    Database &m_database;
    QByteArray m_path;
    Named m_log;
    Named m_index;
    FileStamp m_known;    ///< of the file when it was last found to be well
    bool m_young = false; ///< so soon after a writing that another one could have left the same stamp
    bool m_overwritten = false;
    qint64 m_copied = -1; ///< the position of the newest edit that is in a copy
    NewestEdit m_inFile;
};

} // namespace slate
