#include "tests/core/strings.h"

#include "core/store/catalog.h"
#include "tests/tools/edit_steps.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace slate;

namespace {

constexpr int steps = 150;

StreamState afterAllSteps(qint64 base, StreamState state)
{
    EditStream stream(base, EditStream::Steps::WithoutUndo, std::move(state));
    for (int i = 0; i < steps; ++i)
        stream.imagine();
    return stream.state();
}

} // namespace

TEST_CASE("two programs that edit one file at once lose nothing, and each sees all")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shared.slate"));
    const auto slate = Slate::create(path);
    Catalog catalog(*slate);
    catalog.records(Kind::Location);
    int here = 0;
    int elsewhere = 0;
    QObject::connect(slate.get(), &Slate::changed,
        [&](const Changes &changes) { ++(changes.elsewhere ? elsewhere : here); });

    QProcess other;
    other.start(QStringLiteral(SLATE_EDIT_STREAM),
        {path, QStringLiteral("1000000"), QString::number(steps), QStringLiteral("--without-undo")});
    REQUIRE(other.waitForStarted());
    // Wait for its first edit, so that both are at it together.
    REQUIRE(other.waitForReadyRead());
    EditStream mine(2'000'000, EditStream::Steps::WithoutUndo, {});
    for (int i = 0; i < steps; ++i)
        mine.perform(*slate);
    other.closeWriteChannel();
    REQUIRE(other.waitForFinished());
    const QByteArray said = other.readAllStandardOutput();
    INFO("the other program: " << said << other.readAllStandardError());
    CHECK(other.exitCode() == 0);
    slate->catchUp();

    const StreamState all = afterAllSteps(2'000'000, afterAllSteps(1'000'000, {}));
    CHECK(streamState(*slate) == all);
    CHECK(said.endsWith(QByteArray("sees ") + QByteArray::number(static_cast<int>(all.size())) + '\n'));
    CHECK(catalog.records(Kind::Location).size() == all.size());
    CHECK(here == steps);
    CHECK(elsewhere == steps);
    CHECK(slate->verify().faults.join(QLatin1Char('\n')) == QString());
}
