#include "ui/breakdown/sheet_content.h"

#include <QCollator>
#include <QHash>

namespace slate {

namespace {

SheetEntry entryOf(Session &session, RecordRef thing)
{
    SheetEntry entry;
    entry.thing = thing;
    entry.name = session.catalog().nameOf(thing);
    const Record *record = session.catalog().find(thing);
    if (thing.kind != Kind::CastMember || !record)
        return entry;
    entry.number = textOf(*record, "number");
    const QString character = textOf(*record, "character");
    if (!character.isEmpty() && character != entry.name)
        entry.detail = entry.name;
    if (!character.isEmpty())
        entry.name = character;
    return entry;
}

using Entries = QHash<RecordRef, SheetEntry>;

/// Everything that the scenes have of one kind.
void collect(Session &session, const SceneRefs &scenes, Kind thingKind, Entries &entries)
{
    const SceneJoin join = joinOf(thingKind);
    for (const RecordRef &scene : scenes) {
        QSet<qint64> here;
        for (const Record *record : session.catalog().referring(join.kind, "scene", scene.id)) {
            const RecordRef thing {thingKind, numberOf(*record, join.key)};
            if (here.contains(thing.id))
                continue;
            here.insert(thing.id);
            if (!entries.contains(thing))
                entries.insert(thing, entryOf(session, thing));
            SheetEntry &entry = entries[thing];
            const qint64 held = join.kind == Kind::SceneElement ? numberOf(*record, "quantity") : 0;
            const std::optional<int> quantity = held == 0 ? std::nullopt : std::optional<int>(int(held));
            // Where the scenes differ there is no number to show.
            entry.quantity = entry.scenes == 0 || entry.quantity == quantity ? quantity : std::nullopt;
            if (join.kind == Kind::SceneCast) {
                const auto link = fromRecord<SceneCast>(*record);
                const auto presence = link.presence.value_or(ScenePresence::Works);
                const bool same = entry.scenes == 0 || entry.presence == presence;
                entry.presence = same ? std::optional(presence) : std::nullopt;
                entry.cue = entry.scenes == 0 || entry.cue == link.cue ? link.cue : QString();
            }
            ++entry.scenes;
        }
    }
}

size_t boxFor(Session &session, std::vector<SheetBox> &boxes, RecordRef thing)
{
    const Record *record = thing.kind == Kind::Element ? session.catalog().find(thing) : nullptr;
    const Id<ElementCategory> category(record ? numberOf(*record, "category") : 0);
    for (size_t i = 0; i < boxes.size(); ++i) {
        const CategoryShown &each = boxes[i].category;
        if (thing.kind == Kind::Element ? each.id == category : thingsOf(each.records) == thing.kind)
            return i;
    }
    // A category of another production, or one that is gone from this one's list.
    CategoryShown shown;
    shown.id = category;
    shown.name = session.catalog().nameOf(RecordRef {Kind::ElementCategory, category.value()});
    shown.color = QColor(0x9E, 0x9E, 0x9E);
    boxes.push_back({shown, {}});
    return boxes.size() - 1;
}

void sort(std::vector<SheetEntry> &entries, const QCollator &collator)
{
    std::sort(entries.begin(), entries.end(), [&](const SheetEntry &a, const SheetEntry &b) {
        if (a.number.isEmpty() != b.number.isEmpty())
            return b.number.isEmpty();
        if (a.number != b.number)
            return CastNumber(a.number) < CastNumber(b.number);
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.thing < b.thing;
    });
}

} // namespace

SheetContent contentOf(Session &session, const SceneRefs &scenes)
{
    SheetContent content;
    content.scenes = int(scenes.size());
    for (size_t i = 0; i < scenes.size(); ++i) {
        const Record *scene = session.catalog().find(scenes[i]);
        const qint64 production = scene ? numberOf(*scene, "production") : 0;
        content.isMixed = content.isMixed || (i > 0 && production != content.production);
        content.production = production;
    }
    if (content.isMixed || scenes.empty())
        return content;
    for (const CategoryShown &category : categoriesOf(session, content.production))
        content.boxes.push_back({category, {}});
    Entries entries;
    for (const Kind kind : {Kind::CastMember, Kind::Stunt, Kind::Element})
        collect(session, scenes, kind, entries);
    for (const SheetEntry &entry : std::as_const(entries))
        content.boxes[boxFor(session, content.boxes, entry.thing)].entries.push_back(entry);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    for (SheetBox &box : content.boxes)
        sort(box.entries, collator);
    return content;
}

} // namespace slate
