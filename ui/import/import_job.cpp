#include "ui/import/import_job.h"

#include <QThread>

#include <new>

namespace slate {

ImportJob::ImportJob(const QString &path, QObject *parent) : QObject(parent), m_path(path) { }

ImportJob::~ImportJob()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void ImportJob::start(const ReadingOptions &options)
{
    if (m_thread)
        m_thread->wait();
    m_options = options;
    m_thread.reset(QThread::create([this] { read(); }));
    m_thread->start();
}

void ImportJob::read()
{
    // Told through the event loop of the window, which also owns what was read by then.
    const auto tell = [this](auto what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    try {
        const ReadingProgress progress {[&](double share) {
            tell([this, share] { Q_EMIT progressed(static_cast<int>(share * 100)); });
            return !m_stop;
        }};
        m_draft = readDraft(m_path, progress, m_options);
        if (m_stop)
            throw Error(Error::Code::Cancelled, m_path);
        tell([this] { Q_EMIT finished(); });
    } catch (const Error &error) {
        tell([this, error] { Q_EMIT failed(error); });
    } catch (const std::bad_alloc &) {
        tell([this] {
            Q_EMIT failed(Error(Error::Code::TooLarge, QStringLiteral("more than there is memory for")));
        });
    }
}

} // namespace slate
