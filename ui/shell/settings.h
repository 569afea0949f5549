#pragma once

#include "ui/base/palette.h"
#include "ui/shell/pages.h"

#include <QByteArray>
#include <QStringList>

namespace slate::settings {

/// What the program remembers between runs, in the user's QSettings.

inline constexpr int mostRecentFiles = 8;

/// The files opened last, the last one first.
QStringList recentFiles();
void addRecentFile(const QString &path);
void forgetRecentFile(const QString &path);

QByteArray geometry();
void setGeometry(const QByteArray &geometry);
int formWidth();
void setFormWidth(int width);
/// Whether the pane of the form is open on a page; at first on those that list records in a table.
bool isFormOpen(Page page);
void setFormOpen(Page page, bool open);
Page page();
void setPage(Page page);
/// The id of the production that was looked at in a file; 0 for all.
qint64 production(const QString &path);
void setProduction(const QString &path, qint64 production);
palette::Scheme scheme();
void setScheme(palette::Scheme scheme);

} // namespace slate::settings
