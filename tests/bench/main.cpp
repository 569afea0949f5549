// Measures Slate, each figure beside the least that a program could do for the same.
//   slate_bench [start] [edit] [open] ...      only these; all without arguments

#include "tests/bench/board_bench.h"
#include "tests/bench/import_bench.h"
#include "tests/bench/large_slate.h"
#include "tests/bench/scenes_bench.h"
#include "tests/bench/start_bench.h"
#include "tests/bench/store_bench.h"
#include "tests/bench/window_bench.h"

#include "core/exchange/example.h"
#include "core/model/error.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace slate;
using namespace slate::bench;

namespace {

QString exampleIn(const QString &folder)
{
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/example.slate");
    QFile::remove(path);
    createExample(path);
    return path;
}

int measure(const QStringList &wanted)
{
    const QString folder = QStringLiteral(SLATE_BENCH_FOLDER);
    const bool needsLarge =
        wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [](const QString &name) {
            return name != QLatin1String("board") && name != QLatin1String("scenes")
                && name != QLatin1String("import");
        });
    const QString large = needsLarge ? largeSlate(folder) : QString();
    const QString example = exampleIn(folder);
    const std::vector<std::pair<const char *, std::function<Figures()>>> groups = {
        {"start", [&] { return measureStart(example, large); }},
        {"window", [&] { return measureWindow(large); }},
        {"edit", [&] { return measureEdit(example, large); }},
        {"open", [&] { return measureOpen(large); }},
        {"board", [&] { return measureBoard(folder); }},
        {"scenes", [&] { return measureScenes(folder); }},
        {"import", [&] { return measureImport(folder); }},
    };
    Figures all;
    for (const auto &[name, group] : groups) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(name)))
            continue;
        std::fprintf(stderr, "Measuring %s\n", name);
        const Figures figures = group();
        all.insert(all.end(), figures.begin(), figures.end());
    }
    print(all);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QApplication app(argc, argv);
    applyTheme(app);
    QStandardPaths::setTestModeEnabled(true);
    try {
        return measure(app.arguments().mid(1));
    } catch (const Error &error) {
        std::fprintf(stderr, "slate_bench: %s\n", error.what());
        return 1;
    }
}
