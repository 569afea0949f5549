#include "ui/base/save_file.h"

#include "core/model/file_name.h"
#include "core/store/slate.h"

#include <sys/stat.h>

namespace slate {

void saveFile(const FileToSave &file, const QByteArray &bytes)
{
    if (Slate::isHeld(file.path))
        throw Error(Error::Code::AlreadyThere, file.path + QStringLiteral(": an open slate"));
    struct stat old = {};
    const bool isOld = ::stat(systemName(file.path).constData(), &old) == 0;
    // Who might read and write the old one may do so with the new one.
    NewFile made(file.path, isOld ? std::optional<unsigned>(old.st_mode) : std::nullopt);
    made.write(bytes);
    made.put(file.old);
}

} // namespace slate
