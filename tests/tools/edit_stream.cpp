// Edits a slate step by step and says each step's number when it is on disk, for tests that kill it or
// edit beside it:  edit_stream FILE BASE COUNT [--without-undo]
// After COUNT steps it waits for the end of its input, looks for what others did, and says what it sees.

#include "tests/tools/edit_steps.h"

#include "core/store/catalog.h"

#include <QCoreApplication>

#include <cstdio>

using namespace slate;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4)
        return 2;
    try {
        const auto slate = Slate::open(arguments[1]);
        Catalog catalog(*slate);
        catalog.records(Kind::Location);
        const auto steps = arguments.contains(QLatin1String("--without-undo"))
            ? EditStream::Steps::WithoutUndo
            : EditStream::Steps::WithUndo;
        EditStream stream(arguments[2].toLongLong(), steps, {});
        for (int i = 0; i < arguments[3].toInt(); ++i) {
            std::printf("%d\n", stream.perform(*slate));
            std::fflush(stdout);
        }
        while (std::getchar() != EOF) { }
        slate->catchUp();
        std::printf("sees %zu\n", catalog.records(Kind::Location).size());
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "edit_stream: %s\n", error.what());
        return 1;
    }
}
