#pragma once

#include <QString>
#include <QStringList>

/// What a source file does against the import rules of ARCHITECTURE.md; `path` is relative to the top.
QStringList houseFaults(const QString &path, const QString &text);
