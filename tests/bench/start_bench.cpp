#include "tests/bench/start_bench.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

namespace slate::bench {

namespace {

double nowInMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

/// Starts a program in a home of its own, so that nothing of the user's is touched.
Start startOf(const QString &program, const QStringList &arguments)
{
    static const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.remove(QStringLiteral("XDG_DATA_HOME"));
    environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(SLATE_BENCH_PLUGINS));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("firstpaint"));
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess process;
    process.setProcessEnvironment(environment);
    const double before = nowInMilliseconds();
    process.start(program, arguments);
    process.waitForFinished(60'000);
    const QList<QByteArray> said = process.readAllStandardOutput().simplified().split(' ');
    if (said.size() < 3) {
        std::fprintf(stderr, "%s painted no window: %s\n", qPrintable(program),
            process.readAllStandardError().constData());
        return {};
    }
    return {said[1].toDouble() / 1e6 - before, said[2].toDouble() / 1024};
}

} // namespace

Figures measureStart(const QString &example, const QString &large)
{
    const QString program = QStringLiteral(SLATE_PROGRAM);
    Figure start {QStringLiteral("start, the example"), QStringLiteral("ms"), {}, {},
        QStringLiteral("empty Qt window"), 3, {}};
    Figure startLarge {
        QStringLiteral("start, the large slate"), QStringLiteral("ms"), {}, {}, start.floorName, 3, 150};
    Figure memory {QStringLiteral("memory at start, the example"), QStringLiteral("MB"), {}, {},
        start.floorName, {}, {}};
    Figure memoryLarge {QStringLiteral("memory at start, the large slate"), QStringLiteral("MB"), {}, {},
        start.floorName, {}, 250};
    constexpr int times = 15;
    for (int i = 0; i < times; ++i) {
        const Start empty = startOf(QStringLiteral(SLATE_EMPTY_WINDOW), {});
        const Start small = startOf(program, {example});
        const Start big = startOf(program, {large});
        for (Figure *figure : {&start, &startLarge})
            figure->floor.values.push_back(empty.milliseconds);
        for (Figure *figure : {&memory, &memoryLarge})
            figure->floor.values.push_back(empty.megabytes);
        start.runs.values.push_back(small.milliseconds);
        startLarge.runs.values.push_back(big.milliseconds);
        memory.runs.values.push_back(small.megabytes);
        memoryLarge.runs.values.push_back(big.megabytes);
    }
    return {start, startLarge, memory, memoryLarge};
}

} // namespace slate::bench
