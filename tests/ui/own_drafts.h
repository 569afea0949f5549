#pragma once

#include "ui/base/unsaved.h"

#include <QCoreApplication>
#include <QDir>

namespace slate {

/// A folder for drafts that no other test uses, while one lives.
class OwnDrafts
{
public:
    OwnDrafts() : m_name(QCoreApplication::applicationName())
    {
        QCoreApplication::setApplicationName(
            QStringLiteral("drafts of %1").arg(QCoreApplication::applicationPid()));
        clear();
    }
    ~OwnDrafts()
    {
        clear();
        QCoreApplication::setApplicationName(m_name);
    }
    OwnDrafts(const OwnDrafts &) = delete;
    OwnDrafts &operator=(const OwnDrafts &) = delete;

private:
    static void clear() { QDir(Unsaved::folder() + QStringLiteral("/..")).removeRecursively(); }

    QString m_name;
};

} // namespace slate
