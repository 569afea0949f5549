#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace slate {

/// Sees to it that the keys go where a person sees it. What has them may be gone, hidden or switched off,
/// such as a table that gave way to the words that it is empty: then what stands next to it gets them.
class KeysInSight : public QObject
{
    Q_OBJECT

public:
    /// `focusPage` gives the keys to the present page, where nothing else is left.
    KeysInSight(QWidget &window, std::function<void()> focusPage);

private:
    void lookSoon();
    void look();

    QWidget &m_window;
    std::function<void()> m_focusPage;
    bool m_isAsked = false;
};

} // namespace slate
