#include "tests/ui/records_fixture.h"

#include "ui/base/questions.h"
#include "ui/records/open_link.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"

#include <QFile>

using namespace slate;

namespace {

struct Links : RecordsFixture {
    bool opens(const QString &text) const { return !linkTarget(text).url.isEmpty(); }
    bool opens(const char *text) const { return opens(QString::fromUtf8(text)); }

    QString file(const char *name, const QByteArray &content, bool executable = false) const
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        if (executable)
            file.setPermissions(file.permissions() | QFile::ExeOwner);
        return path;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE_METHOD(Links, "web addresses and plain mail addresses are opened, and no other scheme")
{
    CHECK(opens("https://example.org/a?b=1"));
    CHECK(opens("http://example.org"));
    CHECK(opens("example.org"));
    CHECK(opens("mailto:ada@example.org?subject=Call&body=Hello&cc=b@example.org"));
    for (const char *wrong : {"mailto:ada@example.org?attach=/etc/passwd",
             "mailto:?ATTACHMENT=file:///etc/passwd", "mailto:ada@example.org?%61ttach=/etc/passwd",
             "mailto:a@b.org?subject=x&attach=y", "javascript:alert(1)", "ssh://host/", "smb://host/share",
             "file://host/share/a.pdf", "ftp://example.org/", "data:text/html,x", "vbscript:x", "http://", "",
             "x-man-page://ls", "ms-msdt:/id"}) {
        INFO(wrong);
        CHECK_FALSE(opens(wrong));
    }
}

TEST_CASE_METHOD(Links, "files and folders are opened, and nothing that would start a program")
{
    CHECK(opens(file("plan.pdf", "%PDF-1.4\n")));
    CHECK(opens(file("with space & more.txt", "words\n")));
    CHECK(opens(folder.path()));
    CHECK_FALSE(opens(folder.filePath(QStringLiteral("missing.pdf"))));
    CHECK_FALSE(opens(file("start.desktop", "[Desktop Entry]\nExec=xterm\nType=Application\n")));
    CHECK_FALSE(opens(file("START.DESKTOP", "[Desktop Entry]\nExec=xterm\n")));
    CHECK_FALSE(opens(file("plan", "[Desktop Entry]\nExec=xterm\nType=Application\n")));
    CHECK_FALSE(opens(file("run.sh", "echo\n")));
    CHECK_FALSE(opens(file("script", "#!/bin/sh\necho\n")));
    CHECK_FALSE(opens(file("notes.txt", "#!/bin/sh\n", true)));
    CHECK_FALSE(opens(file("setup.exe", "MZ")));
    CHECK_FALSE(opens(file("tool.jar", "PK")));
    CHECK_FALSE(opens("/dev/zero"));
    CHECK_FALSE(opens("file:///dev/zero"));
    const QString harmless = folder.filePath(QStringLiteral("harmless.pdf"));
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("run.sh")), harmless));
    CHECK_FALSE(opens(harmless));
}

TEST_CASE_METHOD(Links, "the open slate is not read beside itself, whatever name a link gives it")
{
    CHECK_FALSE(opens(slate().path()));
    const QString other = folder.filePath(QStringLiteral("plan.pdf"));
    REQUIRE(QFile::link(slate().path(), other));
    CHECK_FALSE(opens(other));
}

TEST_CASE_METHOD(Links, "the whole address is shown before it is opened, in the letters that are gone to")
{
    const LinkTarget target =
        linkTarget(QStringLiteral("https://www.exаmple.org/a b")); // with a Cyrillic letter
    CHECK(target.whole.startsWith(QStringLiteral("https://www.xn--")));
    CHECK(target.whole.endsWith(QStringLiteral("/a%20b")));
    // Nobody said yes: nothing is opened, and nothing is said.
    openLink(*session, QStringLiteral("https://example.org"));
    CHECK(said.isEmpty());
    openLink(*session, QStringLiteral("file:///dev/zero"));
    REQUIRE(said.size() == 1);
    CHECK(said.front().contains(QStringLiteral("was not opened")));
}
