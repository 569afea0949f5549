#include "core/model/scene_heading.h"

#include "core/model/dashes.h"
#include "core/model/time_of_day_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace slate {

namespace {

/// "INT", "EXT" and their kin at one place of a line.
struct PlaceWord {
    qsizetype length = 0;
    InteriorExterior says = InteriorExterior::Interior;
    bool initial = false; ///< I or E, which say nothing alone
    bool wantsDot = false;
};

/// The words of other languages count in capitals only: "Innen ist es warm." is action. Abbreviations and
/// the English words want a full stop: "INN KEEPER" speaks, and "INTERIOR HOUSE" is no heading of Fountain.
PlaceWord foreignWordAt(QStringView line)
{
    static const struct {
        const char16_t *word;
        InteriorExterior says;
        bool wantsDot;
    } words[] = {{u"INNEN", InteriorExterior::Interior, false},
        {u"AUSSEN", InteriorExterior::Exterior, false}, {u"AU\u00DFEN", InteriorExterior::Exterior, false},
        {u"AU\u1E9EEN", InteriorExterior::Exterior, false}, {u"INN", InteriorExterior::Interior, true},
        {u"AUSS", InteriorExterior::Exterior, true}, {u"INTERIOR", InteriorExterior::Interior, true},
        {u"EXTERIOR", InteriorExterior::Exterior, true},
        {u"INT\u00C9RIEUR", InteriorExterior::Interior, false},
        {u"EXT\u00C9RIEUR", InteriorExterior::Exterior, false},
        {u"INTERIEUR", InteriorExterior::Interior, false}, {u"EXTERIEUR", InteriorExterior::Exterior, false},
        {u"INTERNO", InteriorExterior::Interior, false}, {u"ESTERNO", InteriorExterior::Exterior, false},
        {u"BINNEN", InteriorExterior::Interior, false}, {u"BUITEN", InteriorExterior::Exterior, false},
        {u"WN", InteriorExterior::Interior, true}, {u"PL", InteriorExterior::Exterior, true},
        {u"WN\u0118TRZE", InteriorExterior::Interior, false}, {u"PLENER", InteriorExterior::Exterior, false}};
    for (const auto &[word, says, wantsDot] : words) {
        const QStringView whole(word);
        const bool ends = line.size() == whole.size()
            || (line.size() > whole.size() && !line[whole.size()].isLetterOrNumber());
        if (line.startsWith(whole) && ends)
            return {whole.size(), says, false, wantsDot};
    }
    return {};
}

PlaceWord placeWordAt(QStringView line, qsizetype at)
{
    static constexpr struct {
        QLatin1String word;
        InteriorExterior says;
    } words[] = {{QLatin1String("INT"), InteriorExterior::Interior},
        {QLatin1String("EXT"), InteriorExterior::Exterior},
        {QLatin1String("EST"), InteriorExterior::Exterior}, {QLatin1String("I"), InteriorExterior::Interior},
        {QLatin1String("E"), InteriorExterior::Exterior}};
    if (const PlaceWord foreign = foreignWordAt(line.sliced(at)); foreign.length > 0)
        return foreign;
    for (const auto &[word, says] : words) {
        if (line.sliced(at).startsWith(word, Qt::CaseInsensitive))
            return {word.size(), says, word.size() == 1, false};
    }
    return {};
}

struct Prefix {
    qsizetype length = 0;
    InteriorExterior says = InteriorExterior::Interior;
};

qsizetype skip(QStringView line, qsizetype at, bool dots)
{
    while (at < line.size() && (line[at].isSpace() || (dots && line[at] == u'.')))
        ++at;
    return at;
}

Prefix prefixOf(QStringView line)
{
    const PlaceWord first = placeWordAt(line, 0);
    if (first.length == 0)
        return {};
    qsizetype at = first.length;
    InteriorExterior says = first.says;
    const qsizetype slash = skip(line, at, true);
    if (slash < line.size() && line[slash] == u'/') {
        const qsizetype next = skip(line, slash + 1, false);
        const PlaceWord second = placeWordAt(line, next);
        if (second.length > 0) {
            at = next + second.length;
            says = second.says == first.says ? first.says : InteriorExterior::Both;
        }
    }
    if (at == first.length && first.initial)
        return {};
    if (at >= line.size() || !(line[at] == u'.' || line[at].isSpace()))
        return {};
    if (first.wantsDot && at == first.length && line[at] != u'.')
        return {};
    return {skip(line, at, true), says};
}

/// A part of a heading between separators.
struct HeadingPart {
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringView of(QStringView text) const { return text.sliced(begin, end - begin).trimmed(); }
};

/// The parts between dashes. A hyphen parts only beside a space ("X-RAY ROOM" is one part), a long dash or
/// two hyphens always do.
std::vector<HeadingPart> headingPartsOf(QStringView text)
{
    std::vector<HeadingPart> parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (!isDash(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isDash(text[end]))
            ++end;
        const bool beside = (at > 0 && text[at - 1].isSpace()) || (end < text.size() && text[end].isSpace());
        if (beside || end - at > 1 || text[at] == u'\u2014' || text[at] == u'\u2015') {
            parts.push_back({begin, at});
            begin = end;
        }
        at = end;
    }
    parts.push_back({begin, text.size()});
    return parts;
}

constexpr qsizetype longestTime = 120;

/// A remark in brackets or a tag behind a time is no part of it: "NIGHT (1979)", "DAY #flashback".
QStringView withoutRemark(QStringView part)
{
    const qsizetype remark = std::min(part.indexOf(u'(') < 0 ? part.size() : part.indexOf(u'('),
        part.indexOf(u'#') < 0 ? part.size() : part.indexOf(u'#'));
    return part.first(remark);
}

bool saysOnlyWhen(QStringView part)
{
    part = withoutRemark(part);
    return part.size() <= longestTime && sayOnlyWhen(capitalWords(part));
}

/// Where words of time begin behind a full stop or comma: "KITCHEN. NIGHT", "KITCHEN, LATER"; -1: nowhere.
qsizetype afterStop(QStringView text)
{
    const qsizetype from = std::max<qsizetype>(0, text.size() - longestTime);
    for (qsizetype at = from; at + 1 < text.size(); ++at) {
        const bool stops =
            (text[at] == u'.' || text[at] == u',' || text[at] == u';') && text[at + 1].isSpace();
        if (stops && at > 0 && saysOnlyWhen(text.sliced(at + 1)))
            return at;
    }
    return -1;
}

/// Where words of time begin behind a hyphen without spaces, "ROAD-DAY": the first that leaves only such
/// words, so that "ROAD-MID-DAY" is parted once and "PRE-DAWN" never; -1: nowhere.
qsizetype afterHyphen(QStringView text)
{
    const qsizetype from = std::max<qsizetype>(1, text.size() - longestTime);
    for (qsizetype at = from; at + 1 < text.size(); ++at) {
        if (isDash(text[at]) && saysOnlyWhen(text.sliced(at + 1)))
            return at;
    }
    return -1;
}

/// "HOUSE (NIGHT)": where the bracket begins; -1: it says something else.
qsizetype bracketOfTime(QStringView text)
{
    if (!text.endsWith(u')'))
        return -1;
    const qsizetype open = text.lastIndexOf(u'(');
    return open > 0 && saysOnlyWhen(text.sliced(open + 1).chopped(1)) ? open : -1;
}

/// "HOUSE NIGHT": the last word alone, in capitals, where what is before it does not lean on it ("OUT OF THE
/// NIGHT"); -1: none.
qsizetype lastWordOfTime(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    const QString word = text.sliced(begin).toString();
    if (begin == 0 || (word != QLatin1String("DAY") && word != QLatin1String("NIGHT")))
        return -1;
    static const QStringList leaning {QStringLiteral("OF"), QStringLiteral("THE"), QStringLiteral("A"),
        QStringLiteral("AND"), QStringLiteral("TO"), QStringLiteral("BY"), QStringLiteral("LAST"),
        QStringLiteral("ONE"), QStringLiteral("ALL"), QStringLiteral("JUDGMENT"), QStringLiteral("OPENING"),
        QStringLiteral("GOOD"), QStringLiteral("WEDDING"), QStringLiteral("FOR")};
    const QStringList before = capitalWords(text.first(begin).right(longestTime));
    return before.isEmpty() || leaning.contains(before.last()) ? -1 : begin;
}

QString trimmedSet(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && (isDash(text.back()) || text.back().isSpace() || text.back() == u','))
        text.chop(1);
    return text.toString();
}

QString trimmedTime(QStringView text)
{
    text = text.trimmed();
    // The full stop of "NIGHT." is none of the words; that of "3 A.M." is.
    const QString last = text.size() > 2 ? text.last(3).toString().toUpper() : QString();
    if (text.endsWith(u'.') && last != QLatin1String(".M."))
        text.chop(1);
    return text.trimmed().toString();
}

/// What stands between the prefix and the end, parted into where and when.
void splitSetAndTime(QStringView rest, SceneHeading &split)
{
    const std::vector<HeadingPart> parts = headingPartsOf(rest);
    std::vector<bool> isTime(parts.size());
    bool any = false;
    for (size_t i = 1; i < parts.size(); ++i) {
        const QStringView part = parts[i].of(rest);
        isTime[i] = saysOnlyWhen(part)
            || (isTime[i - 1] && part.size() <= longestTime && areRemarkOnTime(capitalWords(part)));
        any = any || isTime[i];
    }
    if (any) {
        // What stands in one piece stays as it is written.
        size_t first = 1;
        while (!isTime[first])
            ++first;
        const bool toTheEnd = std::all_of(isTime.begin() + static_cast<std::ptrdiff_t>(first), isTime.end(),
            [](bool time) { return time; });
        if (toTheEnd) {
            split.timeWords = trimmedTime(rest.sliced(parts[first].begin));
            split.set = trimmedSet(rest.first(parts[first - 1].end));
            return;
        }
        QStringList where, when;
        for (size_t i = 0; i < parts.size(); ++i)
            (isTime[i] ? when : where) << parts[i].of(rest).toString();
        split.timeWords = trimmedTime(when.join(QStringLiteral(" - ")));
        split.set = trimmedSet(where.join(QStringLiteral(" - ")));
        return;
    }
    const struct {
        qsizetype at;
        qsizetype skips;
        qsizetype chops;
    } ways[] = {{afterStop(rest), 1, 0}, {bracketOfTime(rest), 1, 1}, {afterHyphen(rest), 1, 0},
        {lastWordOfTime(rest), 0, 0}};
    for (const auto &[at, skips, chops] : ways) {
        if (at < 0)
            continue;
        split.timeWords = trimmedTime(rest.sliced(at + skips).chopped(chops));
        split.set = trimmedSet(rest.first(at));
        return;
    }
    split.set = trimmedSet(rest);
    // A heading of nothing but a time, "DAWN", stays whole and says it all the same.
    if (saysOnlyWhen(rest) && timeOfDayIn(rest))
        split.timeWords = trimmedTime(rest);
}

/// A second prefix that was left in a set, "INT. CAR", "CAR INT.", "CAR / EXT. ROAD": it says where the
/// scene plays, and is no part of the name.
std::optional<InteriorExterior> takePlaceWords(QString &set)
{
    static const QString word = QStringLiteral("(?:(?i:int|ext)\\.|INT|EXT)");
    static const QString place = QStringLiteral("(%1(?:\\s*/\\s*%1)*|I\\.?/E\\.?|E\\.?/I\\.?)").arg(word);
    static const QString dash = QStringLiteral("[-\\x{2010}-\\x{2015}\\x{2212}]+");
    static const QRegularExpression leading(
        QStringLiteral("(^|\\s%2\\s+|\\s*/\\s*)%1(?:(?<=\\.)\\s*|\\s+)(?:%2\\s+)?(?=[^\\s/])")
            .arg(place, dash));
    static const QRegularExpression trailing(
        QStringLiteral("(?:\\s*[,/(]\\s*|\\s+%2\\s+|\\s+)%1\\)?(?=\\s%2\\s|\\s*/|$)").arg(place, dash));
    constexpr qsizetype longest = 300;
    bool isInside = false, isOutside = false;
    const auto note = [&](const QString &found) {
        isInside = isInside || found.contains(u'I', Qt::CaseInsensitive);
        isOutside = isOutside || found.startsWith(u'E', Qt::CaseInsensitive)
            || found.contains(QLatin1String("/E"), Qt::CaseInsensitive)
            || found.contains(QLatin1String("EXT"), Qt::CaseInsensitive);
    };
    if (set.size() > longest)
        return std::nullopt;
    QString plain = set;
    // One after another: each can be behind another.
    for (auto match = leading.match(plain); match.hasMatch(); match = leading.match(plain)) {
        note(match.captured(2));
        plain.replace(match.capturedStart(), match.capturedLength(), match.captured(1));
    }
    for (auto match = trailing.match(plain); match.hasMatch(); match = trailing.match(plain)) {
        note(match.captured(1));
        plain.remove(match.capturedStart(), match.capturedLength());
    }
    plain = plain.trimmed();
    if (plain.isEmpty() || (!isInside && !isOutside))
        return std::nullopt;
    set = plain;
    return isInside && isOutside ? InteriorExterior::Both
        : isInside               ? InteriorExterior::Interior
                                 : InteriorExterior::Exterior;
}

} // namespace

qsizetype headingPrefix(QStringView line)
{
    return prefixOf(line).length;
}

std::optional<TimeOfDay> timeOfDayIn(QStringView words)
{
    const QStringView whole = words.trimmed();
    if (whole.size() == 1 && (whole[0] == u'D' || whole[0] == u'N'))
        return whole[0] == u'D' ? TimeOfDay::Day : TimeOfDay::Night;
    return lightIn(capitalWords(words));
}

bool isTimeOfHeading(QStringView words)
{
    return saysOnlyWhen(words);
}

SceneHeading splitHeading(const QString &heading)
{
    SceneHeading split;
    const QStringView whole = QStringView(heading).trimmed();
    const Prefix prefix = prefixOf(whole);
    if (prefix.length > 0)
        split.interiorExterior = prefix.says;
    QStringView rest = whole.sliced(prefix.length);
    // "INT - KITCHEN - DAY" puts a dash after the prefix too.
    while (!rest.isEmpty() && (isDash(rest.front()) || rest.front().isSpace()))
        rest = rest.sliced(1);
    rest = rest.trimmed();
    splitSetAndTime(rest, split);
    if (const auto says = takePlaceWords(split.set)) {
        const bool differs = split.interiorExterior && split.interiorExterior != says;
        split.interiorExterior = differs ? InteriorExterior::Both : *says;
    }
    if (saysOmitted(whole))
        split.set.clear();
    else if (split.set.isEmpty())
        split.set = whole.toString();
    split.time = timeOfDayIn(split.timeWords);
    return split;
}

} // namespace slate
