#include "ui/shell/settings.h"

#include "ui/shell/theme.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace slate::settings {

namespace {

// Named here, so that the folder of the user's data is not nested in one of an organisation.
QSettings store()
{
    return QSettings(QStringLiteral("slate"), QStringLiteral("slate"));
}

QString recentKey()
{
    return QStringLiteral("files/recent");
}

// A path has slashes, which QSettings would take for groups.
QString productionKey(const QString &path)
{
    return QStringLiteral("production/")
        + QString::fromLatin1(path.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

constexpr const char *schemeWords[] = {"system", "light", "dark"};

} // namespace

QStringList recentFiles()
{
    return store().value(recentKey()).toStringList();
}

void addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    store().setValue(recentKey(), QStringList(files.mid(0, mostRecentFiles)));
}

void forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    store().setValue(recentKey(), files);
}

QByteArray geometry()
{
    return store().value(QStringLiteral("window/geometry")).toByteArray();
}

void setGeometry(const QByteArray &geometry)
{
    store().setValue(QStringLiteral("window/geometry"), geometry);
}

int formWidth()
{
    return store().value(QStringLiteral("window/formWidth"), measures::formWidth).toInt();
}

void setFormWidth(int width)
{
    store().setValue(QStringLiteral("window/formWidth"), width);
}

Page page()
{
    const QString key = store().value(QStringLiteral("window/page")).toString();
    for (int i = 0; i < pageCount; ++i) {
        if (key == QLatin1String(pageInfo(static_cast<Page>(i)).key))
            return static_cast<Page>(i);
    }
    return Page::Overview;
}

void setPage(Page page)
{
    store().setValue(QStringLiteral("window/page"), QLatin1String(pageInfo(page).key));
}

qint64 production(const QString &path)
{
    return store().value(productionKey(path)).toLongLong();
}

void setProduction(const QString &path, qint64 production)
{
    if (production == 0)
        store().remove(productionKey(path));
    else
        store().setValue(productionKey(path), production);
}

palette::Scheme scheme()
{
    const QString word = store().value(QStringLiteral("window/scheme")).toString();
    const auto *found = std::find_if(std::begin(schemeWords), std::end(schemeWords),
        [&](const char *each) { return word == QLatin1String(each); });
    return found == std::end(schemeWords) ? palette::Scheme::System
                                          : static_cast<palette::Scheme>(found - std::begin(schemeWords));
}

void setScheme(palette::Scheme scheme)
{
    store().setValue(QStringLiteral("window/scheme"), QLatin1String(schemeWords[static_cast<int>(scheme)]));
}

} // namespace slate::settings
