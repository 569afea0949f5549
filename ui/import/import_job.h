#pragma once

#include "core/import/import_file.h"
#include "core/model/error.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace slate {

/// Reads a script away from the window. It can be stopped at any time; nothing of it is written anywhere.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(const QString &path, QObject *parent = nullptr);
    ~ImportJob() override;

    /// Begins to read, anew where it has read already; `options` as they are decided by then.
    void start(const ReadingOptions &options = {});
    void stop() { m_stop = true; }
    /// The script; to be taken once, after `finished`.
    Draft takeDraft() { return std::move(m_draft); }

Q_SIGNALS:
    void progressed(int percent);
    void finished();
    void failed(const slate::Error &error);

private:
    void read();

    QString m_path;
    ReadingOptions m_options;
    Draft m_draft;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
};

} // namespace slate
