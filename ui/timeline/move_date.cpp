#include "ui/timeline/move_date.h"

#include "core/model/milestone.h"
#include "ui/base/unsaved.h"

#include <QCoreApplication>

namespace slate {

namespace {

QString titleOf(const Record &milestone, const char *what)
{
    const bool release = textOf(milestone, "kind") == QStringLiteral("release");
    const bool move = qstrcmp(what, "move") == 0;
    if (release)
        return move ? QCoreApplication::translate("MoveDate", "Move release date")
                    : QCoreApplication::translate("MoveDate", "Set release date");
    return move ? QCoreApplication::translate("MoveDate", "Move milestone date")
                : QCoreApplication::translate("MoveDate", "Set milestone date");
}

bool setFirstDate(Session &session, const Record &milestone, const DateWindow &to)
{
    const RecordRef ref = milestone.ref();
    return session.edit(
        titleOf(milestone, "set"), [&](Transaction &t) { t.setField(ref, "date", convert::toValue(to)); });
}

} // namespace

Outcome moveDate(Session &session, qint64 milestone, const DateWindow &to)
{
    const RecordRef ref {Kind::Milestone, milestone};
    const Record *found = session.catalog().find(ref);
    if (!found)
        return Outcome::GivenUp;
    // A copy: asking lets events run, and a change from elsewhere may move the records in memory.
    const Record record = *found;
    const DateWindow from = windowOf(record, "date");
    if (from == to)
        return Outcome::Kept;
    if (!from.hasDates())
        return Outcome::of(setFirstDate(session, record, to));
    if (!session.questions().whyMoved)
        return Outcome::Failed;
    const auto why = session.questions().whyMoved(textOf(record, "title"), from, to);
    if (!why)
        return Outcome::GivenUp;

    const bool isMoved = session.edit(titleOf(record, "move"), [&](Transaction &t) {
        // What is in the file now: it may have moved elsewhere while the question was open.
        const auto current = t.find(Id<Milestone>(milestone));
        t.setField(ref, "date", convert::toValue(to));
        MilestoneMove move;
        move.id = Id<MilestoneMove>::random();
        move.milestone = Id<Milestone>(milestone);
        move.from = current ? current->date : from;
        move.to = to;
        move.announced = why->announced;
        move.reason = why->reason;
        t.insert(move);
    });
    // Where it failed, the next question begins with what was answered to this one.
    if (isMoved) {
        for (const char *part : {"announced", "reason"})
            session.unsaved().forget(movedPlace(textOf(record, "title"), part).key);
    }
    return Outcome::of(isMoved);
}

KindCustoms milestoneCustoms()
{
    KindCustoms customs;
    customs.keep = [](Session &session, RecordRef milestone, const Field &field,
                       const Value &value) -> std::optional<Outcome> {
        if (qstrcmp(field.key, "date") != 0)
            return std::nullopt;
        const auto *window = std::get_if<DateWindow>(&value);
        return moveDate(session, milestone.id, window ? *window : DateWindow());
    };
    return customs;
}

DateWindow shifted(const DateWindow &window, qint64 days)
{
    DateWindow moved;
    if (window.earliest.isValid())
        moved.earliest = window.earliest.addDays(days);
    if (window.latest.isValid())
        moved.latest = window.latest.addDays(days);
    return moved;
}

} // namespace slate
