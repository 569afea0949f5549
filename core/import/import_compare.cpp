#include "core/import/import_compare.h"

#include "core/import/import_likeness.h"
#include "core/import/import_matching.h"
#include "core/import/import_names.h"
#include "core/import/import_silent.h"
#include "core/model/error.h"
#include "core/model/parallel.h"

#include <QSet>

#include <algorithm>

namespace slate {

namespace {

/// What a draft leaves open is taken from the last one, so that it clears nothing now or later.
DraftFacts carriedOver(DraftFacts draft, const DraftFacts &last)
{
    const auto carry = [](QString &text, const QString &before) {
        if (text.isEmpty())
            text = before;
    };
    carry(draft.number, last.number);
    carry(draft.scriptDay, last.scriptDay);
    carry(draft.synopsis, last.synopsis);
    carry(draft.sequence, last.sequence);
    carry(draft.notes, last.notes);
    carry(draft.textMark, last.textMark);
    carry(draft.page, last.page);
    if (!draft.length)
        draft.length = last.length;
    if (!draft.minutes)
        draft.minutes = last.minutes;
    const bool sameText = draft.textMark == last.textMark && !draft.textMark.isEmpty();
    // Measured lengths of one text differ by where earlier versions ended their pages, or by the paper.
    const bool isNoise = draft.lines && draft.lines != last.lines;
    if (sameText && isNoise && draft.length && last.length
        && std::abs(draft.length->count - last.length->count) <= 1)
        draft.length = last.length;
    return draft;
}

/// Who was taken for a silent part stays one as long as the action still names them.
void keepSilent(DraftFacts &draft, const DraftFacts &last, const QString &action)
{
    for (const DraftFacts::Speaker &speaker : last.speakers) {
        if (speaker.presence != ScenePresence::Silent)
            continue;
        // A voice may be seen as well; who has a cue of another kind needs no more to be there.
        const bool there = std::any_of(draft.speakers.begin(), draft.speakers.end(), [&](const auto &other) {
            return other.presence != ScenePresence::SpeaksOnly
                && nameKey(other.name) == nameKey(speaker.name);
        });
        if (!there && isNamedIn(speaker.name, action))
            draft.speakers.push_back(speaker);
    }
}

/// An omitted scene is a number that is kept: what it was stays readable.
DraftFacts asOmitted(const DraftFacts &last)
{
    DraftFacts facts = last;
    facts.omitted = true;
    return facts;
}

void mergeHeading(SceneMerge &merge, const DraftFacts &last)
{
    const DraftFacts &draft = merge.facts;
    Scene &scene = merge.scene;
    scene.heading = mergeFact(scene.heading, last.heading, draft.heading, SceneFact::Heading, merge);
    scene.interiorExterior = mergeFact(
        scene.interiorExterior, last.interiorExterior, draft.interiorExterior, SceneFact::Heading, merge);
    scene.set = mergeFact(scene.set, last.set, draft.set, SceneFact::Heading, merge);
    scene.time = mergeFact(scene.time, last.time, draft.time, SceneFact::Heading, merge);
    scene.timeWords = mergeFact(scene.timeWords, last.timeWords, draft.timeWords, SceneFact::Heading, merge);
}

void mergeWords(SceneMerge &merge, const DraftFacts &last)
{
    const DraftFacts &draft = merge.facts;
    Scene &scene = merge.scene;
    const auto words = [&](QString &mine, const QString &before, const QString &now) {
        mine = mergeFact(mine, before, now, SceneFact::Synopsis, merge);
    };
    words(scene.scriptDay, last.scriptDay, draft.scriptDay);
    words(scene.synopsis, last.synopsis, draft.synopsis);
    words(scene.sequence, last.sequence, draft.sequence);
    words(scene.notes, last.notes, draft.notes);
    // A page more at the beginning moves every scene behind it: taken over, and no change to tell.
    SceneMerge quiet;
    scene.page = mergeFact(scene.page, last.page, draft.page, SceneFact::Page, quiet);
}

using Names = QSet<QString>;

Names speakerNames(const DraftFacts &facts)
{
    Names names;
    for (const DraftFacts::Speaker &speaker : facts.speakers)
        names.insert(speaker.name.toCaseFolded() + QChar(u'\x1f')
            + (speaker.presence == ScenePresence::SpeaksOnly ? QStringLiteral("voice ") : QString())
            + speaker.cue.toCaseFolded());
    return names;
}

Names thingNames(const DraftFacts &facts)
{
    Names names;
    for (const DraftFacts::Thing &thing : facts.things)
        names.insert(thing.category.toCaseFolded() + QChar(u'\x1f') + thing.name.toCaseFolded());
    return names;
}

SceneComparison compare(const SceneBefore &before, const DraftScene &draft)
{
    SceneComparison result;
    const SceneMerge merge = mergeScene(before, draft);
    result.changed = merge.changed;
    result.kept = merge.kept;
    const bool back = before.scene.omitted && !merge.scene.omitted;
    if (merge.scene.omitted)
        result.state = before.scene.omitted ? SceneState::Unchanged : SceneState::Omitted;
    else if (back)
        result.state = SceneState::BackAgain;
    else if (result.changed)
        result.state = SceneState::Changed;
    return result;
}

/// What is not in the draft.
SceneState stateWithout(const SceneBefore &before)
{
    if (before.scene.omitted)
        return SceneState::Unchanged;
    return before.draft ? SceneState::Omitted : SceneState::OnlyHere;
}

void markMoved(std::vector<SceneComparison> &scenes)
{
    std::vector<int> places;
    std::vector<SceneComparison *> matched;
    for (SceneComparison &scene : scenes) {
        if (scene.before >= 0 && scene.draft >= 0) {
            places.push_back(scene.before);
            matched.push_back(&scene);
            scene.moved = true;
        }
    }
    for (const int stays : longestRising(places))
        matched[static_cast<size_t>(stays)]->moved = false;
}

/// As in matching; a scene of few words shares some of them with any other.
constexpr double likenessOfKin = 0.25;

bool isAkin(const SceneSketch &before, const SceneSketch &now)
{
    return before.heading.simplified().compare(now.heading.simplified(), Qt::CaseInsensitive) == 0
        || likeness(shinglesOf(before.text), shinglesOf(now.text)) >= likenessOfKin;
}

bool stands(const SceneBefore &before)
{
    return before.draft && !before.draft->omitted && !before.scene.omitted;
}

SceneSketch sketchOf(const SceneBefore &before)
{
    // The writers' own number and heading, where people have not changed them, are the same.
    return {before.draft ? before.draft->number : before.scene.number,
        before.draft ? before.draft->heading : before.scene.heading, before.text.text};
}

} // namespace

Draft draftOf(Screenplay script, const ReadingProgress &progress)
{
    constexpr size_t scenesBetweenReports = 2048;
    Draft draft;
    draft.script = std::move(script);
    const size_t count = draft.script.scenes.size();
    draft.scenes.resize(count);
    ScriptScene *scenes = draft.script.scenes.data();
    const auto take = [&](ScriptScene &from) {
        DraftScene &scene = draft.scenes[static_cast<size_t>(&from - scenes)];
        scene.facts = factsOf(from);
        scene.text = scriptText(from.paragraphs);
        scene.action = actionOf(from.paragraphs);
        scene.facts.textMark = textMark(scene.text);
        from.paragraphs = {};
    };
    for (size_t at = 0; at < count; at += scenesBetweenReports) {
        if (at > 0 && progress.report && !progress.report(1))
            throw Error(Error::Code::Cancelled, draft.script.title);
        forEachInParallel(scenes + at, scenes + std::min(at + scenesBetweenReports, count), take);
    }
    return draft;
}

SceneMerge mergeScene(const SceneBefore &before, const DraftScene &draft)
{
    SceneMerge merge;
    merge.scene = before.scene;
    const DraftFacts last = before.draft.value_or(assumedFacts(before.scene));
    merge.facts = draft.facts.omitted ? asOmitted(last) : carriedOver(draft.facts, last);
    keepSilent(merge.facts, last, draft.action);
    // Who left a scene out by hand goes on leaving it out while the drafts say the same.
    if (draft.facts.omitted != last.omitted)
        merge.scene.omitted = draft.facts.omitted;
    if (draft.facts.omitted)
        return merge;
    merge.scene.number =
        mergeFact(merge.scene.number, last.number, merge.facts.number, SceneFact::Number, merge);
    mergeHeading(merge, last);
    mergeWords(merge, last);
    merge.scene.length =
        mergeFact(merge.scene.length, last.length, merge.facts.length, SceneFact::Pages, merge);
    merge.scene.minutes =
        mergeFact(merge.scene.minutes, last.minutes, merge.facts.minutes, SceneFact::Minutes, merge);
    if (merge.facts.textMark != last.textMark && !draft.text.isEmpty() && draft.text != before.text.text)
        merge.changed |= SceneFact::Text;
    if (speakerNames(merge.facts) != speakerNames(last))
        merge.changed |= SceneFact::Cast;
    if (thingNames(merge.facts) != thingNames(last))
        merge.changed |= SceneFact::Elements;
    if (merge.facts.place != last.place && before.draft)
        merge.changed |= SceneFact::Location;
    return merge;
}

DraftComparison compareDrafts(const std::vector<SceneBefore> &before, const std::vector<DraftScene> &draft)
{
    std::vector<SceneSketch> sketches;
    for (const SceneBefore &scene : before)
        sketches.push_back(sketchOf(scene));
    std::vector<SceneSketch> wanted;
    for (const DraftScene &scene : draft)
        wanted.push_back({scene.facts.number, scene.facts.heading, scene.text});
    const std::vector<int> partners = matchScenes(sketches, wanted);

    DraftComparison result;
    std::vector<bool> found(before.size());
    for (const int partner : partners) {
        if (partner >= 0)
            found[static_cast<size_t>(partner)] = true;
    }
    const auto addMissing = [&](size_t from) {
        for (size_t i = from; i < before.size() && !found[i]; ++i) {
            SceneComparison missing;
            missing.before = static_cast<int>(i);
            missing.state = stateWithout(before[i]);
            result.scenes.push_back(missing);
        }
    };
    addMissing(0);
    for (size_t i = 0; i < draft.size(); ++i) {
        const int partner = partners[i];
        SceneComparison scene;
        if (partner >= 0)
            scene = compare(before[static_cast<size_t>(partner)], draft[i]);
        else
            scene.state = draft[i].facts.omitted ? SceneState::Omitted : SceneState::New;
        scene.before = partner;
        scene.draft = static_cast<int>(i);
        result.scenes.push_back(scene);
        if (partner >= 0)
            addMissing(static_cast<size_t>(partner) + 1);
    }
    markMoved(result.scenes);
    for (size_t i = 0; i < draft.size(); ++i) {
        const auto partner = static_cast<size_t>(std::max(partners[i], 0));
        const bool both = partners[i] >= 0 && stands(before[partner]);
        result.akin += both && isAkin(sketches[partner], wanted[i]) ? 1 : 0;
    }
    result.standing = static_cast<int>(std::count_if(before.begin(), before.end(), stands));
    return result;
}

int DraftComparison::count(SceneState state) const
{
    return static_cast<int>(std::count_if(scenes.begin(), scenes.end(),
        [state](const SceneComparison &scene) { return scene.state == state; }));
}

int DraftComparison::moved() const
{
    return static_cast<int>(std::count_if(
        scenes.begin(), scenes.end(), [](const SceneComparison &scene) { return scene.moved; }));
}

bool DraftComparison::isChange() const
{
    return std::any_of(scenes.begin(), scenes.end(), [](const SceneComparison &scene) {
        return scene.moved || (scene.state != SceneState::Unchanged && scene.state != SceneState::OnlyHere);
    });
}

bool DraftComparison::isOfAnotherScript() const
{
    const auto inDraft = static_cast<int>(std::count_if(
        scenes.begin(), scenes.end(), [](const SceneComparison &scene) { return scene.draft >= 0; }));
    return standing > 0 && akin * 5 < std::max(1, std::min(standing, inDraft));
}

int DraftComparison::missing() const
{
    return static_cast<int>(std::count_if(scenes.begin(), scenes.end(),
        [](const SceneComparison &scene) { return scene.state == SceneState::Omitted && scene.draft < 0; }));
}

bool DraftComparison::omitsMuch() const
{
    return missing() > 1 && missing() * 4 >= standing;
}

std::vector<int> longestRising(const std::vector<int> &numbers)
{
    std::vector<int> ends; // ends[k]: the place of the least number that ends a rising run of k + 1
    std::vector<int> previous(numbers.size(), -1);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), numbers[i],
            [&](int place, int number) { return numbers[static_cast<size_t>(place)] < number; });
        if (at != ends.begin())
            previous[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(static_cast<int>(i));
        else
            *at = static_cast<int>(i);
    }
    std::vector<int> run;
    for (int place = ends.empty() ? -1 : ends.back(); place >= 0;
         place = previous[static_cast<size_t>(place)])
        run.push_back(place);
    std::reverse(run.begin(), run.end());
    return run;
}

} // namespace slate
