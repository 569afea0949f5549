#pragma once

#include "tests/ui/window_fixture.h"

#include "ui/import/import_dialog.h"
#include "ui/import/import_match_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace slate {

/// A window with a script beside it.
struct ImportFixture : WindowFixture {
    QString script = path(QStringLiteral("train.fountain"));

    ImportFixture()
    {
        write("EXT. STATION - DAY #1#\n\nSteam.\n\nETHAN\nRun!\n\nINT. RAUMA - NIGHT #2#\n\nDark.\n\n"
              "GRACE\nWait.\n\nETHAN\nNo.\n");
    }
    void write(const char *words)
    {
        QFile file(script);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(words);
    }
    ImportDialog *dialog() { return window->findChild<ImportDialog *>(); }
    /// The dialog with the script read.
    ImportDialog &read()
    {
        REQUIRE(dialog());
        REQUIRE(QTest::qWaitFor([this] { return dialog() && dialog()->plan(); }));
        return *dialog();
    }
    ImportDialog &open()
    {
        window->importScript(script);
        return read();
    }
    template<typename W>
    W *in(const char *name)
    {
        W *found = dialog()->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    bool isClosed()
    {
        return QTest::qWaitFor([this] { return !dialog(); });
    }
    void showTab(int tab) { in<QTabWidget>("importTabs")->setCurrentIndex(tab); }
    QString cell(const char *table, int row, int column)
    {
        return in<QTableView>(table)->model()->index(row, column).data().toString();
    }
    /// Opens the list of a row with a key and chooses the entry `down` below the present one.
    void chooseByKeys(const char *table, int row, int down)
    {
        auto *view = in<QTableView>(table);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
        auto *box = in<QComboBox>("matchEditor");
        REQUIRE(QTest::qWaitFor([box] { return box->view()->isVisible(); }));
        for (int i = 0; i < down; ++i)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
    }
};

} // namespace slate
