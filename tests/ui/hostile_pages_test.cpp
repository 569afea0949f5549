#include "tests/hostile/all_pages.h"
#include "tests/hostile/hostile_slates.h"

#include "tests/core/strings.h"

#include "core/model/error.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

using namespace slate;

TEST_CASE("all pages of the window stand what hostile slates hold")
{
    const QTemporaryDir folder;
    QCoreApplication::setOrganizationName(QStringLiteral("Slate tests"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const hostile::HostileSlates slates(folder.path() + QStringLiteral("/sound"));
    const QString path = folder.filePath(QStringLiteral("film.slate"));
    int opened = 0;
    // Those of the log and of texts are the ones that mostly open.
    for (const int number : {4, 5, 10, 11, 16, 17, 22, 23}) {
        INFO(slates.make(path, 1, number).toStdString());
        try {
            hostile::walkAllPages(path);
            ++opened;
        } catch (const Error &) {
            // Refused with words is as well.
        }
    }
    CHECK(opened > 0);
}
