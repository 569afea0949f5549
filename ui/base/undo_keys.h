#pragma once

#include <QObject>

namespace slate {

/// Leaves Ctrl+Z and Ctrl+Y to the window where the text field that has the focus has nothing of its own to
/// take back: Qt's fields keep the keys for themselves even then, and nothing would happen.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace slate
