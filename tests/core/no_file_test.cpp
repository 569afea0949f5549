#include "tests/core/strings.h"

#include "tests/tools/run_slate.h"

#include <sys/stat.h>
#include <unistd.h>

namespace {

void checkRefused(const Answer &answer, int code, const char *says)
{
    INFO("standard error: " << answer.err);
    CHECK(answer.code == code);
    CHECK(answer.err.contains(QString::fromUtf8(says)));
    CHECK(answer.err.count(u'\n') == 1);
}

} // namespace

TEST_CASE("what is no file is called what it is, on the command line too")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    const QString loop = folder.filePath(QStringLiteral("loop"));
    REQUIRE(::mkfifo(qPrintable(pipe), 0600) == 0);
    REQUIRE(::symlink("loop", qPrintable(loop)) == 0);
    const std::pair<QString, const char *> things[] = {{folder.path(), "a folder, not a slate"},
        {pipe, "a pipe between programs, not a slate"},
        {QStringLiteral("/dev/null"), "a device, not a slate"},
        {loop, "a link that leads only back to itself"}};
    for (const auto &[name, wanted] : things) {
        checkRefused(runSlate({name}), 2, wanted);
        checkRefused(runSlate({QStringLiteral("show"), name}), 1, wanted);
        checkRefused(runSlate({QStringLiteral("add"), QStringLiteral("location"), name,
                         QStringLiteral("--name"), QStringLiteral("Rauma")}),
            1, wanted);
    }
}

TEST_CASE("a name with a line end in it is said on one line")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("two\nlines.slate"));
    const Answer made = runSlate({QStringLiteral("new"), name});
    CHECK(made.out.endsWith(QStringLiteral("/two\\x0Alines.slate.\n")));
    CHECK(runSlate({QStringLiteral("verify"), name}).out.count(u'\n') == 1);
    const Answer failed = runSlate({QStringLiteral("show"), name + QStringLiteral("2")});
    CHECK(failed.err.count(u'\n') == 1);
    CHECK(failed.err.contains(QStringLiteral("two\\x0Alines.slate2: It is not there.")));
}
