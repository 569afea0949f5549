#include "tests/bench/import_bench.h"

#include "core/import/import_apply.h"
#include "core/import/import_file.h"
#include "core/store/slate.h"

#include <QFile>
#include <QTemporaryDir>

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

/// Read, lay beside the slate, and write into it, until it is on disk.
void importInto(Slate &slate, const QString &path)
{
    Draft draft = readDraft(path);
    const auto productions = slate.all<Production>();
    const Id<Production> into = productions.empty() ? Id<Production>() : productions.front().id;
    const QString title = titleFor(draft, path);
    const ImportPlan plan = planImport(std::move(draft), groundOf(slate, into, title), title);
    slate.edit(QStringLiteral("Import"), [&](Transaction &t) { applyImport(t, plan); });
}

/// Each time into a slate of its own, made before, beside the script: on the disk that slates are on.
Figure importOf(const QString &name, const QString &path, int times, std::optional<double> most)
{
    Figure figure {name, QStringLiteral("ms"), {}, {}, QStringLiteral("its lines"), {}, most};
    const QTemporaryDir folder(path + QStringLiteral("-XXXXXX"));
    std::vector<std::unique_ptr<Slate>> slates;
    for (int i = 0; i <= times; ++i)
        slates.push_back(Slate::create(folder.filePath(QStringLiteral("%1.slate").arg(i))));
    size_t next = 0;
    takeTurns(
        times, figure.runs, [&] { importInto(*slates[next++ % slates.size()], path); }, figure.floor,
        [&] { readLines(path); });
    return figure;
}

Figure memoryOf(const QString &name, const QString &path, const std::function<void()> &work)
{
    takePeakMemory();
    const double before = takePeakMemory();
    work();
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
    // Memory first: what earlier runs have freed is held for later ones, and would not be seen.
    Figures figures = {
        memoryOf(QStringLiteral("peak memory, 200 scenes"), small, [&] { readScript(small); }),
        memoryOf(QStringLiteral("peak memory, 10 MB of Fountain"), large, [&] { readScript(large); }),
        memoryOf(QStringLiteral("peak memory, 10 MB of Fountain imported"), large,
            [&] {
                const QTemporaryDir own(folder + QStringLiteral("/memory-XXXXXX"));
                importInto(*Slate::create(own.filePath(QStringLiteral("large.slate"))), large);
            }),
        timeOf(QStringLiteral("read and measure a screenplay of 200 scenes"), small, 25, 100),
        timeOf(QStringLiteral("read and measure 10 MB of Fountain"), large, 7, 1000),
        importOf(QStringLiteral("import a screenplay of 200 scenes, durable"), small, 15, 100),
        importOf(QStringLiteral("import 10 MB of Fountain, durable"), large, 5, 1000),
    };
    return figures;
}

} // namespace slate::bench
