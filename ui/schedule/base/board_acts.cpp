#include "ui/schedule/base/board_acts.h"

#include "ui/base/shown_boards.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct BoardActsText {
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

QString freeName(const Session &session, const QString &wanted)
{
    QStringList taken;
    for (const Board &board : shownBoards(session))
        taken << board.name;
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = QStringLiteral("%1 %2").arg(wanted).arg(i);
    return name;
}

Calendar newCalendar(Id<Production> production, const QString &name)
{
    Calendar calendar;
    calendar.id = Id<Calendar>::random();
    calendar.name = name;
    calendar.production = production;
    calendar.saturdayOff = true;
    calendar.sundayOff = true;
    return calendar;
}

} // namespace

Id<Board> makeBoard(Session &session, Id<Production> production)
{
    const Calendar calendar = newCalendar(production, BoardActsText::tr("Shooting calendar"));
    Board board;
    board.id = Id<Board>::random();
    board.name = freeName(session, BoardActsText::tr("Board"));
    board.production = production;
    board.calendar = calendar.id;
    const bool made = session.edit(BoardActsText::tr("Make a board"), [&](Transaction &t) {
        t.insert(calendar);
        t.insert(board);
    });
    return made ? board.id : Id<Board>();
}

Id<Board> duplicateBoard(Session &session, Id<Board> id)
{
    const Record *record = session.catalog().find({Kind::Board, id.value()});
    if (!record)
        return {};
    Board copy = fromRecord<Board>(*record);
    copy.id = Id<Board>::random();
    copy.name = freeName(session, BoardActsText::tr("%1, another way").arg(copy.name));
    copy.standing = BoardStanding::Alternative;
    const bool made = session.edit(BoardActsText::tr("Duplicate board"), [&](Transaction &t) {
        t.insert(copy);
        for (const Record &each : t.referring(Kind::Strip, "board", id.value())) {
            Strip strip = fromRecord<Strip>(each);
            strip.id = Id<Strip>::random();
            strip.board = copy.id;
            t.insert(strip);
        }
    });
    return made ? copy.id : Id<Board>();
}

bool setStanding(Session &session, Id<Board> board, BoardStanding standing)
{
    const QString title = standing == BoardStanding::InForce
        ? BoardActsText::tr("Put a board in force")
        : BoardActsText::tr("Make a board an alternative");
    return session.edit(title, [&](Transaction &t) {
        t.setField({Kind::Board, board.value()}, "standing", convert::toValue(standing));
    });
}

} // namespace slate
