#pragma once

#include "ui/schedule/month/month_days.h"

#include <QFont>
#include <QSize>

class QFontMetrics;

namespace slate {

/// The first of these texts that fits into a width, else the last one with dots.
QString firstThatFits(const QStringList &texts, const QFontMetrics &metrics, int width);
/// The text in lines of a width, broken between words; the last of `most` lines ends in dots where there is
/// more to say.
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);
/// What a date is, in a word; empty for a plain shooting day.
QString standingWords(const MonthDay &day);
/// "Day 3 · 2 4/8 pages".
QString headWords(const MonthEntry &entry);

struct MonthLine {
    QString text;
    bool isHead = false; ///< says which day it is, not what is shot on it

    bool operator==(const MonthLine &) const = default;
};
/// What a board is called in its cells.
struct MonthName {
    QString text;
    Qt::TextElideMode elide = Qt::ElideRight; ///< in the middle where names are alike at the beginning
};
struct MonthFonts {
    QFont head;
    QFont body;
};
/// What a cell says of a board's day in the lines that have room: all of it, else the number of the day and
/// its pages first, then the numbers of the scenes, then the places. The name is empty where there is but
/// one board.
std::vector<MonthLine> monthLines(
    const MonthEntry &entry, const MonthName &boardName, const MonthFonts &fonts, QSize room);

} // namespace slate
