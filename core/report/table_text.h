#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace slate {

/// Lines of cells as spreadsheets paste them; tabs and line ends inside a cell become blanks.
QString tabSeparatedText(const std::vector<QStringList> &table);

/// Lines of cells as a CSV file after RFC 4180, in UTF-8 with the mark by which spreadsheets know it. A cell
/// that they would take for a formula (it begins with =, +, -, @, a tab or a line end) gets an apostrophe
/// before it; a plain number stays one.
QByteArray csvBytes(const std::vector<QStringList> &table);

} // namespace slate
