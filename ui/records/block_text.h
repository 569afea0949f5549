#pragma once

#include <QStringList>

namespace slate {

/// The lines and cells of a text as spreadsheets put it on the clipboard: cells between tabs, and in quotes
/// where a cell has tabs, lines or quotes of its own.
QList<QStringList> cellsOfBlock(const QString &text);

} // namespace slate
