#include "ui/breakdown/breakdown_edit.h"

#include <QCoreApplication>
#include <QLocale>

namespace slate {

namespace {

struct BreakdownEditText {
    Q_DECLARE_TR_FUNCTIONS(Breakdown)
};

QString nameOf(Session &session, RecordRef thing)
{
    const Record *record = session.catalog().find(thing);
    const QString character =
        record && thing.kind == Kind::CastMember ? textOf(*record, "character") : QString();
    return character.isEmpty() ? session.catalog().nameOf(thing) : character;
}

/// The record that joins a thing and a scene; null when the thing is not in it.
const Record *joinFor(Session &session, RecordRef scene, RecordRef thing)
{
    const SceneJoin join = joinOf(thing.kind);
    for (const Record *record : session.catalog().referring(join.kind, "scene", scene.id)) {
        if (numberOf(*record, join.key) == thing.id)
            return record;
    }
    return nullptr;
}

qint64 productionOf(Session &session, const SceneRefs &scenes)
{
    const Record *scene = scenes.empty() ? nullptr : session.catalog().find(scenes.front());
    return scene ? numberOf(*scene, "production") : 0;
}

RecordRef insertNew(Transaction &t, qint64 production, const Addition &addition)
{
    const Id<ElementCategory> category = keptCategory(t, production, addition.category);
    const Kind kind = thingsOf(addition.category.records);
    Record record = schemaOf(kind).blank();
    if (kind == Kind::Element)
        setValue(record, "category", category.value());
    else if (production != 0)
        setValue(record, "production", production);
    setValue(record, kind == Kind::CastMember ? "character" : "name", addition.name);
    t.insert(record);
    return record.ref();
}

} // namespace

SceneJoin joinOf(Kind thing)
{
    switch (thing) {
    case Kind::CastMember:
        return {Kind::SceneCast, "cast_member"};
    case Kind::Stunt:
        return {Kind::SceneStunt, "stunt"};
    default:
        return {Kind::SceneElement, "element"};
    }
}

Kind thingsOf(CategoryRecords records)
{
    switch (records) {
    case CategoryRecords::Cast:
        return Kind::CastMember;
    case CategoryRecords::Stunts:
        return Kind::Stunt;
    default:
        return Kind::Element;
    }
}

Outcome addToScenes(Session &session, const SceneRefs &scenes, const Addition &addition)
{
    const bool isNew = addition.thing.isNull();
    SceneRefs without;
    for (const RecordRef &scene : scenes) {
        if (isNew || !joinFor(session, scene, addition.thing))
            without.push_back(scene);
    }
    if (without.empty())
        return Outcome::GivenUp;
    const QString name = isNew ? addition.name : nameOf(session, addition.thing);
    const qint64 production = productionOf(session, scenes);
    const QString title = BreakdownEditText::tr("Add %1 to %2").arg(name, wordsFor(session, without));
    return Outcome::of(session.edit(title, [&](Transaction &t) {
        const RecordRef thing = isNew ? insertNew(t, production, addition) : addition.thing;
        const SceneJoin join = joinOf(thing.kind);
        for (const RecordRef &scene : without) {
            Record record = schemaOf(join.kind).blank();
            setValue(record, "scene", scene.id);
            setValue(record, join.key, thing.id);
            if (addition.quantity && join.kind == Kind::SceneElement)
                setValue(record, "quantity", qint64(*addition.quantity));
            t.insert(record);
        }
    }));
}

bool removeFromScenes(Session &session, const SceneRefs &scenes, RecordRef thing)
{
    std::vector<RecordRef> joins;
    SceneRefs with;
    for (const RecordRef &scene : scenes) {
        const SceneJoin join = joinOf(thing.kind);
        for (const Record *record : session.catalog().referring(join.kind, "scene", scene.id)) {
            if (numberOf(*record, join.key) != thing.id)
                continue;
            joins.push_back(record->ref());
            if (with.empty() || with.back() != scene)
                with.push_back(scene);
        }
    }
    if (joins.empty())
        return false;
    const QString name = nameOf(session, thing);
    const QString where = wordsFor(session, with);
    const bool done =
        session.edit(BreakdownEditText::tr("Remove %1 from %2").arg(name, where), [&](Transaction &t) {
            for (const RecordRef &join : joins)
                t.remove(join);
        });
    if (done)
        session.tell(BreakdownEditText::tr("Removed %1 from %2").arg(name, where), true);
    return done;
}

bool setQuantity(Session &session, const SceneRefs &scenes, RecordRef element, std::optional<int> quantity)
{
    std::vector<RecordRef> joins;
    for (const RecordRef &scene : scenes) {
        if (const Record *join = joinFor(session, scene, element))
            joins.push_back(join->ref());
    }
    const QString title = BreakdownEditText::tr("Change how many of %1 in %2")
                              .arg(nameOf(session, element), wordsFor(session, scenes));
    return !joins.empty() && session.edit(title, [&](Transaction &t) {
        for (const RecordRef &join : joins)
            t.setField(join, "quantity", quantity ? Value(qint64(*quantity)) : Value());
    });
}

bool setPresence(Session &session, const SceneRefs &scenes, RecordRef part, ScenePresence presence)
{
    std::vector<RecordRef> joins;
    for (const RecordRef &scene : scenes) {
        const Record *join = joinFor(session, scene, part);
        if (join && fromRecord<SceneCast>(*join).presence.value_or(ScenePresence::Works) != presence)
            joins.push_back(join->ref());
    }
    const char *titles[] = {QT_TRANSLATE_NOOP("Breakdown", "%1 works in %2"),
        QT_TRANSLATE_NOOP("Breakdown", "%1 is a voice only in %2"),
        QT_TRANSLATE_NOOP("Breakdown", "%1 is silent in %2")};
    const QString title = BreakdownEditText::tr(titles[static_cast<int>(presence)])
                              .arg(nameOf(session, part), wordsFor(session, scenes));
    return !joins.empty() && session.edit(title, [&](Transaction &t) {
        for (const RecordRef &join : joins)
            t.setField(join, "presence", convert::toValue(presence));
    });
}

QString wordsFor(Session &session, const SceneRefs &scenes)
{
    if (scenes.size() != 1)
        return BreakdownEditText::tr("%1 scenes").arg(QLocale().toString(qint64(scenes.size())));
    const Record *scene = session.catalog().find(scenes.front());
    const QString number = scene ? textOf(*scene, "scene_number") : QString();
    return number.isEmpty() ? BreakdownEditText::tr("the scene")
                            : BreakdownEditText::tr("scene %1").arg(number);
}

} // namespace slate
