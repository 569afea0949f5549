#pragma once

#include <QString>

namespace slate {

/// What the letters of a scene number say about its place, a setting of each production.
enum class SceneNumbering {
    LetterAfter,  ///< 1, 1A, 1AA, 1B, 2; a letter in front comes after its number too. [Final Draft's "1A"]
    LetterBefore, ///< A12 and B12 come before 12, AA12 before A12; 12A comes after 12. [US practice]
    Standard,     ///< 3, A3, B3, …, Z3, AA3, 4. [betterfountain]
};

/// Less than, equal to or greater than 0 as scene `a` comes before, is, or comes after scene `b` by their
/// numbers. Numbers count by value, however long (2 before 10); parts divided by "-" or "." count one
/// after the other (I-1, I-1-A, I-2); letters count without regard to case; no number at all comes last.
/// A total order: 0 for the same text only, so that a sort never depends on what was there before.
int compareSceneNumbers(const QString &a, const QString &b, SceneNumbering scheme);

} // namespace slate
