#include "ui/base/file_to_save.h"

#include "core/model/file_name.h"
#include "core/store/new_file.h"

#include <QRegularExpression>

namespace slate {

QString withEnding(const QString &path, const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.[^\\s);*]+)"));
    QString first;
    for (const auto &match : pattern.globalMatch(filter)) {
        const QString ending = match.captured(1);
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path;
        if (first.isEmpty())
            first = ending;
    }
    return path.isEmpty() ? path : path + first;
}

QString askFileToSave(const QString &suggestion, const QString &filter, const NameQuestions &ask)
{
    QString wanted = suggestion;
    while (true) {
        const QString path = withEnding(ask.name(wanted), filter);
        if (path.isEmpty() || !isThere(path) || ask.replaces(path))
            return path;
        wanted = path;
    }
}

} // namespace slate
