#include "tests/ui/typed_fixture.h"

#include "ui/base/unsaved.h"
#include "ui/records/typed_place.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>

using namespace slate;

namespace {

/// The page of locations, where Rauma is confirmed.
struct PastedChoice : TypedFixture {
    PastedChoice()
    {
        set(LocationStatus::Confirmed);
        go();
    }
    void set(LocationStatus status)
    {
        Location location = *slate().find(rauma);
        location.status = status;
        slate().edit(QStringLiteral("Set"), [&](Transaction &t) { t.update(location); });
    }
    /// The platform of the tests forgets which window is active.
    void activate()
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    /// To the cell with the status of Rauma.
    void go()
    {
        window->showPage(Page::Locations);
        REQUIRE(table().select(ref(rauma)));
        settle();
        activate();
        table().setFocus();
        for (int column = 0; column < table().model()->columnCount(); ++column) {
            const QString title = table().model()->headerData(column, Qt::Horizontal).toString();
            if (title != QStringLiteral("Status"))
                continue;
            table().setColumnHidden(column, false);
            table().setCurrentIndex(table().model()->index(table().currentIndex().row(), column));
        }
    }
    /// A click on the row of another location.
    void click(Id<Location> id)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QModelIndex name = table().model()->index(row, 0);
            if (name.data(RecordTableModel::RefRole).value<RecordRef>() == ref(id))
                QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(name).center());
        }
        settle();
        CHECK(window->shownRecord() == ref(id));
    }
    void paste(const char *words)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(words));
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
        settle();
    }
    RecordTableView &table() { return *window->pageWidget(Page::Locations)->findChild<RecordTableView *>(); }
    QModelIndex cell() { return table().currentIndex(); }
    std::optional<LocationStatus> status() { return slate().find(rauma)->status; }
    QComboBox &list() { return *qobject_cast<QComboBox *>(field("status").editor().input()); }
    /// A click on the field, which opens its list, and Escape.
    void lookAtList(QComboBox &combo)
    {
        activate();
        combo.setFocus(Qt::MouseFocusReason);
        QTest::mouseClick(&combo, Qt::LeftButton);
        settle();
        REQUIRE(combo.view()->isVisible());
        QTest::keyClick(combo.view(), Qt::Key_Escape);
        settle();
        REQUIRE_FALSE(combo.view()->isVisible());
    }
    void choose(QComboBox &combo, Qt::Key key)
    {
        combo.setFocus();
        QTest::keyClick(&combo, key);
        QTest::keyClick(&combo, Qt::Key_Return);
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(PastedChoice, "a wrong word that is pasted into a choice stays, marked, and empties nothing")
{
    paste("Blah");
    CHECK(cell().data().toString() == QStringLiteral("Blah"));
    CHECK(cell().data(RecordTableModel::UnsavedRole).toBool());
    CHECK(list().currentText() == QStringLiteral("Blah"));
    CHECK(messageOf(field("status")).contains(QStringLiteral("none of the words")));

    click(stranda);
    CHECK(list().currentText() != QStringLiteral("Blah"));
    click(rauma);
    CHECK(list().currentText() == QStringLiteral("Blah"));
    CHECK(messageOf(field("status")).startsWith(QStringLiteral("Not saved yet: ")));
    lookAtList(list());
    CHECK(list().currentText() == QStringLiteral("Blah"));
    click(stranda);
    window->saveAgain();
    CHECK(status() == LocationStatus::Confirmed);
    CHECK(unsaved().count() == 1);

    window->endNow();
    reopen();
    CHECK(unsaved().count() == 1);
    go();
    CHECK(cell().data().toString() == QStringLiteral("Blah"));
    CHECK(list().currentText() == QStringLiteral("Blah"));
    choose(list(), Qt::Key_End);
    CHECK(unsaved().isEmpty());
    CHECK(status().has_value());
    CHECK(status() != LocationStatus::Confirmed);
    CHECK(list().findText(QStringLiteral("Blah")) < 0);
}

TEST_CASE_METHOD(PastedChoice, "a wrong word of a choice that was never made waits for the next run too")
{
    Location location = *slate().find(rauma);
    location.status.reset();
    slate().edit(QStringLiteral("Set"), [&](Transaction &t) { t.update(location); });
    paste("Blah");
    window->endNow();
    reopen();
    REQUIRE(unsaved().count() == 1);
    go();
    CHECK(cell().data().toString() == QStringLiteral("Blah"));
}

TEST_CASE_METHOD(PastedChoice, "the editor of a cell shows the wrong word, and saves nothing when it is left")
{
    paste("Blah");
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
    REQUIRE(combo);
    CHECK(combo->currentText() == QStringLiteral("Blah"));
    lookAtList(*combo);
    click(stranda);
    CHECK(status() == LocationStatus::Confirmed);
    CHECK(unsaved().count() == 1);

    go();
    CHECK(cell().data().toString() == QStringLiteral("Blah"));
    QTest::keyClick(&table(), Qt::Key_F2);
    combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
    REQUIRE(combo);
    QTest::keyClick(combo, Qt::Key_Escape);
    settle();
    CHECK(unsaved().isEmpty());
    CHECK(list().currentText() == QStringLiteral("Confirmed"));
}

TEST_CASE_METHOD(PastedChoice, "a choice that could not be saved is not tried again when its list is opened")
{
    fillDisk();
    choose(list(), Qt::Key_Home);
    table().setFocus();
    settle();
    REQUIRE(unsaved().count() == 1);
    emptyDisk();
    click(stranda);
    click(rauma);
    const qint64 before = slate().editCount();
    lookAtList(list());
    CHECK(slate().editCount() == before);
}

TEST_CASE_METHOD(PastedChoice, "undo of a block leaves the words of it that were not saved where they are")
{
    paste("Blah\nScouted");
    REQUIRE(unsaved().count() == 1);
    window->undo();
    settle();
    CHECK(cell().data().toString() == QStringLiteral("Blah"));
    CHECK(list().currentText() == QStringLiteral("Blah"));
    lookAtList(list());
    CHECK(status() == LocationStatus::Confirmed);
}
