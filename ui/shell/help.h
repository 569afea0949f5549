#pragma once

class QWidget;

namespace slate {

/// The list of keys, in a small window of its own.
void showKeys(QWidget *parent);
void showAbout(QWidget *parent);

} // namespace slate
