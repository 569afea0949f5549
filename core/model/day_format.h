#pragma once

#include <QString>

class QLocale;

namespace slate {

/// How a locale writes a day in its long form, without the weekday: "d MMMM yyyy".
QString dayFormat(const QLocale &locale);
/// The same with a short month: "d MMM yyyy".
QString briefDayFormat(const QLocale &locale);

} // namespace slate
