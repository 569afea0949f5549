#pragma once

#include <QStringList>

namespace slate::hostile {

/// What a program came to, and what it cost.
struct LimitedRun {
    int code = -1;        ///< its exit code, or -1 where a signal ended it
    int signal = 0;       ///< the signal, or 0
    double seconds = 0;   ///< of the processor, its threads together
    qint64 megabytes = 0; ///< the most memory that it held
    QByteArray said;      ///< the beginning of its standard error
};

/// Runs a program without a display, its output thrown away; one that does not end is killed.
LimitedRun runLimited(const QString &program, const QStringList &arguments);

} // namespace slate::hostile
