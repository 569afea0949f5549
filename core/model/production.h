#pragma once

#include "core/model/scene_number.h"
#include "core/model/typed_schema.h"

namespace slate {

enum class ProductionStatus { Development, PreProduction, Shooting, PostProduction, Released, Cancelled };

/// What the script is printed on, by which measured lengths are counted.
enum class Paper { Letter, A4 };

/// The colour by which a production is known wherever several are shown; ui/base/palette.h has its values.
enum class Ink { SlateBlue, Rust, Pine, Plum, Ochre, Teal, Brick, Indigo, Moss, Rose, Umber, Graphite };

/// A film or series in the slate.
struct Production {
    static constexpr Kind kind = Kind::Production;

    Id<Production> id;
    QString title;
    QString code; ///< the short name used on paperwork, as "M:I 7"
    std::optional<ProductionStatus> status;
    QString series;
    QString company;
    std::optional<Money> budget;
    QString notes;
    std::optional<SceneNumbering> numbering; ///< nothing is the same as LetterAfter
    std::optional<Paper> paper;              ///< nothing: as the script's file says, else Letter
    std::optional<Ink> ink;                  ///< nothing: as inksOf() finds (ink.h)
};

} // namespace slate
