#include "tests/fuzz/fuzz_one.h"

#include "core/model/error.h"

namespace slate::fuzz {

namespace {

Screenplay readAs(Screenplay::Format format, const QByteArray &data)
{
    switch (format) {
    case Screenplay::Format::Fountain:
        return readFountain(data, {});
    case Screenplay::Format::FinalDraft:
        return readFinalDraft(data, {});
    case Screenplay::Format::UniversalSchedule:
        return readUniversalSchedule(data, {});
    case Screenplay::Format::MovieMagicExport:
        return readMovieMagicExport(data, {});
    case Screenplay::Format::Csv:
        break;
    }
    return readSceneCsv(data, {});
}

/// What a reader promises of every scene, however broken the file.
void check(const Screenplay &script)
{
    const int scenes = int(script.scenes.size());
    for (const ScriptScene &scene : script.scenes) {
        if (scene.eighths && scene.eighths->count < 0)
            qFatal("a scene of negative length");
    }
    for (const ScriptBoard &board : script.boards) {
        for (const auto &strips : {board.strips, board.boneyard}) {
            for (const ScriptStrip &strip : strips) {
                if (strip.scene >= scenes)
                    qFatal("a strip of no scene");
            }
        }
    }
}

} // namespace

void fuzzOne(Screenplay::Format format, const QByteArray &data)
{
    try {
        Screenplay script = readAs(format, data);
        measure(script);
        check(script);
    } catch (const Error &) {
    }
}

} // namespace slate::fuzz
