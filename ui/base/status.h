#pragma once

#include "ui/base/palette.h"

#include <QSize>
#include <QString>

class QPainter;
class QPoint;

namespace slate {

/// What the states of all kinds of records come down to.
enum class Meaning {
    Idea,
    InHand,
    Confirmed,
    Shooting, ///< at work now
    Wrapped,  ///< done, and well
    Lost,
};

/// The meaning of a choice of a field "status", by its key; an idea where it means nothing in particular.
Meaning meaningOf(const QString &choice);
/// The role of a meaning where there is room for a mark only.
palette::Role toneOf(Meaning meaning);

/// A state in words on a ground that tells its meaning: tinted, filled while it is at work, an outline where
/// it is lost.
QSize pillSize(const QString &words);
/// Draws it with its top left corner at `at`, no wider than `room`.
void paintPill(QPainter &painter, const QPoint &at, int room, Meaning meaning, const QString &words);

} // namespace slate
