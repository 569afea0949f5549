#pragma once

#include "tests/core/strings.h"

#include "core/script/screenplay.h"

namespace slate::fountain {

using Part = ScriptParagraph::Kind;
using What = ReadingNote::What;

inline Screenplay read(const char *text)
{
    return readFountain(QByteArray(text), {});
}

/// The headings of a script, one after another.
inline QStringList headings(const Screenplay &script)
{
    QStringList all;
    for (const ScriptScene &scene : script.scenes)
        all.append(scene.heading);
    return all;
}

inline QStringList headings(const char *text)
{
    return headings(read(text));
}

/// Everybody who speaks before the first scene.
inline QStringList speakers(const char *text)
{
    return read(text).speakersBeforeFirstScene;
}

inline QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

inline bool has(const Screenplay &script, What what, int line, const char *detail = "")
{
    for (const ReadingNote &note : script.notes) {
        if (note.what == what && note.line == line && note.detail == QString::fromUtf8(detail))
            return true;
    }
    return false;
}

using Paragraphs = std::vector<std::pair<Part, const char *>>;

inline void check(const std::vector<ScriptParagraph> &read, const Paragraphs &expected)
{
    REQUIRE(read.size() == expected.size());
    for (std::size_t at = 0; at < read.size(); ++at) {
        CAPTURE(at);
        CHECK(read[at].kind == expected[at].first);
        CHECK(read[at].text == QString::fromUtf8(expected[at].second));
    }
}

} // namespace slate::fountain
