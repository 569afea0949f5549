#include "tests/ui/window_fixture.h"

#include "core/model/production.h"
#include "tests/ui/own_drafts.h"
#include "ui/base/unsaved.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"
#include "ui/shell/content_area.h"

#include <QComboBox>
#include <QMenu>

using namespace slate;

namespace {

struct DraftForms : OwnDrafts, WindowFixture {
    // What waits for the first picture of the window takes the keys then.
    DraftForms() { settleAll(); }
    void add(const char *what)
    {
        auto *menu = child<QMenu>("productionMenu");
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1String(what)) {
                action->trigger();
                settleAll();
                return;
            }
        }
        FAIL("no entry " << what);
    }
    void settleAll()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        QApplication::setActiveWindow(window.get()); // which this platform forgets
    }
    void key(Qt::Key what, Qt::KeyboardModifiers modifiers = {})
    {
        press(what, modifiers);
        settleAll();
    }
    static QString focused() { return QApplication::focusWidget()->objectName(); }
    bool isFormShown() { return window->findChild<ContentArea *>()->isFormShown(); }
    Unsaved &unsaved() { return window->session().unsaved(); }
    QWidget *input(const char *field)
    {
        FieldRow *row = window->findChild<RecordForm *>()->panel()->row(field);
        REQUIRE(row);
        return row->editor().input();
    }
};

} // namespace

TEST_CASE_METHOD(
    DraftForms, "a production is added with its title under the cursor, and is none before it has one")
{
    const qint64 before = slate().editCount();
    add("Add production");
    CHECK(slate().editCount() == before);
    CHECK(isFormShown());
    CHECK(focused() == QStringLiteral("title"));
    type(QStringLiteral("Gamma"));
    CHECK(slate().count(Kind::Production) == 2);
    key(Qt::Key_Return);
    CHECK(slate().editCount() == before + 1);
    CHECK(slate().history(0, 1).front().title == QStringLiteral("Add production Gamma"));
    REQUIRE(slate().count(Kind::Production) == 3);
    const Id<Production> made = window->session().production();
    CHECK(slate().find(made)->title == QStringLiteral("Gamma"));
    CHECK(window->shownRecord() == RecordRef {Kind::Production, made.value()});
    CHECK(isFormShown());
    CHECK(focused() == QStringLiteral("title"));
    type(QStringLiteral(" Two"));
    key(Qt::Key_Return);
    CHECK(slate().find(made)->title == QStringLiteral("Gamma Two"));
}

TEST_CASE_METHOD(DraftForms, "Escape takes back what was typed, then the production that is being added")
{
    const qint64 before = slate().editCount();
    add("Add production");
    type(QStringLiteral("Gam"));
    key(Qt::Key_Escape);
    CHECK(isFormShown());
    CHECK(focused() == QStringLiteral("title"));
    key(Qt::Key_Escape);
    CHECK_FALSE(isFormShown());
    CHECK(slate().editCount() == before);
    CHECK(unsaved().isEmpty());
}

TEST_CASE_METHOD(DraftForms, "what was typed for a production without a title waits for it, and is counted")
{
    add("Add production");
    key(Qt::Key_Tab);
    input("notes")->setFocus();
    type(QStringLiteral("Begins in spring"));
    window->showPage(Page::Locations);
    settleAll();
    CHECK_FALSE(isFormShown());
    CHECK(slate().count(Kind::Production) == 2);
    REQUIRE(unsaved().count() == 1);
    window->showUnsaved();
    settleAll();
    CHECK(isFormShown());
    CHECK(focused() == QStringLiteral("title"));
    type(QStringLiteral("Gamma"));
    key(Qt::Key_Return);
    REQUIRE(slate().count(Kind::Production) == 3);
    window->hideForm();
    CHECK(slate().find(window->session().production())->notes == QStringLiteral("Begins in spring"));
    CHECK(unsaved().isEmpty());
}

TEST_CASE_METHOD(DraftForms, "a milestone is added on the timeline with its title under the cursor")
{
    window->session().setProduction(alpha);
    window->showPage(Page::Timeline);
    const qint64 before = slate().editCount();
    action("add")->trigger();
    settleAll();
    CHECK(slate().editCount() == before);
    CHECK(focused() == QStringLiteral("title"));
    type(QStringLiteral("Premiere"));
    key(Qt::Key_Tab);
    CHECK(slate().editCount() == before + 1);
    REQUIRE(slate().count(Kind::Milestone) == 1);
    const Record made = slate().records(Kind::Milestone).front();
    CHECK(textOf(made, "title") == QStringLiteral("Premiere"));
    CHECK(numberOf(made, "production") == alpha.value());
    CHECK(window->shownRecord() == made.ref());
}

TEST_CASE_METHOD(DraftForms, "Edit in the chooser puts the keys into the title")
{
    window->session().setProduction(alpha);
    add("Edit Alpha");
    CHECK(focused() == QStringLiteral("title"));
    type(QStringLiteral("Omega"));
    key(Qt::Key_Return);
    CHECK(slate().find(alpha)->title == QStringLiteral("Omega"));
}

TEST_CASE_METHOD(DraftForms, "one Escape is one step: list, text, draft, form")
{
    window->showRecord(ref(rauma));
    auto *form = window->findChild<RecordForm *>();
    form->startPart(Kind::Permit);
    settleAll();
    REQUIRE(form->panel()->isDraft());
    auto *status = qobject_cast<QComboBox *>(input("status"));
    REQUIRE(status);
    status->setFocus();
    status->showPopup();
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    settleAll();
    CHECK_FALSE(QApplication::activePopupWidget());
    REQUIRE(isFormShown());
    CHECK(form->panel()->isDraft());
    input("number")->setFocus();
    type(QStringLiteral("12/3"));
    key(Qt::Key_Escape);
    CHECK(form->panel()->isDraft());
    CHECK(unsaved().isEmpty());
    key(Qt::Key_Escape);
    REQUIRE(isFormShown());
    CHECK_FALSE(form->panel()->isDraft());
    CHECK(form->record() == ref(rauma));
    key(Qt::Key_Escape);
    CHECK_FALSE(isFormShown());
    CHECK(slate().count(Kind::Permit) == 0);
}
