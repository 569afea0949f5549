#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace slate {

/// Names of files. To the system a name is bytes, which need not be UTF-8: in a QString, a byte that is part
/// of no letter stands as U+DC00 and its value, so that every name can be held, and given back as it was.

/// The name that the system has for a path.
QByteArray systemName(const QString &path);
/// The path that the system's name is held as.
QString pathFromSystem(const QByteArray &name);

/// The path that a person named: where it is the address of a file on this computer (file:///…), the file's;
/// an address that is itself the name of a file is that name.
QString pathFromWords(const QString &words);

/// What pathFromWords makes the same path of, and what a file of settings, which is UTF-8, can keep.
QString wordsForPath(const QString &path);

/// The path from the root on. A symbolic link is followed to its file, so that one slate has one name, beside
/// which its log stands; a link to nothing stays itself.
QString resolvedPath(const QString &path);

/// The path with every link in it followed; empty where nothing is there.
QString canonicalPath(const QString &path);

/// Whether there is anything of that name, a link to nothing too.
bool isThere(const QString &path);
/// Whether there is a file of that name, or a link to one.
bool isFile(const QString &path);
bool isFolder(const QString &path);
/// What a path leads to where that is no file: "folder", "pipe", "socket", "device", or "loop" of links.
/// Empty for a file, and where nothing is.
QString noFileAt(const QString &path);
/// The bytes of a file; 0 where there is none.
qint64 fileSize(const QString &path);
/// Removes a file if it is there.
void removeFile(const QString &path);
/// The path of the folder that a path lies in.
QString folderOf(const QString &path);
/// The names in a folder, in no order; none where it cannot be read.
QStringList entriesOf(const QString &folder);

/// A path for people to read, on one line: what is no letter, and what breaks a line, moves a cursor or turns
/// the direction of letters, stands as \xFF, so that no two names look the same and none does anything to who
/// shows it.
QString shownPath(const QString &path);
/// The last part of a path alone, for people to read.
QString shownName(const QString &path);

} // namespace slate
