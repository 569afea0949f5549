#pragma once

#include "ui/shell/main_window.h"

#include <stdexcept>

namespace slate {

/// A step that did not come to what it should.
struct StepFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The first three things that somebody new does, by real keys and mouse on the real window; the test
/// of them and the tour that takes pictures share these. Each throws StepFailed when the window does not
/// show what it should.
namespace newcomer {

/// The window comes up on the example.
void open(MainWindow &window);
/// Clicks on Locations, presses Ctrl+N, types the name and Enter. Gives the new location.
RecordRef addLocation(MainWindow &window, const QString &name);
/// Clicks on Release timeline.
void showReleaseTimeline(MainWindow &window);

} // namespace newcomer

} // namespace slate
