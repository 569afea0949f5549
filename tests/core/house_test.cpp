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

TEST_CASE("no source of ours has more than 400 lines")
{
    const QDir top(QStringLiteral(SLATE_SOURCE_DIR));
    QStringList faults;
    for (const char *folder : {"app", "core", "ui", "tests"}) {
        QDirIterator sources(top.filePath(QLatin1String(folder)),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            REQUIRE(source.open(QIODevice::ReadOnly));
            faults +=
                lengthFaults(top.relativeFilePath(source.fileName()), QString::fromUtf8(source.readAll()));
        }
    }
    CHECK(faults.join(QLatin1Char('\n')) == QString());
    const QString line = QStringLiteral("// a line\n");
    CHECK(lengthFaults(QStringLiteral("core/model/value.h"), line.repeated(400)).isEmpty());
    CHECK_FALSE(lengthFaults(QStringLiteral("core/model/value.h"), line.repeated(401)).isEmpty());
}

TEST_CASE("a class is written in one source")
{
    const QDir top(QStringLiteral(SLATE_SOURCE_DIR));
    ClassSources classes;
    for (const char *folder : {"app", "core", "ui"}) {
        QDirIterator sources(top.filePath(QLatin1String(folder)), {QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            REQUIRE(source.open(QIODevice::ReadOnly));
            addMembers(classes, top.relativeFilePath(source.fileName()), QString::fromUtf8(source.readAll()));
        }
    }
    CHECK(halvedClasses(classes).join(QLatin1Char('\n')) == QString());
    CHECK(classes.size() > 150);

    ClassSources two;
    addMembers(two, QStringLiteral("ui/a/b.cpp"), QStringLiteral("void Box::open()\n{\n}\n"));
    addMembers(two, QStringLiteral("ui/a/c.cpp"), QStringLiteral("    x = Box::tr(\"no member\");\n"));
    CHECK(halvedClasses(two).isEmpty());
    addMembers(
        two, QStringLiteral("ui/a/d.cpp"), QStringLiteral("const QString &Box::name(int of) const\n{\n}\n"));
    CHECK(halvedClasses(two) == QStringList(QStringLiteral("ui/a Box: ui/a/b.cpp, ui/a/d.cpp")));
}

TEST_CASE("every import of the sources keeps to the rules of the house")
{
    const QDir top(QStringLiteral(SLATE_SOURCE_DIR));
    QStringList faults;
    FolderImports imports;
    int files = 0;
    for (const char *folder : {"app", "core", "ui"}) {
        QDirIterator sources(top.filePath(QLatin1String(folder)),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            REQUIRE(source.open(QIODevice::ReadOnly));
            const QString path = top.relativeFilePath(source.fileName());
            const QString text = QString::fromUtf8(source.readAll());
            faults += houseFaults(path, text);
            addImports(imports, path, text);
            ++files;
        }
    }
    CHECK(faults.join(QLatin1Char('\n')) == QString());
    CHECK(importCycle(imports) == QString());
    CHECK(files > 400);
}

TEST_CASE("core may not know a widget or a picture")
{
    CHECK(isBarred("core/report/overview.cpp", "<QWidget>"));
    CHECK(isBarred("core/model/value.h", "<QColor>"));
    CHECK(isBarred("core/model/error.h", "<QtGui/QFont>"));
    CHECK(isBarred("app/commands/commands.cpp", "<QApplication>"));
    CHECK_FALSE(isBarred("core/model/value.h", "<QDate>"));
    CHECK_FALSE(isBarred("ui/shell/window.cpp", "<QWidget>"));
}

TEST_CASE("only one place may use what opens files to find their type")
{
    CHECK(isBarred("ui/base/questions.cpp", "<QFileDialog>"));
    CHECK(isBarred("ui/shell/start.cpp", "<QtWidgets/QFileDialog>"));
    CHECK(isBarred("core/import/import_file.cpp", "<QMimeDatabase>"));
    CHECK_FALSE(isBarred("ui/base/file_dialog.cpp", "<QFileDialog>"));
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

TEST_CASE("in core, imports run from what comes in and out over the rules to the values")
{
    CHECK(isBarred("core/model/schema.cpp", "\"core/store/slate.h\""));
    CHECK(isBarred("core/store/slate.cpp", "\"core/exchange/json.h\""));
    CHECK(isBarred("core/schedule/conflicts.cpp", "\"core/store/transaction.h\""));
    CHECK(isBarred("core/schedule/conflicts.cpp", "\"core/report/overview.h\""));
    CHECK(isBarred("core/script/reading.cpp", "\"core/import/import_plan.h\""));
    CHECK(isBarred("core/script/reading.cpp", "\"core/store/transaction.h\""));
    CHECK(isBarred("core/import/import_plan.cpp", "\"core/exchange/json.h\""));
    CHECK(isBarred("core/import/import_plan.cpp", "\"core/store/database.h\""));
    CHECK(isBarred("core/exchange/json.cpp", "\"core/store/database.h\""));
    CHECK(isBarred("core/report/overview.cpp", "\"core/store/catalog.h\""));
    CHECK(isBarred("core/report/words.cpp", "\"core/script/reading.h\""));
    CHECK_FALSE(isBarred("core/exchange/json.cpp", "\"core/store/transaction.h\""));
    CHECK_FALSE(isBarred("core/exchange/example.cpp", "\"core/import/import_compare.h\""));
    CHECK_FALSE(isBarred("core/report/overview.cpp", "\"core/schedule/conflicts.h\""));
    CHECK_FALSE(isBarred("core/report/words.cpp", "\"core/script/screenplay.h\""));
}

TEST_CASE("above core, imports run from app over the shell, the pages and records to the base")
{
    CHECK(isBarred("core/store/slate.cpp", "\"ui/base/session.h\""));
    CHECK(isBarred("app/commands/commands.cpp", "\"ui/base/session.h\""));
    CHECK(isBarred("app/main.cpp", "\"ui/base/session.h\""));
    CHECK(isBarred("ui/shell/window.cpp", "\"app/commands/commands.h\""));
    CHECK(isBarred("ui/base/session.cpp", "\"ui/records/commit.h\""));
    CHECK(isBarred("ui/picture/ticks.cpp", "\"ui/records/commit.h\""));
    CHECK(isBarred("ui/records/commit.cpp", "\"ui/timeline/move_date.h\""));
    CHECK(isBarred("ui/records/commit.cpp", "\"ui/shell/toast.h\""));
    for (const char *page : {"overview", "history", "timeline", "import", "breakdown", "schedule"}) {
        const QByteArray file = QByteArray("ui/") + page + "/page.cpp";
        CHECK(isBarred(file.constData(), "\"ui/shell/main_window.h\""));
        for (const char *other : {"overview", "history", "timeline", "import", "breakdown", "schedule"}) {
            const QByteArray header = QByteArray("\"ui/") + other + "/page.h\"";
            CHECK(isBarred(file.constData(), header.constData()) == (qstrcmp(page, other) != 0));
        }
        CHECK_FALSE(isBarred(file.constData(), "\"ui/records/commit.h\""));
        CHECK_FALSE(isBarred(file.constData(), "\"ui/picture/ticks.h\""));
    }
    CHECK_FALSE(isBarred("app/main.cpp", "\"ui/shell/start.h\""));
    CHECK_FALSE(isBarred("ui/shell/pages.cpp", "\"ui/schedule/schedule_page.h\""));
}

TEST_CASE("the views of the schedule stand beside each other under its page")
{
    CHECK(isBarred("ui/schedule/month/month_view.cpp", "\"ui/schedule/board/board_view.h\""));
    CHECK(isBarred("ui/schedule/dood/dood_view.cpp", "\"ui/schedule/board/board_view.h\""));
    CHECK(isBarred("ui/schedule/month/month_view.cpp", "\"ui/schedule/schedule_page.h\""));
    CHECK(isBarred("ui/schedule/base/board_acts.cpp", "\"ui/schedule/month/month_view.h\""));
    CHECK_FALSE(isBarred("ui/schedule/board/board_view.cpp", "\"ui/schedule/dood/dood_view.h\""));
    CHECK_FALSE(isBarred("ui/schedule/month/month_view.cpp", "\"ui/schedule/base/board_edit.h\""));
    CHECK_FALSE(isBarred("ui/schedule/schedule_views.cpp", "\"ui/schedule/board/board_view.h\""));
}

TEST_CASE("a file that stands in no room is told")
{
    CHECK_FALSE(faultsOf("ui/window.cpp", "").isEmpty());
    CHECK_FALSE(faultsOf("core/error.h", "").isEmpty());
    CHECK_FALSE(faultsOf("ui/cellar/box.cpp", "").isEmpty());
}

TEST_CASE("folders that import each other in a circle are told")
{
    FolderImports imports;
    addImports(imports, QStringLiteral("ui/a/x.cpp"), QStringLiteral("#include \"ui/b/y.h\"\n"));
    addImports(imports, QStringLiteral("ui/b/y.h"), QStringLiteral("#include \"ui/c/z.h\"\n"));
    addImports(imports, QStringLiteral("ui/d/w.h"), QStringLiteral("#include \"ui/a/x.h\"\n"));
    CHECK(importCycle(imports) == QString());
    addImports(imports, QStringLiteral("ui/c/z.h"), QStringLiteral("#include \"ui/a/x.h\"\n"));
    CHECK(importCycle(imports) == QStringLiteral("ui/a > ui/b > ui/c > ui/a"));
}

TEST_CASE("a widget follows no tags: labels are Label and tips go through tip()")
{
    CHECK_FALSE(faultsOf("ui/shell/toast.cpp", "auto *words = new QLabel(text);\n").isEmpty());
    CHECK_FALSE(faultsOf("ui/records/line.cpp", "QToolTip::showText(at, name, this);\n").isEmpty());
    CHECK_FALSE(faultsOf("ui/print/page.cpp", "document.setHtml(name);\n").isEmpty());
    CHECK_FALSE(faultsOf("ui/shell/toast.cpp", "QLabel words(text);\n").isEmpty());
    CHECK_FALSE(faultsOf("ui/shell/toast.cpp", "auto words = std::make_unique<QLabel>(text);\n").isEmpty());
    CHECK(faultsOf("ui/shell/toast.cpp", "auto *words = new Label(text);\n").isEmpty());
    CHECK(faultsOf("ui/base/label.h", "#pragma once\nclass Label : public QLabel { };\n").isEmpty());
}

TEST_CASE("words of people on buttons, in menus and in tips are shown as they are")
{
    const auto isFault = [](const char *line) { return !faultsOf("ui/shell/toast.cpp", line).isEmpty(); };
    CHECK(isFault("m_add->setToolTip(words);\n"));
    CHECK(isFault("item->setToolTip(1, tr(\"Open %1\").arg(name));\n"));
    CHECK_FALSE(isFault("m_add->setToolTip(tip(words));\n"));
    CHECK_FALSE(isFault("m_add->setToolTip(tr(\"Close (Escape)\"));\n"));
    CHECK_FALSE(isFault("m_add->setToolTip(QString());\n"));
    CHECK(isFault("auto *open = new QPushButton(name, this);\n"));
    CHECK(isFault("menu.addAction(tr(\"Open %1\").arg(name), this, [] { });\n"));
    CHECK(isFault("menu->addMenu(catalog.nameOf(ref));\n"));
    CHECK(isFault("box.addButton(\n    title, QMessageBox::AcceptRole);\n"));
    CHECK(isFault("QAction *open = more();\nopen->setText(name);\n"));
    CHECK_FALSE(isFault("m_label->setText(name);\n"));
    CHECK_FALSE(isFault("menu.addAction(buttonWords(tr(\"Open %1\").arg(name)), this, [] { });\n"));
    CHECK_FALSE(isFault("menu.addAction(icon(name), tr(\"&Open, \\\"all\\\"\"), this, &Window::open);\n"));
    CHECK_FALSE(
        isFault("auto *open = new QPushButton(tr(\"Open\"), this);\nopen->setText(tr(\"Close\"));\n"));
}
