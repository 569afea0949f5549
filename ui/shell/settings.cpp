#include "ui/shell/settings.h"

#include "core/model/file_name.h"
#include "ui/base/theme.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace slate::settings {

namespace {

QString recentKey()
{
    return QStringLiteral("files/recent");
}

// A path has slashes, which QSettings would take for groups.
QString productionKey(const QString &path)
{
    return QStringLiteral("production/")
        + QString::fromLatin1(systemName(path).toBase64(QByteArray::Base64UrlEncoding));
}

constexpr const char *schemeWords[] = {"system", "light", "dark"};

void keepRecentFiles(const QStringList &files)
{
    QStringList words;
    for (const QString &path : files)
        words << wordsForPath(path);
    QSettings().setValue(recentKey(), words);
}

QString formKey(Page page)
{
    return QStringLiteral("window/form/") + QLatin1String(pageInfo(page).key);
}

} // namespace

QStringList recentFiles()
{
    QStringList files;
    for (const QString &words : QSettings().value(recentKey()).toStringList())
        files << pathFromWords(words);
    return files;
}

void addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    keepRecentFiles(files.mid(0, mostRecentFiles));
}

void forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    keepRecentFiles(files);
}

QByteArray geometry()
{
    return QSettings().value(QStringLiteral("window/geometry")).toByteArray();
}

void setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(QStringLiteral("window/geometry"), geometry);
}

int formWidth()
{
    return QSettings().value(QStringLiteral("window/formWidth"), measures::formWidth).toInt();
}

void setFormWidth(int width)
{
    QSettings().setValue(QStringLiteral("window/formWidth"), width);
}

bool isFormOpen(Page page)
{
    const bool isTable = page == Page::Cast || page == Page::Crew || page == Page::Partners
        || page == Page::Locations || page == Page::Stunts;
    return QSettings().value(formKey(page), isTable).toBool();
}

void setFormOpen(Page page, bool open)
{
    QSettings().setValue(formKey(page), open);
}

Page page()
{
    const QString key = QSettings().value(QStringLiteral("window/page")).toString();
    for (int i = 0; i < pageCount; ++i) {
        if (key == QLatin1String(pageInfo(static_cast<Page>(i)).key))
            return static_cast<Page>(i);
    }
    return Page::Overview;
}

void setPage(Page page)
{
    QSettings().setValue(QStringLiteral("window/page"), QLatin1String(pageInfo(page).key));
}

qint64 production(const QString &path)
{
    return QSettings().value(productionKey(path)).toLongLong();
}

void setProduction(const QString &path, qint64 production)
{
    if (production == 0)
        QSettings().remove(productionKey(path));
    else
        QSettings().setValue(productionKey(path), production);
}

palette::Scheme scheme()
{
    const QString word = QSettings().value(QStringLiteral("window/scheme")).toString();
    const auto *found = std::find_if(std::begin(schemeWords), std::end(schemeWords),
        [&](const char *each) { return word == QLatin1String(each); });
    return found == std::end(schemeWords) ? palette::Scheme::System
                                          : static_cast<palette::Scheme>(found - std::begin(schemeWords));
}

void setScheme(palette::Scheme scheme)
{
    QSettings().setValue(
        QStringLiteral("window/scheme"), QLatin1String(schemeWords[static_cast<int>(scheme)]));
}

} // namespace slate::settings
