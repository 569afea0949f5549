#pragma once

#include "ui/base/palette.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace slate {

struct Field;

/// What a status means to the one who looks at it; nothing where it means nothing in particular.
palette::Role toneOf(const Field &field, const QString &choice);

/// The mark beside a status, a shape for each tone so that it is not told by colour alone: a disc for
/// done, a half disc for what needs attention, a cross for lost, a ring for the rest.
void paintMark(QPainter &painter, const QRectF &rect, palette::Role tone);

/// How large the mark beside a status is, in pixels.
constexpr int statusMarkSize = 9;

enum class Glyph { Calendar, Open, Columns, Add, Back, Forward };
/// A small picture in the colour of muted text, drawn at any scale.
QIcon glyph(Glyph glyph);

} // namespace slate
