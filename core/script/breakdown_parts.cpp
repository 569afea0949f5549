#include "core/script/breakdown_parts.h"

#include "core/model/plain_name.h"

#include <QRegularExpression>

#include <cmath>

namespace slate {

namespace {

QString withPlainFractions(const QString &text)
{
    constexpr std::pair<char16_t, const char *> fractions[] = {{u'\u215B', " 1/8"}, {u'\u00BC', " 2/8"},
        {u'\u215C', " 3/8"}, {u'\u00BD', " 4/8"}, {u'\u215D', " 5/8"}, {u'\u00BE', " 6/8"},
        {u'\u215E', " 7/8"}};
    QString plain = text;
    for (const auto &[sign, words] : fractions)
        plain.replace(QChar(sign), QLatin1String(words));
    return plain.simplified();
}

QString headingWord(InteriorExterior place)
{
    switch (place) {
    case InteriorExterior::Interior:
        return QStringLiteral("INT. ");
    case InteriorExterior::Exterior:
        return QStringLiteral("EXT. ");
    case InteriorExterior::Both:
        return QStringLiteral("INT./EXT. ");
    }
    return {};
}

} // namespace

std::optional<Eighths> eighthsOfPages(double pages)
{
    constexpr double mostPages = 100'000;
    constexpr double roundedBy = 0.05; // 0.13 and 0.38 are written for 1/8 and 3/8
    if (!(pages >= 0 && pages <= mostPages))
        return std::nullopt;
    const double eighths = std::round(pages * 8);
    if (std::abs(pages * 8 - eighths) > roundedBy)
        return std::nullopt;
    return Eighths {static_cast<int>(eighths)};
}

std::optional<Eighths> eighthsOfPages(const QString &text)
{
    constexpr qsizetype longest = 40;
    static const QRegularExpression unit(
        QStringLiteral(" ?(pages|page|pgs|pg|pp|p)\\.?$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression coarse(QStringLiteral("^(?:([0-9]{1,6}) )?([0-9]{1,6}) ?/ ?(2|4)$"));
    if (text.size() > longest)
        return std::nullopt;
    QString plain = withPlainFractions(text);
    plain.remove(unit);
    if (const auto eighths = eighthsFromText(plain))
        return eighths;
    if (const auto match = coarse.match(plain); match.hasMatch())
        return Eighths {
            match.captured(1).toInt() * 8 + match.captured(2).toInt() * 8 / match.captured(3).toInt()};
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double pages = plain.toDouble(&isNumber);
    return isNumber ? eighthsOfPages(pages) : std::nullopt;
}

std::optional<InteriorExterior> interiorExteriorOf(const QString &words)
{
    constexpr std::pair<const char *, InteriorExterior> known[] = {
        {"i", InteriorExterior::Interior},
        {"int", InteriorExterior::Interior},
        {"interior", InteriorExterior::Interior},
        {"inside", InteriorExterior::Interior},
        {"e", InteriorExterior::Exterior},
        {"x", InteriorExterior::Exterior},
        {"ext", InteriorExterior::Exterior},
        {"est", InteriorExterior::Exterior},
        {"exterior", InteriorExterior::Exterior},
        {"outside", InteriorExterior::Exterior},
        {"ie", InteriorExterior::Both},
        {"ei", InteriorExterior::Both},
        {"intext", InteriorExterior::Both},
        {"extint", InteriorExterior::Both},
        {"interiorexterior", InteriorExterior::Both},
        {"exteriorinterior", InteriorExterior::Both},
    };
    const QString plain = plainName(words);
    for (const auto &[name, place] : known) {
        if (plain == QLatin1String(name))
            return place;
    }
    return std::nullopt;
}

void setHeading(
    ScriptScene &scene, std::optional<InteriorExterior> place, const QString &set, const QString &timeWords)
{
    scene.parts = {place, set, timeWords, timeOfDayIn(timeWords)};
    scene.heading = (place ? headingWord(*place) : QString()) + set;
    if (!timeWords.isEmpty())
        scene.heading += (scene.heading.isEmpty() ? QString() : QStringLiteral(" - ")) + timeWords;
    scene.omitted = saysOmitted(set);
}

QString timeWordsOf(const QString &cell)
{
    const QString words = cell.simplified();
    const QString upper = words.toUpper();
    if (upper == QLatin1String("D"))
        return QStringLiteral("DAY");
    return upper == QLatin1String("N") ? QStringLiteral("NIGHT") : words;
}

} // namespace slate
