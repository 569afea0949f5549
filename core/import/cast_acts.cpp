#include "core/import/cast_acts.h"

#include "core/import/import_facts.h"
#include "core/model/availability.h"
#include "core/model/error.h"

#include <QRegularExpression>
#include <QSet>

namespace slate {

namespace {

/// A name of the last draft leads to others now: each of them under the same name.
void leadTo(DraftFacts &facts, Id<CastMember> gone, const std::vector<Id<CastMember>> &kept)
{
    std::vector<DraftFacts::Speaker> speakers;
    for (const DraftFacts::Speaker &speaker : facts.speakers) {
        if (speaker.member != gone) {
            speakers.push_back(speaker);
            continue;
        }
        for (const Id<CastMember> member : kept)
            speakers.push_back({speaker.name, member, speaker.presence, speaker.cue});
    }
    facts.speakers = std::move(speakers);
}

/// What the last draft said was one part is others now: the next draft finds all of those.
void rememberAs(Transaction &t, Id<CastMember> gone, const std::vector<Id<CastMember>> &kept)
{
    const QString mark = QString::number(gone.value());
    const auto part = t.find(gone);
    std::vector<SceneText> texts;
    for (const Record &scene : t.referring(Kind::Scene, "production", part ? part->production.value() : 0)) {
        for (const Record &text : t.referring(Kind::SceneText, "scene", scene.id))
            texts.push_back(fromRecord<SceneText>(text));
    }
    for (const SceneText &text : texts) {
        if (!text.draft.contains(mark))
            continue;
        std::optional<DraftFacts> facts = draftFactsFrom(text.draft);
        if (!facts)
            continue;
        leadTo(*facts, gone, kept);
        t.setField({Kind::SceneText, text.id.value()}, "draft", toText(*facts));
    }
}

std::vector<SceneCast> linksOf(Transaction &t, Id<CastMember> part)
{
    std::vector<SceneCast> links;
    for (const Record &record : t.referring(Kind::SceneCast, "cast_member", part.value()))
        links.push_back(fromRecord<SceneCast>(record));
    return links;
}

/// Puts a part into the scene of another's link, as that other was there; works where either works.
void joinScene(
    Transaction &t, const std::vector<SceneCast> &present, const SceneCast &as, Id<CastMember> part)
{
    for (const SceneCast &link : present) {
        if (link.scene != as.scene)
            continue;
        if (!link.isWork() && as.isWork())
            t.setField({Kind::SceneCast, link.id.value()}, "presence", Value());
        return;
    }
    SceneCast link = as;
    link.id = Id<SceneCast>::random();
    link.castMember = part;
    t.insert(link);
}

CastMember partOf(Transaction &t, Id<CastMember> id)
{
    const auto part = t.find(id);
    if (!part)
        throw Error(Error::Code::NotFound, QStringLiteral("a part that is gone"));
    return *part;
}

} // namespace

void renumberCast(Transaction &t, const std::vector<Id<CastMember>> &inOrder)
{
    int number = 0;
    for (const Id<CastMember> id : inOrder)
        t.setField({Kind::CastMember, id.value()}, "number", QString::number(++number));
}

void swapCastNumbers(Transaction &t, Id<CastMember> a, Id<CastMember> b)
{
    const CastNumber first = partOf(t, a).number, second = partOf(t, b).number;
    t.setField({Kind::CastMember, a.value()}, "number", convert::toValue(second));
    t.setField({Kind::CastMember, b.value()}, "number", convert::toValue(first));
}

void mergeParts(Transaction &t, Id<CastMember> kept, Id<CastMember> gone)
{
    const CastMember stays = partOf(t, kept), goes = partOf(t, gone);
    const std::vector<SceneCast> present = linksOf(t, kept);
    for (const SceneCast &link : linksOf(t, gone))
        joinScene(t, present, link, kept);
    QSet<QDate> days;
    for (const Record &record : t.referring(Kind::PersonDay, "cast_member", kept.value()))
        days.insert(dayOf(record, "day"));
    for (const Record &record : t.referring(Kind::PersonDay, "cast_member", gone.value())) {
        if (!days.contains(dayOf(record, "day")))
            t.setField(record.ref(), "cast_member", kept.value());
    }
    for (const Record &record : t.referring(Kind::Availability, "cast_member", gone.value()))
        t.setField(record.ref(), "cast_member", kept.value());
    // What only one of the two knows is kept.
    const auto keep = [&](const char *key, bool known, const Value &value) {
        if (!known && !isUnknown(value))
            t.setField({Kind::CastMember, kept.value()}, key, value);
    };
    keep("person", !stays.person.isNull(), convert::toValue(goes.person));
    keep("character", !stays.character.isEmpty(), convert::toValue(goes.character));
    keep("number", !stays.number.isEmpty(), convert::toValue(goes.number));
    keep("standing", stays.standing.has_value(), convert::toValue(goes.standing));
    keep("status", stays.status.has_value(), convert::toValue(goes.status));
    QStringList notes {stays.notes, goes.notes};
    notes.removeAll(QString());
    if (notes.size() > 1 || stays.notes.isEmpty())
        keep("notes", false, convert::toValue(notes.join(u'\n')));
    rememberAs(t, gone, {kept});
    t.remove(gone);
}

void divideAmong(Transaction &t, Id<CastMember> joint, const std::vector<Id<CastMember>> &people)
{
    const std::vector<SceneCast> links = linksOf(t, joint);
    for (const Id<CastMember> person : people) {
        const std::vector<SceneCast> present = linksOf(t, person);
        for (const SceneCast &link : links)
            joinScene(t, present, link, person);
    }
    if (!people.empty())
        rememberAs(t, joint, people);
    t.remove(joint);
}

QStringList namesInCue(const QString &cue)
{
    static const QRegularExpression between(
        QStringLiteral("\\s*(?:&|/|\\+|,|\\bAND\\b|\\bUND\\b|\\bET\\b)\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringList names = cue.left(200).split(between, Qt::SkipEmptyParts);
    return names.size() > 1 ? names : QStringList();
}

} // namespace slate
