#pragma once

#include "core/model/calendar.h"
#include "core/model/scene.h"
#include "core/model/shoot_block.h"

namespace slate {

/// Whether a board is what will be shot or another way to do it. Only boards in force can collide.
enum class BoardStanding { InForce, Alternative };

/// One plan of a production's shooting: strips in the order in which they are shot.
struct Board {
    static constexpr Kind kind = Kind::Board;

    Id<Board> id;
    QString name;
    Id<Production> production;
    std::optional<Unit> unit;
    std::optional<BoardStanding> standing; ///< nothing is the same as InForce
    Id<Calendar> calendar;
    QString call;                        ///< the crew call of a day that has none of its own: "07:00"
    std::optional<int> minutesForEighth; ///< where a scene has no estimate; nothing: 15
    QString layout;                      ///< which field stands in which row of a strip
    QString notes;
};

enum class StripKind { Scene, Banner, DayBreak };
enum class BannerKind { Note, Meal, CompanyMove, Travel };

/// One strip of a board. A day break closes the strips above it. A scene that has no strip on a board is
/// in its boneyard, like one whose strip says so.
struct Strip {
    static constexpr Kind kind = Kind::Strip;

    Id<Strip> id;
    Id<Board> board;
    std::optional<StripKind> stripKind;
    Id<Scene> scene; ///< of a scene strip
    QString place;   ///< an order key: its place in the board, or in the boneyard
    bool boneyard = false;
    QString text; ///< a banner's words, a day break's remark
    std::optional<BannerKind> banner;
    std::optional<int> minutes; ///< a banner's length; for a scene this board's own estimate
    QString call;               ///< of a day break: when the day that it closes begins, "05:30"
};

/// The parts of a stripboard that have a colour. [Singleton, quoted by Wikipedia; sunrise and sunset: other
/// tools]
enum class StripColorPart {
    DayInterior,
    DayExterior,
    NightInterior,
    NightExterior,
    DawnExterior,
    DuskExterior,
    DayBreak,
    WeekBreak,
    FreeDay,
    Holiday
};

/// A colour of a production's boards that differs from the trade's.
struct StripColor {
    static constexpr Kind kind = Kind::StripColor;

    Id<StripColor> id;
    Id<Production> production;
    std::optional<StripColorPart> part;
    QString color; ///< "#RRGGBB"
};

/// The trade's colour of a part: "#FFFFFF".
const char *tradeColor(StripColorPart part);

} // namespace slate
