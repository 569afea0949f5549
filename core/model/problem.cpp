#include "core/model/problem.h"

#include <QCoreApplication>

namespace slate {

namespace {

const char *sentence(Problem::Rule rule)
{
    switch (rule) {
    case Problem::Rule::Required:
        return QT_TRANSLATE_NOOP("Problem", "This is needed.");
    case Problem::Rule::TooLong:
        return QT_TRANSLATE_NOOP("Problem", "At most %1 characters.");
    case Problem::Rule::OutOfRange:
        return QT_TRANSLATE_NOOP("Problem", "A whole number from %1 to %2.");
    case Problem::Rule::NotAChoice:
        return QT_TRANSLATE_NOOP("Problem", "“%1” is none of the words to choose from.");
    case Problem::Rule::EndsReversed:
        return QT_TRANSLATE_NOOP("Problem", "The first day is after the last.");
    case Problem::Rule::OutOfOrder:
        return QT_TRANSLATE_NOOP("Problem", "This cannot be before “%1”.");
    case Problem::Rule::NotACurrency:
        return QT_TRANSLATE_NOOP("Problem", "“%1” is no currency code such as EUR.");
    case Problem::Rule::NotAPlace:
        return QT_TRANSLATE_NOOP("Problem", "Latitude is from −90 to 90, longitude from −180 to 180.");
    case Problem::Rule::NotATimeZone:
        return QT_TRANSLATE_NOOP("Problem", "“%1” is no time zone such as Europe/Oslo.");
    case Problem::Rule::NoTimeZones:
        return QT_TRANSLATE_NOOP("Problem",
            "“%1” cannot be looked up, as this computer has no time zones. Install them (the package "
            "tzdata).");
    case Problem::Rule::WrongType:
        return QT_TRANSLATE_NOOP("Problem", "This field cannot hold that.");
    case Problem::Rule::MissingRecord:
        return QT_TRANSLATE_NOOP("Problem", "The record it refers to is not there any more.");
    case Problem::Rule::OnlyOne:
        return QT_TRANSLATE_NOOP("Problem", "Give only one of these.");
    case Problem::Rule::NotAColor:
        return QT_TRANSLATE_NOOP("Problem", "“%1” is no colour such as #FF8800.");
    case Problem::Rule::NotAClockTime:
        return QT_TRANSLATE_NOOP("Problem", "“%1” is no time of day such as 07:30.");
    case Problem::Rule::Taken:
        return QT_TRANSLATE_NOOP("Problem", "“%1” is taken already.");
    case Problem::Rule::NotACastNumber:
        return QT_TRANSLATE_NOOP("Problem", "“%1” is no cast number such as 12 or 1X.");
    case Problem::Rule::NotADay:
        return QT_TRANSLATE_NOOP("Problem", "A single day with its year, such as 19 November 2021.");
    case Problem::Rule::NoSuchDay:
        return QT_TRANSLATE_NOOP("Problem", "The calendar has no “%1”.");
    case Problem::Rule::OtherWeekday:
        return QT_TRANSLATE_NOOP("Problem", "%1 is a %2.");
    case Problem::Rule::TwoWays:
        return QT_TRANSLATE_NOOP("Problem", "“%1” can be %2 or %3. Write it so that it is only one.");
    case Problem::Rule::NoCurrency:
        return QT_TRANSLATE_NOOP("Problem", "In which currency? Write it beside the figure, such as NOK.");
    case Problem::Rule::WhichCurrency:
        return QT_TRANSLATE_NOOP("Problem", "“%1” can be %2. Write one of these beside the figure.");
    case Problem::Rule::NotAnAmount:
        return QT_TRANSLATE_NOOP("Problem", "An amount with its currency, such as 12500 NOK.");
    case Problem::Rule::TooFine:
        return QT_TRANSLATE_NOOP("Problem", "At most %1 figures after the decimal point in %2.");
    case Problem::Rule::NotAnEmail:
        return QT_TRANSLATE_NOOP("Problem", "“%1” is no email address such as anna@example.com.");
    case Problem::Rule::SpaceInEmail:
        return QT_TRANSLATE_NOOP("Problem", "“%1” is no email address: there is a space in it.");
    }
    return "";
}

} // namespace

QString displayText(const Problem &problem)
{
    const QString text = QCoreApplication::translate("Problem", sentence(problem.rule));
    const QStringList &told = problem.arguments;
    // All at once: what a person typed may have a % in it.
    switch (told.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(told[0]);
    case 2:
        return text.arg(told[0], told[1]);
    default:
        return text.arg(told[0], told[1], told[2]);
    }
}

} // namespace slate
