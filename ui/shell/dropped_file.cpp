#include "ui/shell/dropped_file.h"

#include "core/model/file_name.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace slate {

namespace {

bool isScript(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    static const QStringList endings = {QStringLiteral("fountain"), QStringLiteral("spmd"),
        QStringLiteral("fdx"), QStringLiteral("uss"), QStringLiteral("sex"), QStringLiteral("csv"),
        QStringLiteral("txt")};
    return endings.contains(ending);
}

} // namespace

DroppedFile droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = pathFromWords(QString::fromLatin1(urls.front().toEncoded()));
    const bool isSlate = path.endsWith(QLatin1String(".slate"), Qt::CaseInsensitive);
    return isSlate || isScript(path) ? DroppedFile {path, isSlate} : DroppedFile();
}

} // namespace slate
