#include "ui/shell/end_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace slate {

namespace {

constexpr int endings[] = {SIGTERM, SIGHUP, SIGINT};
int ends[2] = {-1, -1}; ///< of the pipe from the signal to the event loop

// Nothing but a write is safe here.
void note(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, sizeof byte);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &EndSignals::take);
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    for (const int ending : endings)
        ::sigaction(ending, &action, nullptr);
}

EndSignals::~EndSignals()
{
    for (const int ending : endings)
        std::signal(ending, SIG_DFL);
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void EndSignals::take()
{
    char byte = 0;
    while (::read(ends[1], &byte, sizeof byte) > 0)
        continue;
    Q_EMIT asked();
}

} // namespace slate
