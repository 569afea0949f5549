#include "ui/breakdown/scene_edit.h"

#include "core/model/order_key.h"
#include "core/model/scene.h"

namespace slate {

namespace {

void setUnknown(Record &record, const char *key, const Value &value)
{
    if (isUnknown(valueOf(record, key)))
        setValue(record, key, value);
}

/// The production of a record that names none: the only one there is.
qint64 onlyProduction(Session &session)
{
    const auto &all = session.catalog().records(Kind::Production);
    return all.size() == 1 ? all.front().id : 0;
}

} // namespace

Record withHeadingRead(Record scene)
{
    const SceneHeading heading = splitHeading(textOf(scene, "heading"));
    setUnknown(scene, "interior_exterior", convert::toValue(heading.interiorExterior));
    // A set that is the whole heading says nothing new.
    if (heading.set != textOf(scene, "heading"))
        setUnknown(scene, "set_name", convert::toValue(heading.set));
    // Where it is known when a scene plays, the words of another time would only contradict it.
    if (isUnknown(valueOf(scene, "time_of_day")))
        setUnknown(scene, "time_words", convert::toValue(heading.timeWords));
    setUnknown(scene, "time_of_day", convert::toValue(heading.time));
    return scene;
}

void placeAfter(Session &session, Record &scene, RecordRef other)
{
    const Record *before = other.kind == Kind::Scene ? session.catalog().find(other) : nullptr;
    if (before)
        setValue(scene, "production", valueOf(*before, "production"));
    else if (onlyProduction(session) != 0)
        setUnknown(scene, "production", onlyProduction(session));
    const qint64 production = numberOf(scene, "production");
    const QString after = before ? textOf(*before, "script_order") : QString();
    QString last;
    QString next;
    for (const Record &each : session.catalog().records(Kind::Scene)) {
        const QString place = textOf(each, "script_order");
        if (numberOf(each, "production") != production || place.isEmpty())
            continue;
        last = std::max(last, place);
        if (place > after && (next.isEmpty() || place < next))
            next = place;
    }
    setValue(scene, "script_order", after.isEmpty() ? keyBetween(last, {}) : keyBetween(after, next));
}

Record completeScene(Session &session, const Record &scene)
{
    Record whole = withHeadingRead(scene);
    if (isUnknown(valueOf(whole, "script_order")))
        placeAfter(session, whole, {});
    return whole;
}

QString placeInList(Session &session, const Record &record, int orderField)
{
    const auto *key = std::get_if<QString>(&record.values[size_t(orderField)]);
    if (!key || !session.production().isNull())
        return key ? *key : QString();
    const qint64 production = session.catalog().productionOf(record);
    const QString name =
        production == 0 ? QString() : session.catalog().nameOf(RecordRef {Kind::Production, production});
    return name + QChar(1) + *key;
}

SceneNumbering numberingOf(Session &session)
{
    const qint64 production =
        session.production().isNull() ? onlyProduction(session) : session.production().value();
    const Record *record = session.catalog().find({Kind::Production, production});
    return record ? fromRecord<Production>(*record).numbering.value_or(SceneNumbering::LetterAfter)
                  : SceneNumbering::LetterAfter;
}

} // namespace slate
