#include "core/import/import_file.h"

#include "core/model/file_name.h"
#include "core/store/slate.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>

namespace slate {

namespace {

/// As readScreenplay; asked before so much is read.
constexpr qint64 largestFile = 256 * 1024 * 1024;

QByteArray bytesOf(const QString &path)
{
    if (isFolder(path))
        throw Error(Error::Code::BadInput, QStringLiteral("it is a folder"));
    if (!isFile(path))
        throw Error(Error::Code::NotFound, path);
    if (Slate::isHeld(path))
        throw Error(Error::Code::BadInput, QStringLiteral("it is the slate that is open"));
    // Qt opens no file whose name is not UTF-8.
    const int descriptor = ::open(systemName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw Error::fromSystem(errno, path);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        throw Error(Error::Code::InputOutput, file.errorString());
    if (file.size() > largestFile)
        throw Error(Error::Code::TooLarge, QStringLiteral("a script of %1 bytes").arg(file.size()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(Error::Code::InputOutput, file.errorString());
    return bytes;
}

} // namespace

Draft readDraft(const QString &path, const ReadingProgress &progress, const ReadingOptions &options)
{
    return draftOf(readScreenplay(bytesOf(path), QFileInfo(path).fileName(), progress, options), progress);
}

QString titleFor(const Draft &draft, const QString &path)
{
    const QString title = factLine(draft.script.title);
    return title.isEmpty() ? factLine(QFileInfo(shownName(path)).completeBaseName()) : title;
}

} // namespace slate
