#pragma once

#include <QObject>

class QSocketNotifier;

namespace slate {

/// Tells in the event loop that the system asks the program to end: SIGTERM, SIGHUP, SIGINT. There is one of
/// it at a time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void asked();

private:
    void take();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace slate
