#include "tests/hostile/trial.h"

#include "tests/core/strings.h"

#include <QTemporaryDir>

using namespace slate;

namespace {

/// What the sanitizers need besides is not the program's.
hostile::Limits limits()
{
    hostile::Limits limits;
    if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
        limits.megabytes = 4000;
    return limits;
}

} // namespace

// The whole trial is run by ./dev bench; this is its beginning.
TEST_CASE("no command breaks on hostile slates, and those that it refuses stay as they are")
{
    const QTemporaryDir folder;
    CHECK(hostile::trySlates(folder.path(), 1, 12, {}, limits()).join(u'\n') == QString());
}

TEST_CASE("no import breaks on hostile scripts, and a slate stays as it is where one is refused")
{
    const QTemporaryDir folder;
    CHECK(hostile::tryScripts(folder.path(), 1, 8, limits()).join(u'\n') == QString());
}
