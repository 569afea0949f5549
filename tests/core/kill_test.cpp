#include "tests/core/strings.h"

#include "core/store/slate.h"
#include "tests/tools/edit_steps.h"

#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

using namespace slate;

namespace {

int roundsWanted()
{
    const int asked = qEnvironmentVariableIntValue("SLATE_KILL_ROUNDS");
    return asked > 0 ? asked : 10;
}

/// Lets another program edit the file and kills it somewhere after some of its steps; gives the number
/// of steps that it said were on disk.
int editUntilKilled(const QString &path, qint64 base, QRandomGenerator &random)
{
    QProcess program;
    program.start(QStringLiteral(SLATE_EDIT_STREAM), {path, QString::number(base), QStringLiteral("100000")});
    REQUIRE(program.waitForStarted());
    const int enough = random.bounded(1, 60);
    QByteArray said;
    while (said.count('\n') < enough && program.waitForReadyRead())
        said += program.readAllStandardOutput();
    // An edit takes some hundred microseconds: strike anywhere inside one.
    usleep(random.bounded(600u));
    program.kill();
    program.waitForFinished();
    said += program.readAllStandardOutput();
    INFO("errors: " << program.readAllStandardError());
    REQUIRE(program.exitStatus() == QProcess::CrashExit);
    return static_cast<int>(said.count('\n'));
}

void checkUndo(Slate &slate, const StreamState &state)
{
    REQUIRE_FALSE(slate.undoTitle().isEmpty());
    slate.undo();
    CHECK(streamState(slate) != state);
    slate.redo();
    CHECK(streamState(slate) == state);
}

} // namespace

TEST_CASE("a program killed at any moment loses no edit that it said was on disk")
{
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    StreamState state;
    QString path;
    for (int round = 0; round < roundsWanted(); ++round) {
        INFO("seed " << seed << ", round " << round);
        if (round % 10 == 0) {
            state.clear();
            path = folder.filePath(QStringLiteral("round-%1.slate").arg(round));
            Slate::create(path);
        }
        const qint64 base = 1'000'000 * (round + 1);
        const int said = editUntilKilled(path, base, random);
        EditStream expected(base, EditStream::Steps::WithUndo, state);
        for (int step = 0; step < said; ++step)
            expected.imagine();
        const StreamState withoutLast = expected.state();
        expected.imagine();

        const auto slate = Slate::open(path);
        const StreamState found = streamState(*slate);
        // The step that was under way when the blow came is there whole or not at all.
        CHECK((found == withoutLast || found == expected.state()));
        CHECK(slate->verify().faults.join(QLatin1Char('\n')) == QString());
        checkUndo(*slate, found);
        state = found;
    }
}
