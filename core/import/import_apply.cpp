#include "core/import/import_apply.h"

#include "core/import/import_boards.h"
#include "core/import/import_names_to_ids.h"
#include "core/import/import_order.h"
#include "core/import/import_rows.h"
#include "core/import/import_silent.h"
#include "core/model/ink.h"
#include "core/model/parallel.h"

#include <QSet>

#include <functional>

namespace slate {

namespace {

/// Writes the fields that differ, so that what changed meanwhile elsewhere in the record stays.
template<typename T>
bool writeChanges(Transaction &t, const T &before, const T &after)
{
    const Record old = toRecord(before);
    const Record now = toRecord(after);
    const RecordSchema &schema = schemaOf(T::kind);
    bool changed = false;
    for (size_t i = 0; i < now.values.size(); ++i) {
        if (old.values[i] == now.values[i])
            continue;
        t.setField(now.ref(), schema.fields[i].key, now.values[i]);
        changed = true;
    }
    return changed;
}

Scene sceneFrom(const DraftFacts &facts, Id<Production> production)
{
    Scene scene;
    scene.number = facts.number;
    scene.heading = facts.heading;
    scene.production = production;
    scene.interiorExterior = facts.interiorExterior;
    scene.set = facts.set;
    scene.location = facts.location;
    scene.time = facts.time;
    scene.timeWords = facts.timeWords;
    scene.scriptDay = facts.scriptDay;
    scene.length = facts.length;
    scene.minutes = facts.minutes;
    scene.synopsis = facts.synopsis;
    scene.sequence = facts.sequence;
    scene.omitted = facts.omitted;
    scene.notes = facts.notes;
    scene.page = facts.page;
    return scene;
}

QSet<qint64> membersOf(const DraftFacts &facts)
{
    QSet<qint64> members;
    for (const DraftFacts::Speaker &speaker : facts.speakers) {
        if (!speaker.member.isNull())
            members.insert(speaker.member.value());
    }
    return members;
}

QSet<qint64> thingsOf(const DraftFacts &facts, Kind kind)
{
    QSet<qint64> things;
    for (const DraftFacts::Thing &thing : facts.things) {
        if (!thing.record.isNull() && thing.record.kind == kind)
            things.insert(thing.record.id);
    }
    return things;
}

/// Brings the links of one kind between a scene and other records from one draft to the next.
template<typename Link, typename Other>
bool relink(Transaction &t, ImportRows &rows, Id<Scene> scene, const std::vector<Link> &present,
    Id<Other> Link::*other, const QSet<qint64> &last, const QSet<qint64> &now,
    const std::function<void(Link &)> &fill = {})
{
    bool changed = false;
    QSet<qint64> linked;
    for (const Link &link : present) {
        const qint64 id = (link.*other).value();
        linked.insert(id);
        if (last.contains(id) && !now.contains(id) && link.notes.isEmpty()) {
            t.remove(link.id);
            changed = true;
        }
    }
    for (const qint64 id : now) {
        if (last.contains(id) || linked.contains(id))
            continue;
        Link link;
        link.scene = scene;
        link.*other = Id<Other>(id);
        if (fill)
            fill(link);
        rows.add(link);
        changed = true;
    }
    return changed;
}

class Import
{
public:
    Import(Transaction &t, const ImportPlan &plan);
    ImportResult run();

private:
    Id<Scene> write(const SceneComparison &scene, const QString &order, const QString &number);
    Id<Scene> add(int place, const QString &order, const QString &number);
    void update(const SceneBefore &before, int place, const QString &order, bool omitted);
    void omit(const SceneBefore &before);
    bool mergeLocation(SceneMerge &merge, const SceneBefore &before);
    void writeText(const SceneBefore &before, const DraftFacts &facts, const QString &text);
    void addTexts();
    bool link(Id<Scene> scene, const SceneBefore &before, const DraftFacts &last, const DraftFacts &now);

    Transaction &m_t;
    const ImportPlan &m_plan;
    ImportRows m_rows;
    ImportNames m_names;
    std::vector<Id<Scene>> m_newIds;
    struct NewText {
        SceneText text;
        DraftFacts facts;
    };
    std::vector<NewText> m_newTexts;
    ImportResult m_result;
};

Import::Import(Transaction &t, const ImportPlan &plan) : m_t(t), m_plan(plan), m_names(m_rows, plan)
{
    const auto isNew = [](const SceneComparison &scene) { return scene.before < 0; };
    const auto &scenes = plan.comparison.scenes;
    m_newIds = risingIds<Scene>(static_cast<size_t>(std::count_if(scenes.begin(), scenes.end(), isNew)));
}

ImportResult Import::run()
{
    if (m_plan.ground.newProduction) {
        Production production = m_plan.ground.production;
        production.ink = production.ink.value_or(freeInk(m_t.all(Kind::Production)));
        m_rows.add(production);
    }
    if (!m_plan.isUpdate())
        m_names.writeCategories();
    const QStringList orders = scriptOrders(m_plan);
    const QStringList numbers = givenNumbers(m_plan);
    std::vector<Id<Scene>> ids(m_plan.draft.scenes.size());
    qsizetype at = 0;
    for (const SceneComparison &scene : m_plan.comparison.scenes) {
        const bool left = scene.draft >= 0 && scene.before < 0 && !m_plan.keepOpening
            && m_plan.draft.scenes[static_cast<size_t>(scene.draft)].facts.opening;
        const Id<Scene> id = left ? Id<Scene>() : write(scene, orders.at(at), numbers.at(at));
        if (scene.draft >= 0)
            ids[static_cast<size_t>(scene.draft)] = id;
        ++at;
    }
    m_names.takeResources(m_t);
    m_names.writeParts();
    addTexts();
    m_result.newBoards = importBoards(m_rows, m_plan, ids);
    m_rows.write(m_t);
    m_result.newParts = m_names.newParts;
    m_result.newLocations = m_names.newLocations;
    m_result.newElements = m_names.newElements;
    return m_result;
}

Id<Scene> Import::write(const SceneComparison &scene, const QString &order, const QString &number)
{
    if (scene.before < 0)
        return add(scene.draft, order, number);
    const SceneBefore &before = m_plan.ground.scenes[static_cast<size_t>(scene.before)];
    if (scene.draft >= 0)
        update(before, scene.draft, order, scene.state == SceneState::Omitted);
    else if (scene.state == SceneState::Omitted && m_plan.omitMissing)
        omit(before);
    return before.scene.id;
}

Id<Scene> Import::add(int place, const QString &order, const QString &number)
{
    const DraftScene &draft = m_plan.draft.scenes[static_cast<size_t>(place)];
    DraftFacts facts = draft.facts;
    takeSilent(m_plan.silents, place, facts);
    if (facts.number.isEmpty())
        facts.number = number;
    m_names.resolve(facts, nullptr);
    facts.location = m_names.location(facts.place);
    Scene scene = sceneFrom(facts, m_plan.ground.production.id);
    scene.id = m_newIds.at(static_cast<size_t>(m_result.newScenes));
    scene.scriptOrder = order;
    m_rows.add(scene);
    SceneBefore nothing;
    nothing.scene = scene;
    writeText(nothing, facts, draft.text);
    link(scene.id, nothing, {}, facts);
    ++m_result.newScenes;
    return scene.id;
}

void Import::update(const SceneBefore &before, int place, const QString &order, bool omitted)
{
    const DraftScene &draft = m_plan.draft.scenes[static_cast<size_t>(place)];
    SceneMerge merge = mergeScene(before, draft);
    const DraftFacts last = before.draft.value_or(assumedFacts(before.scene));
    bool changed = false;
    if (!merge.facts.omitted) {
        takeSilent(m_plan.silents, place, merge.facts);
        m_names.resolve(merge.facts, before.draft ? &last : nullptr);
        mergeLocation(merge, before);
        changed = link(before.scene.id, before, last, merge.facts);
    }
    merge.scene.scriptOrder = order;
    Scene onThePageBefore = merge.scene;
    onThePageBefore.page = before.scene.page;
    changed = writeChanges(m_t, before.scene, onThePageBefore) || changed;
    writeChanges(m_t, onThePageBefore, merge.scene);
    const bool keepsText =
        merge.facts.omitted || draft.text.isEmpty() || merge.facts.textMark == last.textMark;
    changed = changed || (!keepsText && draft.text != before.text.text);
    writeText(before, merge.facts, keepsText ? before.text.text : draft.text);
    if (omitted)
        ++m_result.omittedScenes;
    else
        m_result.changedScenes += changed ? 1 : 0;
}

bool Import::mergeLocation(SceneMerge &merge, const SceneBefore &before)
{
    const bool samePlace = before.draft && before.draft->place == merge.facts.place;
    if (samePlace && !m_names.wasChosen(merge.facts.place)) {
        merge.facts.location = before.draft->location;
        return false;
    }
    merge.facts.location = m_names.location(merge.facts.place);
    const Id<Location> last = before.draft ? before.draft->location : Id<Location>();
    const Id<Location> mine = merge.scene.location;
    // Nothing proposed clears no location that people set.
    if (!merge.facts.location.isNull() || mine == last)
        merge.scene.location = m_names.wasChosen(merge.facts.place)
            ? merge.facts.location
            : mergeFact(mine, last, merge.facts.location, SceneFact::Location, merge);
    return merge.scene.location != mine;
}

void Import::omit(const SceneBefore &before)
{
    Scene scene = before.scene;
    scene.omitted = true;
    DraftFacts facts = *before.draft;
    facts.omitted = true;
    writeChanges(m_t, before.scene, scene);
    writeText(before, facts, before.text.text);
    ++m_result.omittedScenes;
}

void Import::writeText(const SceneBefore &before, const DraftFacts &facts, const QString &text)
{
    SceneText after = before.text;
    after.text = text;
    if (!before.text.id.isNull()) {
        after.draft = toText(facts);
        writeChanges(m_t, before.text, after);
        return;
    }
    after.scene = before.scene.id;
    m_newTexts.push_back({after, facts});
}

/// What the draft says of each new scene is put into words on all cores.
void Import::addTexts()
{
    forEachInParallel(
        m_newTexts.begin(), m_newTexts.end(), [](NewText &each) { each.text.draft = toText(each.facts); });
    for (const NewText &each : m_newTexts)
        m_rows.add(each.text);
}

bool Import::link(Id<Scene> scene, const SceneBefore &before, const DraftFacts &last, const DraftFacts &now)
{
    const QHash<qint64, CastFact> were = castFactsOf(last), are = castFactsOf(now);
    bool cast = relink<SceneCast, CastMember>(m_t, m_rows, scene, before.cast, &SceneCast::castMember,
        membersOf(last), membersOf(now), [&](SceneCast &link) {
            const CastFact fact = are.value(link.castMember.value());
            link.presence = fact.presence;
            link.cue = fact.cue;
        });
    for (const SceneCast &link : before.cast) {
        const qint64 id = link.castMember.value();
        // Who was put into the scene or changed by hand stays as that hand said.
        if (!are.contains(id) || !were.contains(id) || are.value(id) == were.value(id))
            continue;
        SceneCast changed = link;
        if (link.presence == were.value(id).presence)
            changed.presence = are.value(id).presence;
        if (link.cue == were.value(id).cue)
            changed.cue = are.value(id).cue;
        cast = writeChanges(m_t, link, changed) || cast;
    }
    const bool elements = relink<SceneElement, Element>(m_t, m_rows, scene, before.elements,
        &SceneElement::element, thingsOf(last, Kind::Element), thingsOf(now, Kind::Element));
    const bool stunts = relink<SceneStunt, Stunt>(m_t, m_rows, scene, before.stunts, &SceneStunt::stunt,
        thingsOf(last, Kind::Stunt), thingsOf(now, Kind::Stunt));
    return cast || elements || stunts;
}

} // namespace

ImportResult applyImport(Transaction &t, const ImportPlan &plan)
{
    return Import(t, plan).run();
}

} // namespace slate
