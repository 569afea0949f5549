#include "ui/import/import_words.h"

#include "core/import/import_names.h"
#include "core/import/import_silent.h"
#include "core/report/reading_words.h"
#include "ui/base/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace slate {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString counted(int count, const char *one, const char *many)
{
    return count == 1 ? ImportText::tr(one) : ImportText::tr(many).arg(QLocale().toString(count));
}

QString nameOf(SceneFact fact)
{
    switch (fact) {
    case SceneFact::Number:
        return ImportText::tr("number");
    case SceneFact::Heading:
        return ImportText::tr("heading");
    case SceneFact::Pages:
        return ImportText::tr("pages");
    case SceneFact::Text:
        return ImportText::tr("text");
    case SceneFact::Cast:
        return ImportText::tr("cast");
    case SceneFact::Elements:
        return ImportText::tr("elements");
    case SceneFact::Synopsis:
        return ImportText::tr("notes");
    case SceneFact::Minutes:
        return ImportText::tr("minutes");
    case SceneFact::Location:
        return ImportText::tr("place");
    case SceneFact::Page:
        return ImportText::tr("page");
    }
    return {};
}

constexpr SceneFact allFacts[] = {SceneFact::Number, SceneFact::Heading, SceneFact::Pages, SceneFact::Text,
    SceneFact::Cast, SceneFact::Elements, SceneFact::Synopsis, SceneFact::Minutes, SceneFact::Location,
    SceneFact::Page};

QStringList namesOf(SceneFacts facts)
{
    QStringList names;
    for (const SceneFact fact : allFacts) {
        if (facts.testFlag(fact))
            names << nameOf(fact);
    }
    return names;
}

QString shown(const std::optional<Eighths> &length)
{
    return length ? displayText(*length) : QStringLiteral("–");
}

/// Who comes into a scene and who leaves it: nobody goes without a word.
QString castChange(const SceneBefore &before, const DraftScene &draft)
{
    const auto namesOf = [](const DraftFacts &facts) {
        QMap<QString, QString> names;
        for (const DraftFacts::Speaker &speaker : facts.speakers)
            names.insert(nameKey(speaker.name), speaker.name);
        return names;
    };
    const QMap<QString, QString> were = namesOf(before.draft.value_or(DraftFacts()));
    const QMap<QString, QString> are = namesOf(draft.facts);
    QStringList words;
    for (auto each = are.begin(); each != are.end(); ++each) {
        if (!were.contains(each.key()))
            words << QStringLiteral("+ %1").arg(*each);
    }
    for (auto each = were.begin(); each != were.end(); ++each) {
        if (!are.contains(each.key()))
            words << QStringLiteral("− %1").arg(*each);
    }
    constexpr qsizetype most = 4;
    if (words.isEmpty() || words.size() > most)
        return nameOf(SceneFact::Cast);
    return ImportText::tr("cast %1").arg(words.join(QStringLiteral(" ")));
}

/// A fact with what it was, where that is short.
QString changeOf(const SceneBefore &before, const DraftScene &draft, SceneFact fact)
{
    switch (fact) {
    case SceneFact::Number:
        return ImportText::tr("number %1 → %2").arg(before.scene.number, draft.facts.number);
    case SceneFact::Heading:
        return before.scene.heading == draft.facts.heading
            ? nameOf(fact)
            : ImportText::tr("heading was %1").arg(before.scene.heading);
    case SceneFact::Pages:
        return ImportText::tr("pages %1 → %2").arg(shown(before.scene.length), shown(draft.facts.length));
    case SceneFact::Cast:
        return castChange(before, draft);
    default:
        return nameOf(fact);
    }
}

} // namespace

QString stateWords(const SceneComparison &scene)
{
    switch (scene.state) {
    case SceneState::Unchanged:
        return scene.moved ? ImportText::tr("Moved") : ImportText::tr("Unchanged");
    case SceneState::Changed:
        return scene.moved ? ImportText::tr("Changed, moved") : ImportText::tr("Changed");
    case SceneState::New:
        return ImportText::tr("New");
    case SceneState::Omitted:
        return ImportText::tr("Omitted");
    case SceneState::BackAgain:
        return ImportText::tr("Back again");
    case SceneState::OnlyHere:
        return ImportText::tr("Not in the script");
    }
    return {};
}

QString changeWords(const ImportPlan &plan, const SceneComparison &scene)
{
    if (scene.state == SceneState::OnlyHere)
        return ImportText::tr("Added by hand, stays as it is");
    if (scene.before < 0 || scene.draft < 0)
        return {};
    const SceneBefore &before = plan.ground.scenes[static_cast<size_t>(scene.before)];
    const DraftScene &draft = plan.draft.scenes[static_cast<size_t>(scene.draft)];
    QStringList parts;
    for (const SceneFact fact : allFacts) {
        if (scene.changed.testFlag(fact))
            parts << changeOf(before, draft, fact);
    }
    QString words = parts.join(QStringLiteral(", "));
    if (scene.kept)
        words += (words.isEmpty() ? QString() : QStringLiteral("; "))
            + ImportText::tr("yours stays: %1").arg(namesOf(scene.kept).join(QStringLiteral(", ")));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString foundWords(const ImportPlan &plan)
{
    int things = 0;
    for (const CategoryChoice &category : plan.categories)
        things += category.things;
    QStringList parts = {displayName(plan.draft.script.format),
        counted(static_cast<int>(plan.draft.scenes.size()), "1 scene", "%1 scenes"),
        counted(static_cast<int>(std::count_if(plan.parts.begin(), plan.parts.end(),
                    [](const PartChoice &part) { return !part.onlyInCue; })),
            "1 speaker", "%1 speakers"),
        counted(static_cast<int>(plan.places.size()), "1 set", "%1 sets"),
        counted(things, "1 element", "%1 elements"),
        ImportText::tr("%1 pages").arg(displayText(plan.pages()))};
    const auto open = std::count_if(plan.silents.begin(), plan.silents.end(), isOpenVoice);
    if (open > 0)
        parts << counted(
            static_cast<int>(open), "1 voice that the action names", "%1 voices that the action names");
    return parts.join(QStringLiteral(" · "));
}

QString comparedWords(const DraftComparison &compared)
{
    using enum SceneState;
    const auto count = [&compared](SceneState state, bool moved) {
        return static_cast<int>(std::count_if(
            compared.scenes.begin(), compared.scenes.end(), [state, moved](const SceneComparison &scene) {
                return scene.state == state
                    && (scene.moved == moved || (state != Unchanged && state != Changed));
            }));
    };
    const std::pair<int, QString> counts[] = {
        {count(Unchanged, false), ImportText::tr("%1 unchanged")},
        {count(Changed, false), ImportText::tr("%1 changed")},
        {count(Unchanged, true), ImportText::tr("%1 moved")},
        {count(Changed, true), ImportText::tr("%1 changed and moved")},
        {count(New, false), ImportText::tr("%1 new")},
        {count(Omitted, false), ImportText::tr("%1 omitted")},
        {count(BackAgain, false), ImportText::tr("%1 back again")},
        {count(OnlyHere, false), ImportText::tr("%1 not in the script")},
    };
    QStringList parts;
    for (const auto &[scenes, words] : counts) {
        if (scenes > 0)
            parts << words.arg(QLocale().toString(scenes));
    }
    return parts.join(QStringLiteral(" · "));
}

QString doubtWords(const ImportPlan &plan, const QString &apart)
{
    const DraftComparison &compared = plan.comparison;
    const QString &title = plan.ground.production.title;
    if (plan.ground.newProduction && !apart.isEmpty())
        return ImportText::tr(
            "⚠ This looks like another script than that of %1, so it goes into a new production. If it "
            "is a new draft all the same, choose %1.")
            .arg(apart);
    // That a script breaks off is worth knowing the first time too.
    if (plan.draft.script.brokenOff) {
        const int line = *plan.draft.script.brokenOff;
        const QString where = line > 0
            ? ImportText::tr("⚠ This file breaks off in line %1: what came after it is missing.").arg(line)
            : ImportText::tr("⚠ This file breaks off: what came after it is missing.");
        return plan.isUpdate() && compared.missing() > 0 ? where + u' '
                + ImportText::tr("%1 of the %2 scenes of %3 are not in it. Get the whole file if you can.")
                      .arg(QString::number(compared.missing()), QString::number(compared.standing), title)
                                                         : where;
    }
    if (compared.isOfAnotherScript())
        return ImportText::tr(
            "⚠ This looks like another script: it has %1 of the %2 scenes that %3 has. The others would be "
            "omitted or written over. Another film goes into a new production.")
            .arg(compared.akin)
            .arg(compared.standing)
            .arg(title);
    if (compared.omitsMuch())
        return ImportText::tr(
            "⚠ This may be only a part of the script: %1 of the %2 scenes of %3 are not in it. They stay as "
            "they are unless you tick below that they are omitted.")
            .arg(QString::number(compared.missing()), QString::number(compared.standing), title);
    return {};
}

int scenesToWrite(const ImportPlan &plan)
{
    return static_cast<int>(std::count_if(
        plan.comparison.scenes.begin(), plan.comparison.scenes.end(), [&](const SceneComparison &scene) {
            if (scene.state == SceneState::Omitted && scene.draft < 0)
                return plan.omitMissing;
            const bool opening = scene.before < 0 && scene.draft >= 0
                && plan.draft.scenes[static_cast<size_t>(scene.draft)].facts.opening;
            if (opening && !plan.keepOpening)
                return false;
            return scene.moved
                || (scene.state != SceneState::Unchanged && scene.state != SceneState::OnlyHere);
        }));
}

QString importWords(const ImportPlan &plan)
{
    const int scenes = scenesToWrite(plan);
    if (!plan.isUpdate())
        return counted(scenes, "Import 1 scene", "Import %1 scenes");
    if (scenes > 0)
        return counted(scenes, "Update 1 scene", "Update %1 scenes");
    return plan.isChange() ? ImportText::tr("Update matches") : ImportText::tr("Nothing to update");
}

QString silentWords(const ImportPlan &plan, const SilentChoice &choice)
{
    const DraftFacts &scene = plan.draft.scenes[static_cast<size_t>(choice.scene)].facts;
    const QString where =
        scene.number.isEmpty() ? scene.heading : ImportText::tr("Scene %1").arg(scene.number);
    const QString who = choice.cue.isEmpty()
        ? choice.name
        : ImportText::tr("%1, voice only by the cue (%2)").arg(choice.name, choice.cue);
    return QStringLiteral("%1: %2 – %3").arg(where, who, choice.words);
}

QString voiceWords(const ImportPlan &plan, const QString &name)
{
    const QString key = nameKey(name);
    int voices = 0;
    QStringList cues;
    for (const DraftScene &scene : plan.draft.scenes) {
        for (const DraftFacts::Speaker &speaker : scene.facts.speakers) {
            if (speaker.cue.isEmpty() || nameKey(speaker.name) != key)
                continue;
            voices += speaker.presence == ScenePresence::SpeaksOnly ? 1 : 0;
            for (const QString &cue : speaker.cue.split(QStringLiteral(", "))) {
                if (!cues.contains(cue, Qt::CaseInsensitive) && cues.size() < 3)
                    cues << cue;
            }
        }
    }
    int named = 0;
    for (const SilentChoice &choice : plan.silents) {
        if (choice.cue.isEmpty() || nameKey(choice.name) != key)
            continue;
        voices -= choice.take ? 1 : 0;
        named += choice.take ? 0 : 1;
    }
    const QString said = cues.join(QStringLiteral(", "));
    if (voices <= 0)
        return said;
    const QString words = counted(voices, "voice only in 1 scene", "voice only in %1 scenes")
        + QStringLiteral(" (%1)").arg(said);
    return named == 0 ? words
                      : words + QStringLiteral(" · ")
            + counted(named, "the action of 1 names them", "the action of %1 names them");
}

QString titledTab(const QString &title, qsizetype count)
{
    return QStringLiteral("%1  %2").arg(title).arg(count);
}

QList<int> offeredHeadings(const Screenplay &script)
{
    QList<int> lines;
    for (const ReadingNote &note : script.notes) {
        if (note.offered)
            lines << note.line;
    }
    return lines;
}

} // namespace slate
