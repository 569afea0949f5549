#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace slate {

/// A rule that a record breaks: in which field, which rule, and the figures of the sentence.
struct Problem {
    enum class Rule {
        Required,       ///< nothing is given
        TooLong,        ///< arguments: the most characters
        OutOfRange,     ///< arguments: the least, the most
        NotAChoice,     ///< arguments: the word
        EndsReversed,   ///< a window whose earliest day is after its latest
        OutOfOrder,     ///< arguments: the title of the field that should come first
        NotACurrency,   ///< arguments: the code
        NotAPlace,      ///< outside latitude -90 to 90, longitude -180 to 180
        NotATimeZone,   ///< arguments: the name
        NoTimeZones,    ///< this computer has none to look it up in; arguments: the name
        WrongType,      ///< a value of another type than the field's
        MissingRecord,  ///< the record referred to is not in the slate
        OnlyOne,        ///< more than one of several fields is given
        NotAColor,      ///< arguments: the text
        NotAClockTime,  ///< arguments: the text
        Taken,          ///< arguments: the value; another record has it already
        NotACastNumber, ///< arguments: the text
        NotADay,        ///< no single day is said
        NoSuchDay,      ///< arguments: the words
        OtherWeekday,   ///< arguments: the day, the weekday that it is
        TwoWays,        ///< arguments: the words, the one reading, the other
        NoCurrency,     ///< an amount without one, and none is known
        WhichCurrency,  ///< arguments: the sign, the currencies it can be
        NotAnAmount,    ///< not the figures of an amount with its currency
        TooFine,        ///< arguments: the most decimals of the currency, the currency
        NotAnEmail,     ///< no @ in it, or not one word before and a domain after
        SpaceInEmail,   ///< an address has no spaces
    };

    QByteArray field;
    Rule rule;
    QStringList arguments;

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// The problem as a translated sentence, without the field's name: "Give a name."
QString displayText(const Problem &problem);

} // namespace slate
