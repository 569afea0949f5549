#include "tests/core/strings.h"

#include "core/report/error_words.h"
#include "tests/core/files.h"
#include "tests/core/import_script.h"
#include "tests/tools/run_slate.h"

#include <QDirIterator>

using namespace slate;
using namespace script;

namespace {

const QString fixtures = QStringLiteral(SLATE_FIXTURES "/screenplays/");

std::optional<Error::Code> codeOf(const QByteArray &bytes, const char *name, QString *words = nullptr)
{
    try {
        readScreenplay(bytes, QString::fromLatin1(name));
    } catch (const Error &error) {
        if (words)
            *words = wordsFor(error);
        return error.code();
    }
    return std::nullopt;
}

bool breaksOff(const QByteArray &bytes, const char *name)
{
    return readScreenplay(bytes, QString::fromLatin1(name)).brokenOff.has_value();
}

QByteArray finalDraft(int scenes)
{
    QByteArray xml = "<?xml version=\"1.0\"?>\n<FinalDraft DocumentType=\"Script\"><Content>\n";
    for (int i = 1; i <= scenes; ++i) {
        const QByteArray number = QByteArray::number(i);
        xml += "<Paragraph Type=\"Scene Heading\" Number=\"" + number + "\"><Text>INT. ROOM " + number
            + " - DAY</Text></Paragraph>\n<Paragraph Type=\"Action\"><Text>Somebody waits in room " + number
            + " for a very long time.</Text></Paragraph>\n";
    }
    return xml + "</Content></FinalDraft>\n";
}

QByteArray fountain(int scenes)
{
    QByteArray text;
    for (int i = 1; i <= scenes; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "INT. ROOM " + number + " - DAY #" + number + "#\n\nSomebody waits in room " + number
            + " for a very long time.\n\n";
    }
    return text;
}

/// Runs the real program on a slate that has twenty scenes, with another draft of them.
struct NextDraft {
    QTemporaryDir folder;
    QString slate = folder.filePath(QStringLiteral("film.slate"));

    NextDraft(const char *name, const QByteArray &first)
    {
        CHECK(runSlate({QStringLiteral("new"), slate}).code == 0);
        CHECK(import(name, first).code == 0);
    }
    Answer import(const char *name, const QByteArray &script, const QStringList &options = {}) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        putContents(path, script);
        return runSlate(QStringList {QStringLiteral("import"), slate, path} + options);
    }
    int omitted() const
    {
        const auto open = Slate::open(slate);
        const auto scenes = open->all<Scene>();
        return static_cast<int>(
            std::count_if(scenes.begin(), scenes.end(), [](const Scene &scene) { return scene.omitted; }));
    }
};

} // namespace

TEST_CASE("no whole script of the fixtures breaks off")
{
    QDirIterator files(fixtures, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QLatin1String("/expected/")))
            continue;
        INFO(path);
        try {
            const Screenplay script = readScreenplay(bytesOf(path), path);
            CHECK_FALSE(script.brokenOff.has_value());
            ++read;
        } catch (const Error &) {
            // Not a script at all.
        }
    }
    CHECK(read > 25);
}

TEST_CASE("a file that ends in the middle is known by it in each format that can tell")
{
    const QByteArray fdx = finalDraft(20);
    CHECK_FALSE(breaksOff(fdx, "a.fdx"));
    for (qsizetype size = 400; size < fdx.size() - 3; size += 97) {
        INFO("cut to " << size);
        CHECK(breaksOff(fdx.left(size), "a.fdx"));
    }
    CHECK(breaksOff(fountain(3) + "/* INT. ROOM 4 - DAY\n\nMore.\n", "a.fountain"));
    CHECK(breaksOff(fountain(3) + "[[ a note that", "a.fountain"));
    CHECK_FALSE(breaksOff(fountain(3) + "[[ a note ]]", "a.fountain"));
    const QByteArray csv = "Scene,Set,Synopsis,Cast\n1,ROOM,Waits,Ann\n2,HALL,Walks,Bob\n";
    CHECK_FALSE(breaksOff(csv, "a.csv"));
    CHECK_FALSE(breaksOff(csv + "3,YARD,Runs,Cleo", "a.csv"));
    CHECK(breaksOff(csv + "3,YARD,Ru", "a.csv"));
    CHECK(breaksOff(csv + "3,YARD,\"Runs and", "a.csv"));
    // Rows without their last cells are how some programs write, all through the file.
    CHECK_FALSE(breaksOff("Scene,Set,Synopsis,Cast\n1,ROOM\n2,HALL\n3,YARD", "a.csv"));
    CHECK(codeOf("{\"breakdowns\": [{\"scene\": \"1\", \"set", "a.uss") == Error::Code::BadInput);
}

TEST_CASE("a new draft that breaks off omits nothing unless told to")
{
    const QByteArray whole = finalDraft(20);
    const NextDraft next("draft.fdx", whole);
    const QByteArray half = whole.left(whole.size() / 2);
    const Answer refused = next.import("draft.fdx", half);
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(QLatin1String("breaks off in line ")));
    CHECK(refused.err.contains(QLatin1String("Nothing was changed.")));
    CHECK(refused.err.contains(QLatin1String("--anyway")));
    CHECK(next.import("draft.fdx", half, {QStringLiteral("--new-draft")}).code == 1);
    CHECK(next.omitted() == 0);
    CHECK(next.import("draft.fdx", half, {QStringLiteral("--anyway")}).code == 0);
    CHECK(next.omitted() > 5);
}

TEST_CASE("a new draft without a large part of the scenes omits them only when told to")
{
    const NextDraft next("draft.fountain", fountain(20));
    const Answer refused = next.import("draft.fountain", fountain(15));
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(QLatin1String("of the 20 scenes")));
    CHECK(refused.err.contains(QLatin1String("--anyway")));
    CHECK(next.omitted() == 0);
    CHECK(next.import("draft.fountain", fountain(16)).code == 0);
    CHECK(next.omitted() == 4);
    CHECK(next.import("draft.fountain", fountain(8), {QStringLiteral("--anyway")}).code == 0);
    CHECK(next.omitted() == 12);
}

TEST_CASE("a first script that breaks off is read as far as it goes, and says so")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.slate"));
    CHECK(runSlate({QStringLiteral("new"), path}).code == 0);
    const QString script = folder.filePath(QStringLiteral("draft.fdx"));
    putContents(script, finalDraft(20).left(2000));
    const Answer answer = runSlate({QStringLiteral("import"), path, script});
    CHECK(answer.code == 0);
    CHECK(answer.out.contains(QLatin1String("could not be read"), Qt::CaseInsensitive));
}

TEST_CASE("scenes that the draft itself calls omitted are no doubt")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay draft = train();
    for (size_t i : {size_t(1), size_t(2)}) {
        draft.scenes[i].omitted = true;
        draft.scenes[i].heading = text("OMITTED");
        draft.scenes[i].paragraphs.clear();
    }
    CHECK(doubtOf(plan(*slate, draft)) == ImportDoubt::None);
    draft.scenes.resize(2);
    draft.scenes[1] = train().scenes[1];
    CHECK(doubtOf(plan(*slate, draft)) == ImportDoubt::OmitsMuch);
    draft.brokenOff = 7;
    CHECK(doubtOf(plan(*slate, draft)) == ImportDoubt::BrokenOff);
    TemporarySlate empty;
    CHECK(doubtOf(plan(*empty, draft)) == ImportDoubt::None);
}

TEST_CASE("more people, things or letters than any script has are refused by the number that is too many")
{
    QByteArray cues = "INT. ROOM - DAY\n\n";
    QByteArray paragraphs = "<FinalDraft><Content>";
    QByteArray names;
    for (int i = 0; i <= 50'000; ++i) {
        const QByteArray name = "MAN " + QByteArray::number(i);
        cues += name + "\nHey.\n\n";
        paragraphs += "<Paragraph Type=\"Character\"><Text>" + name + "</Text></Paragraph>";
        names += name + "\n";
    }
    QString words;
    CHECK(codeOf(cues, "a.fountain", &words) == Error::Code::TooLarge);
    CHECK(words.contains(QStringLiteral("more than 50,000 speakers")));
    CHECK(codeOf(paragraphs + "</Content></FinalDraft>", "a.fdx") == Error::Code::TooLarge);
    CHECK(codeOf("Scene,Props\n1,\"" + names + "\"\n", "a.csv", &words) == Error::Code::TooLarge);
    CHECK(words.contains(QStringLiteral("more than 50,000 elements")));

    const QByteArray longText(10'000'001, 'x');
    CHECK(codeOf("Scene,Synopsis\n1,\"" + longText + "\"\n", "a.csv", &words) == Error::Code::TooLarge);
    CHECK(words.contains(QStringLiteral("more than 10,000,000 letters in one text")));
    CHECK(codeOf("Scene,Synopsis\n1," + longText + "\n", "a.csv") == Error::Code::TooLarge);
    CHECK(codeOf("<FinalDraft><Content><Paragraph Type=\"Scene Heading\"><Text>INT. A</Text></Paragraph>"
                 "<Paragraph Type=\"Action\"><Text>"
                  + longText + "</Text></Paragraph></Content></FinalDraft>",
              "a.fdx")
        == Error::Code::TooLarge);
}
