#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// What a run of the program came to; no exit code (-1) when it crashed.
struct Answer {
    int code = -1;
    QString out;
    QString err;
};

/// Runs the real program, where there is no display, no home and no locale.
Answer runSlate(const QStringList &arguments);
Answer runSlate(const QStringList &arguments, QProcess &program);
/// The same as somebody whom permissions hold back, even when the tests run as root.
Answer runSlateUnprivileged(const QStringList &arguments);
/// Runs a shell script in a folder on a disk of its own that soon is full; where the system does not let
/// us make one, files may grow no further instead. $SLATE is the program, $NOTES a long text.
Answer runOnSmallDisk(const QString &script);

QByteArray contentsOf(const QString &path);
void putContents(const QString &path, const QByteArray &contents);

/// Takes the permission to write while it lives.
class ReadOnly
{
public:
    explicit ReadOnly(const QString &path);
    ~ReadOnly();
    ReadOnly(const ReadOnly &) = delete;
    ReadOnly &operator=(const ReadOnly &) = delete;

private:
    QString m_path;
    QFile::Permissions m_before;
};
