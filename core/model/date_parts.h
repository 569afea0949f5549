#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace slate {

/// Which third of a period "early", "mid" or "late" means.
enum class Third { None, Early, Mid, Late };

/// What one expression names: the parts that stand in it, zero for those that do not.
struct DateParts {
    Third third = Third::None;
    int year = 0;
    int quarter = 0;
    int month = 0;
    int day = 0;
    int weekday = 0;
    bool season = false;
};

/// The days that an expression names; an end that it leaves open is not valid.
struct DateSpan {
    QDate first;
    QDate last;
    bool plain = false; ///< says no more than the dates do, so that no words need be kept
    bool oneDay = false;
};

/// The parts that one expression in lower case names ("late february 2020"); nothing when a word in it is
/// none of them, or they stand in no order that people write them in.
std::optional<DateParts> partsOf(const QString &text);

/// The days that the parts name; nothing without a year, and for days that do not exist.
std::optional<DateSpan> spanOf(const DateParts &parts);

} // namespace slate
