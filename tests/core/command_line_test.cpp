#include "tests/core/strings.h"

#include "app/commands/commands.h"
#include "tests/tools/run_slate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace {

/// A folder with a slate in it, made by the program.
struct Workplace {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("test.slate"));

    explicit Workplace(const QStringList &options = {})
    {
        // Others than its owner come in too, to find there what they may not change.
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
        CHECK(runSlate(QStringList {QStringLiteral("new"), path} + options).code == 0);
    }

    Answer operator()(const char *command, const QStringList &rest = {}) const
    {
        return runSlate(QString::fromLatin1(command).split(QLatin1Char(' ')) + QStringList {path} + rest);
    }
    QJsonArray records(const char *table) const
    {
        const Answer shown = (*this)("show", {QStringLiteral("--json")});
        CHECK(shown.code == 0);
        return QJsonDocument::fromJson(shown.out.toUtf8()).object().value(QLatin1String(table)).toArray();
    }
    QByteArray bytes() const { return contentsOf(path); }
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

void checkFailure(const Answer &answer, int code, const char *says)
{
    INFO("standard error: " << answer.err);
    CHECK(answer.code == code);
    CHECK(answer.err.startsWith(QLatin1String("slate: ")));
    CHECK(answer.err.count(QLatin1Char('\n')) == 1);
    CHECK(answer.err.contains(QString::fromUtf8(says)));
}

} // namespace

TEST_CASE("the version and the help need no file and no display")
{
    const Answer version = runSlate({QStringLiteral("--version")});
    CHECK(version.code == 0);
    CHECK(version.out == QStringLiteral("slate " SLATE_VERSION "\n"));
    CHECK(version.err == QString());
    const Answer help = runSlate({QStringLiteral("--help")});
    CHECK(help.code == 0);
    for (const char *command : {"new", "show", "verify", "add", "import", "undo"})
        CHECK(help.out.contains(QStringLiteral("slate %1 ").arg(QLatin1String(command))));
}

TEST_CASE("the example is there after new --example, each fact with its source")
{
    const Workplace work({QStringLiteral("--example")});
    const QJsonArray locations = work.records("location");
    REQUIRE(locations.size() >= 3);
    const QJsonArray sources = locations.first().toObject().value(QLatin1String("sources")).toArray();
    REQUIRE_FALSE(sources.isEmpty());
    CHECK(sources.first().toObject().keys() == words("certainty|document|quote"));
    const QString text = work("show").out;
    CHECK(text.contains(QLatin1String("Stranda [")));
    CHECK(text.contains(QLatin1String("    Country: Norway\n")));
    CHECK(work("verify").code == 0);
}

TEST_CASE("the board example is there after new --board-example, and the file is whole")
{
    const Workplace work({QStringLiteral("--board-example")});
    CHECK(work.records("scene").size() == 19);
    CHECK(work.records("board").size() == 2);
    CHECK(work("verify").code == 0);
}

TEST_CASE("a location added from the command line is on disk with what was said of it")
{
    const Workplace work;
    const Answer added = work(
        "add location", words("--name|Rauma|--country|Norway|--time-zone|Europe/Oslo|--status|RECCE done"));
    CHECK(added.code == 0);
    CHECK(added.err == QString());
    const QJsonArray locations = work.records("location");
    REQUIRE(locations.size() == 1);
    const QJsonObject location = locations.first().toObject();
    CHECK(location.value(QLatin1String("name")).toString() == QStringLiteral("Rauma"));
    CHECK(location.value(QLatin1String("country")).toString() == QStringLiteral("Norway"));
    CHECK(location.value(QLatin1String("time_zone")).toString() == QStringLiteral("Europe/Oslo"));
    CHECK(location.value(QLatin1String("status")).toString() == QStringLiteral("recce-done"));
    CHECK(added.out.contains(location.value(QLatin1String("id")).toString()));
}

TEST_CASE("a location joins the only production, and none where there are several")
{
    const Workplace work;
    CHECK(work("add production", words("--title|Mission: Impossible 7|--code|M:I 7")).code == 0);
    CHECK(work("add location", words("--name|Rauma")).code == 0);
    const QJsonValue only = work.records("production").first().toObject().value(QLatin1String("id"));
    CHECK(work.records("location").first().toObject().value(QLatin1String("production")) == only);

    CHECK(work("add production", words("--title|Mission: Impossible 8")).code == 0);
    CHECK(work("add partner", words("--name|Norwegian Railway Museum")).code == 0);
    CHECK_FALSE(work.records("partner").first().toObject().contains(QLatin1String("production")));
    CHECK(work("add stunt", words("--name|Train fight|--production|m:i 7|--location|rauma")).code == 0);
    CHECK(work.records("stunt").first().toObject().value(QLatin1String("production")) == only);
}

TEST_CASE("undo takes back the last change, and says when there is none")
{
    const Workplace work;
    CHECK(work("add location", words("--name|Rauma")).code == 0);
    const Answer undone = work("undo");
    CHECK(undone.code == 0);
    CHECK(undone.out.contains(QLatin1String("Add location")));
    CHECK(work.records("location").isEmpty());
    checkFailure(work("undo"), 1, "nothing to take back");
}

TEST_CASE("words that make no sense are told apart from failures")
{
    const Workplace work;
    checkFailure(runSlate({QStringLiteral("show")}), 2, "FILE is missing");
    checkFailure(work("show", {QStringLiteral("--xml")}), 2, "xml");
    checkFailure(work("verify", {QStringLiteral("more")}), 2, "more");
    checkFailure(work("add planet"), 2, "planet");
    checkFailure(work("add location", words("--altitude|12")), 2, "altitude");
    checkFailure(runSlate({QStringLiteral("add")}), 2, "kind");
}

TEST_CASE("words and options that are none are refused with the usage, and open no window")
{
    const Workplace work;
    const QString missing = work.folder.filePath(QStringLiteral("missing.slate"));
    checkFailure(
        runSlate(words("reprot|--list")), 2, "“reprot” is neither a command nor a file. Usage: slate");
    checkFailure(runSlate({work.path, QStringLiteral("reprot")}), 2, "reprot");
    checkFailure(runSlate({work.path, missing}), 2, "Usage");
    checkFailure(runSlate({work.folder.path()}), 2, "Usage");
    checkFailure(runSlate(words("--list")), 2, "“--list”");
    checkFailure(runSlate(words("-x")), 2, "“-x”");
    checkFailure(runSlate({QStringLiteral("--list"), work.path}), 2, "“--list”");
    checkFailure(runSlate({work.path, QStringLiteral("--list")}), 2, "“--list”");
    checkFailure(runSlate(words("-platform|offscreen|reprot")), 2, "reprot");
    checkFailure(runSlate(words("--version|more")), 2, "more");
    checkFailure(runSlate(words("--help|more")), 2, "more");
    checkFailure(runSlate({QStringLiteral("show"), QString()}), 2, "FILE is missing");
    checkFailure(work("new", words("--example|--board-example")), 2, "not both");
    checkFailure(work("show", words("--xml")), 2, "Usage: slate show FILE [--json].");
    const Answer usage = runSlate(words("import|--help"));
    CHECK(usage.code == 0);
    CHECK(usage.out.startsWith(QLatin1String("slate import FILE SCREENPLAY")));
}

TEST_CASE("a file, its address or a name that ends in .slate is for the window")
{
    const Workplace work;
    const QString other = work.folder.filePath(QStringLiteral("no ending"));
    putContents(other, "no slate");
    const auto wanted = [](const QStringList &arguments) {
        return slate::commands::fileForWindow(arguments);
    };
    CHECK(wanted({}) == QString());
    for (const QString &path : {work.path, other, QStringLiteral("/nowhere/Missing.SLATE")}) {
        CHECK(wanted({path}) == path);
        CHECK(wanted({QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)}) == path);
        CHECK(wanted({QStringLiteral("--"), path}) == path);
        CHECK(wanted({QStringLiteral("-platform"), QStringLiteral("offscreen"), path}) == path);
        CHECK(wanted({path, QStringLiteral("--style=fusion"), QStringLiteral("-reverse")}) == path);
        CHECK_FALSE(wanted({QStringLiteral("show"), path}));
    }
    CHECK(wanted(words("-session|1234")) == QString());
    CHECK_FALSE(wanted(words("reprot")));
    CHECK_FALSE(wanted(words("--verbose")));
}

TEST_CASE("a record that breaks a rule is refused with the field and the reason, and nothing is added")
{
    const Workplace work;
    const QByteArray before = work.bytes();
    checkFailure(work("add location", words("--country|Norway")), 1, "Name: This is needed.");
    checkFailure(work("add location", words("--name|Rauma|--status|nearly")), 1, "Status: “nearly”");
    checkFailure(work("add location", words("--name|Rauma|--position|up north")), 1, "Where:");
    checkFailure(work("add stunt", words("--name|Jump|--location|nowhere")), 1, "no location “nowhere”");
    CHECK(work.bytes() == before);
}

TEST_CASE("a file that is there already is not written over")
{
    const Workplace work;
    const QByteArray before = work.bytes();
    checkFailure(runSlate({QStringLiteral("new"), work.path}), 1, "there already");
    checkFailure(
        runSlate({QStringLiteral("new"), work.path, QStringLiteral("--example")}), 1, "there already");
    CHECK(work.bytes() == before);
}

TEST_CASE("a file that is missing, something else or empty is named for what it is")
{
    Workplace work;
    for (const char *command : {"show", "verify", "undo"})
        checkFailure(runSlate({QLatin1String(command), work.path + QStringLiteral("x")}), 1, "not there");
    for (const QByteArray &content :
        {QByteArray("A letter to the producers.\n").repeated(500), QByteArray()}) {
        work.path = work.folder.filePath(QStringLiteral("letter.slate"));
        putContents(work.path, content);
        for (const char *command : {"show", "verify", "undo"})
            checkFailure(work(command), 1, "not a slate");
        checkFailure(work("add location", words("--name|Rauma")), 1, "not a slate");
        CHECK(work.bytes() == content);
    }
}

TEST_CASE("a slate of a newer version is shown but never changed")
{
    const Workplace work({QStringLiteral("--example")});
    QByteArray bytes = work.bytes();
    // SQLite keeps the version of the schema in the four bytes at 60.
    bytes.replace(60, 4, QByteArray::fromHex("000003e7"));
    putContents(work.path, bytes);
    checkFailure(work("add location", words("--name|Rome 2")), 1, "newer version");
    checkFailure(work("undo"), 1, "newer version");
    CHECK(work.bytes() == bytes);
    CHECK(work("show").out.contains(QLatin1String("Stranda")));
}

TEST_CASE("a damaged slate is found by verify, and takes no change")
{
    const Workplace work({QStringLiteral("--example")});
    QByteArray bytes = work.bytes();
    // Everything behind the first page and the schema.
    for (qsizetype i = bytes.size() / 3; i < bytes.size() / 3 * 2; ++i)
        bytes[i] = static_cast<char>(i * 7);
    putContents(work.path, bytes);
    checkFailure(work("verify"), 1, "damaged");
    checkFailure(work("add location", words("--name|Rauma")), 1, "damaged");
    CHECK(work.bytes() == bytes);
}

TEST_CASE("a file or folder that may only be read is shown, and left as it is")
{
    const Workplace work({QStringLiteral("--example")});
    const QByteArray before = work.bytes();
    const bool fileOnly = GENERATE(true, false);
    QFile::setPermissions(work.path, QFile::Permissions(0x6666));
    const ReadOnly readOnly(fileOnly ? work.path : work.folder.path());
    const auto asOther = [](const QStringList &arguments) { return runSlateUnprivileged(arguments); };
    checkFailure(asOther(words("add|location") + QStringList {work.path} + words("--name|Rauma")), 1,
        fileOnly ? "file may only be read" : "folder of the file may only be read");
    checkFailure(asOther({QStringLiteral("undo"), work.path}), 1, "may only be read");
    if (!fileOnly) {
        const QString other = work.folder.filePath(QStringLiteral("other.slate"));
        checkFailure(asOther({QStringLiteral("new"), other}), 1, "does not allow");
        checkFailure(
            asOther({QStringLiteral("new"), other, QStringLiteral("--example")}), 1, "does not allow");
    }
    const Answer shown = asOther({QStringLiteral("show"), work.path});
    CHECK(shown.code == 0);
    CHECK(shown.out.contains(QLatin1String("Stranda")));
    CHECK(asOther({QStringLiteral("verify"), work.path}).code == 0);
    CHECK(work.bytes() == before);
}

TEST_CASE("on a full disk an added record is refused, and all before it is kept")
{
    const Workplace work;
    const Answer filled = runOnSmallDisk(
        QStringLiteral("\"$SLATE\" new full.slate || exit 9\n"
                       "n=0; while error=$(\"$SLATE\" add location full.slate --name L$n --notes \"$NOTES\" "
                       "2>&1 >/dev/null)\n"
                       "do n=$((n+1)); done\n"
                       "echo \"$error\" >&2; echo $n; \"$SLATE\" verify full.slate >&2 || exit 8\n"
                       "\"$SLATE\" show full.slate | grep -c '^  L'"));
    INFO("standard error: " << filled.err);
    CHECK(filled.code == 0);
    const QStringList lines = filled.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() >= 2);
    CHECK(lines.last().toInt() > 0);
    CHECK(lines.last() == lines.at(lines.size() - 2));
    CHECK(filled.err.count(QLatin1String("slate: full.slate:")) == 1);
    CHECK(filled.err.contains(QLatin1String("disk")));
}

TEST_CASE("an answer that cannot be written is a failure")
{
    const Workplace work({QStringLiteral("--example")});
    QProcess program;
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    checkFailure(runSlate({QStringLiteral("show"), work.path}, program), 1, "standard output");
}

TEST_CASE("a script from the command line is one edit, and the same again is none")
{
    const Workplace work;
    const QString script = work.folder.filePath(QStringLiteral("train.fountain"));
    putContents(script,
        "Title: The Train\n\nEXT. STATION - DAY #1#\n\nSteam. /* never closed\n\nETHAN\nRun!\n\n"
        "INT. CARRIAGE - NIGHT #2#\n\nDark.\n");
    const Answer answer = work("import", {script});
    INFO(answer.out << answer.err);
    CHECK(answer.code == 0);
    CHECK(answer.out.contains(QLatin1String("Scenes:         2\n")));
    CHECK(answer.out.contains(QLatin1String("Line 5")));
    CHECK(answer.out.contains(QLatin1String("Wrote: 2 new scenes, 1 new cast member, 1 new board\n")));
    CHECK(work.records("scene").size() == 2);
    CHECK(work.records("production").first().toObject().value(QLatin1String("title"))
        == QStringLiteral("The Train"));
    // It breaks off: as a new draft it is only taken when told to.
    CHECK(work("import", {script}).code == 1);
    const Answer again = work("import", {script, QStringLiteral("--anyway")});
    CHECK(again.code == 0);
    CHECK(again.out.contains(QLatin1String("Nothing to change")));
    CHECK(work("undo").out.contains(QLatin1String("Import train.fountain")));
    CHECK(work.records("scene").isEmpty());
}

TEST_CASE("a script goes into the production that is named, and must be told where there are several")
{
    const Workplace work;
    const QString script = work.folder.filePath(QStringLiteral("train.fountain"));
    putContents(script, "EXT. STATION - DAY\n\nSteam.\n");
    for (const char *title : {"--title|Alpha", "--title|Beta|--code|B"})
        CHECK(work("add production", words(title)).code == 0);
    checkFailure(work("import", {script}), 1, "--production");
    checkFailure(
        work("import", {script, QStringLiteral("--production"), QStringLiteral("Gamma")}), 1, "Gamma");
    checkFailure(work("import", {script + QLatin1Char('x')}), 1, "not there");
    checkFailure(work("import"), 2, "SCREENPLAY is missing");
    CHECK(work.records("scene").isEmpty());
    CHECK(work("import", {script, QStringLiteral("--production"), QStringLiteral("b")}).code == 0);
    CHECK(work.records("scene").size() == 1);
}

TEST_CASE("a script that is another than the one that is there is taken only when told so")
{
    const Workplace work;
    const QString script = work.folder.filePath(QStringLiteral("train.fountain"));
    const QString other = work.folder.filePath(QStringLiteral("farm.fountain"));
    putContents(script,
        "EXT. STATION - DAY #1#\n\nSteam.\n\nINT. CARRIAGE - NIGHT #2#\n\nDark.\n\nEXT. ROOF - DAY "
        "#3#\n\nWind.\n");
    putContents(other,
        "EXT. FIELD - DAY #1#\n\nCows.\n\nINT. BARN - NIGHT #2#\n\nHay.\n\nEXT. POND - DAY #3#\n\nGeese.\n");
    CHECK(work("import", {script}).code == 0);
    const Answer refused = work("import", {other});
    checkFailure(refused, 1, "--new-draft");
    CHECK(refused.err.contains(QLatin1String("Nothing was changed")));
    CHECK(refused.err.contains(QLatin1String("0 of its 3 scenes")));
    CHECK(work.records("scene").first().toObject().value(QLatin1String("heading"))
        != QStringLiteral("EXT. FIELD - DAY"));
    CHECK(work.records("scene").size() == 3);
    CHECK(work("import", {other, QStringLiteral("--new-draft")}).code == 0);
    CHECK(work("undo").out.contains(QLatin1String("Import farm.fountain")));
}

TEST_CASE("a file in which no scene is found, and a folder, change nothing")
{
    const Workplace work;
    const QString script = work.folder.filePath(QStringLiteral("empty.fountain"));
    putContents(script, "Title: Nothing\n\nOnly a thought.\n");
    checkFailure(work("import", {script}), 1, "No scene was found in it. Nothing was changed.");
    checkFailure(work("import", {work.folder.path()}), 1, "it is a folder. Nothing was changed.");
    CHECK(work.records("production").isEmpty());
}
