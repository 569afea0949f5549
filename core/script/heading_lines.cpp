#include "core/script/heading_lines.h"

#include "core/script/fountain_marks.h"

#include <QRegularExpression>

namespace slate {

bool isContinuedMark(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:[0-9]{1,4}[A-Z]{0,2} +)?\\(?(?:CONTINUED|CONT'?D|MORE)\\)?:?(?: *\\([0-9]{1,3}\\))?"
        "(?: +[0-9]{1,4}[A-Z]{0,2})?$"));
    constexpr qsizetype longest = 40;
    return text.size() <= longest && pattern.match(text.toString()).hasMatch()
        && (text.contains(u'(') || text.contains(u':') || text.contains(u"CONTINUED"));
}

bool isPageNumber(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{1,3}[A-Z]?\\.$"));
    return text.size() <= 5 && pattern.match(text.toString()).hasMatch();
}

NumberedHeading withoutNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([A-Z]{0,2}[0-9]{1,4}[A-Z]{0,2})[.):]?\\s+(\\S.*)$"));
    constexpr qsizetype longest = 500;
    const auto match = text.size() <= longest ? pattern.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return {{}, text};
    NumberedHeading found {match.captured(1), match.captured(2).trimmed()};
    // The same number stands at the right margin too.
    if (found.heading.endsWith(found.number) && found.heading.chopped(found.number.size()).endsWith(u' '))
        found.heading = found.heading.chopped(found.number.size()).trimmed();
    return found;
}

QString continuedHeading(const QString &heading)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*\\S)\\s*(?:[-\\x{2010}-\\x{2015}]\\s*)?\\((?:CONTINUED|CONT'?D|CONT\\.?)\\)$"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 500;
    const auto match = heading.size() <= longest ? pattern.match(heading) : QRegularExpressionMatch();
    return match.hasMatch() ? match.captured(1) : QString();
}

bool mayBeHeading(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[^\\W\\d]{2,8}[./]|.*\\w\\s+[-\\x{2013}\\x{2014}]\\s+\\w)"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 120;
    const QString plain = withoutNumber(text).heading;
    return plain.size() <= longest && isCueLine(plain) && !isTransitionLine(plain)
        && pattern.match(plain).hasMatch();
}

} // namespace slate
