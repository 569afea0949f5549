#include "tests/core/strings.h"

#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/core/temporary_slate.h"

#include <map>
#include <random>

#include <sqlite3.h>

using namespace slate;

namespace {

qint64 add(Slate &slate, const char *name)
{
    return slate.edit(QStringLiteral("Add location"), [&](Transaction &t) { t.insert(location(name)); });
}

/// What is taken back, straight from what the words mean, for logs too short to mind the cost.
class SimpleLog
{
public:
    void note(Slate &slate, qint64 edit, qint64 wentBackTo = 0)
    {
        if (edit == 0)
            return;
        m_entries.push_back(*slate.editInfo(edit));
        m_target[edit] = wentBackTo;
    }
    bool isTakenBack(const EditInfo &entry)
    {
        if (const auto known = m_known.find(entry.id); known != m_known.end())
            return known->second;
        const auto holds = [&](EditRole role) {
            return std::any_of(m_entries.begin(), m_entries.end(), [&](const EditInfo &other) {
                return other.role == role && other.reverts == entry.id
                    && (role == EditRole::Redo || !isTakenBack(other));
            });
        };
        bool takenBack = false;
        if (entry.role == EditRole::Undo)
            takenBack = holds(EditRole::Redo);
        else if (entry.role == EditRole::Work)
            takenBack = holds(EditRole::Undo) || holds(EditRole::Work) || isGoneBackFrom(entry);
        return m_known[entry.id] = takenBack;
    }
    const std::vector<EditInfo> &entries() const { return m_entries; }
    void forget() { m_known.clear(); }

private:
    bool isGoneBackFrom(const EditInfo &entry)
    {
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const EditInfo &other) {
            const qint64 target = m_target[other.id];
            if (target == 0 || other.position <= entry.position)
                return false;
            const auto there = std::find_if(m_entries.begin(), m_entries.end(),
                [target](const EditInfo &one) { return one.id == target; });
            return there->position < entry.position && !isTakenBack(other);
        });
    }

    std::vector<EditInfo> m_entries;
    std::map<qint64, qint64> m_target;
    std::map<qint64, bool> m_known;
};

QStringList namesIn(const Slate &slate)
{
    QStringList names;
    for (const Location &place : slate.all<Location>())
        names << place.name;
    names.sort();
    return names;
}

} // namespace

TEST_CASE("going back to one edit again and again stays as cheap as the first time")
{
    TemporarySlate slate;
    const qint64 first = add(*slate, "Rauma");
    qint64 last = 0;
    // What judged each edit anew on each way to it would not come to an end here.
    for (int i = 0; i < 60; ++i) {
        add(*slate, "Rome");
        add(*slate, "Venice");
        last = slate->undoBackTo(first);
        CHECK(slate->changesOf(last).size() == slate->changesOf(first).size() * 2);
    }
    CHECK(namesIn(*slate) == QStringList {QStringLiteral("Rauma")});
    const auto history = slate->history(0, 1000);
    REQUIRE(history.size() == 181);
    for (const EditInfo &entry : history)
        CHECK(entry.takenBack == (entry.id != first && entry.id != last));
    CHECK(slate->verify().isSound());

    slate->undo();
    CHECK(namesIn(*slate).size() == 3);
    CHECK(slate->editInfo(last)->takenBack);
}

TEST_CASE("going back says what state it went to, and counts what it takes back and nothing else")
{
    TemporarySlate slate;
    const auto newest = [&] { return slate->history(0, 1).front().title; };
    const qint64 first = add(*slate, "Rauma");
    const qint64 second = add(*slate, "Rome");
    add(*slate, "Venice");
    CHECK(slate->countBackTo(first) == 2);
    const QString title = slate->editInfo(first)->title;
    const qint64 back = slate->undoBackTo(first);
    CHECK(newest() == QStringLiteral("Go back to “%1”").arg(title));
    // It is there already, and what went back is no edit to take back.
    CHECK(slate->countBackTo(first) == 0);
    CHECK(slate->undoBackTo(first) == 0);
    CHECK(slate->countBackTo(second) == 1);
    add(*slate, "Oslo");
    CHECK(slate->countBackTo(first) == 1);
    slate->undoBackTo(back);
    CHECK(newest() == QStringLiteral("Go back to “%1”").arg(title));

    add(*slate, "Bergen");
    const qint64 undone = slate->undo();
    add(*slate, "Molde");
    slate->undoBackTo(undone);
    CHECK(newest() == QStringLiteral("Go back to when “%1” was undone").arg(title));
    CHECK(namesIn(*slate) == QStringList {QStringLiteral("Rauma")});
}

TEST_CASE("after a random walk through the log each edit is told taken back as its meaning says")
{
    for (quint32 seed = 1; seed <= 2; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto below = [&](size_t count) { return size_t(random()) % count; };
        TemporarySlate slate;
        SimpleLog log;
        const auto attempt = [&](const std::function<qint64()> &work, qint64 target = 0) {
            try {
                log.note(*slate, work(), target);
            } catch (const Error &error) {
                const bool isExpected =
                    error.code() == Error::Code::NothingToUndo || error.code() == Error::Code::DependedOn;
                CHECK(isExpected);
            }
        };
        for (int step = 0; step < 100; ++step) {
            const auto &entries = log.entries();
            const qint64 any = entries.empty() ? 0 : entries[below(entries.size())].id;
            const size_t what = below(10);
            if (entries.size() < 3 || what < 4)
                attempt([&] { return add(*slate, qPrintable(QString::number(step))); });
            else if (what < 6)
                attempt([&] { return slate->undo(); });
            else if (what == 6)
                attempt([&] { return slate->redo(); });
            else if (what == 7)
                attempt([&] { return slate->revert(any); });
            else
                attempt([&] { return slate->undoBackTo(any); }, any);
        }
        log.forget();
        for (const EditInfo &entry : log.entries()) {
            INFO("position " << entry.position);
            CHECK(slate->editInfo(entry.id)->takenBack == log.isTakenBack(entry));
        }
        CHECK(slate->verify().isSound());
    }
}

TEST_CASE("taking back a large edit puts no savepoint around it, which would cost its square")
{
    Database database(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
    migrate(database, migrations());
    database.trustSchema();
    QByteArray changeset;
    {
        const Recording recording(database.handle());
        database.execute("INSERT INTO location (id, name) VALUES (1, 'Rauma'), (2, 'Rome')");
        changeset = recording.changeset();
    }
    QByteArray statements;
    sqlite3_trace_v2(
        database.handle(), SQLITE_TRACE_STMT,
        [](unsigned, void *all, void *, void *sql) {
            *static_cast<QByteArray *>(all) += static_cast<const char *>(sql);
            return 0;
        },
        &statements);
    CHECK_FALSE(apply(database.handle(), inverseOf(changeset)));
    sqlite3_trace_v2(database.handle(), 0, nullptr, nullptr);
    CHECK(statements.contains("DELETE FROM main.\"location\""));
    CHECK_FALSE(statements.contains("SAVEPOINT"));
    CHECK(database.number("SELECT count(*) FROM location") == 0);
}
