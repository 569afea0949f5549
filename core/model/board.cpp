#include "core/model/board.h"

#include "core/model/choices.h"
#include "core/model/rules.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(BoardStanding,
    {"in-force", QT_TRANSLATE_NOOP("Choice", "In force")},
    {"alternative", QT_TRANSLATE_NOOP("Choice", "Alternative")})

SLATE_CHOICES(StripKind,
    {"scene", QT_TRANSLATE_NOOP("Choice", "Scene")},
    {"banner", QT_TRANSLATE_NOOP("Choice", "Banner")},
    {"day-break", QT_TRANSLATE_NOOP("Choice", "Day break")})

SLATE_CHOICES(BannerKind,
    {"note", QT_TRANSLATE_NOOP("Choice", "Note")},
    {"meal", QT_TRANSLATE_NOOP("Choice", "Meal")},
    {"company-move", QT_TRANSLATE_NOOP("Choice", "Company move")},
    {"travel", QT_TRANSLATE_NOOP("Choice", "Travel")})

SLATE_CHOICES(StripColorPart,
    {"day-interior", QT_TRANSLATE_NOOP("Choice", "Day interior")},
    {"day-exterior", QT_TRANSLATE_NOOP("Choice", "Day exterior")},
    {"night-interior", QT_TRANSLATE_NOOP("Choice", "Night interior")},
    {"night-exterior", QT_TRANSLATE_NOOP("Choice", "Night exterior")},
    {"dawn-exterior", QT_TRANSLATE_NOOP("Choice", "Dawn exterior")},
    {"dusk-exterior", QT_TRANSLATE_NOOP("Choice", "Dusk exterior")},
    {"day-break", QT_TRANSLATE_NOOP("Choice", "Day break")},
    {"week-break", QT_TRANSLATE_NOOP("Choice", "Week break")},
    {"free-day", QT_TRANSLATE_NOOP("Choice", "Free day")},
    {"holiday", QT_TRANSLATE_NOOP("Choice", "Holiday")})

namespace {

void sceneStripHasAScene(const Record &record, Problems &problems)
{
    if (textOf(record, "strip_kind") == QLatin1String("scene") && numberOf(record, "scene") == 0)
        problems.append({"scene", Problem::Rule::Required, {}});
}

} // namespace

template<>
const Schema<Board> &Schema<Board>::get()
{
    static const auto schema = SchemaBuilder<Board>("board",
        QT_TRANSLATE_NOOP("Kind", "board"), QT_TRANSLATE_NOOP("Kind", "boards"))
        .namedBy({"name"})
        .field(&Board::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().searched().inTable()
        .field(&Board::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&Board::unit, "unit", QT_TRANSLATE_NOOP("Field", "Unit")).inTable()
        .field(&Board::standing, "standing", QT_TRANSLATE_NOOP("Field", "In force")).inTable()
        .field(&Board::calendar, "calendar", QT_TRANSLATE_NOOP("Field", "Calendar")).inTable()
        .field(&Board::call, "call", QT_TRANSLATE_NOOP("Field", "Crew call")).inTable()
            .hint(QT_TRANSLATE_NOOP("Hint", "07:00"))
        .field(&Board::minutesForEighth, "minutes_for_eighth", QT_TRANSLATE_NOOP("Field", "Minutes for 1/8 page")).range(1, 480)
            .hint(QT_TRANSLATE_NOOP("Hint", "15"))
        .field(&Board::layout, "layout", QT_TRANSLATE_NOOP("Field", "Layout of the strips")).computed()
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Board::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .rule(isClockTime("call"))
        .done();
    return schema;
}

template<>
const Schema<Strip> &Schema<Strip>::get()
{
    static const auto schema = SchemaBuilder<Strip>("strip",
        QT_TRANSLATE_NOOP("Kind", "strip"), QT_TRANSLATE_NOOP("Kind", "strips"))
        .namedBy({"scene", "text", "strip_kind"})
        .field(&Strip::board, "board", QT_TRANSLATE_NOOP("Field", "Board")).required().cascade()
        .field(&Strip::stripKind, "strip_kind", QT_TRANSLATE_NOOP("Field", "Kind of strip")).required().computed()
        .field(&Strip::scene, "scene", QT_TRANSLATE_NOOP("Field", "Scene")).cascade().inTable()
        .field(&Strip::place, "place", QT_TRANSLATE_NOOP("Field", "Place on the board")).required().computed()
        .field(&Strip::boneyard, "boneyard", QT_TRANSLATE_NOOP("Field", "In the boneyard")).inTable()
        .field(&Strip::text, "text", QT_TRANSLATE_NOOP("Field", "Text")).inTable()
        .field(&Strip::banner, "banner", QT_TRANSLATE_NOOP("Field", "Kind of banner")).inTable()
        .field(&Strip::minutes, "minutes", QT_TRANSLATE_NOOP("Field", "Minutes to shoot")).range(0, 10'000).inTable()
        .field(&Strip::call, "call", QT_TRANSLATE_NOOP("Field", "Crew call"))
            .hint(QT_TRANSLATE_NOOP("Hint", "07:00"))
        .rule(sceneStripHasAScene)
        .rule(isClockTime("call"))
        .done();
    return schema;
}

template<>
const Schema<StripColor> &Schema<StripColor>::get()
{
    static const auto schema = SchemaBuilder<StripColor>("strip_color",
        QT_TRANSLATE_NOOP("Kind", "strip colour"), QT_TRANSLATE_NOOP("Kind", "strip colours"))
        .namedBy({"part"})
        .field(&StripColor::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).required().cascade()
        .field(&StripColor::part, "part", QT_TRANSLATE_NOOP("Field", "Part of the board")).required().inTable()
        .field(&StripColor::color, "color", QT_TRANSLATE_NOOP("Field", "Colour")).required().inTable()
        .rule(isColor("color"))
        .done();
    return schema;
}

const char *tradeColor(StripColorPart part)
{
    switch (part) {
    case StripColorPart::DayInterior:
        return "#FFFFFF";
    case StripColorPart::DayExterior:
        return "#FFF176";
    case StripColorPart::NightInterior:
        return "#90CAF9";
    case StripColorPart::NightExterior:
        return "#A5D6A7";
    case StripColorPart::DawnExterior:
        return "#F8BBD0";
    case StripColorPart::DuskExterior:
        return "#FFCC80";
    case StripColorPart::DayBreak:
        return "#000000";
    case StripColorPart::WeekBreak:
        return "#EF8F00";
    case StripColorPart::FreeDay:
        return "#BDBDBD";
    case StripColorPart::Holiday:
        return "#E57373";
    }
    return "#FFFFFF";
}

} // namespace slate
