// Tries hostile slates and scripts on the program and on all pages of its window.
//   slate_hostile [SLATES [SCRIPTS [SEED]]]   500 slates and 300 scripts of seed 1; fails where anything goes
//   wrong slate_hostile --pages FILE                walks one file through the window; for the trial itself

#include "tests/hostile/all_pages.h"
#include "tests/hostile/trial.h"

#include "core/model/error.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace slate;

namespace {

int walk(const QString &path)
{
    try {
        hostile::walkAllPages(path);
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

int number(const QStringList &arguments, int at, int otherwise)
{
    return at < arguments.size() ? arguments.at(at).toInt() : otherwise;
}

int tryAll(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const auto seed = unsigned(number(arguments, 3, 1));
    const int slates = number(arguments, 1, 500);
    const int scripts = number(arguments, 2, 300);
    hostile::Failures failures = hostile::trySlates(folder.path(), seed, slates, program, {});
    failures += hostile::tryScripts(folder.path(), seed, scripts, {});
    std::printf("%d hostile slates and %d hostile scripts of seed %u: %d failures\n", slates, scripts, seed,
        int(failures.size()));
    return failures.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    QApplication app(argc, argv);
    applyTheme(app);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--pages"))
        return walk(arguments.value(2));
    return tryAll(app.applicationFilePath(), arguments);
}
