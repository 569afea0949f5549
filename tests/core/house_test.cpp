#include "tests/core/strings.h"

#include "tests/core/house.h"

#include <QDirIterator>
#include <QFile>

namespace {

QStringList faultsOf(const char *path, const char *text)
{
    return houseFaults(QString::fromLatin1(path), QString::fromLatin1(text));
}

bool isBarred(const char *path, const char *header)
{
    return !faultsOf(
        path, qPrintable(QStringLiteral("#pragma once\n#include %1\n").arg(QLatin1String(header))))
                .isEmpty();
}

} // namespace

TEST_CASE("every import of the sources keeps to the rules of the house")
{
    const QDir top(QStringLiteral(SLATE_SOURCE_DIR));
    QStringList faults;
    int files = 0;
    for (const char *folder : {"app", "core", "ui"}) {
        QDirIterator sources(top.filePath(QLatin1String(folder)),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            REQUIRE(source.open(QIODevice::ReadOnly));
            faults +=
                houseFaults(top.relativeFilePath(source.fileName()), QString::fromUtf8(source.readAll()));
            ++files;
        }
    }
    CHECK(faults.join(QLatin1Char('\n')) == QString());
    CHECK(files > 40);
}

TEST_CASE("core may not know a widget or a picture")
{
    CHECK(isBarred("core/report/overview.cpp", "<QWidget>"));
    CHECK(isBarred("core/model/value.h", "<QColor>"));
    CHECK(isBarred("core/error.h", "<QtGui/QFont>"));
    CHECK(isBarred("app/commands/commands.cpp", "<QApplication>"));
    CHECK_FALSE(isBarred("core/model/value.h", "<QDate>"));
    CHECK_FALSE(isBarred("ui/shell/window.cpp", "<QWidget>"));
}

TEST_CASE("only the store may speak SQL")
{
    CHECK(isBarred("ui/records/table.cpp", "<sqlite3.h>"));
    CHECK(isBarred("core/exchange/json.cpp", "<SQLiteCpp/SQLiteCpp.h>"));
    CHECK(isBarred("app/commands/commands.cpp", "<QSqlQuery>"));
    CHECK_FALSE(isBarred("core/store/database.h", "<SQLiteCpp/Database.h>"));
    CHECK_FALSE(faultsOf("ui/shell/status.cpp", "// asks SQLite whether it is busy\n").isEmpty());
    CHECK_FALSE(faultsOf("core/report/overview.cpp", "f(\"SELECT * FROM location\");\n").isEmpty());
    CHECK(faultsOf("core/store/database.cpp", "f(\"SELECT * FROM location\");\n").isEmpty());
    CHECK(faultsOf("core/model/schema.h", "/// the store's SQL is made from this\n").isEmpty());
}

TEST_CASE("imports run from app over ui to core, and model imports nothing of the other parts")
{
    CHECK(isBarred("core/store/slate.cpp", "\"ui/base/session.h\""));
    CHECK(isBarred("ui/shell/window.cpp", "\"app/main.h\""));
    CHECK(isBarred("ui/shell/window.cpp", "\"app/commands/commands.h\""));
    CHECK(isBarred("app/commands/commands.cpp", "\"ui/base/session.h\""));
    CHECK(isBarred("core/model/schema.cpp", "\"core/store/slate.h\""));
    CHECK(isBarred("core/schedule/conflicts.cpp", "\"core/store/transaction.h\""));
    CHECK(isBarred("core/report/overview.cpp", "\"core/store/catalog.h\""));
    CHECK(isBarred("core/schedule/conflicts.cpp", "\"core/report/overview.h\""));
    CHECK_FALSE(isBarred("core/report/overview.cpp", "\"core/schedule/conflicts.h\""));
    CHECK(isBarred("core/exchange/json.cpp", "\"core/store/database.h\""));
    CHECK(isBarred("core/store/slate.cpp", "\"core/exchange/json.h\""));
    CHECK_FALSE(isBarred("core/exchange/json.cpp", "\"core/store/transaction.h\""));
    CHECK(isBarred("core/script/reading.cpp", "\"core/exchange/json.h\""));
    CHECK(isBarred("core/script/reading.cpp", "\"core/import/import_plan.h\""));
    CHECK(isBarred("core/import/import_plan.cpp", "\"core/exchange/json.h\""));
    CHECK_FALSE(isBarred("core/exchange/json.cpp", "\"core/import/import_plan.h\""));
    CHECK(isBarred("core/script/reading.cpp", "\"core/store/transaction.h\""));
    CHECK_FALSE(isBarred("core/exchange/json.cpp", "\"core/script/screenplay.h\""));
    CHECK(isBarred("core/report/words.cpp", "\"core/script/reading.h\""));
    CHECK_FALSE(isBarred("core/report/words.cpp", "\"core/script/screenplay.h\""));
    CHECK_FALSE(isBarred("app/main.cpp", "\"ui/base/session.h\""));
}
