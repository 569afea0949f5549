#include "core/import/import_file.h"

#include "core/store/slate.h"

#include <QFile>
#include <QFileInfo>

namespace slate {

namespace {

/// As readScreenplay; asked before so much is read.
constexpr qint64 largestFile = 256 * 1024 * 1024;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        throw Error(Error::Code::BadInput, QStringLiteral("it is a folder"));
    if (!QFileInfo(path).isFile())
        throw Error(Error::Code::NotFound, path);
    if (Slate::isHeld(path))
        throw Error(Error::Code::BadInput, QStringLiteral("it is the slate that is open"));
    if (file.size() > largestFile)
        throw Error(Error::Code::TooLarge, QStringLiteral("a script of %1 bytes").arg(file.size()));
    if (!file.open(QIODevice::ReadOnly)) {
        const bool refused =
            file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
        throw Error(refused ? Error::Code::NoPermission : Error::Code::InputOutput, file.errorString());
    }
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
    const QString title = oneLine(draft.script.title);
    return title.isEmpty() ? oneLine(QFileInfo(path).completeBaseName()) : title;
}

} // namespace slate
