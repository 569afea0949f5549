#include "ui/shell/dropped_file.h"

#include "core/model/file_name.h"
#include "core/script/screenplay.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace slate {

DroppedFile droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = pathFromWords(QString::fromLatin1(urls.front().toEncoded()));
    const bool isSlate = path.endsWith(QLatin1String(".slate"), Qt::CaseInsensitive);
    const bool isScript = screenplayEndings().contains(QFileInfo(path).suffix().toLower());
    return isSlate || isScript ? DroppedFile {path, isSlate} : DroppedFile();
}

} // namespace slate
