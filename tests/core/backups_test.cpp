#include "tests/core/files.h"
#include "tests/core/meddle.h"
#include "tests/core/temporary_slate.h"

#include "core/store/backups.h"

using namespace slate;

TEST_CASE(
    "the backups of a slate are those with its name, the newest first, and the newest sound one is found")
{
    TemporarySlate slate;
    slate->edit(QStringLiteral("Add"), [](Transaction &t) { t.insert(location("Rauma")); });
    const auto backup = [&](const char *rest) {
        return slate.folder.filePath(
            QStringLiteral("test.") + QLatin1String(rest) + QStringLiteral(".backup.slate"));
    };
    const QStringList made {backup("version-2.20210503-140200-10"), backup("version-2.20210503-140200-2"),
        backup("version-3.20210503-140159"), backup("version-1.20200101-000000")};
    for (const QString &path : made)
        slate->saveCopy(path);
    slate->saveCopy(slate.folder.filePath(QStringLiteral("other.version-2.20230101-000000.backup.slate")));
    slate->saveCopy(slate.folder.filePath(QStringLiteral("test copy.slate")));
    CHECK(backupsOf(slate.path) == made);
    CHECK(newestSoundBackup(slate.path) == made[0]);
    meddle(made[0], "UPDATE location SET country = 'Norway'");
    QFile(made[1]).resize(100);
    CHECK(newestSoundBackup(slate.path) == made[2]);
    meddle(made[2], "DELETE FROM edit");
    QFile::remove(made[3]);
    CHECK(newestSoundBackup(slate.path).isEmpty());
}

TEST_CASE("a slate whose name is not UTF-8 has its backups")
{
    TemporarySlate slate;
    const QString path =
        slate.folder.filePath(QStringLiteral("caf")) + QChar(0xDCE9) + QStringLiteral(".slate");
    const QString backup = backupStart(path) + QStringLiteral("2.20210503-140200.backup.slate");
    slate->saveCopy(backup);
    CHECK(backupsOf(path) == QStringList {backup});
    CHECK(newestSoundBackup(path) == backup);
}
