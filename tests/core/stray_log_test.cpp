#include "tests/core/files.h"
#include "tests/core/strings.h"

#include "core/store/log_file.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/run_slate.h"

#include <QDateTime>

using namespace slate;

namespace {

void addTo(Slate &slate, const char *name)
{
    slate.edit(QStringLiteral("Add location"), [&](Transaction &t) { t.insert(location(name)); });
}

/// A file and its log as a program leaves them that is killed.
struct State {
    QByteArray file;
    QByteArray log;
};

/// The states of one slate: as edits come, and where the log is moved into the file between them.
class Life
{
public:
    Life() { moveLog(); }

    void edit(const char *name) { addTo(*m_made, name); }
    void moveLog() { m_made.reopen(); }
    State now()
    {
        const QString log = m_made.path + QStringLiteral("-wal");
        return {bytesOf(m_made.path), QFile::exists(log) ? bytesOf(log) : QByteArray()};
    }

private:
    TemporarySlate m_made;
};

/// Files put together, the file written before the log or after it.
class Put
{
public:
    enum class Order { FileFirst, FileLast };

    Put(const QByteArray &file, const QByteArray &log, Order order)
    {
        putContents(path, file);
        putContents(logPath, log);
        QFile written(order == Order::FileLast ? path : logPath);
        REQUIRE(written.open(QIODevice::ReadWrite));
        REQUIRE(written.setFileTime(
            QDateTime::currentDateTimeUtc().addSecs(10), QFileDevice::FileModificationTime));
    }

    std::optional<Error> failure(bool readOnly) const
    {
        try {
            Slate::Options options;
            options.readOnly = readOnly;
            Slate::open(path, options);
        } catch (const Error &error) {
            return error;
        }
        return std::nullopt;
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("film.slate"));
    QString logPath = path + QStringLiteral("-wal");
};

void checkStray(const QByteArray &file, const QByteArray &log, Put::Order order = Put::Order::FileLast)
{
    const Put put(file, log, order);
    for (const bool readOnly : {true, false}) {
        const auto failure = put.failure(readOnly);
        REQUIRE(failure);
        CHECK(failure->code() == Error::Code::StrayLog);
        CHECK(failure->detail() == QStringLiteral("film.slate-wal"));
        CHECK(bytesOf(put.path) == file);
        CHECK(bytesOf(put.logPath) == log);
        CHECK(put.files().size() == 2);
    }
}

void checkOwn(const QByteArray &file, const QByteArray &log, Put::Order order, int locations)
{
    const Put put(file, log, order);
    Slate::Options reading;
    reading.readOnly = true;
    CHECK(Slate::open(put.path, reading)->count(Kind::Location) == locations);
    CHECK(put.files().size() == 2);
    const auto slate = Slate::open(put.path);
    CHECK(slate->count(Kind::Location) == locations);
    CHECK(slate->verify().isSound());
}

} // namespace

TEST_CASE("what a killed program left in its log is played into the file it belongs to")
{
    Life life;
    life.edit("Rauma");
    life.moveLog();
    life.edit("Rome");
    life.edit("Stranda");
    const State state = life.now();
    REQUIRE(contentsOfLog(state.log).transactions == 2);
    checkOwn(state.file, state.log, Put::Order::FileFirst, 3);
}

TEST_CASE("an old copy in the place of a slate is not mixed with the log of what was done since")
{
    Life life;
    life.edit("Rauma");
    life.moveLog();
    const QByteArray old = life.now().file;
    life.edit("Rome");
    life.moveLog();
    life.edit("Stranda");
    const QByteArray log = life.now().log;
    for (const auto order : {Put::Order::FileFirst, Put::Order::FileLast})
        checkStray(old, log, order);
}

TEST_CASE("the copy from just before the log, put back later, stays what it is")
{
    Life life;
    life.edit("Rauma");
    life.moveLog();
    const QByteArray old = life.now().file;
    life.edit("Rome");
    checkStray(old, life.now().log, Put::Order::FileLast);
}

TEST_CASE("a copy that went on elsewhere, a later state and another slate are not mixed with a log")
{
    Life life;
    life.edit("Rauma");
    life.moveLog();
    const QByteArray common = life.now().file;
    life.edit("Rome");
    life.edit("Stranda");
    const QByteArray log = life.now().log;
    const auto order = GENERATE(Put::Order::FileFirst, Put::Order::FileLast);

    QTemporaryDir folder;
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere.slate"));
    putContents(elsewhere, common);
    addTo(*Slate::open(elsewhere), "Kylling");
    checkStray(bytesOf(elsewhere), log, order);

    Life other;
    other.edit("Oslo");
    other.edit("Bergen");
    other.moveLog();
    checkStray(other.now().file, log, order);

    life.moveLog();
    life.edit("Venice");
    life.moveLog();
    checkStray(life.now().file, log, order);
}

TEST_CASE("a log that was being moved into its file when the power went is played to its end")
{
    Life life;
    for (int i = 0; i < 40; ++i)
        life.edit("A place with a name that takes some room");
    life.moveLog();
    for (int i = 0; i < 20; ++i)
        life.edit("Another place");
    const State state = life.now();
    const LogContents log = contentsOfLog(state.log);
    REQUIRE(log.pages.size() > 20);
    // The last state of each page, as SQLite moves them.
    std::map<qint64, qint64> last;
    for (const LogPage &page : log.pages)
        last[page.page] = page.place;
    QByteArray file = state.file;
    for (const auto &[page, place] : last) {
        const qsizetype at = (page - 1) * log.pageSize;
        if (file.size() < at + log.pageSize)
            file.append(QByteArray(at + log.pageSize - file.size(), '\0'));
        file.replace(at, log.pageSize, state.log.mid(place, log.pageSize));
        checkOwn(file, state.log, Put::Order::FileLast, 60);
    }
}

TEST_CASE("a log that broke off in an edit is read up to the one before, whatever stands behind")
{
    Life life;
    life.edit("Rauma");
    life.edit("Rome");
    const State state = life.now();
    const LogContents whole = contentsOfLog(state.log);
    REQUIRE(whole.transactions == 2);
    CHECK(contentsOfLog(state.log.chopped(1)).transactions == 1);
    CHECK(contentsOfLog(state.log + QByteArray(10'000, '\x5a')).pages.size() == whole.pages.size());
    QByteArray broken = state.log;
    broken[whole.pages.back().place + 100] = static_cast<char>(broken[whole.pages.back().place + 100] ^ 1);
    CHECK(contentsOfLog(broken).transactions == 1);
    CHECK(contentsOfLog(state.log.left(31)).isEmpty());
    CHECK(contentsOfLog(QByteArray(5000, 'x')).isEmpty());
    checkOwn(state.file, broken, Put::Order::FileFirst, 1);
}

TEST_CASE("show names a stray log as the suspect, and without it the copy opens")
{
    Life life;
    life.edit("Rauma");
    life.moveLog();
    const QByteArray old = life.now().file;
    life.edit("Rome");
    life.moveLog();
    life.edit("Stranda");
    const Put put(old, life.now().log, Put::Order::FileLast);
    for (const char *command : {"show", "verify", "undo"}) {
        const Answer answer = runSlate({QLatin1String(command), put.path});
        CHECK(answer.code == 1);
        CHECK(answer.out == QString());
        CHECK(answer.err.contains(QLatin1String("film.slate-wal")));
    }
    REQUIRE(QFile::remove(put.logPath));
    const Answer shown = runSlate({QStringLiteral("show"), put.path});
    CHECK(shown.code == 0);
    CHECK(shown.out.contains(QLatin1String("Rauma")));
    CHECK_FALSE(shown.out.contains(QLatin1String("Stranda")));
}
