#include "tests/core/strings.h"

#include "core/model/file_name.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/run_slate.h"

#include <QDir>

#include <dirent.h>
#include <unistd.h>

using namespace slate;

namespace {

const QByteArray notUtf8 = "r\xe9"
                           "sum\xe9 \xff.slate";

/// The names of the files in a folder as the system has them, in the order of their bytes.
QByteArrayList namesIn(const QString &folder)
{
    QByteArrayList names;
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(systemName(folder).constData()), ::closedir);
    while (const dirent *entry = ::readdir(open.get())) {
        if (entry->d_name[0] != '.')
            names << entry->d_name;
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Runs a script with the program as $SLATE, in a folder.
Answer runIn(const QString &folder, const char *script)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SLATE"), QStringLiteral(SLATE_PROGRAM));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(script)});
    Answer answer;
    if (shell.waitForFinished(60'000))
        answer.code = shell.exitCode();
    answer.out = QString::fromUtf8(shell.readAllStandardOutput());
    answer.err = QString::fromUtf8(shell.readAllStandardError());
    return answer;
}

Location addLocation(Slate &slate, const char *name)
{
    const Location added = location(name);
    slate.edit(QStringLiteral("Add location"), [&](Transaction &t) { t.insert(added); });
    return added;
}

} // namespace

TEST_CASE("every name that the system can have is held and given back as it was")
{
    const QByteArrayList names = {"film.slate", "\xc3\xa5.slate", "\xf0\x9f\x92\x80", notUtf8, "\xff", "\xc3",
        "a\xc3", "\xe2\x82", "\xed\xa0\x80", "\xc0\xaf", "\xf5\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\x80\x80z",
        "\xef\xbb\xbf"
        "film",
        "\xef\xbf\xbd", "\xc3\xa9\xe9\xc3\xa9"};
    for (const QByteArray &name : names) {
        INFO(name.toHex().constData());
        CHECK(systemName(pathFromSystem(name)) == name);
        CHECK(systemName(pathFromWords(wordsForPath(pathFromSystem("/nowhere/" + name))))
            == "/nowhere/" + name);
        CHECK(wordsForPath(pathFromSystem(name)).toUtf8().toHex()
            == QString::fromUtf8(wordsForPath(pathFromSystem(name)).toUtf8()).toUtf8().toHex());
    }
    CHECK(pathFromSystem("\xc3\xa5") == QStringLiteral("å"));
}

TEST_CASE("the address of a file is the file's path, and of none else")
{
    const auto path = [](const char *words) { return pathFromWords(QString::fromUtf8(words)); };
    CHECK(path("file:///films/a%20b.slate") == QStringLiteral("/films/a b.slate"));
    CHECK(path("file://localhost/films/a.slate") == QStringLiteral("/films/a.slate"));
    CHECK(path("file:/films/%C3%A5.slate") == QStringLiteral("/films/å.slate"));
    CHECK(systemName(path("file:///films/%FF.slate")) == "/films/\xff.slate");
    for (const char *same :
        {"file://elsewhere/a.slate", "file:a.slate", "http://a/b.slate", "100%25.slate", ""})
        CHECK(path(same) == QString::fromUtf8(same));
}

TEST_CASE("a slate may have a name that is not UTF-8, and nothing else is made beside it")
{
    QTemporaryDir folder;
    const QString path = folder.path() + u'/' + pathFromSystem(notUtf8);
    {
        const auto slate = Slate::create(path);
        addLocation(*slate, "Rauma");
        CHECK(namesIn(folder.path()) == QByteArrayList {notUtf8, notUtf8 + "-shm", notUtf8 + "-wal"});
        slate->saveCopy(path + u'2');
    }
    CHECK(namesIn(folder.path()) == QByteArrayList {notUtf8, notUtf8 + "2"});
    CHECK(Slate::open(path)->count(Kind::Location) == 1);
    CHECK(Slate::open(path + u'2')->verify().isSound());
}

TEST_CASE("the program takes names that are not UTF-8, addresses, and names that look like addresses")
{
    QTemporaryDir folder;
    const Answer answer = runIn(folder.path(),
        "set -e; odd=$(printf 'r\\351 \\377.slate'); script=$(printf '\\351.fountain')\n"
        "\"$SLATE\" new \"$odd\" >&2; \"$SLATE\" add location \"$odd\" --name Rauma >&2\n"
        "printf 'INT. BARN - DAY\\n\\nHay.\\n' > \"$script\"; \"$SLATE\" import \"$odd\" \"$script\" >&2\n"
        "\"$SLATE\" verify \"$odd\" >&2; \"$SLATE\" show \"$odd\" | grep -c Rauma\n"
        "\"$SLATE\" show \"file://$PWD/r%E9%20%FF.slate\" | grep -c Rauma\n"
        "for name in file:x.slate :memory: 'a?b#c%41.slate'; do \"$SLATE\" new \"$name\" >&2\n"
        "\"$SLATE\" add location \"$name\" --name Rome >&2; \"$SLATE\" show \"$name\" | grep -c Rome; "
        "done\n");
    INFO(answer.err);
    CHECK(answer.code == 0);
    CHECK(answer.out == QStringLiteral("1\n1\n1\n1\n1\n"));
    CHECK(namesIn(folder.path())
        == QByteArrayList {
            ":memory:", "a?b#c%41.slate", "file:x.slate", "r\xe9 \xff.slate", "\xe9.fountain"});
}

TEST_CASE("a symbolic link to a slate is one slate with its target")
{
    TemporarySlate made;
    addLocation(*made, "Rauma");
    QTemporaryDir other;
    const QString link = other.filePath(QStringLiteral("link.slate"));
    const QString linkToLink = other.filePath(QStringLiteral("again.slate"));
    REQUIRE(QFile::link(made.path, link));
    REQUIRE(::symlink("link.slate", linkToLink.toUtf8().constData()) == 0);
    {
        const auto slate = Slate::open(linkToLink);
        CHECK(slate->path() == made.path);
        addLocation(*slate, "Rome");
        made->catchUp();
        CHECK(made->count(Kind::Location) == 2);
        addLocation(*made, "Stranda");
        CHECK(slate->count(Kind::Location) == 3);
        CHECK(namesIn(other.path()) == QByteArrayList {"again.slate", "link.slate"});
        // A copy over the link would be one over the slate itself.
        CHECK_THROWS_AS(slate->saveCopy(link), Error);
    }
    made.slate.reset();
    CHECK(runSlate({QStringLiteral("add"), QStringLiteral("location"), link, QStringLiteral("--name"),
                       QStringLiteral("Kylling")})
              .code
        == 0);
    CHECK(runSlate({QStringLiteral("verify"), link}).code == 0);
    CHECK(namesIn(other.path()) == QByteArrayList {"again.slate", "link.slate"});
    CHECK(namesIn(made.folder.path()) == QByteArrayList {"test.slate"});
    CHECK(Slate::open(made.path)->count(Kind::Location) == 4);
}

TEST_CASE("a link to nothing is not there, and no slate is made over it")
{
    QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link.slate"));
    REQUIRE(QFile::link(QStringLiteral("/nowhere/at/all.slate"), link));
    const auto codeOf = [](const std::function<void()> &work) {
        try {
            work();
        } catch (const Error &error) {
            return error.code();
        }
        return Error::Code::Internal;
    };
    CHECK(codeOf([&] { Slate::open(link); }) == Error::Code::NotFound);
    CHECK(codeOf([&] { Slate::create(link); }) == Error::Code::AlreadyThere);
    CHECK(namesIn(folder.path()) == QByteArrayList {"link.slate"});
}

TEST_CASE("a name is shown with each byte that is no letter, and without what a terminal would act on")
{
    CHECK(shownName(QStringLiteral("/films/Ny Ålesund.slate")) == QStringLiteral("Ny Ålesund.slate"));
    CHECK(shownName(pathFromSystem("/films/caf\xe9.slate")) == QStringLiteral("caf\\xE9.slate"));
    CHECK(shownName(pathFromSystem("\xff\xfe")) == QStringLiteral("\\xFF\\xFE"));
    CHECK(shownPath(pathFromSystem("/caf\xe9/a.slate")) == QStringLiteral("/caf\\xE9/a.slate"));
    CHECK(shownName(QStringLiteral("/films/😀.slate")) == QStringLiteral("😀.slate"));
    CHECK(shownName(QStringLiteral("/films/a\x1b[31m.slate")) == QStringLiteral("a\\x1B[31m.slate"));
    CHECK(shownName(QStringLiteral("/films/a\nb\tc\u2028d\u202Ee.slate"))
        == QStringLiteral("a\\x0Ab\\x09c\\xE2\\x80\\xA8d\\xE2\\x80\\xAEe.slate"));
    CHECK(shownName(QString()).isEmpty());
}
