#include "ui/shell/pages.h"

#include "ui/base/session.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct PagesText {
    Q_DECLARE_TR_FUNCTIONS(Page)
};

RecordRef ownerOf(Session &session, RecordRef ref, Kind owner, const char *key)
{
    const Record *record = session.catalog().find(ref);
    const qint64 id = record ? numberOf(*record, key) : 0;
    return id == 0 ? ref : RecordRef {owner, id};
}

RecordRef partOf(Session &session, RecordRef person)
{
    for (const Kind kind : {Kind::CastMember, Kind::CrewMember}) {
        const auto parts = session.catalog().referring(kind, "person", person.id);
        for (const Record *part : parts) {
            if (session.shows(*part))
                return part->ref();
        }
        if (!parts.empty())
            return parts.front()->ref();
    }
    return person;
}

/// What the first of these fields that is known refers to.
RecordRef firstReferred(Session &session, RecordRef ref, const std::vector<const char *> &keys)
{
    const Record *record = session.catalog().find(ref);
    for (const char *key : keys) {
        const qint64 id = record ? numberOf(*record, key) : 0;
        if (id != 0)
            return shownWith(session, {schemaOf(ref.kind).field(key).refersTo, id});
    }
    return ref;
}

/// A scene's text is read by itself: the catalog would hold the texts of all scenes.
RecordRef sceneOfText(Session &session, RecordRef text)
{
    std::optional<Record> record;
    session.attempt([&] { record = session.slate().record(text); });
    return record ? RecordRef {Kind::Scene, numberOf(*record, "scene")} : text;
}

RecordRef subjectOf(Session &session, RecordRef source)
{
    const Record *record = session.catalog().find(source);
    if (!record)
        return source;
    const auto kind = kindOfTable(textOf(*record, "subject_kind"));
    return kind ? shownWith(session, {*kind, numberOf(*record, "subject")}) : source;
}

} // namespace

PageInfo pageInfo(Page page)
{
    switch (page) {
    case Page::Overview:
        return {page, "overview", "overview", PagesText::tr("Overview"), std::nullopt};
    case Page::Cast:
        return {page, "cast", "cast", PagesText::tr("Cast"), Kind::CastMember};
    case Page::Crew:
        return {page, "crew", "crew", PagesText::tr("Crew"), Kind::CrewMember};
    case Page::Locations:
        return {page, "locations", "locations", PagesText::tr("Locations"), Kind::Location};
    case Page::Stunts:
        return {page, "stunts", "stunts", PagesText::tr("Stunts"), Kind::Stunt};
    case Page::Scenes:
        return {page, "scenes", "scenes", PagesText::tr("Scenes"), Kind::Scene};
    case Page::Schedule:
        return {page, "schedule", "schedule", PagesText::tr("Schedule"), Kind::ShootBlock};
    case Page::Timeline:
        return {page, "timeline", "timeline", PagesText::tr("Release timeline"), Kind::Milestone};
    case Page::Partners:
        return {page, "partners", "partners", PagesText::tr("Partners"), Kind::Partner};
    case Page::History:
        return {page, "history", "history", PagesText::tr("History"), std::nullopt};
    }
    return {};
}

RecordRef shownWith(Session &session, RecordRef ref)
{
    switch (ref.kind) {
    case Kind::Permit:
        return ownerOf(session, ref, Kind::Location, "location");
    case Kind::StuntPerformer:
    case Kind::Hazard:
        return ownerOf(session, ref, Kind::Stunt, "stunt");
    case Kind::CalendarDay:
        return ownerOf(session, ref, Kind::Calendar, "calendar");
    case Kind::PersonDay:
        return ownerOf(session, ref, Kind::CastMember, "cast_member");
    case Kind::Availability:
        return firstReferred(session, ref, {"person", "location", "element"});
    case Kind::MilestoneMove:
        return ownerOf(session, ref, Kind::Milestone, "milestone");
    case Kind::SceneText:
        return sceneOfText(session, ref);
    case Kind::SceneCast:
    case Kind::SceneStunt:
    case Kind::SceneElement:
        return ownerOf(session, ref, Kind::Scene, "scene");
    case Kind::Person:
        return partOf(session, ref);
    case Kind::Source:
    case Kind::Tag:
    case Kind::CustomValue:
        return subjectOf(session, ref);
    default:
        return ref;
    }
}

Page pageOf(Kind kind)
{
    for (int i = 0; i < pageCount; ++i) {
        if (pageInfo(static_cast<Page>(i)).kind == kind)
            return static_cast<Page>(i);
    }
    switch (kind) {
    case Kind::SceneText:
    case Kind::SceneCast:
    case Kind::SceneStunt:
    case Kind::SceneElement:
    case Kind::Element:
    case Kind::ElementCategory:
        return Page::Scenes;
    case Kind::Calendar:
    case Kind::CalendarDay:
    case Kind::Board:
    case Kind::Strip:
    case Kind::StripColor:
    case Kind::Availability:
    case Kind::PersonDay:
    case Kind::RuleSetting:
    case Kind::AcceptedConflict:
        return Page::Schedule;
    default:
        return Page::Overview;
    }
}

} // namespace slate
