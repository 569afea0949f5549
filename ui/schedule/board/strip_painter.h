#pragma once

#include "ui/base/theme.h"
#include "ui/schedule/board/board_desk.h"

#include <QFont>

class QPainter;

namespace slate {

/// Paints the rows of a board. A row of a horizontal board is a tall, narrow column.
class StripPainter
{
public:
    StripPainter(const BoardDesk &desk, bool horizontal, double zoom);

    /// How a row stands beside what it says.
    struct Look {
        bool selected = false;
        bool cursor = false; ///< the keys work on it
        bool cut = false;
    };
    void paint(QPainter &painter, const BoardRow &row, const QRect &rect, Look look) const;

private:
    void paintScene(QPainter &painter, const BoardRow &row, const QRect &rect, Look look) const;
    void paintLines(QPainter &painter, const Strip *strip, const Scene &scene, const QRect &rect) const;
    void paintStacked(QPainter &painter, const Strip *strip, const Scene &scene, const QRect &rect) const;
    void paintParts(QPainter &painter, const Scene &scene, const QRect &rect) const;
    void paintConflicts(QPainter &painter, const BoardRow &row, const QRect &rect) const;
    void paintBreak(QPainter &painter, const BoardRow &row, const QRect &rect) const;
    void paintWords(QPainter &painter, const QRect &rect, const QString &words, const QColor &paper,
        const QColor &ink, bool strong) const;
    void paintMark(QPainter &painter, const QRect &rect, Look look) const;
    void drawAlong(QPainter &painter, const QRect &rect, const QString &text) const;
    int scaled(int pixels) const { return qRound(pixels * m_zoom); }

    const BoardDesk &m_desk;
    bool m_horizontal;
    double m_zoom;
    QFont m_font;
    QFont m_strong;
    QFont m_small;
};

/// The font of strips at a zoom.
QFont stripFont(TextSize size, double zoom, bool strong);
/// Of the fields in the board's layout, over all its scenes.
FieldNeeds fieldNeedsOf(const BoardDesk &desk);

/// The band at a strip's edge in which conflicts are counted.
inline constexpr int conflictBand = 18;

} // namespace slate
