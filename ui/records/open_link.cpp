#include "ui/records/open_link.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace slate {

bool openLink(const QString &text)
{
    const QUrl url = QUrl::fromUserInput(text.trimmed());
    static const QStringList schemes {
        QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    if (!url.isValid())
        return false;
    if (!url.isLocalFile())
        return schemes.contains(url.scheme()) && QDesktopServices::openUrl(url);
    const QFileInfo file(url.toLocalFile());
    // A program is never started by following a link.
    const bool safe = file.exists() && (file.isDir() || !file.isExecutable());
    return safe && QDesktopServices::openUrl(url);
}

} // namespace slate
