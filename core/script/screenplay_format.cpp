#include "core/script/screenplay.h"
#include "core/script/script_text.h"


#include <algorithm>

namespace slate {

namespace {

using Format = Screenplay::Format;

/// How much of a file is looked at where its first bytes say nothing.
constexpr qsizetype lookedAt = 64 * 1024;

QByteArray beginningOf(const QByteArray &bytes)
{
    return withoutByteOrderMark(bytes.left(lookedAt));
}

bool isBinary(const QByteArray &beginning)
{
    return beginning.contains('\0') || beginning.startsWith("%PDF") || beginning.startsWith("{\\rtf");
}

constexpr std::pair<const char *, Format> endings[] = {{"fountain", Format::Fountain},
    {"spmd", Format::Fountain}, {"fdx", Format::FinalDraft}, {"uss", Format::UniversalSchedule},
    {"sex", Format::MovieMagicExport}, {"csv", Format::Csv}, {"tsv", Format::Csv}, {"txt", Format::Fountain},
    {"md", Format::Fountain}};

std::optional<Format> byName(const QString &fileName)
{
    const QString ending = fileName.mid(fileName.lastIndexOf(u'.') + 1).toLower();
    for (const auto &[name, format] : endings) {
        if (ending == QLatin1String(name))
            return format;
    }
    return std::nullopt;
}

std::optional<Format> byMarkup(const QByteArray &beginning)
{
    const QByteArray text = beginning.trimmed();
    if (beginning.startsWith("SSI*"))
        return Format::MovieMagicExport;
    if (text.startsWith('<') && text.contains("<FinalDraft"))
        return Format::FinalDraft;
    const auto names = [&](const char *key) { return text.contains(key); };
    if (text.startsWith('{')
        && (names("\"breakdowns\"") || names("\"stripboards\"") || names("\"categories\"")))
        return Format::UniversalSchedule;
    return std::nullopt;
}

bool hasHeading(const QByteArray &beginning)
{
    const QList<QByteArray> lines = QByteArray(beginning).replace('\r', '\n').split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QString text = QString::fromUtf8(line).trimmed();
        const qsizetype prefix = headingPrefix(text);
        return prefix > 0 && text.left(prefix).isUpper();
    });
}

/// A first line of several fields, one of which speaks of scenes.
bool hasColumns(const QByteArray &beginning)
{
    qsizetype end = 0;
    while (end < beginning.size() && beginning[end] != '\n' && beginning[end] != '\r')
        ++end;
    const QByteArray line = beginning.left(end).toLower();
    return line.contains("scene") && (line.contains(',') || line.contains(';') || line.contains('\t'));
}

} // namespace

QStringList screenplayEndings()
{
    QStringList names;
    for (const auto &[name, format] : endings)
        names << QLatin1String(name);
    return names;
}

std::optional<Format> formatOf(const QByteArray &bytes, const QString &fileName)
{
    const QByteArray beginning = beginningOf(bytes);
    if (const auto format = byMarkup(beginning))
        return format;
    const auto named = byName(fileName);
    // A damaged file of a known name is for its reader to refuse, with the line.
    const bool text = named == Format::Fountain || named == Format::Csv;
    if (named && !(text && isBinary(beginning)))
        return named;
    if (named || isBinary(beginning))
        return std::nullopt;
    if (hasColumns(beginning))
        return Format::Csv;
    return hasHeading(beginning) ? std::optional(Format::Fountain) : std::nullopt;
}

} // namespace slate
