#pragma once

#include <QObject>
#include <QTimer>

namespace slate {

class Session;

/// Looks every now and then for what other programs did to the slate. That it cannot is told once, not at
/// every look.
class CatchUp : public QObject
{
    Q_OBJECT

public:
    CatchUp(Session &session, QObject *parent);

    void start();
    void look();

Q_SIGNALS:
    /// Looking failed before, and works again.
    void worksAgain();

private:
    Session &m_session;
    QTimer m_timer;
    bool m_failed = false;
};

} // namespace slate
