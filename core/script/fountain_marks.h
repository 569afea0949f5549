#pragma once

#include <QString>

namespace slate {

// What single lines of Fountain say; each takes time linear in the line.

/// A text without the marks of bold, italic and underlined words, and without the backslashes that keep a
/// mark from being one.
QString withoutEmphasis(const QString &text);

/// Whether a line can be a character cue by its letters: no small letter outside the brackets of
/// "KATE (on the radio)", at least one letter, and no transition. "@" forces are not looked at.
bool isCueLine(QStringView line);

/// Whether a line is a transition by its letters: capitals that end in "TO:", or a fade to black.
bool isTransitionLine(QStringView line);

/// A scene number, "#12A#", at the end of a heading: letters, digits, dashes and full stops.
struct SceneNumber {
    QString number;    ///< empty where there is none
    QString wrong;     ///< what stands between the marks and is no number
    qsizetype at = -1; ///< where the heading ends before it
};
SceneNumber sceneNumberAtEnd(QStringView heading);

/// "===": three or more, and nothing else.
bool isPageBreak(QStringView text);

/// How many "#" a section head begins with; 0 where it is none.
qsizetype sectionLevel(QStringView text);

/// Without the stars and underscores that a bold or underlined heading begins with.
QStringView withoutLeadingMarks(QStringView text);

/// Fountain's list has INT/EXT and I/E but not EXT/INT, and programs that read Fountain keep to it:
/// "EXT/INT." is action in them all, "EXT./INT." a heading by its "EXT.".
bool isListedPrefix(QStringView text);

/// A full stop and a letter or digit, which may stand in marks: "._EXT. PATIO_".
bool isForcedHeading(QStringView text);

} // namespace slate
