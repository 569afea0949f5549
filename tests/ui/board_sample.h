#pragma once

#include "tests/ui/records_fixture.h"

#include "core/schedule/board_moves.h"
#include "ui/base/live_schedule.h"
#include "ui/base/moved_dates.h"
#include "ui/schedule/base/board_edit.h"

namespace slate {

/// A film with eight scenes at two locations, three parts, a main board of three days from Thu 4 April
/// 2024 with weekends off, and another board of it with an order of its own.
class BoardSample : public RecordsFixture
{
public:
    BoardSample()
    {
        film = addProduction(QStringLiteral("Night train"));
        for (const char *name : {"Rauma", "Rome"})
            locations.push_back(addPlace(QString::fromLatin1(name)));
        for (int i = 1; i <= 3; ++i)
            parts.push_back(addPart(i));
        for (int i = 1; i <= 8; ++i)
            scenes.push_back(addScene(i));
        Calendar shooting;
        shooting.name = QStringLiteral("Main unit");
        shooting.production = film;
        shooting.firstDay = {2024, 4, 4};
        shooting.saturdayOff = shooting.sundayOff = true;
        calendar = add(shooting);
        main = addBoard(QStringLiteral("Main unit"), BoardStanding::InForce, {1, 2, 3, 0, 4, 5, 0, 6, 7, 0});
        second = addBoard(QStringLiteral("Second unit"), BoardStanding::InForce, {2, 0, 8, 0});
        other = addBoard(
            QStringLiteral("Rome first"), BoardStanding::Alternative, {2, 4, 0, 6, 8, 0, 1, 3, 0, 5, 7, 0});
        live = std::make_unique<LiveSchedule>(session->catalog());
        tellMovedDates(*session, *live);
    }

    Id<Location> addPlace(const QString &name)
    {
        Location location;
        location.name = name;
        location.production = film;
        return add(location);
    }
    Id<CastMember> addPart(int number)
    {
        CastMember part;
        part.production = film;
        part.number = number;
        part.character = QStringLiteral("Part %1").arg(number);
        return add(part);
    }
    Id<Scene> addScene(int number)
    {
        Scene scene;
        scene.production = film;
        scene.number = QString::number(number);
        scene.heading = QStringLiteral("INT. CARRIAGE %1 - NIGHT").arg(number);
        scene.scriptOrder = QString::number(number);
        scene.location = locations[static_cast<size_t>(number % 2)];
        scene.length = Eighths {number + 2};
        const Id<Scene> id = add(scene);
        SceneCast cast;
        cast.scene = id;
        cast.castMember = parts[static_cast<size_t>(number % 3)];
        add(cast);
        return id;
    }
    /// Scenes by their numbers; 0 is a day break.
    Id<Board> addBoard(const QString &name, BoardStanding standing, const std::vector<int> &strips)
    {
        Board board;
        board.name = name;
        board.production = film;
        board.standing = standing;
        board.calendar = calendar;
        if (name == QLatin1String("Second unit"))
            board.unit = Unit::Second;
        const Id<Board> id = add(board);
        slate().edit(QStringLiteral("Fill board"), [&](Transaction &t) {
            BoardOrder order {id, {}, {}};
            for (const int number : strips) {
                const BoardChange change = number == 0
                    ? insertDayBreak(order, endOf(order))
                    : placeScenes(order, {scenes[static_cast<size_t>(number - 1)]}, endOf(order));
                apply(t, change);
                order = after(order, change);
            }
        });
        return id;
    }

    Id<Production> film;
    std::vector<Id<Location>> locations;
    std::vector<Id<CastMember>> parts;
    std::vector<Id<Scene>> scenes;
    Id<Calendar> calendar;
    Id<Board> main;
    Id<Board> second;
    Id<Board> other;
    std::unique_ptr<LiveSchedule> live;
};

} // namespace slate
