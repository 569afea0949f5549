#include "core/model/scene_place.h"

#include "core/model/order_key.h"
#include "core/model/scene.h"

#include <algorithm>

namespace slate {

namespace {

void setUnknown(Record &record, const char *key, const Value &value)
{
    if (isUnknown(valueOf(record, key)))
        setValue(record, key, value);
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

void placeAfter(Record &scene, const Record *before, const std::vector<Record> &scenes)
{
    if (before)
        setValue(scene, "production", valueOf(*before, "production"));
    const qint64 production = numberOf(scene, "production");
    const QString after = before ? textOf(*before, "script_order") : QString();
    QString last;
    QString next;
    for (const Record &each : scenes) {
        const QString place = textOf(each, "script_order");
        if (numberOf(each, "production") != production || place.isEmpty())
            continue;
        last = std::max(last, place);
        if (place > after && (next.isEmpty() || place < next))
            next = place;
    }
    setValue(scene, "script_order", after.isEmpty() ? keyBetween(last, {}) : keyBetween(after, next));
}

Record completedScene(Record scene, const std::vector<Record> &scenes)
{
    scene = withHeadingRead(std::move(scene));
    if (isUnknown(valueOf(scene, "script_order")))
        placeAfter(scene, nullptr, scenes);
    return scene;
}

} // namespace slate
