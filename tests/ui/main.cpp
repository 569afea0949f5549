#include "tests/tools/run_tests.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    // A click is over when its button is up: a test waits for no second one that may follow it.
    QApplication::setDoubleClickInterval(0);
    QStandardPaths::setTestModeEnabled(true);
    return runTests(argc, argv);
}
