#include "ui/shell/pages.h"

#include "ui/shell/session.h"

#include <QCoreApplication>

namespace slate {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Page", text);
}

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
        return {page, "overview", "overview", tr("Overview"), std::nullopt};
    case Page::Cast:
        return {page, "cast", "cast", tr("Cast"), Kind::CastMember};
    case Page::Crew:
        return {page, "crew", "crew", tr("Crew"), Kind::CrewMember};
    case Page::Locations:
        return {page, "locations", "locations", tr("Locations"), Kind::Location};
    case Page::Stunts:
        return {page, "stunts", "stunts", tr("Stunts"), Kind::Stunt};
    case Page::Schedule:
        return {page, "schedule", "schedule", tr("Schedule"), Kind::ShootBlock};
    case Page::Timeline:
        return {page, "timeline", "timeline", tr("Release timeline"), Kind::Milestone};
    case Page::Partners:
        return {page, "partners", "partners", tr("Partners"), Kind::Partner};
    case Page::History:
        return {page, "history", "history", tr("History"), std::nullopt};
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
    case Kind::MilestoneMove:
        return ownerOf(session, ref, Kind::Milestone, "milestone");
    case Kind::Person:
        return partOf(session, ref);
    case Kind::Source:
        return subjectOf(session, ref);
    default:
        return ref;
    }
}

Page pageOf(Kind kind)
{
    if (kind == Kind::Board || kind == Kind::Strip || kind == Kind::Calendar || kind == Kind::CalendarDay)
        return Page::Schedule;
    for (int i = 0; i < pageCount; ++i) {
        if (pageInfo(static_cast<Page>(i)).kind == kind)
            return static_cast<Page>(i);
    }
    return Page::Overview;
}

} // namespace slate
