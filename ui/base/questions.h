#pragma once

#include "ui/base/session.h"

namespace slate {

/// The questions asked with dialogs, over the window that is active. What a page asks by a dialog of its own
/// (whyMoved) is empty here: the shell adds it.
Questions dialogQuestions();

/// Asks for the name of a file that is not there; empty when the person changed their mind.
QString fileToMake(const QString &title, const QString &suggestion, const QString &filter);

} // namespace slate
