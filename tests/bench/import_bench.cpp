#include "tests/bench/import_bench.h"

#include "core/exchange/screenplay.h"

#include <QFile>

namespace slate::bench {

namespace {

constexpr int linesOfAction = 5;
constexpr int speeches = 6;

/// A scene of about five eighths, as scripts have them.
QByteArray scene(int number)
{
    QByteArray text = "INT. HOUSE " + QByteArray::number(number % 40) + " - "
        + (number % 3 == 0 ? "NIGHT" : "DAY") + " #" + QByteArray::number(number) + "#\n\n";
    for (int line = 0; line < linesOfAction; ++line)
        text += "He walks from the window to the door and waits there for a while, listening.\n\n";
    for (int speech = 0; speech < speeches; ++speech) {
        text += "CHARACTER " + QByteArray::number((number + speech) % 30) + "\n(low)\n";
        text += "Nobody has seen them since *the night* before last, you know that.\n\n";
    }
    return text;
}

QString writeScript(const QString &path, int scenes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("Title: Bench\nAuthor: Nobody\n\n");
    for (int number = 1; number <= scenes; ++number)
        file.write(scene(number));
    return path;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

Screenplay readScript(const QString &path)
{
    Screenplay script = readFountain(contents(path), {});
    measure(script);
    return script;
}

qint64 readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    qint64 letters = 0;
    while (!file.atEnd())
        letters += QString::fromUtf8(file.readLine()).size();
    return letters;
}

/// The most memory that this program held since the last call, in MB; 0 where the system does not tell.
double takePeakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    double peak = 0;
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6).simplified().split(' ').first().toDouble() / 1024;
        }
    }
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
    return peak;
}

Figure timeOf(const QString &name, const QString &path, int times, double most)
{
    Figure figure {name, QStringLiteral("ms"), {}, {}, QStringLiteral("its lines"), {}, most};
    takeTurns(
        times, figure.runs, [&] { readScript(path); }, figure.floor, [&] { readLines(path); });
    return figure;
}

Figure memoryOf(const QString &name, const QString &path)
{
    takePeakMemory();
    const double before = takePeakMemory();
    const Screenplay script = readScript(path);
    Figure figure {name, QStringLiteral("MB"), {}, {}, QStringLiteral("the file"), {}, {}};
    figure.runs.values = {takePeakMemory() - before};
    figure.floor.values = {double(QFile(path).size()) / 1024 / 1024};
    return figure;
}

} // namespace

Figures measureImport(const QString &folder)
{
    const QString small = writeScript(folder + QStringLiteral("/200.fountain"), 200);
    const QString large =
        writeScript(folder + QStringLiteral("/10mb.fountain"), 10 * 1024 * 1024 / int(scene(1000).size()));
    return {timeOf(QStringLiteral("read and measure a screenplay of 200 scenes"), small, 25, 100),
        timeOf(QStringLiteral("read and measure 10 MB of Fountain"), large, 7, 1000),
        memoryOf(QStringLiteral("peak memory, 200 scenes"), small),
        memoryOf(QStringLiteral("peak memory, 10 MB of Fountain"), large)};
}

} // namespace slate::bench
