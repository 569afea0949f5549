#include "core/model/time_of_day_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace slate {

namespace {

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Words of one meaning in English, German, French, Spanish, Portuguese, Italian, Dutch, the Scandinavian
/// languages and Polish, as capitalWords gives them. Left out are those that are rooms or names in English.
const QHash<QString, TimeOfDay> &lights()
{
    static const QHash<QString, TimeOfDay> all = [] {
        QHash<QString, TimeOfDay> light;
        const auto add = [&](TimeOfDay time, const char *words) {
            for (const QString &word : setOf(words))
                light.insert(word, time);
        };
        add(TimeOfDay::Day,
            "DAY DAYTIME DAYLIGHT MORNING NOON MIDDAY AFTERNOON FORENOON MIDMORNING MIDAFTERNOON "
            "TAG TAGS MORGEN MORGENS VORMITTAG VORMITTAGS MITTAG MITTAGS NACHMITTAG NACHMITTAGS "
            "JOUR JOURNEE MATIN MATINEE MIDI DIA MANANA MEDIODIA TARDE MANHA MEIODIA "
            "GIORNO MATTINA MATTINO POMERIGGIO MEZZOGIORNO DAG OCHTEND MIDDAG NAMIDDAG "
            "MORGON FORMIDDAG ETTERMIDDAG EFTERMIDDAG DZIEN RANEK PORANEK POPOLUDNIE PAIVA AAMU");
        add(TimeOfDay::Night,
            "NIGHT NIGHTTIME MIDNIGHT EVENING NACHT NACHTS ABEND ABENDS MITTERNACHT NUIT SOIR SOIREE MINUIT "
            "NOCHE MEDIANOCHE NOITE MEIANOITE MADRUGADA NOTTE SERA MEZZANOTTE AVOND MIDDERNACHT "
            "NATT KVELD KVALL AFTEN MIDNATT NOC WIECZOR ILTA");
        add(TimeOfDay::Dawn,
            "DAWN PREDAWN SUNRISE SUNUP DAYBREAK MORGENDAMMERUNG MORGENGRAUEN SONNENAUFGANG TAGESANBRUCH "
            "AUBE AURORE AMANECER ALBA AMANHECER DAGERAAD ZONSOPGANG DAGGRY SOLOPPGANG SOLUPPGANG GRYNING "
            "SWIT");
        add(TimeOfDay::Dusk,
            "DUSK SUNSET SUNDOWN TWILIGHT NIGHTFALL DAMMERUNG ABENDDAMMERUNG SONNENUNTERGANG CREPUSCULE "
            "ATARDECER ANOCHECER CREPUSCULO ENTARDECER ANOITECER TRAMONTO CREPUSCOLO SCHEMERING "
            "ZONSONDERGANG "
            "SKUMRING SKYMNING SOLNEDGANG ZMIERZCH");
        return light;
    }();
    return all;
}

/// Words that say when without saying which light.
const QSet<QString> &moments()
{
    static const QSet<QString> all = setOf(
        "CONTINUOUS CONTINUING CONTINUED CONT LATER EARLIER SAME MEANWHILE SIMULTANEOUS SIMULTANEOUSLY "
        "TONIGHT TODAY TOMORROW YESTERDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY WEEKEND "
        "FLASHBACK FLASHFORWARD PRESENT CHRISTMAS WINTER SUMMER AUTUMN "
        "SPATER FORTLAUFEND DURCHGEHEND HEUTE GESTERN CONTINU CONTINUE TARD CONTINUO CONTINUA DESPUES "
        "SEGUIDO TARDI DOPO SENERE SENARE LATER AGO");
    return all;
}

/// Words that mean something only beside the others.
const QSet<QString> &fillers()
{
    static const QSet<QString> all =
        setOf("EARLY LATE NEXT THE THAT THIS BEFORE AFTER PRE MID POST A AN FEW MOMENT MOMENTS SECOND "
              "SECONDS MINUTE "
              "MINUTES HOUR HOURS DAYS WEEK WEEKS MONTH MONTHS YEAR YEARS MAGIC GOLDEN BLUE FIRST LAST LIGHT "
              "FOLLOWING PREVIOUS ANOTHER ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN TWENTY SEVERAL "
              "SOME MANY "
              "AND TO INTO FOR TIME JUST SHORTLY SOON MUCH AROUND ABOUT NEAR TOWARD TOWARDS ALMOST BREAK "
              "MIDDLE OF AT "
              "IN STILL DARK FULL MOON MODERN S CLOCK O "
              "FRUH FRUHER SPAT SPATER AM DER DIE DAS NACH VOR EINIGE STUNDEN TAGE PLUS APRES DEBUT FIN DE "
              "DU LA LE L "
              "EL MAS PIU MAIS MEIO MEIA MEDIA SIGUIENTE SEGUINTE TIDLIG TIDIG SEN SENT VROEG LAAT PEU UN "
              "POCO POCOS");
    return all;
}

bool isHour(const QStringList &words)
{
    const auto is = [&](qsizetype at, const char *word) { return words.value(at) == QLatin1String(word); };
    const bool halves = is(words.size() - 1, "AM") || is(words.size() - 1, "PM")
        || (words.size() > 2 && is(words.size() - 1, "M")
            && (is(words.size() - 2, "A") || is(words.size() - 2, "P")));
    const auto isNumber = [](const QString &word) {
        return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    };
    return halves && isNumber(words.value(0)) && words.value(0).size() <= 2;
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// "DAY" in "PRESENT DAY" and "ONE DAY LATER" is no light, nor "TARDE" in "MÁS TARDE".
bool isNoLight(const QStringList &words, qsizetype at)
{
    static const QSet<QString> before = setOf("PRESENT MODERN CURRENT");
    static const QSet<QString> counts = setOf("ONE A ANOTHER");
    const QString &word = words[at];
    const QString &previous = at > 0 ? words[at - 1] : QString();
    const bool isDay = word == QLatin1String("DAY") || word == QLatin1String("DIA");
    if (isDay && before.contains(previous))
        return true;
    const QString next = words.value(at + 1);
    const bool moves = next == QLatin1String("LATER") || next == QLatin1String("EARLIER")
        || next == QLatin1String("AGO") || next == QLatin1String("AFTER");
    if (isDay && moves && (counts.contains(previous) || isNumber(previous)))
        return true;
    return word == QLatin1String("TARDE")
        && (previous == QLatin1String("MAS") || previous == QLatin1String("MAIS"));
}

std::optional<TimeOfDay> lightOfTwo(const QString &first, const QString &second)
{
    const auto is = [](const QString &word, const char *wanted) { return word == QLatin1String(wanted); };
    if (is(second, "HOUR") && (is(first, "MAGIC") || is(first, "GOLDEN") || is(first, "BLUE")))
        return TimeOfDay::Dusk;
    if (is(second, "LIGHT") && is(first, "FIRST"))
        return TimeOfDay::Dawn;
    if (is(second, "LIGHT") && is(first, "LAST"))
        return TimeOfDay::Dusk;
    if ((is(first, "MEIO") && is(second, "DIA")) || (is(first, "APRES") && is(second, "MIDI")))
        return TimeOfDay::Day;
    if ((is(first, "MEIA") && is(second, "NOITE")) || (is(first, "MEDIA") && is(second, "NOCHE")))
        return TimeOfDay::Night;
    return std::nullopt;
}

} // namespace

QStringList capitalWords(QStringView text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << std::exchange(word, {});
    };
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toUpper();
    for (const QChar letter : apart) {
        if (letter.isLetterOrNumber())
            word += letter;
        else if (!letter.isMark())
            end();
    }
    end();
    return words;
}

bool sayOnlyWhen(const QStringList &words)
{
    if (words.isEmpty())
        return false;
    if (isHour(words))
        return true;
    bool says = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        const bool light = lights().contains(word) || (at > 0 && lightOfTwo(words[at - 1], word).has_value());
        says = says || light || moments().contains(word);
        if (!light && !moments().contains(word) && !fillers().contains(word) && !isNumber(word))
            return false;
    }
    return says;
}

bool areRemarkOnTime(const QStringList &words)
{
    static const QSet<QString> remarks = setOf(
        "FLASHBACK FLASH BACK FORWARD FLASHFORWARD DREAM DREAMS SEQUENCE VISION FANTASY NIGHTMARE MEMORY "
        "MONTAGE "
        "INTERCUT ESTABLISHING EST TO ESTABLISH STOCK POV RAIN SNOW RAINING SNOWING PRESENT PAST FUTURE "
        "TRAVELING TRAVELLING MOVING PARKED DRIVING BACK VARIOUS CONTINUED CONT RUCKBLENDE");
    const auto isYear = [](const QString &word) {
        return word.size() == 4 && isNumber(word) && (word[0] == u'1' || word[0] == u'2');
    };
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return remarks.contains(word) || isYear(word);
    });
}

std::optional<TimeOfDay> lightIn(const QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (const auto light = lights().constFind(words[at]);
            light != lights().constEnd() && !isNoLight(words, at)) {
            return *light;
        }
        if (at > 0) {
            if (const auto light = lightOfTwo(words[at - 1], words[at]))
                return light;
        }
    }
    return std::nullopt;
}

} // namespace slate
