// A plugin that Qt loads into any program that is asked to by its environment: it says when the first
// window is painted, when nothing more is painted, and how much memory that took, and ends the program. So
// the real program is measured, and has nothing in it for that.

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

qint64 nanoseconds()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

QByteArray peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return "0";
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first();
    }
    return "0";
}

/// Long enough that what a program puts off until after its first paint has been painted too.
constexpr int quietMs = 250;

class Watch : public QObject
{
public:
    Watch()
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietMs);
        connect(&m_quiet, &QTimer::timeout, this, [this] { say(); });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The event loop comes round again when all that is to be painted now is painted.
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_painting) {
            m_painting = true;
            QTimer::singleShot(0, this, [this] { painted(); });
        }
        return false;
    }

private:
    void painted()
    {
        m_painting = false;
        m_last = nanoseconds();
        if (m_first == 0)
            m_first = m_last;
        m_quiet.start();
    }

    void say()
    {
        std::printf("painted %lld %lld %s\n", static_cast<long long>(m_first), static_cast<long long>(m_last),
            peakMemory().constData());
        std::fflush(stdout);
        _exit(0);
    }

    QTimer m_quiet;
    qint64 m_first = 0;
    qint64 m_last = 0;
    bool m_painting = false;
};

} // namespace

class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "first_paint.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watch = new Watch;
        QCoreApplication::instance()->installEventFilter(watch);
        return watch;
    }
};

#include "first_paint.moc"
