#pragma once

#include "core/model/error.h"
#include "core/store/changes.h"
#include "core/store/history.h"
#include "core/store/transaction.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace slate {

class Database;

/// One record found by full-text search.
struct SearchHit {
    RecordRef record;
    QString name;    ///< the record's name
    QString excerpt; ///< the words around the find, the find between U+0002 and U+0003
};

/// What a whole check of a file found; empty means that it is sound.
struct VerifyReport {
    QStringList faults;
    QStringList notes; ///< what could not be judged on this computer, and is no fault of the file
    qint64 records = 0;
    qint64 edits = 0;

    bool isSound() const { return faults.isEmpty(); }
};

/// Another record that holds a reference to one.
struct Usage {
    RecordRef record;
    QByteArray field;
};

/// An open slate file: reading, the one way for every change, and its history.
///
/// All of it lives in one thread. Every function can throw Error(InputOutput), (Damaged) or (Busy) as
/// the file system brings it; what else it throws stands beside it.
class Slate : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString author;                   ///< who edits; empty: the system's user
        std::function<QDateTime()> clock; ///< empty: the system's clock
        bool readOnly = false;            ///< open for reading only
        int busyTimeoutMs = 5000;         ///< how long to wait for another program's edit
        int quietMs = 1000;               ///< how long after the last edit its log is moved into the file
        int checkPatienceMs = -1; ///< how long edits wait for the check of a long file; -1: to its end
    };
    /// Why a slate takes no edits.
    enum class ReadOnlyReason {
        None,
        Asked,
        FileIsReadOnly,
        FolderIsReadOnly,
        NewerVersion,
        DiskIsFull,
        LetGo,
        Damaged ///< damage() tells what was found
    };

    /// The most bytes of a file that is looked through for damage before it opens; a longer one is after.
    static constexpr qint64 longFile = 4 * 1024 * 1024;

    /// Begins, on another thread, what the first opening needs and does not depend on the file; for
    /// programs that have other work to do before they open one.
    static void warmUp();
    /// Makes a new, empty slate. Throws Error(AlreadyThere), (NoPermission), (DiskFull).
    static std::unique_ptr<Slate> create(const QString &path, const Options &options);
    static std::unique_ptr<Slate> create(const QString &path) { return create(path, Options()); }
    /// Opens a slate; an older one is migrated after a backup copy is made beside it. One from a newer
    /// version, or that cannot be written, opens for reading only. So does one in which damage is found: what
    /// can be read of it is there, and damage() tells what is not.
    /// Throws Error(NotFound), (NotASlate), (NewerVersion), (Damaged), (NoPermission).
    static std::unique_ptr<Slate> open(const QString &path, const Options &options);
    static std::unique_ptr<Slate> open(const QString &path) { return open(path, Options()); }
    /// Whether a path leads to a file of a slate that this program has open: its file, or what SQLite keeps
    /// beside it. Nothing else in the program may open such a file, not even to read: closing it would drop
    /// the locks of the slate.
    static bool isHeld(const QString &path);
    /// Whether the slate of an identity (identity()) may stand at a path: false where nothing is there, or
    /// what is there is no slate or another one. Of what cannot be read now it is not known, and may be.
    static bool mayStandAt(const QString &path, qint64 identity);
    ~Slate() override;

    QString path() const;
    /// What a slate is known by wherever its file is moved: the id of its first edit. Copies of one file have
    /// it in common; 0 before there is an edit, and where the file cannot tell.
    qint64 identity() const;
    ReadOnlyReason readOnlyReason() const;
    /// Whether the open file was moved, replaced, deleted or harmed: it can be read and, if not overwritten,
    /// copied, and no more.
    bool isGone() const;
    /// Whether something else was written into the open file: what is read from it now is worth nothing.
    bool isOverwritten() const;
    bool isReadOnly() const { return readOnlyReason() != ReadOnlyReason::None; }
    /// What the check of the file found, in short words; empty for a sound file. A long file is looked
    /// through in the background after opening: damageFound() tells when something is found, checkEnded()
    /// when it is over. Edits wait for it a while; they are refused until the file is known to be sound.
    QString damage() const;
    /// Whether a long file is still looked through.
    bool isBeingChecked() const;
    /// What kept the check of a long file from looking, such as too little memory.
    std::optional<Error> hindrance() const;
    /// Waits for the check of a long file, and takes in what it found.
    void finishCheck();
    /// Begins the check again where something kept it from looking; an edit does so by itself.
    void checkAgain();
    /// The backup that was made before a migration on opening; empty when there was none.
    QString migrationBackup() const;

    // Reading

    template<typename T>
    std::vector<T> all() const
    {
        std::vector<T> objects;
        for (const Record &record : records(T::kind))
            objects.push_back(fromRecord<T>(record));
        return objects;
    }
    template<typename T>
    std::optional<T> find(Id<T> id) const
    {
        const auto found = record({T::kind, id.value()});
        return found ? std::optional<T>(fromRecord<T>(*found)) : std::nullopt;
    }
    /// All records of a kind, in the order of their ids.
    std::vector<Record> records(Kind kind) const;
    /// The records of `kind` whose field of this key refers to `id`.
    std::vector<Record> referring(Kind kind, const char *key, qint64 id) const;
    std::optional<Record> record(RecordRef ref) const;
    qint64 count(Kind kind) const;
    /// What refers to a record, sources left out.
    std::vector<Usage> usages(RecordRef ref) const;
    /// Runs several reads that see one state of the file, whatever other programs write meanwhile.
    void readTogether(const std::function<void()> &work) const;
    /// The name of a record in the slate, through the person it refers to where need be.
    QString nameOf(RecordRef ref) const;
    /// The records whose text has all the words, each word from its beginning; best first. Finds
    /// cast, crew and stunt performers by the names of their people.
    std::vector<SearchHit> search(const QString &words, int most) const;

    // Changing

    /// Runs `work` as one edit: all of it, with its line in the history, is on disk when this returns,
    /// or nothing of it. Gives the id of the edit; 0 when the work changed nothing.
    /// Throws Error(ReadOnly), (Gone), (RuleBroken), (DiskFull), (Busy), (Damaged), (BeingChecked) and
    /// whatever `work` throws.
    qint64 edit(const QString &title, const std::function<void(Transaction &)> &work);
    /// The title of what undo would take back, redo would bring again; empty when there is nothing.
    QString undoTitle() const;
    QString redoTitle() const;
    /// Throws Error(NothingToUndo).
    qint64 undo();
    qint64 redo();
    /// Takes back one older edit. Throws Error(DependedOn) where a later edit changed the same; its
    /// detail names the titles of those.
    qint64 revert(qint64 edit);
    /// Does an older edit again that was taken back, as a new edit; also one that redo does not reach any
    /// more. Throws Error(DependedOn) where what it changed is not as it was before it; its detail names the
    /// titles of later edits that changed the same, where there are any. Throws Error(NothingToUndo) where it
    /// stands.
    qint64 bringBack(qint64 edit);
    /// Takes back everything after `edit`, as one edit that can itself be undone. Gives its id; 0 where all
    /// is as it was after `edit` already.
    qint64 undoBackTo(qint64 edit);
    /// How many edits that stand undoBackTo() would take back.
    qint64 countBackTo(qint64 edit) const;

    // History

    /// The newest entries first: at most `most` before the position `before` (0: from the newest).
    std::vector<EditInfo> history(qint64 before, int most) const;
    std::optional<EditInfo> editInfo(qint64 edit) const;
    qint64 editCount() const;
    /// The edits that changed a record, newest first.
    std::vector<FieldChange> changesOf(qint64 edit) const;

    // The file

    /// Moves what the log beside the file has gathered into the file, so that the file alone is the whole
    /// slate; false where another program is in the way, and then it is tried again. Where an event loop runs
    /// this happens by itself when there was no edit for a while, and always on closing.
    bool moveLogIntoFile();
    /// Whether the file alone, without the log beside it, is known to be the whole slate.
    bool isWholeInFile() const;
    /// The titles of the newest edits that are on disk in the log and may not be in the file itself: those
    /// that somebody lacks who has the file alone. Oldest first, `most` at most.
    QStringList editsNotInFile(int most) const;
    /// What a copy of the slate may be used for, as in stat(2): as its file.
    unsigned modeOfCopy() const;
    /// Closes the file and goes on for reading only with a copy of it in memory (an empty one where the file
    /// was overwritten), so that the file can be opened by another name or anew.
    void letGo();
    /// Writes a whole copy to a new file, or over an old one only when the copy is complete.
    /// Throws Error(Overwritten).
    void saveCopy(const QString &path) const;
    /// Checks everything: the pages, the tables, references, the search index, and that replaying the
    /// log gives what the tables hold.
    VerifyReport verify() const;
    /// Publishes what other programs have changed since the last look; cheap when they did nothing.
    /// Throws Error(Gone).
    void catchUp();

Q_SIGNALS:
    /// Something changed, here or elsewhere; sent once for each edit, after it is on disk.
    void changed(const slate::Changes &changes);
    /// The log was moved into the file, or could not be: isWholeInFile() says which.
    void logMoved();
    /// The file is damaged: from here on it is open for reading only.
    void damageFound();
    /// The check of a long file came to its end, or could not be done: hindrance() tells.
    void checkEnded();

private:
    explicit Slate(std::unique_ptr<Database> database);

    /// Runs what writes an edit and gives its id, and tells what it changed.
    qint64 written(const std::function<qint64(Database &)> &write);
    void publish();
    void moveLogSoon(int ms);
    void checkInBackground();
    void takeInCheck();

    std::unique_ptr<Database> m_database;
    QTimer m_quiet;
    int m_triesToMove = 0;
};

} // namespace slate
