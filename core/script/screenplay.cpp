#include "core/script/reading.h"
#include "core/script/speakers.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

using Format = Screenplay::Format;

/// Measuring takes less time than reading.
constexpr double shareOfReading = 0.8;

Screenplay readAs(
    Format format, const QByteArray &bytes, const ReadingProgress &progress, const ReadingOptions &options)
{
    switch (format) {
    case Format::Fountain:
        return readFountain(bytes, progress, options);
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

namespace {

bool isSaid(const ScriptParagraph &paragraph)
{
    using enum ScriptParagraph::Kind;
    return paragraph.kind != Transition && paragraph.kind != PageBreak && paragraph.kind != Centered
        && !paragraph.text.trimmed().isEmpty();
}

} // namespace

void keepOpening(Screenplay &screenplay)
{
    std::vector<ScriptParagraph> &before = screenplay.paragraphsBeforeFirstScene;
    // "FADE IN:" alone is no scene, and neither is a file without any.
    if (screenplay.scenes.empty() || !screenplay.boards.empty()
        || !std::any_of(before.begin(), before.end(), isSaid))
        return;
    ScriptScene opening;
    opening.opening = true;
    opening.line = 1;
    opening.heading = QCoreApplication::translate("Reading", "OPENING");
    opening.parts = splitHeading(opening.heading);
    Speakers speakers;
    for (const ScriptParagraph &paragraph : before) {
        if (paragraph.kind == ScriptParagraph::Kind::Character)
            speakers.addCue(paragraph.text);
    }
    opening.speakers = speakers.names();
    opening.voices = speakers.voices();
    opening.cues = speakers.cues();
    opening.paragraphs = std::exchange(before, {});
    screenplay.speakersBeforeFirstScene.clear();
    screenplay.scenes.insert(screenplay.scenes.begin(), std::move(opening));
    screenplay.notes.insert(screenplay.notes.begin(), {ReadingNote::What::OpeningKept, 0, {}, false});
}

Screenplay readScreenplay(const QByteArray &bytes, const QString &fileName, const ReadingProgress &progress,
    const ReadingOptions &options)
{
    const auto format = formatOf(bytes, fileName);
    if (!format)
        throw Error(
            Error::Code::BadInput, atLine(1, QStringLiteral("no script in a format that Slate reads")));
    Screenplay screenplay = readAs(*format, bytes, part(progress, 0, shareOfReading), options);
    keepOpening(screenplay);
    measure(screenplay, part(progress, shareOfReading, 1));
    return screenplay;
}

} // namespace slate
