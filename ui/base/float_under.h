#pragma once

#include <QSize>

class QWidget;

namespace slate {

/// Shows a widget of that size over the whole window, under a field, or above it where there is no room
/// below: inside a table or a form it would be cut.
void floatUnder(QWidget &floating, const QWidget &field, QSize size);

} // namespace slate
