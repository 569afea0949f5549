#include "core/model/file_name.h"

#include "core/model/control_characters.h"

#include <cerrno>
#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slate {

namespace {

constexpr char32_t firstByte = 0xDC80;
constexpr char32_t lastByte = 0xDCFF;

/// How many bytes from `at` on are one letter in UTF-8; 0 where they are none.
int letterAt(const QByteArray &name, qsizetype at)
{
    const auto byte = [&](qsizetype i) -> unsigned {
        return i < name.size() ? static_cast<unsigned char>(name[i]) : 0U;
    };
    const unsigned first = byte(at);
    if (first < 0x80)
        return 1;
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80)
            return 0;
    }
    // Forms longer than need be, surrogates, and what lies behind the last letter.
    const unsigned second = byte(at + 1);
    const bool none = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)
        || (first == 0xF0 && second < 0x90)
        || (first == 0xF4 && second > 0x8F)
        // The mark of a text's beginning, which Qt leaves out.
        || (first == 0xEF && second == 0xBB && byte(at + 2) == 0xBF);
    return none ? 0 : length;
}

bool status(const QString &path, struct stat &found)
{
    return ::stat(systemName(path).constData(), &found) == 0;
}

QString currentFolder()
{
    const std::unique_ptr<char, void (*)(void *)> folder(::getcwd(nullptr, 0), std::free);
    return folder ? pathFromSystem(folder.get()) : QString();
}

} // namespace

QByteArray systemName(const QString &path)
{
    QByteArray name;
    qsizetype plain = 0; // where what has not been taken yet begins
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char16_t unit = path[i].unicode();
        if (unit < firstByte || unit > lastByte || (i > 0 && path[i - 1].isHighSurrogate()))
            continue;
        name += QStringView(path).mid(plain, i - plain).toUtf8();
        name += static_cast<char>(unit & 0xFFU);
        plain = i + 1;
    }
    return name + QStringView(path).mid(plain).toUtf8();
}

QString pathFromSystem(const QByteArray &name)
{
    QString path;
    qsizetype plain = 0;
    for (qsizetype i = 0; i < name.size();) {
        const int length = letterAt(name, i);
        if (length > 0) {
            i += length;
            continue;
        }
        path += QString::fromUtf8(name.constData() + plain, i - plain);
        path += QChar(static_cast<char16_t>(0xDC00U + static_cast<unsigned char>(name[i])));
        plain = ++i;
    }
    return path + QString::fromUtf8(name.constData() + plain, name.size() - plain);
}

QString pathFromWords(const QString &words)
{
    if (!words.startsWith(QLatin1String("file:/"), Qt::CaseInsensitive) || isThere(words))
        return words;
    QString address = words.mid(5);
    for (const QLatin1String here : {QLatin1String("//localhost/"), QLatin1String("///")}) {
        if (address.startsWith(here, Qt::CaseInsensitive))
            address = address.mid(here.size() - 1);
    }
    // What is left with two strokes is on another computer.
    if (address.startsWith(QLatin1String("//")))
        return words;
    return pathFromSystem(QByteArray::fromPercentEncoding(systemName(address)));
}

QString wordsForPath(const QString &path)
{
    const QByteArray name = systemName(path);
    if (name == path.toUtf8())
        return path;
    return QStringLiteral("file://") + QString::fromLatin1(name.toPercentEncoding("/"));
}

QString resolvedPath(const QString &path)
{
    if (path.isEmpty())
        return path;
    const QString absolute =
        path.startsWith(QLatin1Char('/')) ? path : currentFolder() + QLatin1Char('/') + path;
    struct stat found {
    };
    if (::lstat(systemName(absolute).constData(), &found) != 0 || !S_ISLNK(found.st_mode))
        return absolute;
    const QString target = canonicalPath(absolute);
    return target.isEmpty() ? absolute : target;
}

QString canonicalPath(const QString &path)
{
    const std::unique_ptr<char, void (*)(void *)> target(
        ::realpath(systemName(path).constData(), nullptr), std::free);
    return target ? pathFromSystem(target.get()) : QString();
}

bool isThere(const QString &path)
{
    struct stat found {
    };
    return ::lstat(systemName(path).constData(), &found) == 0;
}

bool isFile(const QString &path)
{
    struct stat found {
    };
    return status(path, found) && S_ISREG(found.st_mode);
}

bool isFolder(const QString &path)
{
    struct stat found {
    };
    return status(path, found) && S_ISDIR(found.st_mode);
}

QString noFileAt(const QString &path)
{
    struct stat found {
    };
    if (!status(path, found))
        return errno == ELOOP ? QStringLiteral("loop") : QString();
    switch (found.st_mode & S_IFMT) {
    case S_IFDIR:
        return QStringLiteral("folder");
    case S_IFIFO:
        return QStringLiteral("pipe");
    case S_IFSOCK:
        return QStringLiteral("socket");
    case S_IFCHR:
    case S_IFBLK:
        return QStringLiteral("device");
    default:
        return {};
    }
}

qint64 fileSize(const QString &path)
{
    struct stat found {
    };
    return status(path, found) ? found.st_size : 0;
}

void removeFile(const QString &path)
{
    ::unlink(systemName(path).constData());
}

QStringList entriesOf(const QString &folder)
{
    QStringList names;
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(systemName(folder).constData()), ::closedir);
    while (const dirent *entry = open ? ::readdir(open.get()) : nullptr) {
        const QString name = pathFromSystem(entry->d_name);
        if (name != QLatin1String(".") && name != QLatin1String(".."))
            names << name;
    }
    return names;
}

QString shownPath(const QString &path)
{
    QString shown;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool isPair = path[i].isHighSurrogate() && i + 1 < path.size() && path[i + 1].isLowSurrogate();
        const QString letter = path.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
        const bool breaksLine = letter == u'\n' || letter == u'\t';
        if (!breaksLine && controlsShown(letter) == letter) {
            shown += letter;
            continue;
        }
        for (const char byte : systemName(letter))
            shown += QStringLiteral("\\x")
                + QStringLiteral("%1")
                      .arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0'))
                      .toUpper();
    }
    return shown;
}

QString shownName(const QString &path)
{
    return shownPath(path.mid(path.lastIndexOf(QLatin1Char('/')) + 1));
}

QString folderOf(const QString &path)
{
    const qsizetype stroke = path.lastIndexOf(QLatin1Char('/'));
    if (stroke < 0)
        return QStringLiteral(".");
    return stroke == 0 ? QStringLiteral("/") : path.left(stroke);
}

} // namespace slate
