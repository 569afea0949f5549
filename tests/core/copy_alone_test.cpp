#include "tests/core/strings.h"

#include "core/store/slate.h"
#include "tests/tools/edit_steps.h"
#include "tests/tools/file_locks.h"

#include <QEventLoop>
#include <QTemporaryDir>

using namespace slate;

namespace {

int copiesWanted()
{
    const int asked = qEnvironmentVariableIntValue("SLATE_COPY_ROUNDS");
    return asked > 0 ? asked : 20;
}

void waitUntilWhole(Slate &slate)
{
    QEventLoop loop;
    QObject::connect(&slate, &Slate::logMoved, &loop, [&] {
        if (slate.isWholeInFile())
            loop.quit();
    });
    if (!slate.isWholeInFile())
        loop.exec();
}

} // namespace

TEST_CASE("a copy of the file alone, made whenever nobody edits, is sound and has every record")
{
    const quint32 seed = QRandomGenerator::system()->generate();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.slate"));
    const QString copy = folder.filePath(QStringLiteral("copy.slate"));
    Slate::create(path).reset();
    Slate::Options options;
    options.quietMs = 0;
    // Two windows: each has the log of the other to move as well.
    const auto first = Slate::open(path, options);
    const auto second = Slate::open(path, options);
    EditStream steps(1'000'000, EditStream::Steps::WithoutUndo, {});
    for (int round = 0; round < copiesWanted(); ++round) {
        Slate &one = random.bounded(2) == 0 ? *first : *second;
        for (int edits = random.bounded(1, 6); edits > 0; --edits)
            steps.perform(one);
        first->catchUp();
        second->catchUp();
        waitUntilWhole(*first);
        copyByOther(path, copy);
        const auto alone = Slate::open(copy);
        CHECK(streamState(*alone) == steps.state());
        CHECK(alone->verify().faults.join(u'\n') == QString());
    }
}
