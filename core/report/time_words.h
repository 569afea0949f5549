#pragma once

#include <QDate>
#include <QString>

namespace slate {

/// The words for days, times and pages of a schedule. Tables and strips have the brief ones, sentences the
/// plain ones.

/// "Mon 12 Apr 2021" as the locale writes it; "no date yet" for a null one.
QString dayText(QDate date);
/// "Mon 12 April 2021"; a dash for a null one.
QString plainDayText(QDate date);
/// "10 h 30", "45 min", "10 h".
QString hoursText(int minutes);
/// "10 h 30 min", "45 min", "10 h".
QString plainHoursText(int minutes);
/// "07:00", of minutes after midnight.
QString clockText(int minutes);
/// "4 3/8 pages".
QString pagesText(int eighths);
/// "4 3/8 pp", where there is little room.
QString briefPagesText(int eighths);

} // namespace slate
