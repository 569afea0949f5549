#include "tests/core/mending_trial.h"

#include "tests/core/strings.h"

#include <QtGlobal>

using namespace slate;

TEST_CASE("after the button that mends is pressed the conflict is gone, and none of its kind is new")
{
    // ./dev bench asks for ten thousand.
    const int boards = qEnvironmentVariableIntValue("SLATE_MENDING_BOARDS");
    const MendingTrial trial = tryMendings(20260406, boards > 0 ? boards : 200);
    INFO(trial.failure.toStdString());
    CHECK(trial.failure.isEmpty());
    CHECK(trial.mended > trial.boards / 4);
    CHECK(trial.ofSeveralDays > 0);
    if (boards > 0)
        WARN("mended " << trial.mended << " of " << trial.conflicts << " conflicts on " << trial.boards
                       << " boards, " << trial.ofSeveralDays << " of them with several days or people");
}
