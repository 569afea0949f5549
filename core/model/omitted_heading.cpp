#include "core/model/dashes.h"
#include "core/model/plain_name.h"
#include "core/model/scene_heading.h"

#include <QRegularExpression>

namespace slate {

namespace {

/// One number, and lists of them: "3", "3-5", "A3 to 5", "14A thru 14C", "14A-C", "3, 4 & 7".
constexpr const char *numberPattern = "[A-Z]{0,2}[0-9]{1,4}[A-Z]{0,2}";
constexpr const char *numberJoint = "(?:-|TO|THRU|THROUGH|BIS|AND INCLUDING|AND|UND|ET|Y|&|,|/)";
constexpr const char *numbersPattern =
    "#?%1(?:\\s*%2(?:\\s*%2){0,2}\\s*#?(?:%1|[A-Z]\\b)){0,40}(?:\\s+INCLUSIVE)?";

QRegularExpressionMatch omittedMatch(QStringView heading)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:SCENES?|SC|SCS|SZENEN?|SC\u00C8NES?)?\\.?(?:\\s*(?:NOS?|NUMBERS?)\\.?)?\\s*(%1)?\\s*[-:]?\\s*"
        "(?:ARE|IS|WAS|WERE|HAVE BEEN|HAS BEEN)?"
        "\\s*(?:OMITTED|OMIT|DELETED|ENTF\u00C4LLT|ENTFALLEN|GESTRICHEN|SUPPRIM\u00C9ES?|OMISES?|"
        "OMITIDAS?|OMITIDOS?|OMESS[AE]|UTG\u00C5R)"
        "\\s*[-:]?\\s*(?:SCENES?|SC|SCS|SZENEN?|SC\u00C8NES?)?\\.?\\s*(%1)?$")
                                                .arg(QString::fromLatin1(numbersPattern)
                                                         .arg(QLatin1String(numberPattern),
                                                             QLatin1String(numberJoint))));
    constexpr qsizetype longest = 200;
    QString plain;
    for (const QChar letter : heading.left(longest + 1)) {
        if (isDash(letter))
            plain += u'-';
        else if (!QStringView(u"()[]*_").contains(letter))
            plain += letter;
    }
    plain = plain.simplified().toUpper();
    while (plain.endsWith(u'.') || plain.endsWith(u'-') || plain.endsWith(u' '))
        plain.chop(1);
    return pattern.match(heading.size() > longest ? QString() : plain);
}

/// A scene number taken apart: the letters before and behind its figures.
struct OmittedNumber {
    QString before;
    int figures = 0;
    QString behind;

    explicit OmittedNumber(const QString &number)
    {
        static const QRegularExpression pattern(QStringLiteral("^([A-Z]{0,2})([0-9]{1,4})([A-Z]{0,2})$"));
        const auto match = pattern.match(number);
        before = match.captured(1);
        figures = match.hasMatch() ? match.captured(2).toInt() : -1;
        behind = match.captured(3);
    }
    bool isPlain() const { return figures >= 0 && before.isEmpty() && behind.size() <= 1; }
};

/// "C" behind "14A" is 14C.
QString numberAfter(const QString &last, const QString &part)
{
    const OmittedNumber parts(last);
    const bool isLetter = part.size() == 1 && part[0] >= u'A' && part[0] <= u'Z';
    return isLetter && parts.isPlain() && !parts.behind.isEmpty() ? QString::number(parts.figures) + part
                                                                  : part;
}

/// The numbers from one to another, as far as they are certain: 14A to 14C is 14A, 14B, 14C; 14 to 15B is 14,
/// 15, 15A, 15B, since whether there is a 14A nobody can tell. Empty where it is no such range.
QStringList numbersBetween(const QString &first, const QString &last)
{
    constexpr int most = 200;
    const OmittedNumber from(first), to(numberAfter(first, last));
    // A14 to C14 come before 14, one letter after another.
    const bool areBefore = from.before.size() == 1 && to.before.size() == 1 && from.figures == to.figures
        && from.behind.isEmpty() && to.behind.isEmpty();
    if (areBefore && from.before < to.before) {
        QStringList numbers;
        for (char16_t letter = from.before[0].unicode(); letter <= to.before[0].unicode(); ++letter)
            numbers << QString(QChar(letter)) + QString::number(from.figures);
        return numbers;
    }
    if (!from.isPlain() || !to.isPlain() || to.figures < from.figures || to.figures - from.figures > most)
        return {};
    const auto letterOf = [](const OmittedNumber &parts) {
        return parts.behind.isEmpty() ? u'A' - 1 : int(parts.behind[0].unicode());
    };
    QStringList numbers;
    const auto addLetters = [&](int figures, int begin, int end) {
        for (int letter = begin; letter <= end; ++letter)
            numbers << QString::number(figures) + (letter < u'A' ? QString() : QString(QChar(letter)));
    };
    if (from.figures == to.figures) {
        addLetters(from.figures, letterOf(from), letterOf(to));
        return numbers.size() > 1 ? numbers : QStringList();
    }
    numbers << first;
    for (int figures = from.figures + 1; figures < to.figures; ++figures)
        numbers << QString::number(figures);
    addLetters(to.figures, u'A' - 1, letterOf(to));
    return numbers;
}

} // namespace

bool saysOmitted(QStringView heading)
{
    return omittedMatch(heading).hasMatch() || plainName(heading).startsWith(QLatin1String("omitted"));
}

QStringList omittedNumbers(QStringView text)
{
    static const QRegularExpression between(
        QStringLiteral("\\s*(?:\\bAND(?! INCLUDING)\\b|\\b(?:UND|ET|Y)\\b|[&,])\\s*"));
    static const QRegularExpression to(
        QStringLiteral("\\s*(?:-|\\b(?:TO|THRU|THROUGH|BIS)\\b|\\bAND INCLUDING\\b)\\s*"));
    QString list = text.toString().toUpper();
    const auto match = omittedMatch(text);
    if (match.hasMatch())
        list = match.captured(match.capturedLength(1) > 0 ? 1 : 2);
    for (QChar &letter : list) {
        if (isDash(letter))
            letter = u'-';
    }
    list.remove(u'#').remove(QLatin1String("INCLUSIVE"));
    QStringList numbers;
    for (const QString &part : list.simplified().split(between, Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(to, Qt::SkipEmptyParts);
        const QStringList range = ends.size() == 2 ? numbersBetween(ends[0], ends[1]) : QStringList();
        if (!range.isEmpty())
            numbers << range;
        else
            numbers << numberAfter(numbers.isEmpty() ? QString() : numbers.last(), part.trimmed());
    }
    return numbers;
}

} // namespace slate
