#include "core/exchange/script_text.h"

#include "core/error.h"

#include <QSet>

namespace slate {

namespace {

using Format = Screenplay::Format;

/// Larger than any script by a hundred times; what is read takes some ten times its size in memory.
constexpr qsizetype largestFile = 256 * 1024 * 1024;

/// Measuring takes less time than reading.
constexpr double shareOfReading = 0.8;

Screenplay readAs(Format format, const QByteArray &bytes, const ReadingProgress &progress)
{
    switch (format) {
    case Format::Fountain:
        return readFountain(bytes, progress);
    case Format::FinalDraft:
        return readFinalDraft(bytes, progress);
    case Format::UniversalSchedule:
        return readUniversalSchedule(bytes, progress);
    case Format::MovieMagicExport:
        return readMovieMagicExport(bytes, progress);
    case Format::Csv:
        break;
    }
    return readSceneCsv(bytes, progress);
}

ReadingProgress part(const ReadingProgress &whole, double from, double to)
{
    if (!whole.report)
        return {};
    return {[&whole, from, to](double share) { return whole.report(from + share * (to - from)); }};
}

void noteNumbersTwice(Screenplay &screenplay)
{
    ReadingNotes notes(screenplay.notes);
    QSet<QString> known;
    for (const ScriptScene &scene : screenplay.scenes) {
        if (scene.number.isEmpty())
            continue;
        const QString key = scene.number.toCaseFolded();
        if (known.contains(key))
            notes.add(ReadingNote::What::NumberTwice, scene.line, scene.number);
        known.insert(key);
    }
}

} // namespace

Screenplay readScreenplay(const QByteArray &bytes, const QString &fileName, const ReadingProgress &progress)
{
    if (bytes.size() > largestFile)
        throw Error(Error::Code::TooLarge, QStringLiteral("a script of %1 bytes").arg(bytes.size()));
    const auto format = formatOf(bytes, fileName);
    if (!format)
        throw Error(Error::Code::BadInput, QStringLiteral("line 1: no script in a format that Slate reads"));
    Screenplay screenplay = readAs(*format, bytes, part(progress, 0, shareOfReading));
    noteNumbersTwice(screenplay);
    measure(screenplay, part(progress, shareOfReading, 1));
    return screenplay;
}

} // namespace slate
