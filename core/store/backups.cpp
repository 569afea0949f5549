#include "core/store/backups.h"

#include "core/model/file_name.h"
#include "core/store/slate.h"

#include <algorithm>

namespace slate {

namespace {

const QLatin1String backupEnding(".backup.slate");

/// What tells which backup is the newer one: when it was made, then the number that parts those of one
/// second.
QString stampOf(const QString &backup)
{
    const QString name = backup.chopped(backupEnding.size());
    return name.mid(name.lastIndexOf(u'.') + 1);
}

bool isSound(const QString &path)
{
    try {
        Slate::Options options;
        options.readOnly = true;
        const auto slate = Slate::open(path, options);
        slate->finishCheck();
        return slate->damage().isEmpty() && !slate->hindrance();
    } catch (const Error &error) {
        qWarning("%s", error.what());
        return false;
    }
}

} // namespace

QString backupStart(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString base = dot > path.lastIndexOf(u'/') + 1 ? path.left(dot) : path;
    return base + QStringLiteral(".version-");
}

QStringList backupsOf(const QString &path)
{
    const QString start = backupStart(path);
    const QString folder = folderOf(path);
    QStringList backups;
    for (const QString &name : entriesOf(folder)) {
        const QString each = folder + u'/' + name;
        if (each.startsWith(start) && each.endsWith(backupEnding) && isFile(each))
            backups << each;
    }
    // Of one second "…-2" is the newer, and so longer, name.
    std::sort(backups.begin(), backups.end(), [](const QString &a, const QString &b) {
        const QString left = stampOf(a);
        const QString right = stampOf(b);
        const int order = left.left(15).compare(right.left(15));
        if (order != 0)
            return order > 0;
        return left.size() != right.size() ? left.size() > right.size() : left > right;
    });
    return backups;
}

QString newestSoundBackup(const QString &path)
{
    const QStringList backups = backupsOf(path);
    const auto sound = std::find_if(backups.begin(), backups.end(), isSound);
    return sound == backups.end() ? QString() : *sound;
}

} // namespace slate
