#include "app/commands/command.h"
#include "core/import/import_apply.h"
#include "core/import/import_file.h"
#include "core/import/import_parts.h"
#include "core/import/import_silent.h"
#include "core/model/file_name.h"
#include "core/report/reading_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate::commands {

namespace {

struct ImportCommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isCalled(const Production &production, const QString &name)
{
    return production.title.compare(name, Qt::CaseInsensitive) == 0
        || production.code.compare(name, Qt::CaseInsensitive) == 0
        || QString::number(production.id.value()) == name;
}

/// The production to import into; a null id where the slate has none yet.
Id<Production> productionIn(const Slate &slate, const QString &name)
{
    std::vector<Id<Production>> found;
    const std::vector<Production> productions = slate.all<Production>();
    for (const Production &production : productions) {
        if (name.isEmpty() || isCalled(production, name))
            found.push_back(production.id);
    }
    if (found.size() == 1)
        return found.front();
    if (name.isEmpty() && found.empty())
        return {};
    if (found.empty())
        throw FileError {slate.path(),
            ImportCommandText::tr("There is no production “%1”. Nothing was changed.").arg(name)};
    throw FileError {slate.path(),
        name.isEmpty()
            ? ImportCommandText::tr(
                "There are several productions; say which with --production. Nothing was changed.")
            : ImportCommandText::tr(
                "There are several productions “%1”; give a number as slate show prints it. Nothing was "
                "changed.")
                  .arg(name)};
}

void line(Run &run, const QString &title, const QString &value)
{
    run.out << (title + u':').leftJustified(16) << value << '\n';
}

/// Cues that lead to several parts, and voices that may be more, are told: nothing else here shows them.
void printPeople(Run &run, const ImportPlan &plan)
{
    for (const PartChoice &part : plan.parts) {
        if (part.isAmong())
            run.out << ImportCommandText::tr("%1 is %2, as it was divided.")
                           .arg(part.name, partNames(plan.ground, part.among))
                    << '\n';
    }
    if (std::none_of(plan.silents.begin(), plan.silents.end(), isOpenVoice))
        return;
    run.out << ImportCommandText::tr(
        "Named in the action, but only a voice by the cue, so no day of work. Say "
        "in the scene’s sheet if they are seen:")
            << '\n';
    for (const SilentChoice &voice : plan.silents) {
        if (!isOpenVoice(voice))
            continue;
        const DraftFacts &scene = plan.draft.scenes[static_cast<size_t>(voice.scene)].facts;
        run.out << QStringLiteral("  %1: %2 (%3) – %4")
                       .arg(scene.number.isEmpty() ? scene.heading : scene.number, voice.name, voice.cue,
                           voice.words)
                << '\n';
    }
}

void printFound(Run &run, const ImportPlan &plan)
{
    const Screenplay &script = plan.draft.script;
    line(run, ImportCommandText::tr("Format"), displayName(script.format));
    line(run, ImportCommandText::tr("Title"), script.title.isEmpty() ? QStringLiteral("–") : script.title);
    line(run, ImportCommandText::tr("Production"), plan.ground.production.title);
    line(run, ImportCommandText::tr("Scenes"), QString::number(plan.draft.scenes.size()));
    line(run, ImportCommandText::tr("Pages"), displayText(plan.pages()));
    line(run, ImportCommandText::tr("Speakers"), QString::number(plan.parts.size()));
    line(run, ImportCommandText::tr("Sets"), QString::number(plan.places.size()));
    int things = 0;
    for (const CategoryChoice &category : plan.categories)
        things += category.things;
    line(run, ImportCommandText::tr("Elements"), QString::number(things));
    if (!script.boards.empty())
        line(run, ImportCommandText::tr("Boards"), QString::number(script.boards.size()));
    printPeople(run, plan);
    if (script.notes.empty())
        return;
    run.out << ImportCommandText::tr("Could not be read, or with doubt:") << '\n';
    for (const ReadingNote &note : script.notes)
        run.out << "  " << wordsFor(note) << '\n';
}

void printCompared(Run &run, const ImportPlan &plan)
{
    if (!plan.isUpdate())
        return;
    const DraftComparison &compared = plan.comparison;
    line(run, ImportCommandText::tr("Unchanged"), QString::number(compared.count(SceneState::Unchanged)));
    line(run, ImportCommandText::tr("Changed"), QString::number(compared.count(SceneState::Changed)));
    line(run, ImportCommandText::tr("Moved"), QString::number(compared.moved()));
    line(run, ImportCommandText::tr("New"), QString::number(compared.count(SceneState::New)));
    line(run, ImportCommandText::tr("Omitted"), QString::number(compared.count(SceneState::Omitted)));
    line(run, ImportCommandText::tr("Back again"), QString::number(compared.count(SceneState::BackAgain)));
}

/// A file without a scene would omit all that there is, and is none that anybody means.
void requireScenes(const Draft &draft, const QString &script)
{
    if (!draft.scenes.empty())
        return;
    QStringList lines;
    constexpr qsizetype most = 5;
    for (const ReadingNote &note : draft.script.notes) {
        if (note.offered && lines.size() < most)
            lines << ImportCommandText::tr("line %1, %2").arg(QString::number(note.line), note.detail);
    }
    const QString words = ImportCommandText::tr("No scene was found in it. Nothing was changed.");
    throw FileError {script,
        lines.isEmpty() ? words
                        : ImportCommandText::tr(
                            "%1 These lines look like scene headings: %2. --take-headings takes all that do.")
                              .arg(words, lines.join(QStringLiteral("; ")))};
}

/// The lines that look like headings and are none by the format's rules.
ReadingOptions allOffered(const Draft &draft)
{
    ReadingOptions options;
    for (const ReadingNote &note : draft.script.notes) {
        if (note.offered)
            options.headings.insert(note.line);
    }
    return options;
}

/// What a doubt says, and with which words of the command line it is set aside.
QString doubtWords(const ImportPlan &plan, ImportDoubt doubt)
{
    const DraftComparison &compared = plan.comparison;
    const QString &title = plan.ground.production.title;
    const QString missing =
        ImportCommandText::tr("of the %1 scenes that %2 has, %3 would be omitted. Nothing was changed.")
            .arg(QString::number(compared.standing), title, QString::number(compared.missing()));
    const int line = plan.draft.script.brokenOff.value_or(0);
    switch (doubt) {
    case ImportDoubt::BrokenOff:
        return (line > 0 ? ImportCommandText::tr(
                    "%1 breaks off in line %2, and what came after it is missing: ")
                               .arg(plan.name)
                               .arg(line)
                         : ImportCommandText::tr("%1 breaks off, and what came after it is missing: ")
                               .arg(plan.name))
            + missing + u' ' + ImportCommandText::tr("Get the whole file, or say --anyway.");
    case ImportDoubt::OtherScript:
        return ImportCommandText::tr(
            "%1 has little to do with the script that %2 has: it has %3 of its %4 scenes, and the others "
            "would be omitted or written over. Nothing was changed. If it is a new draft all the same, "
            "say --new-draft; another film goes into a production of its own.")
            .arg(plan.name, title)
            .arg(compared.akin)
            .arg(compared.standing);
    case ImportDoubt::OmitsMuch:
        return ImportCommandText::tr("%1 may be only a part of the script: ").arg(plan.name) + missing + u' '
            + ImportCommandText::tr("If they were cut, say --anyway.");
    case ImportDoubt::None:
        break;
    }
    return {};
}

/// What would be lost if it were no draft of this script, or only a part of one, is lost only when told to.
void requireTold(const ImportPlan &plan, const QString &slate, bool isNewDraft, bool anyway)
{
    const ImportDoubt doubt = doubtOf(plan);
    const bool isTold = anyway || (isNewDraft && doubt != ImportDoubt::BrokenOff);
    if (doubt != ImportDoubt::None && !isTold)
        throw FileError {slate, doubtWords(plan, doubt)};
}

void printWritten(Run &run, qint64 edit, const ImportResult &written)
{
    if (edit == 0) {
        run.out << ImportCommandText::tr("Nothing to change: the slate has all of this draft.") << '\n';
        return;
    }
    QStringList parts;
    const auto count = [&](int number, const QString &one, const QString &many) {
        if (number > 0)
            parts << QStringLiteral("%1 %2").arg(number).arg(number == 1 ? one : many);
    };
    count(written.newScenes, ImportCommandText::tr("new scene"), ImportCommandText::tr("new scenes"));
    count(written.changedScenes, ImportCommandText::tr("changed scene"),
        ImportCommandText::tr("changed scenes"));
    count(written.omittedScenes, ImportCommandText::tr("omitted scene"),
        ImportCommandText::tr("omitted scenes"));
    count(written.newParts, ImportCommandText::tr("new cast member"),
        ImportCommandText::tr("new cast members"));
    count(
        written.newLocations, ImportCommandText::tr("new location"), ImportCommandText::tr("new locations"));
    count(written.newElements, ImportCommandText::tr("new element"), ImportCommandText::tr("new elements"));
    count(written.newBoards, ImportCommandText::tr("new board"), ImportCommandText::tr("new boards"));
    if (parts.isEmpty())
        parts << ImportCommandText::tr("what it was read with");
    run.out << ImportCommandText::tr("Wrote: %1").arg(parts.join(QStringLiteral(", "))) << '\n';
}

} // namespace

void importScript(Run &run)
{
    QCommandLineParser parser;
    const QCommandLineOption production(QStringLiteral("production"), QString(), QStringLiteral("name"));
    const QCommandLineOption newDraft(QStringLiteral("new-draft"));
    const QCommandLineOption takeHeadings(QStringLiteral("take-headings"));
    const QCommandLineOption anyway(QStringLiteral("anyway"));
    parser.addOptions({production, newDraft, takeHeadings, anyway});
    const QStringList given = parse(parser, run, {QStringLiteral("FILE"), QStringLiteral("SCREENPLAY")});
    Draft draft;
    about(given.at(1), [&] {
        draft = readDraft(given.at(1));
        if (parser.isSet(takeHeadings))
            draft = readDraft(given.at(1), {}, allOffered(draft));
    });
    requireScenes(draft, given.at(1));
    about(given.at(0), [&] {
        const auto slate = openToChange(given.at(0));
        const Id<Production> into = productionIn(*slate, parser.value(production).trimmed());
        const QString title = titleFor(draft, given.at(1));
        const QString name = shownName(given.at(1));
        const ImportPlan plan = planImport(std::move(draft), groundOf(*slate, into, title), name);
        requireTold(plan, given.at(0), parser.isSet(newDraft), parser.isSet(anyway));
        ImportResult written;
        const qint64 edit = slate->edit(ImportCommandText::tr("Import %1").arg(name),
            [&](Transaction &t) { written = applyImport(t, plan); });
        printFound(run, plan);
        printCompared(run, plan);
        printWritten(run, edit, written);
    });
}

} // namespace slate::commands
