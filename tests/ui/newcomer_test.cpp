#include "tests/core/strings.h"

#include "core/exchange/example.h"
#include "tests/ui/newcomer_steps.h"

#include <QTemporaryDir>

using namespace slate;

TEST_CASE("somebody new opens the example, adds a filming location and looks at the release timeline")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mission-impossible-7.slate"));
    Questions questions;
    questions.today = [] { return QDate(2020, 9, 6); };
    RecordRef added;
    {
        MainWindow window(createExample(path), questions);
        window.resize(1280, 800);
        REQUIRE_NOTHROW(newcomer::open(window));
        REQUIRE_NOTHROW(added = newcomer::addLocation(window, QStringLiteral("Tower Bridge")));
        REQUIRE_NOTHROW(newcomer::showReleaseTimeline(window));
        CHECK(window.close());
    }
    // Opened again, everything is there.
    const auto slate = Slate::open(path);
    CHECK(slate->nameOf(added) == QStringLiteral("Tower Bridge"));
    CHECK(slate->undoTitle() == QStringLiteral("Add location Tower Bridge"));
    CHECK(slate->verify().faults.join(QLatin1Char('\n')) == QString());
}
