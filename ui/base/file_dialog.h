#pragma once

#include <QString>

class QWidget;

namespace slate {

/// File dialogs that open none of the files they list. Qt's own look into each for its icon and its type,
/// those of a desktop do it from inside this program; closing a file drops all locks that the program holds
/// on it, also those of a slate that is open. Both give an empty path when the person changed their mind.
QString askForFile(QWidget *parent, const QString &title, const QString &filter);

/// A name for a file to write, beginning with a suggestion.
enum class IfThere { Ask, DoNotAsk };
QString askForFileName(QWidget *parent, const QString &title, const QString &suggestion,
    const QString &filter, IfThere ifThere = IfThere::Ask);

} // namespace slate
