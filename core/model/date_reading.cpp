#include "core/model/date_reading.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace slate {

namespace {

using What = DateTrouble::What;

Tried<DateSpan> failed(const DateTrouble &trouble)
{
    return {trouble.what, trouble.told};
}

/// Gives each of two joined expressions what only the other one says: "19 to 26 November 2021",
/// "November 19-26, 2021", "February to March 2020". False where that would be a guess.
bool share(DateParts &left, DateParts &right)
{
    if (left.year != 0)
        return right.month > 0 || right.day == 0;
    if (right.day > 0 && right.month == 0)
        right.month = left.day > 0 ? left.month : 0;
    const bool hasNoPeriod = left.month == 0 && left.quarter == 0 && left.season == Season::None;
    const bool isOnlyPortion = left.portion != Portion::Whole && hasNoPeriod && left.day == 0;
    if (left.month == 0 && (left.day > 0 || isOnlyPortion))
        left.month = right.month;
    if (isOnlyPortion) {
        left.quarter = right.quarter;
        left.season = right.season;
        left.yearAfter = right.yearAfter;
    }
    if ((left.day > 0) > (right.day > 0) || (left.month > 0) > (right.month > 0)
        || (left.quarter > 0) > (right.quarter > 0) || (left.weekNumber > 0) != (right.weekNumber > 0)
        || (left.season != right.season && right.yearAfter > 0))
        return false;
    // "December to January 2021" begins in the year before.
    const bool yearBefore = (right.month > 0 && left.month > right.month)
        || (right.quarter > 0 && left.quarter > right.quarter)
        || (right.weekNumber > 0 && left.weekNumber > right.weekNumber);
    left.year = yearBefore ? right.year - 1 : right.year;
    return true;
}

struct Words {
    QDate today;

    Tried<DateSpan> single(const QString &text) const
    {
        const auto parts = partsOf(text, today);
        if (parts.found)
            return spanOf(*parts.found, text);
        const auto day = parts.isDecided() ? std::nullopt : localDay(text);
        return day ? *day : failed(parts.trouble);
    }

    Tried<DateSpan> joined(const QString &leftText, const QString &rightText) const
    {
        auto left = partsOf(leftText, today);
        auto right = partsOf(rightText, today);
        if (!left.found || !right.found) {
            // What is said of one end by itself is only told where the other is one as well.
            if (left.isDecided() && right.isDecided())
                return failed(left.found ? right.trouble : left.trouble);
            return What::NoDate;
        }
        if (right.found->year == 0)
            return spanOf(*right.found, rightText).trouble.what == What::NoYear && left.found->year == 0
                ? What::NoYear
                : What::NoDate;
        const bool wasCompleted = left.found->year == 0;
        if (!share(*left.found, *right.found))
            return What::NoDate;
        const auto from = spanOf(*left.found, leftText);
        const auto to = spanOf(*right.found, rightText);
        if (!from.found || !to.found)
            return failed(from.found ? to.trouble : from.trouble);
        // Where the left end was completed from the right one, ends the wrong way round show a wrong guess.
        if (wasCompleted && from.found->first > to.found->last)
            return What::NoDate;
        DateSpan span {from.found->first, to.found->last, from.found->isOneDay && to.found->isOneDay};
        span.isRelative = from.found->isRelative || to.found->isRelative;
        span.namesSeason = from.found->namesSeason || to.found->namesSeason;
        return span;
    }

    /// "before", "until", "from" and "after" a day or period; an end in `..` says the same.
    Tried<DateSpan> openEnded(const QString &text) const
    {
        static const QRegularExpression first(
            QStringLiteral("^(before|until|till|by|up to|(?:no|not) later than|\\.\\. ?/?|"
                           "from|since|not before|(?:no|not) earlier than|after) ?(.+)$"));
        static const QRegularExpression last(QStringLiteral("^(.+?)(?: onwards?| or later| ?/? ?\\.\\.)$"));
        static const QRegularExpression upTo(
            QStringLiteral("^(?:until|till|by|up to|(?:no|not) later|\\.\\.)"));

        if (const auto match = last.match(text); match.hasMatch()) {
            auto span = single(match.captured(1));
            if (span.found) {
                span.found->last = {};
                span.found->isPlain = span.found->isOneDay;
            }
            return span;
        }
        const auto match = first.match(text);
        auto span = match.hasMatch() ? single(match.captured(2)) : Tried<DateSpan>(What::NoDate);
        if (!span.found)
            return span;
        DateSpan &found = *span.found;
        const QString word = match.captured(1);
        const bool saysNoMore = word == QLatin1String("from") || word == QLatin1String("until")
            || word.startsWith(QLatin1String(".."));
        found.isPlain = found.isOneDay && saysNoMore;
        if (word == QLatin1String("before")) {
            found.last = found.endsPeriod ? found.last : found.first.addDays(-1);
            found.first = {};
        } else if (word == QLatin1String("after")) {
            found.first = found.last.addDays(1);
            found.last = {};
        } else if (upTo.match(word).hasMatch()) {
            found.first = {};
        } else {
            found.last = {};
        }
        return span;
    }

    /// Two expressions joined: every place where they can be parted is tried, since a hyphen can also
    /// stand inside either.
    Tried<DateSpan> range(QString text) const
    {
        static const QRegularExpression between(QStringLiteral("^between (.+) and (.+)$"));
        static const QRegularExpression joint(
            QStringLiteral(" (?:to|until|till|through|or) | ?(?:\\.\\.|[-/\u2013\u2014]) ?"));

        if (const auto match = between.match(text); match.hasMatch())
            return joined(match.captured(1), match.captured(2));
        if (text.startsWith(QLatin1String("from ")))
            text.remove(0, 5);
        auto matches = joint.globalMatch(text);
        Tried<DateSpan> best(What::NoDate);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto span = joined(text.left(match.capturedStart()), text.mid(match.capturedEnd()));
            if (span.found)
                return span;
            if (span.isDecided())
                best = span;
        }
        return best;
    }

    /// A day as the locale writes it, letter by letter.
    static std::optional<DateSpan> localDay(const QString &text);

    Tried<DateSpan> read(const QString &text) const
    {
        Tried<DateSpan> span = single(text);
        if (span.isDecided())
            return span;
        span = range(text);
        if (span.found)
            return span;
        // A part of the words can look like a range of its own.
        const auto open = openEnded(text);
        if (open.isDecided())
            return open;
        return span;
    }
};

std::optional<DateSpan> Words::localDay(const QString &text)
{
    const QLocale locale;
    for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
        QStringList formats {locale.dateFormat(form)};
        static const QRegularExpression weekday(QStringLiteral("[,.]?\\s*dddd[,.]?\\s*"));
        formats << QString(formats.front()).remove(weekday)
                << QString(formats.front())
                       .remove(weekday)
                       .replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
        for (const QString &format : formats) {
            if (!format.contains(QLatin1String("yyyy")) && !format.contains(QLatin1String("MMM")))
                continue;
            const QDate day = locale.toDate(text, format);
            const bool isSame = day.isValid()
                && locale.toString(day, format).simplified().compare(text, Qt::CaseInsensitive) == 0;
            if (isSame && day.year() >= 1000)
                return DateSpan {day, day, true, true};
        }
    }
    return std::nullopt;
}

} // namespace

bool DateReading::isRefused() const
{
    return trouble.what == What::NoSuchDay || trouble.what == What::OtherWeekday
        || trouble.what == What::TwoWays;
}

Problem DateReading::problem() const
{
    const auto rule = trouble.what == What::NoSuchDay ? Problem::Rule::NoSuchDay
        : trouble.what == What::OtherWeekday          ? Problem::Rule::OtherWeekday
        : trouble.what == What::TwoWays               ? Problem::Rule::TwoWays
                                                      : Problem::Rule::NotADay;
    return {{}, rule, trouble.told};
}

DateReading readDates(const QString &text, QDate today)
{
    constexpr int longestExpression = 100;
    DateReading reading;
    reading.window.words = text.trimmed();
    QString plain = reading.window.words.simplified().toLower();
    if (plain.isEmpty())
        return reading;
    reading.trouble.what = What::NoDate;
    if (plain.size() > longestExpression)
        return reading;
    plain.replace(QLatin1String("-to-"), QLatin1String(" to "));

    const auto span = Words {today}.read(plain);
    reading.trouble = span.trouble;
    // What is told of a person's words has their capitals.
    for (QString &told : reading.trouble.told) {
        const QString &words = reading.window.words;
        if (const qsizetype at = words.indexOf(told, 0, Qt::CaseInsensitive); at >= 0)
            told = words.mid(at, told.size());
    }
    if (!span.found)
        return reading;
    // A slate file keeps years of four digits.
    if (span.found->first.year() > 9999 || span.found->last.year() > 9999) {
        reading.trouble.what = What::NoDate;
        return reading;
    }
    reading.window.earliest = span.found->first;
    reading.window.latest = span.found->last;
    reading.namesSeason = span.found->namesSeason;
    if (span.found->isPlain || span.found->isRelative)
        reading.window.words.clear();
    return reading;
}

DateWindow dateWindowFromWords(const QString &text)
{
    return readDates(text).window;
}

QString displayText(const DateTrouble &trouble)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("DateTrouble", words); };
    switch (trouble.what) {
    case What::NoDate:
        return say(QT_TRANSLATE_NOOP("DateTrouble", "No date in these words: they are kept as they are."));
    case What::NoYear:
        return say(QT_TRANSLATE_NOOP(
            "DateTrouble", "No year is said, so there is no date: the words are kept as they are."));
    case What::TwoYears:
        return say(QT_TRANSLATE_NOOP("DateTrouble",
                       "No date yet, as it lies in two years: write “%1/%2” if it begins in this one."))
            .arg(trouble.told.value(0), trouble.told.value(1));
    default:
        return {};
    }
}

} // namespace slate
