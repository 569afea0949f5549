#pragma once

#include <QStringList>

#include <vector>

namespace slate {

/// What a column of a scene list holds.
enum class SceneColumn {
    Number,
    Heading,
    Place, ///< interior or exterior
    Set,
    TimeOfDay,
    Pages,
    Eighths,
    StartPage,
    Synopsis,
    Cast,
    Location,
    ScriptDay,
    Sequence,
    Minutes,
    Time, ///< of day, or needed for shooting: each cell shows which
    Note,
    Element,
    Other, ///< kept as a note with the column's name
};

/// What the cells of a header row stand for; nothing where it is no header of a scene list.
std::vector<SceneColumn> sceneColumns(const QStringList &cells);

/// How many cells of a row are names that a scene list uses.
int knownColumns(const QStringList &cells);

} // namespace slate
