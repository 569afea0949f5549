#include "core/script/reading.h"

namespace slate {

namespace {

using Format = Screenplay::Format;

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

} // namespace

Screenplay readScreenplay(const QByteArray &bytes, const QString &fileName, const ReadingProgress &progress)
{
    const auto format = formatOf(bytes, fileName);
    if (!format)
        throw Error(
            Error::Code::BadInput, atLine(1, QStringLiteral("no script in a format that Slate reads")));
    Screenplay screenplay = readAs(*format, bytes, part(progress, 0, shareOfReading));
    measure(screenplay, part(progress, shareOfReading, 1));
    return screenplay;
}

} // namespace slate
