#include "tests/tools/run_tests.h"

#define CATCH_CONFIG_RUNNER
#include "tests/core/strings.h"

int runTests(int argc, char *argv[])
{
    return Catch::Session().run(argc, argv);
}
