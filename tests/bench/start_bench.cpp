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
    double complete = 0;
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
    if (said.size() < 4) {
        std::fprintf(stderr, "%s painted no window: %s\n", qPrintable(program),
            process.readAllStandardError().constData());
        return {};
    }
    return {said[1].toDouble() / 1e6 - before, said[2].toDouble() / 1e6 - before, said[3].toDouble() / 1024};
}

} // namespace

Figures measureStart(const QString &example, const QString &large)
{
    const auto figure = [](const char *name, const char *unit, std::optional<double> times,
                            std::optional<double> most) {
        return Figure {QString::fromLatin1(name), QString::fromLatin1(unit), {}, {},
            QStringLiteral("empty Qt window"), times, most};
    };
    Figures figures = {
        figure("start to the first painted window, the example", "ms", 3, {}),
        figure("start until all is painted, the example", "ms", {}, {}),
        figure("memory at start, the example", "MB", {}, {}),
        figure("start to the first painted window, large", "ms", 3, 150),
        figure("start until all is painted, large", "ms", {}, {}),
        figure("memory at start, large", "MB", {}, 250),
    };
    constexpr int times = 15;
    for (int i = 0; i < times; ++i) {
        const Start empty = startOf(QStringLiteral(SLATE_EMPTY_WINDOW), {});
        size_t next = 0;
        for (const QString &path : {example, large}) {
            const Start start = startOf(QStringLiteral(SLATE_PROGRAM), {path});
            const std::pair<double, double> pairs[] = {{start.milliseconds, empty.milliseconds},
                {start.complete, empty.complete}, {start.megabytes, empty.megabytes}};
            for (const auto &[ours, least] : pairs) {
                figures[next].runs.values.push_back(ours);
                figures[next].floor.values.push_back(least);
                ++next;
            }
        }
    }
    return figures;
}

} // namespace slate::bench
