#include "ui/records/open_link.h"

#include "core/model/control_characters.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrlQuery>

#include <algorithm>

namespace slate {

namespace {

struct OpenLinkText {
    Q_DECLARE_TR_FUNCTIONS(Link)
};

LinkTarget refused(const char *why)
{
    return {{}, {}, OpenLinkText::tr(why)};
}

/// A mail program may attach whatever file an address names; only what a person sees before sending is let
/// in.
bool isPlainMail(const QUrl &url)
{
    static const QStringList harmless = {QStringLiteral("to"), QStringLiteral("cc"), QStringLiteral("bcc"),
        QStringLiteral("subject"), QStringLiteral("body")};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::all_of(
        items.begin(), items.end(), [](const auto &item) { return harmless.contains(item.first.toLower()); });
}

/// Whether a file begins as programs, scripts, launchers and packages do, whatever its name says. Only its
/// head is read, and never that of a slate that is open.
bool startsSomething(const QString &path)
{
    constexpr qint64 lookedAt = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // what cannot be looked at is not opened
    const QByteArray head = file.read(lookedAt);
    static const QByteArrayList beginnings = {QByteArrayLiteral("#!"),
        QByteArrayLiteral("\x7f"
                          "ELF"),
        QByteArrayLiteral("MZ"), QByteArrayLiteral("\xca\xfe\xba\xbe"), QByteArrayLiteral("!<arch>"),
        QByteArrayLiteral("\xed\xab\xee\xdb"), QByteArrayLiteral("<?php")};
    const auto begins = [&](const QByteArray &with) {
        return head.trimmed().startsWith(with) || head.startsWith(with);
    };
    if (std::any_of(beginnings.begin(), beginnings.end(), begins))
        return true;
    static const QByteArrayList entries = {QByteArrayLiteral("[Desktop Entry]"),
        QByteArrayLiteral("[Desktop Action"), QByteArrayLiteral("[KDE Desktop Entry]"),
        QByteArrayLiteral("[InternetShortcut]")};
    return std::any_of(
        entries.begin(), entries.end(), [&](const QByteArray &entry) { return head.contains(entry); });
}

bool hasLaunchersEnding(const QFileInfo &file)
{
    static const QStringList endings = {QStringLiteral("desktop"), QStringLiteral("directory"),
        QStringLiteral("appimage"), QStringLiteral("run"), QStringLiteral("sh"), QStringLiteral("bash"),
        QStringLiteral("csh"), QStringLiteral("zsh"), QStringLiteral("fish"), QStringLiteral("bin"),
        QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("bat"), QStringLiteral("cmd"),
        QStringLiteral("msi"), QStringLiteral("scr"), QStringLiteral("pif"), QStringLiteral("lnk"),
        QStringLiteral("url"), QStringLiteral("webloc"), QStringLiteral("vbs"), QStringLiteral("js"),
        QStringLiteral("jse"), QStringLiteral("wsf"), QStringLiteral("hta"), QStringLiteral("ps1"),
        QStringLiteral("jar"), QStringLiteral("jnlp"), QStringLiteral("py"), QStringLiteral("pyw"),
        QStringLiteral("pl"), QStringLiteral("rb"), QStringLiteral("php"), QStringLiteral("deb"),
        QStringLiteral("rpm"), QStringLiteral("flatpak"), QStringLiteral("flatpakref"),
        QStringLiteral("snap"), QStringLiteral("service"), QStringLiteral("command"), QStringLiteral("app")};
    return endings.contains(file.suffix().toLower());
}

LinkTarget fileTarget(const QUrl &url)
{
    if (!url.host().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Link", "It is on another computer, which Slate does not go to."));
    const QFileInfo given(url.toLocalFile());
    // Looked at where it leads to: a harmless name may be a link to a program.
    const QFileInfo file(given.canonicalFilePath());
    if (given.canonicalFilePath().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Link", "There is no such file."));
    if (!file.isDir() && !file.isFile())
        return refused(QT_TRANSLATE_NOOP("Link", "It is no file."));
    if (Slate::isHeld(file.filePath()))
        return refused(QT_TRANSLATE_NOOP("Link", "It is the slate that is open."));
    const bool isProgram = file.isFile() && (file.isExecutable() || startsSomething(file.filePath()));
    if (isProgram || hasLaunchersEnding(given) || hasLaunchersEnding(file))
        return refused(QT_TRANSLATE_NOOP("Link", "Opening it could start a program."));
    return {
        QUrl::fromLocalFile(file.filePath()), controlsShown(QDir::toNativeSeparators(file.filePath())), {}};
}

} // namespace

LinkTarget linkTarget(const QString &text)
{
    const QUrl url = QUrl::fromUserInput(text.trimmed());
    if (!url.isValid())
        return refused(QT_TRANSLATE_NOOP("Link", "It is no address."));
    if (url.isLocalFile())
        return fileTarget(url);
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("mailto") && !isPlainMail(url))
        return refused(QT_TRANSLATE_NOOP("Link", "It would do more than begin a message."));
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (isWeb ? url.host().isEmpty() : scheme != QLatin1String("mailto"))
        return refused(QT_TRANSLATE_NOOP("Link", "Only web and mail addresses and files are opened."));
    // In the letters of the address itself: a host in another script may look like a known one.
    return {url, QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)), {}};
}

void openLink(Session &session, const QString &text)
{
    const LinkTarget target = linkTarget(text);
    if (target.url.isEmpty()) {
        session.tell(OpenLinkText::tr("“%1” was not opened. %2").arg(text.trimmed(), target.why));
        return;
    }
    if (!session.questions().mayOpen || !session.questions().mayOpen(target.whole))
        return;
    if (!QDesktopServices::openUrl(target.url))
        session.tell(OpenLinkText::tr("The system has no program to open %1.").arg(target.whole));
}

} // namespace slate
