#include "core/model/scene_heading.h"

#include "core/model/plain_name.h"

#include <QSet>

namespace slate {

namespace {

bool isDash(QChar letter)
{
    return letter == u'-' || letter == u'\u2013' || letter == u'\u2014';
}

/// "INT", "EXT" and their kin at one place of a line.
struct PlaceWord {
    qsizetype length = 0;
    InteriorExterior says = InteriorExterior::Interior;
    bool initial = false; ///< I or E, which say nothing alone
};

PlaceWord placeWordAt(QStringView line, qsizetype at)
{
    static constexpr struct {
        QLatin1String word;
        InteriorExterior says;
    } words[] = {{QLatin1String("INT"), InteriorExterior::Interior},
        {QLatin1String("EXT"), InteriorExterior::Exterior},
        {QLatin1String("EST"), InteriorExterior::Exterior}, {QLatin1String("I"), InteriorExterior::Interior},
        {QLatin1String("E"), InteriorExterior::Exterior}};
    for (const auto &[word, says] : words) {
        if (line.sliced(at).startsWith(word, Qt::CaseInsensitive))
            return {word.size(), says, word.size() == 1};
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
    return {skip(line, at, true), says};
}

/// The parts of a heading between dashes. A hyphen parts only beside a space ("X-RAY ROOM" is one part),
/// a long dash or two hyphens always do.
std::vector<std::pair<qsizetype, qsizetype>> partsOf(QStringView text)
{
    std::vector<std::pair<qsizetype, qsizetype>> parts;
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
        if (beside || end - at > 1 || text[at] == u'\u2014') {
            parts.emplace_back(begin, at);
            begin = end;
        }
        at = end;
    }
    parts.emplace_back(begin, text.size());
    return parts;
}

std::optional<TimeOfDay> timeNamed(const QString &word)
{
    static const QHash<QString, TimeOfDay> times = [] {
        QHash<QString, TimeOfDay> all;
        const auto add = [&](TimeOfDay time, const char *words) {
            const QStringList list = QString::fromLatin1(words).split(u' ');
            for (const QString &one : list)
                all.insert(one, time);
        };
        add(TimeOfDay::Day, "DAY DAYTIME DAYLIGHT MORNING NOON MIDDAY AFTERNOON");
        add(TimeOfDay::Night, "NIGHT NIGHTTIME MIDNIGHT EVENING");
        add(TimeOfDay::Dawn, "DAWN PREDAWN SUNRISE SUNUP DAYBREAK");
        add(TimeOfDay::Dusk, "DUSK SUNSET SUNDOWN TWILIGHT NIGHTFALL");
        return all;
    }();
    const auto found = times.constFind(word);
    return found == times.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<TimeOfDay> timeNamed(const QString &first, const QString &second)
{
    if (second == QLatin1String("HOUR")
        && (first == QLatin1String("MAGIC") || first == QLatin1String("GOLDEN")
            || first == QLatin1String("BLUE")))
        return TimeOfDay::Dusk;
    if (second == QLatin1String("LIGHT") && first == QLatin1String("FIRST"))
        return TimeOfDay::Dawn;
    if (second == QLatin1String("LIGHT") && first == QLatin1String("LAST"))
        return TimeOfDay::Dusk;
    return std::nullopt;
}

/// Takes the next run of letters off the front of a text, in capitals; empty at its end.
QString takeWord(QStringView &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && !text[begin].isLetter())
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && text[end].isLetter())
        ++end;
    const QString word = text.sliced(begin, end - begin).toString().toUpper();
    text = text.sliced(end);
    return word;
}

/// Whether a part of a heading says when and nothing else: "NIGHT", "LATER THAT DAY", not "NIGHT CLUB".
bool saysOnlyWhen(QStringView part)
{
    static const QSet<QString> fillers = [] {
        const QStringList words =
            QStringLiteral("EARLY LATE LATER NEXT SAME THE THAT THIS BEFORE AFTER PRE MID A FEW MOMENTS "
                           "MINUTES HOURS DAYS WEEKS MONTHS YEARS MAGIC GOLDEN BLUE HOUR FIRST LAST LIGHT "
                           "FOLLOWING PREVIOUS ANOTHER ONE TWO THREE FOUR FIVE AND TO INTO FOR")
                .split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    if (!timeOfDayIn(part))
        return false;
    const qsizetype remark = part.indexOf(u'(');
    QStringView words = remark < 0 ? part : part.first(remark);
    for (QString word = takeWord(words); !word.isEmpty(); word = takeWord(words)) {
        if (!timeNamed(word) && !fillers.contains(word))
            return false;
    }
    return true;
}

/// Where the words of time begin in "KITCHEN. NIGHT" or "KITCHEN, NIGHT"; -1 where there are none.
qsizetype timeAfterStop(QStringView text)
{
    const qsizetype stop = std::max(text.lastIndexOf(u". "), text.lastIndexOf(u", "));
    return stop > 0 && saysOnlyWhen(text.sliced(stop + 1)) ? stop : -1;
}

QString trimmedSet(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && (isDash(text.back()) || text.back().isSpace()))
        text.chop(1);
    return text.toString();
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
    QString before;
    for (QString word = takeWord(words); !word.isEmpty(); word = takeWord(words)) {
        if (const auto time = timeNamed(word))
            return time;
        if (const auto time = timeNamed(before, word))
            return time;
        before = word;
    }
    return std::nullopt;
}

bool saysOmitted(QStringView heading)
{
    const QString plain = plainName(heading);
    return plain == QLatin1String("omit") || plain.startsWith(QLatin1String("omitted"))
        || plain == QLatin1String("sceneomitted") || plain == QLatin1String("scenesomitted");
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

    const auto parts = partsOf(rest);
    qsizetype end = rest.size(), begin = rest.size();
    if (parts.size() > 1) {
        std::size_t when = 1;
        while (when + 1 < parts.size()
            && !saysOnlyWhen(rest.sliced(parts[when].first, parts[when].second - parts[when].first)))
            ++when;
        end = parts[when - 1].second;
        begin = parts[when].first;
    } else if (const qsizetype stop = timeAfterStop(rest); stop >= 0) {
        end = stop;
        begin = stop + 1;
    }
    split.timeWords = rest.sliced(begin).trimmed().toString();
    split.set = trimmedSet(rest.first(end));
    if (saysOmitted(whole))
        split.set.clear();
    else if (split.set.isEmpty())
        split.set = whole.toString();
    split.time = timeOfDayIn(split.timeWords);
    return split;
}

} // namespace slate
