#include "tests/ui/typed_fixture.h"

#include "ui/shell/content_area.h"

using namespace slate;

namespace {

struct Gone : TypedFixture {
    Gone()
    {
        QApplication::processEvents();
        QApplication::setActiveWindow(window.get()); // which this platform forgets with another window
    }
    bool isFormShown() { return window->findChild<ContentArea *>()->isFormShown(); }
    void remove(RecordRef gone)
    {
        slate().edit(QStringLiteral("Delete"), [&](Transaction &t) { t.remove(gone); });
    }
};

} // namespace

TEST_CASE_METHOD(Gone, "what is being typed in the form of a record that goes is kept, and told")
{
    typeInto(shown(ref(rauma), "notes"), QStringLiteral("Helicopter at noon"));
    remove(ref(rauma));
    settle();
    CHECK_FALSE(isFormShown());
    CHECK(window->shownRecord().isNull());
    CHECK(unsaved().count() == 1);
    CHECK(failure().contains(QStringLiteral("Helicopter at noon")));
    // Another record's form fails of nothing, and the words come back with the record.
    CHECK(textOf(shown(ref(stranda), "notes")).isEmpty());
    CHECK(unsaved().count() == 1);
    slate().undo();
    CHECK(textOf(shown(ref(rauma), "notes")) == QStringLiteral("Helicopter at noon"));
    QApplication::setActiveWindow(window.get());
    field("notes").editor().input()->setFocus();
    leave(field("notes"));
    CHECK(slate().find(rauma)->notes == QStringLiteral("Helicopter at noon"));
}

TEST_CASE_METHOD(Gone, "words of a record that is gone for good are had from the clipboard")
{
    typeInto(shown(ref(rauma), "notes"), QStringLiteral("Helicopter at noon"));
    remove(ref(rauma));
    settle();
    window->showUnsaved();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Helicopter at noon"));
    CHECK(unsaved().isEmpty());
}

TEST_CASE_METHOD(Gone, "no form goes on showing a record of another page, nor of another production")
{
    window->session().setProduction(alpha);
    window->showRecord(ref(rauma));
    REQUIRE(isFormShown());
    window->session().setProduction(beta);
    CHECK_FALSE(isFormShown());
    window->showRecord(RecordRef {Kind::Production, beta.value()});
    REQUIRE(isFormShown());
    window->session().setProduction(alpha);
    CHECK_FALSE(isFormShown());
    window->showRecord(RecordRef {Kind::Production, alpha.value()});
    window->showPage(Page::Crew);
    CHECK_FALSE(isFormShown());
    window->showRecord(ref(rauma));
    slate().edit(QStringLiteral("Give away"),
        [&](Transaction &t) { t.setField(ref(rauma), "production", beta.value()); });
    settle();
    CHECK_FALSE(isFormShown());
}

TEST_CASE_METHOD(Gone, "a field left while its production is changed is saved, not lost")
{
    window->session().setProduction(alpha);
    typeInto(shown(ref(rauma), "notes"), QStringLiteral("Quiet"));
    window->session().setProduction(beta);
    CHECK(slate().find(rauma)->notes == QStringLiteral("Quiet"));
    CHECK(unsaved().isEmpty());
}
