#pragma once

#include "tests/ui/breakdown_fixture.h"

#include "ui/breakdown/breakdown_sheet.h"
#include "ui/breakdown/category_box.h"
#include "ui/breakdown/entry_row.h"
#include "ui/breakdown/quick_add.h"
#include "ui/breakdown/scene_head.h"
#include "ui/breakdown/scene_text_view.h"
#include "ui/breakdown/scenes_page.h"
#include "ui/records/card_button.h"
#include "ui/records/field_row.h"
#include "ui/records/form_section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSplitter>

namespace slate {

/// The page of scenes with the sheet of its first scene open.
struct Sheet : BreakdownFixture {
    Sheet() : page(std::make_unique<ScenesPage>(*session))
    {
        page->resize(1100, 720);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(
            session.get(), &Session::openRequested, page.get(), [this](RecordRef ref) { opened = ref; });
        page->showRecord(ref(first));
        settle();
    }
    BreakdownSheet &sheet() { return page->sheet(); }
    QStringList names(const char *category)
    {
        QStringList all;
        const CategoryBox *box = sheet().box(text(category));
        REQUIRE(box);
        for (const EntryRow *row : box->rows())
            all << row->entry().name;
        return all;
    }
    EntryRow *row(const char *category, size_t at = 0) { return sheet().box(text(category))->rows()[at]; }
    static void type(const char *words) { QTest::keyClicks(QApplication::focusWidget(), text(words)); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void quickAdd(const char *words)
    {
        press(Qt::Key_E, Qt::ControlModifier);
        type(words);
        press(Qt::Key_Return);
    }
    void chooseAll()
    {
        page->table().view().setFocus();
        page->table().view().selectAll();
        settle();
    }
    QWidget *input(const char *key) { return sheet().head().row(key)->editor().input(); }
    QString title() { return page->findChild<QLabel *>(text("sheetTitle"))->text(); }

    RecordRef opened;
    std::unique_ptr<ScenesPage> page;
};

} // namespace slate
