#pragma once

#include "core/store/slate.h"

class QApplication;

namespace slate {

/// What a person can choose when the file to begin with cannot be opened.
enum class StartChoice { OpenAnother, NewSlate, Example, Quit };

/// The questions at the start; tests answer them themselves.
struct StartQuestions {
    /// `name` cannot be opened for the reason in `why`.
    std::function<StartChoice(const QString &name, const QString &why)> whatInstead;
    std::function<QString()> fileToOpen; ///< empty: changed their mind
    std::function<QString()> fileToMake;
};

/// The user's own copy of the example, made on first use.
QString exampleCopyPath();
/// Makes a slate with the example in it. Throws Error as Slate::create and readJson do.
std::unique_ptr<Slate> makeExample(const QString &path);

/// The slate to begin with: the file asked for, else the last one that was open, else the user's copy of
/// the example. Asks what to do instead of a file that cannot be opened; null when the person quits.
std::unique_ptr<Slate> slateToBeginWith(const QString &asked, const StartQuestions &questions);

/// Opens a slate (empty: the last one, or the example), shows the window, and runs until it is closed. Gives
/// the program's exit code.
int runWindow(QApplication &app, const QString &file);

} // namespace slate
