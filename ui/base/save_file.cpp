#include "ui/base/save_file.h"

#include "core/store/slate.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace slate {

void saveFile(const QString &path, const QByteArray &bytes)
{
    // A new file is put in the place of the old one, which must not be a folder or a device.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        throw Error(Error::Code::NoPermission, path + QStringLiteral(": not a file"));
    if (Slate::isHeld(path))
        throw Error(Error::Code::AlreadyThere, path + QStringLiteral(": an open slate"));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    const auto problem = file.error();
    const QString detail = path + QStringLiteral(": ") + file.errorString();
    if (problem == QFileDevice::OpenError || problem == QFileDevice::PermissionsError)
        throw Error(Error::Code::NoPermission, detail);
    if (problem == QFileDevice::ResourceError || QStorageInfo(there.path()).bytesAvailable() < bytes.size())
        throw Error(Error::Code::DiskFull, detail);
    throw Error(Error::Code::InputOutput, detail);
}

} // namespace slate
