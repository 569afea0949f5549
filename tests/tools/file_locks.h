#pragma once

#include <QStringList>

/// The locks that this process holds on a file, as the system lists them, in a fixed order.
QStringList locksOn(const QString &path);
/// Those on a slate and on what SQLite keeps beside it.
QStringList locksOnSlate(const QString &path);
/// As somebody does who copies a file with another program: this one does not touch it.
void copyByOther(const QString &from, const QString &to);

/// Notes when a file is opened by anybody.
class OpeningsOf
{
public:
    explicit OpeningsOf(const QStringList &paths);
    ~OpeningsOf();
    OpeningsOf(const OpeningsOf &) = delete;
    OpeningsOf &operator=(const OpeningsOf &) = delete;

    int count();

private:
    int m_watch = -1;
};
