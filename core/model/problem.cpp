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
    }
    return "";
}

} // namespace

QString displayText(const Problem &problem)
{
    QString text = QCoreApplication::translate("Problem", sentence(problem.rule));
    for (const QString &argument : problem.arguments)
        text = text.arg(argument);
    return text;
}

} // namespace slate
