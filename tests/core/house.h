#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <set>

/// What a source file does against the import rules of ARCHITECTURE.md; `path` is relative to the top.
QStringList houseFaults(const QString &path, const QString &text);

/// Tells a source of more lines than one is read with ease; such a file holds a second thing that wants a
/// name.
QStringList lengthFaults(const QString &path, const QString &text);

/// The folders that each folder imports from.
using FolderImports = std::map<QString, std::set<QString>>;
void addImports(FolderImports &imports, const QString &path, const QString &text);
/// Folders that import each other in a circle: "a > b > a"; empty where there are none.
QString importCycle(const FolderImports &imports);

/// The sources in which each class of a folder, "folder Class", has its members written out.
using ClassSources = std::map<QString, std::set<QString>>;
void addMembers(ClassSources &classes, const QString &path, const QString &text);
/// Tells a class that is written in two sources: one half of it is a second thing that wants a name.
QStringList halvedClasses(const ClassSources &classes);
