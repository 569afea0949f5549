#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

namespace slate {

/// Does what moves things under the pointer only once a click, and the second one that may follow it, is
/// over: a pane that opens at once would take the release, or the second click of two, for itself. A key ends
/// the waiting.
class AfterClick : public QObject
{
    Q_OBJECT

public:
    /// The one of the program. Whoever means to use it asks for it early, since it has to see the clicks.
    static AfterClick &instance();

    /// Runs an act now, or when the click is over, unless its owner is gone then.
    void run(QObject *owner, const std::function<void()> &act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Waiting {
        QPointer<QObject> owner;
        std::function<void()> act;
    };

    explicit AfterClick(QObject *parent);
    bool isOver() const;
    void look();
    void runAll();

    bool m_isDown = false;
    QElapsedTimer m_sincePress;
    QTimer m_timer;
    std::vector<Waiting> m_waiting;
};

} // namespace slate
