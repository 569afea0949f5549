#include "tests/core/strings.h"

#include "core/import/cast_acts.h"
#include "core/store/slate.h"
#include "tests/tools/run_slate.h"

#include <QTemporaryDir>

using namespace slate;

namespace {

/// A slate in a folder of its own, into which the program imports scripts.
struct ScriptsAtWork {
    QTemporaryDir folder;
    QString slate = folder.filePath(QStringLiteral("film.slate"));

    ScriptsAtWork() { CHECK(runSlate({QStringLiteral("new"), slate}).code == 0); }
    Answer import(const QString &script) const { return runSlate({QStringLiteral("import"), slate, script}); }
};

} // namespace

TEST_CASE("a voice that the action names is told on the command line until somebody says what it is")
{
    const ScriptsAtWork work;
    const QString script = work.folder.filePath(QStringLiteral("rope.fountain"));
    putContents(script,
        "INT. SHED - DAY #1#\n\nBORIS coils a rope.\n\nBORIS (O.S.)\nHere.\n\nINT. HALL - DAY #2#\n\nANNA "
        "(V.O.)\nx\n");
    const Answer first = work.import(script);
    INFO(first.out << first.err);
    CHECK(first.out.contains(QString::fromUtf8("  1: BORIS (O.S.) – BORIS coils a rope.\n")));
    CHECK_FALSE(first.out.contains(QLatin1String("ANNA (V.O.)")));
    CHECK(work.import(script).out.contains(QLatin1String("  1: BORIS (O.S.)")));
}

TEST_CASE("a cue that was divided among people is told on the command line with all of them")
{
    const ScriptsAtWork work;
    const QString script = work.folder.filePath(QStringLiteral("two.fountain"));
    const QByteArray first = "INT. A - DAY #1#\n\nBORIS\nx\n\nANNA\ny\n\nBORIS AND ANNA\nz\n";
    putContents(script, first);
    CHECK(work.import(script).code == 0);
    {
        const auto open = Slate::open(work.slate);
        QHash<QString, Id<CastMember>> parts;
        for (const CastMember &part : open->all<CastMember>())
            parts.insert(part.character, part.id);
        open->edit(text("Divide"), [&](Transaction &t) {
            divideAmong(t, parts.value(text("BORIS AND ANNA")),
                {parts.value(text("BORIS")), parts.value(text("ANNA"))});
        });
    }
    putContents(script, first + "\nINT. B - DAY #2#\n\nBORIS AND ANNA\nw\n");
    const Answer next = work.import(script);
    INFO(next.out << next.err);
    CHECK(next.out.contains(QLatin1String("BORIS AND ANNA is BORIS, ANNA, as it was divided.\n")));
    CHECK(Slate::open(work.slate)->count(Kind::SceneCast) == 4);
}
