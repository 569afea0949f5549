#include "ui/schedule/board/strip_edits.h"

#include "core/model/clock_time.h"
#include "ui/schedule/base/board_edit.h"
#include "ui/schedule/board/board_desk.h"
#include "ui/schedule/board/row_words.h"

namespace slate {

namespace {

QString chosenWords(const BoardDesk &desk)
{
    return countWords(desk.facts(), desk.selection());
}

std::vector<Id<Strip>> severalChosen(const BoardDesk &desk)
{
    std::vector<Id<Strip>> strips = desk.choice().strips;
    if (strips.size() < 2)
        strips.clear();
    return strips;
}

/// Brings what is named of another board to this one, and chooses it here.
bool bring(BoardDesk &desk, Id<Board> from, const QSet<RecordRef> &refs, Spot spot)
{
    const Board *here = desk.facts().find(desk.board());
    const Board *there = desk.facts().find(from);
    if (!here || !there)
        return false;
    Session &session = desk.session();
    if (here->production != there->production) {
        session.tell(BoardDesk::tr("Scenes stay on the boards of their own production."));
        return false;
    }
    const BoardOrder order = orderOf(desk.facts(), from);
    const Leaving leaving = leavingFrom(order, desk.planOfBoard(from), refs);
    if (leaving.strips.empty())
        return false;
    const BoardChange coming = bringStrips(desk.order(), leaving.strips, spot);
    const BoardChange going = removeStrips(order, leaving.there);
    const QString title =
        BoardDesk::tr("Move %1 to %2").arg(countWords(desk.facts(), leaving.refs), here->name);
    const bool done = session.edit(title, [&](Transaction &t) {
        apply(t, going);
        apply(t, coming);
    });
    if (done)
        desk.selectAndReveal(arrivedOn(desk.order(), leaving.strips, coming));
    return done;
}

} // namespace

bool moveTo(BoardDesk &desk, Spot spot)
{
    const QString title = spot.boneyard ? BoardDesk::tr("Move %1 to the boneyard") : BoardDesk::tr("Move %1");
    return desk.write(title.arg(chosenWords(desk)), desk.changeTo(spot));
}

bool moveUp(BoardDesk &desk)
{
    return desk.write(BoardDesk::tr("Move %1 up").arg(chosenWords(desk)),
        stepChoice(desk.order(), desk.plan(), desk.choice(), true));
}

bool moveDown(BoardDesk &desk)
{
    return desk.write(BoardDesk::tr("Move %1 down").arg(chosenWords(desk)),
        stepChoice(desk.order(), desk.plan(), desk.choice(), false));
}

bool moveToDay(BoardDesk &desk, int number)
{
    if (number < 1)
        return false;
    return desk.write(BoardDesk::tr("Move %1 to day %2").arg(chosenWords(desk)).arg(number),
        choiceToDay(desk.facts(), desk.order(), desk.plan(), desk.choice(), number - 1));
}

bool toBoneyard(BoardDesk &desk)
{
    return desk.write(BoardDesk::tr("Move %1 to the boneyard").arg(chosenWords(desk)),
        toBoneyard(desk.order(), desk.choice().strips));
}

bool removeSelected(BoardDesk &desk)
{
    std::vector<Id<Strip>> scenes;
    std::vector<Id<Strip>> others;
    for (const Id<Strip> id : desk.choice().strips) {
        const Strip *strip = desk.facts().find(id);
        (strip && strip->stripKind == StripKind::Scene ? scenes : others).push_back(id);
    }
    const QString title =
        others.empty() ? BoardDesk::tr("Move %1 to the boneyard") : BoardDesk::tr("Remove %1");
    return desk.write(title.arg(chosenWords(desk)), removeChoice(desk.order(), scenes, others));
}

bool addDayBreak(BoardDesk &desk)
{
    return desk.write(BoardDesk::tr("Add day break"), insertDayBreak(desk.order(), desk.spotAfterCursor()));
}

bool addBanner(BoardDesk &desk, BannerKind banner, const QString &text, std::optional<int> minutes)
{
    return desk.write(BoardDesk::tr("Add banner"),
        insertBanner(desk.order(), desk.spotAfterCursor(), banner, text, minutes));
}

bool setCall(BoardDesk &desk, const QString &clock)
{
    const int day = desk.dayOfCursor();
    if (day < 0)
        return false;
    const Id<Strip> dayBreak = desk.plan().days[static_cast<size_t>(day)].dayBreak;
    Session &session = desk.session();
    if (dayBreak.isNull()) {
        session.tell(BoardDesk::tr("Close the day with a day break first: it keeps the day's call."));
        return false;
    }
    return session.edit(BoardDesk::tr("Set the call of day %1").arg(day + 1), [&](Transaction &t) {
        t.setField({Kind::Strip, dayBreak.value()}, "call", convert::toValue(clock));
    });
}

bool breakIntoDays(BoardDesk &desk, DayLimit limit)
{
    const QString most = limit.eighths ? pagesText(*limit.eighths) : hoursText(limit.minutes.value_or(0));
    return desk.write(BoardDesk::tr("Break into days of %1").arg(most),
        insertDayBreaks(desk.facts(), desk.order(), limit, severalChosen(desk)));
}

bool removeBreaks(BoardDesk &desk)
{
    return desk.write(BoardDesk::tr("Remove day breaks"), removeDayBreaks(desk.order(), severalChosen(desk)));
}

bool sortBy(BoardDesk &desk, StripSort key)
{
    std::vector<Id<Strip>> strips = severalChosen(desk);
    if (const int day = desk.dayOfCursor(); strips.empty() && day >= 0)
        strips = desk.plan().days[static_cast<size_t>(day)].strips;
    return desk.write(BoardDesk::tr("Sort strips"), sortStrips(desk.facts(), desk.order(), strips, {{key}}));
}

void cut(BoardDesk &desk)
{
    desk.stripCut().set(desk.board(), desk.selection());
}

bool paste(BoardDesk &desk, bool boneyard)
{
    StripCut &waiting = desk.stripCut();
    if (waiting.isEmpty())
        return false;
    const int row = desk.rowOf(boneyard, desk.cursor());
    const Spot spot = row < 0 ? endOf(desk.order(), boneyard)
                              : Spot {boneyard, desk.rows(boneyard)[static_cast<size_t>(row)].place + 1};
    const Id<Board> from = waiting.board();
    const QSet<RecordRef> refs = waiting.refs();
    if (from != desk.board()) {
        if (!bring(desk, from, refs, spot))
            return false;
        waiting.clear();
        return true;
    }
    desk.choose(refs, desk.cursor());
    waiting.clear();
    return moveTo(desk, spot);
}

bool moveToBoard(BoardDesk &desk, BoardDesk &other, Spot spot)
{
    if (!bring(other, desk.board(), desk.selection(), spot))
        return false;
    desk.clearSelection();
    return true;
}

} // namespace slate
