#pragma once

#include <QStringList>

class QWidget;

namespace slate {

/// What a person would see to be wrong in how a window is laid out, one line for each place: words cut though
/// nobody could know, controls over each other or beyond the window's edge, text under 11 pixels, and in
/// tables words that end in dots beside free room. What a scroll area has to scroll to is no fault.
QStringList geometryFaults(const QWidget &window);

} // namespace slate
