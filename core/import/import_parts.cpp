#include "core/import/import_parts.h"

#include "core/import/import_names.h"
#include "core/model/add_once.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slate {

namespace {

/// A list may name its people by their cast numbers alone.
bool isOnlyNumber(const QString &name)
{
    return isCastNumber(name) && name[0].isDigit() && name.size() <= 6;
}

void countParts(const Draft &draft, std::vector<PartChoice> &parts)
{
    QHash<QString, size_t> places;
    NameKeys keys;
    for (size_t i = 0; i < draft.scenes.size(); ++i) {
        const auto heard = static_cast<size_t>(draft.script.scenes[i].speakers.size());
        size_t at = 0;
        for (const DraftFacts::Speaker &speaker : draft.scenes[i].facts.speakers) {
            PartChoice &part = choiceOf(parts, places, speaker.name, keys.of(speaker.name));
            ++part.scenes;
            part.cues += at++ < heard ? 1 : 0;
        }
    }
    for (const ScriptResource &resource : draft.script.resources) {
        if (!resource.category.isEmpty())
            continue;
        const QString name = factLine(resource.name);
        PartChoice &part = choiceOf(parts, places, name, keys.of(name));
        if (part.number.isEmpty() && isCastNumber(resource.number))
            part.number = CastNumber(resource.number);
    }
    for (PartChoice &part : parts) {
        if (part.number.isEmpty() && isOnlyNumber(part.name))
            part.number = CastNumber(part.name);
    }
    std::stable_sort(parts.begin(), parts.end(),
        [](const PartChoice &a, const PartChoice &b) { return a.scenes > b.scenes; });
}

NameIndex castNames(const ImportGround &ground)
{
    NameIndex names;
    for (const CastMember &member : ground.cast)
        names.add(member.character, member.id.value());
    for (const CastMember &member : ground.cast)
        names.add(ground.people.value(member.person), member.id.value());
    return names;
}

/// Whom each name led to in the last scene that had it: several where a cue was divided among people.
QHash<QString, std::vector<Id<CastMember>>> partsRemembered(const ImportGround &ground)
{
    QHash<QString, std::vector<Id<CastMember>>> parts;
    NameKeys keys;
    for (const SceneBefore &before : ground.scenes) {
        if (!before.draft)
            continue;
        QHash<QString, std::vector<Id<CastMember>>> here;
        for (const DraftFacts::Speaker &speaker : before.draft->speakers)
            addOnce(here[keys.of(speaker.name)], speaker.member);
        for (auto each = here.begin(); each != here.end(); ++each)
            parts.insert(each.key(), std::move(*each));
    }
    return parts;
}

/// As it was decided before, for those parts that there still are.
void takeRemembered(PartChoice &part, std::vector<Id<CastMember>> decided, const QSet<qint64> &present)
{
    std::erase_if(decided, [&](Id<CastMember> id) { return !present.contains(id.value()); });
    part.remembered = true;
    part.take = decided.empty() ? Take::LeaveOut : Take::Existing;
    if (decided.size() == 1)
        part.member = decided.front();
    else
        part.among = std::move(decided);
}

void proposePart(PartChoice &part, const ImportGround &ground, const NameIndex &names)
{
    if (const auto exact = names.exact(part.name)) {
        part.member = Id<CastMember>(*exact);
        part.take = Take::Existing;
    } else if (isOnlyNumber(part.name)) {
        for (const CastMember &member : ground.cast) {
            if (member.number == part.number) {
                part.member = member.id;
                part.take = Take::Existing;
            }
        }
    }
}

} // namespace

std::vector<PartChoice> proposeParts(const Draft &draft, const ImportGround &ground)
{
    std::vector<PartChoice> parts;
    countParts(draft, parts);
    const NameIndex names = castNames(ground);
    const auto remembered = partsRemembered(ground);
    QSet<qint64> present;
    for (const CastMember &member : ground.cast)
        present.insert(member.id.value());
    for (PartChoice &part : parts) {
        for (const qint64 id : names.near(part.name))
            part.near.push_back(Id<CastMember>(id));
        const auto known = remembered.constFind(nameKey(part.name));
        if (known != remembered.constEnd())
            takeRemembered(part, *known, present);
        else
            proposePart(part, ground, names);
    }
    return parts;
}

void becomeOthers(ImportPlan &plan, size_t part, const QStringList &names)
{
    PartChoice &choice = plan.parts[part];
    choice.take = Take::Existing;
    choice.member = {};
    choice.as = names;
    choice.chosen = true;
    const NameIndex known = castNames(plan.ground);
    for (const QString &name : names) {
        const QString key = nameKey(name);
        if (std::any_of(plan.parts.begin(), plan.parts.end(),
                [&](const PartChoice &each) { return nameKey(each.name) == key; }))
            continue;
        PartChoice other;
        other.name = name;
        other.onlyInCue = true;
        proposePart(other, plan.ground, known);
        plan.parts.push_back(std::move(other));
    }
}

void forgetOthers(ImportPlan &plan)
{
    std::erase_if(plan.parts, [](const PartChoice &part) { return part.onlyInCue; });
}

std::vector<CastNumber> freeNumbers(const ImportGround &ground, std::vector<CastNumber> wanted)
{
    QSet<QString> taken;
    qint64 last = 0;
    const auto take = [&](const CastNumber &number) {
        taken.insert(number.text());
        last = std::max(last, number.value());
    };
    for (const CastMember &member : ground.cast)
        take(member.number);
    for (CastNumber &number : wanted) {
        if (taken.contains(number.text()))
            number = {};
        take(number);
    }
    constexpr qint64 most = 9999;
    for (CastNumber &number : wanted) {
        while (number.isEmpty() && last < most) {
            const CastNumber next(static_cast<int>(++last));
            if (!taken.contains(next.text()))
                number = next;
        }
    }
    return wanted;
}

QString partNames(const ImportGround &ground, const std::vector<Id<CastMember>> &parts)
{
    QStringList names;
    for (const CastMember &member : ground.cast) {
        if (std::find(parts.begin(), parts.end(), member.id) != parts.end())
            names << (member.character.isEmpty() ? ground.people.value(member.person) : member.character);
    }
    return names.join(QStringLiteral(", "));
}

void tellTakenNumbers(
    const ImportGround &ground, std::vector<PartChoice> &parts, std::vector<ReadingNote> &notes)
{
    for (PartChoice &part : parts) {
        for (const CastMember &member : ground.cast) {
            const bool taken = part.number && member.number == part.number && member.id != part.member;
            if (!taken)
                continue;
            const QString detail = QCoreApplication::translate("Import", "cast number %1 of %2, which %3 has")
                                       .arg(part.number.text(), part.name, partNames(ground, {member.id}));
            const bool told = std::any_of(
                notes.begin(), notes.end(), [&](const ReadingNote &note) { return note.detail == detail; });
            if (!told)
                notes.push_back({ReadingNote::What::NoPlaceFor, 0, detail, false});
            if (part.take == Take::New)
                part.number = {};
            break;
        }
    }
}

} // namespace slate
