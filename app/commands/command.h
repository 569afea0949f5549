#pragma once

#include "core/store/slate.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace slate::commands {

/// Words on the command line that make no sense; what they mean is for people to read.
struct UsageError {
    QString words;
};

/// A failure with the file it is about, since the words of an error name none.
struct FileError {
    QString path;
    QString words;
};

/// One run of a command: its own arguments, without its name, and where its answer goes.
struct Run {
    QStringList arguments;
    QTextStream &out;
};

void newSlate(Run &run);
void show(Run &run);
void verify(Run &run);
void add(Run &run);
void undo(Run &run);
void importScript(Run &run);

/// Reads the arguments and gives the paths of those that are no options, all of them files. Throws UsageError
/// when there is one that the command does not know, or when their count is not that of `names`.
QStringList parse(QCommandLineParser &parser, const Run &run, const QStringList &names);

/// Runs `work` and puts the file's name to whatever it throws.
void about(const QString &path, const std::function<void()> &work);

std::unique_ptr<Slate> openToRead(const QString &path);
/// Throws FileError when the slate takes no edits, and says why.
std::unique_ptr<Slate> openToChange(const QString &path);

} // namespace slate::commands
