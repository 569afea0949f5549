#pragma once

/// Runs the tests of this program as its arguments say; the exit code for main().
int runTests(int argc, char *argv[]);
