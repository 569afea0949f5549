#include "ui/records/block_text.h"

namespace slate {

namespace {

/// A cell in quotes, from behind its first one; `at` moves behind its last one. Without a last one the quote
/// was only a letter.
std::optional<QString> quotedCell(const QString &text, qsizetype &at)
{
    QString cell;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text.at(i) != u'"') {
            cell += text.at(i);
        } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += u'"';
            ++i;
        } else {
            const bool ends = i + 1 == text.size() || text.at(i + 1) == u'\t' || text.at(i + 1) == u'\n';
            if (!ends)
                return std::nullopt;
            at = i + 1;
            return cell;
        }
    }
    return std::nullopt;
}

} // namespace

QList<QStringList> cellsOfBlock(const QString &text)
{
    QString block = text;
    block.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (block.endsWith(u'\n'))
        block.chop(1);
    QList<QStringList> lines {{}};
    for (qsizetype at = 0; at <= block.size();) {
        QString cell;
        qsizetype inside = at + 1;
        if (const auto quoted =
                at < block.size() && block.at(at) == u'"' ? quotedCell(block, inside) : std::nullopt) {
            cell = *quoted;
            at = inside;
        } else {
            while (at < block.size() && block.at(at) != u'\t' && block.at(at) != u'\n')
                cell += block.at(at++);
        }
        lines.back() << cell;
        if (at < block.size() && block.at(at) == u'\n')
            lines << QStringList();
        ++at;
    }
    return lines;
}

} // namespace slate
