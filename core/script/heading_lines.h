#pragma once

#include <QString>

namespace slate {

// What single lines of a script on pages say; each takes time linear in the line.

/// What the page adds where a scene or a speech goes over it: "(CONTINUED)", "CONTINUED: (2)", "12 CONTINUED:
/// 12", "(MORE)".
bool isContinuedMark(QStringView text);

/// The number at the head of a page: "2.", "12A.".
bool isPageNumber(QStringView text);

/// "2. EXT. YARD", "3A   INT. BARN - DAY   3A": the number before the heading, and the heading alone.
struct NumberedHeading {
    QString number; ///< empty where there is none
    QString heading;
};
NumberedHeading withoutNumber(const QString &text);

/// "INT. HOUSE - DAY (CONTINUED)": the heading without what says that the scene goes on; empty where it does
/// not say so.
QString continuedHeading(const QString &heading);

/// Capitals that begin with a short word and a full stop, or have a dash between two words, as headings do in
/// every language: "ИНТ. КУХНЯ - ДЕНЬ".
bool mayBeHeading(const QString &text);

} // namespace slate
