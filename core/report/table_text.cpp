#include "core/report/table_text.h"

#include <algorithm>

namespace slate {

namespace {

QString guarded(const QString &cell)
{
    static const QString risky = QStringLiteral("=+-@\t\r\n");
    if (cell.isEmpty() || !risky.contains(cell.front()))
        return cell;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return isNumber ? cell : QLatin1Char('\'') + cell;
}

QString quoted(QString cell)
{
    static const QString special = QStringLiteral(",;\"\t\r\n");
    const bool isPlain = std::none_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); });
    return isPlain
        ? cell
        : QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString tabSeparatedText(const std::vector<QStringList> &table)
{
    QStringList lines;
    for (const QStringList &cells : table) {
        QStringList plain;
        for (QString cell : cells) {
            for (QChar &c : cell)
                c = c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')
                    ? QLatin1Char(' ')
                    : c;
            plain << cell;
        }
        lines << plain.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray csvBytes(const std::vector<QStringList> &table)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList &cells : table) {
        QStringList plain;
        for (const QString &cell : cells)
            plain << quoted(guarded(cell));
        bytes += plain.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace slate
