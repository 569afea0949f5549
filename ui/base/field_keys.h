#pragma once

#include <QObject>

namespace slate {

/// What keys do in every place to type into, for all of the program: Tab into one that is filled chooses all
/// that stands there, so that typing replaces it; and while a list, a menu or a calendar is open, Escape
/// closes that and nothing behind it. A key scrolls to what takes it.
class FieldKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace slate
