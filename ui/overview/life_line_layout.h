#pragma once

#include "core/report/life_line.h"
#include "ui/picture/mark_state.h"
#include "ui/picture/span.h"
#include "ui/picture/ticks.h"

#include <QRectF>

namespace slate {

/// How large words are on a life line.
struct LifeType {
    TextWidth small;
    TextWidth strong;
    double lineHeight = 16;
};

/// Words on the line: they stand whole or not at all.
struct LifeLabel {
    enum class Tone { Plain, Strong, Ghost };

    QString words;
    QRectF box;
    Tone tone = Tone::Plain;
};

/// A stretch, in its own lane where it would lie over another.
struct LifeBar {
    Span span;
    QRectF box; ///< from end to end, those that are not known included
    MarkState state = MarkState::Planned;
    LifePhase::What what = LifePhase::What::Shooting;
};

/// A date, or one that it was before.
struct LifeMark {
    QPointF centre;
    MarkState state = MarkState::Planned;
    bool isGhost = false;
    bool isHeadline = false;
};

/// From an earlier date to the next.
struct LifeSlip {
    double from = 0;
    double to = 0;
};

/// Something on the line that can be pointed at and opened.
struct LifeSpot {
    QRectF box;
    RecordRef record; ///< null where there is nothing to open
    QString words;    ///< all that is known of it
};

/// A life line as it is drawn in a strip of some width.
struct LifePicture {
    TimeAxis axis;
    std::vector<Tick> ticks;
    std::vector<LifeBar> bars;
    std::vector<LifeMark> marks;
    std::vector<LifeSlip> slips;
    std::vector<LifeLabel> labels;
    std::vector<LifeSpot> spots; ///< in the order of time
    QRectF today;                ///< its badge; empty where today is not drawn
    double middle = 0;           ///< the height at which marks stand
    double height = 0;
};

/// `withToday` keeps today in sight, for a life that is not over.
LifePicture lifePicture(
    const LifeLine &line, QDate today, bool withToday, double width, const LifeType &type);

QString todayWord();

} // namespace slate
