#include "tests/ui/records_fixture.h"

#include "ui/base/unsaved.h"
#include "ui/records/field_editor.h"
#include "ui/records/offer_list.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"
#include "ui/records/record_table_page.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

using namespace slate;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Two productions and two people to refer to, a form and the keys that go to what has the focus.
struct References : RecordsFixture {
    References()
    {
        addProduction(s("Mission: Impossible 7"));
        eight = addProduction(s("Mission: Impossible 8"));
        addPerson(s("Esai Morales"));
        tom = addPerson(s("Tom Cruise"));
    }
    static void show(QWidget &widget)
    {
        widget.resize(900, 600);
        widget.show();
        widget.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&widget));
    }
    static void type(const char *words) { QTest::keyClicks(QApplication::focusWidget(), s(words)); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    static OfferList *offers()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            for (OfferList *list : window->findChildren<OfferList *>()) {
                if (list->isVisible())
                    return list;
            }
        }
        return nullptr;
    }
    static QStringList offered()
    {
        QStringList lines;
        const OfferList *list = offers();
        const auto *view = list ? list->findChild<QAbstractItemView *>() : nullptr;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            lines << view->model()->index(row, 0).data().toString();
        return lines;
    }
    static QString question()
    {
        const OfferList *list = offers();
        const auto *label = list ? list->findChild<QLabel *>(s("offerQuestion")) : nullptr;
        return label && label->isVisible() ? label->text() : QString();
    }

    Id<Production> eight;
    Id<Person> tom;
};

struct InForm : References {
    InForm() : form(*session)
    {
        location = addLocation(s("Rauma"));
        show(form);
        form.setRecord({Kind::Location, location.value()});
        settle();
        begin("production");
    }
    void begin(const char *key)
    {
        FieldRow *row = form.panel()->row(key);
        REQUIRE(row);
        row->editor().input()->setFocus();
    }
    QString message(const char *key)
    {
        const auto *label = form.panel()->row(key)->findChild<QLabel *>(s("message"));
        return label->isHidden() ? QString() : label->text();
    }

    Id<Location> location;
    RecordForm form;
};

struct InTable : References {
    explicit InTable(Kind kind) : page(*session, kind) { show(page); }
    FieldEditor *editor() { return page.view().findChild<FieldEditor *>(); }

    RecordTablePage page;
};

} // namespace

TEST_CASE_METHOD(InForm, "Down and Enter choose the marked line, however often Down was pressed")
{
    type("mis");
    CHECK(offered() == QStringList {s("Mission: Impossible 7"), s("Mission: Impossible 8"), s("Add “mis”")});
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(get(location).production == eight);
    CHECK(slate().count(Kind::Production) == 2);
    CHECK(offers() == nullptr);
}

TEST_CASE_METHOD(InForm, "a production is made only by the line that says so")
{
    const qint64 before = edits();
    type("mis");
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    CHECK(edits() == before + 1);
    REQUIRE(slate().count(Kind::Production) == 3);
    CHECK(slate().nameOf({Kind::Production, get(location).production.value()}) == s("mis"));
}

TEST_CASE_METHOD(InForm, "Enter on a name of nothing asks where it stands, and Enter again adds it")
{
    const qint64 before = edits();
    type("Nine");
    press(Qt::Key_Return);
    CHECK(edits() == before);
    CHECK(question().contains(s("Nine")));
    const auto *words = offers()->findChild<QLabel *>(s("offerQuestion"));
    CHECK(words->height() >= words->heightForWidth(words->width()));
    press(Qt::Key_Return);
    CHECK(edits() == before + 1);
    CHECK(slate().count(Kind::Production) == 3);
}

TEST_CASE_METHOD(InForm, "Escape drops the question, then the letters, and nothing was made")
{
    const qint64 before = edits();
    type("Nine");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    CHECK(offers() == nullptr);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(line->text() == s("Nine"));
    press(Qt::Key_Escape);
    CHECK(line->text().isEmpty());
    CHECK(edits() == before);
}

TEST_CASE_METHOD(
    InForm, "Enter on the beginning of a name there is makes nothing, however often it is pressed")
{
    const qint64 before = edits();
    type("mis");
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Return);
    CHECK(edits() == before);
    CHECK(question().contains(s("mis")));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(edits() == before + 1);
    CHECK(slate().count(Kind::Production) == 2);
}

TEST_CASE_METHOD(InForm, "leaving a name of nothing makes nothing: it stays in its field and says so")
{
    const qint64 before = edits();
    type("Nine");
    press(Qt::Key_Tab);
    CHECK(edits() == before);
    CHECK(session->unsaved().count() == 1);
    CHECK(message("production").contains(s("Nine")));
    // Trying to save all that is not saved makes nothing of it either.
    begin("production");
    press(Qt::Key_Return);
    CHECK(question().contains(s("Nine")));
    press(Qt::Key_Return);
    CHECK(slate().count(Kind::Production) == 3);
    CHECK(session->unsaved().isEmpty());
}

TEST_CASE_METHOD(InForm, "Tab takes the marked line along, and the whole name in other letters is the name")
{
    type("imp");
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    CHECK(get(location).production == eight);
    begin("production");
    press(Qt::Key_A, Qt::ControlModifier);
    type("mission:  impossible 7");
    press(Qt::Key_Return);
    CHECK(get(location).production != eight);
    CHECK(slate().count(Kind::Production) == 2);
}

TEST_CASE_METHOD(InForm, "a click takes the line under the pointer")
{
    type("mis");
    auto *view = offers()->findChild<QAbstractItemView *>();
    const QRect line = view->visualRect(view->model()->index(1, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, line.center());
    settle();
    CHECK(get(location).production == eight);
}

TEST_CASE_METHOD(InForm, "Down in a field that nothing was typed into shows all there is")
{
    press(Qt::Key_Down);
    CHECK(offered() == QStringList {s("Mission: Impossible 7"), s("Mission: Impossible 8")});
    press(Qt::Key_Escape);
    CHECK(offers() == nullptr);
}

TEST_CASE("a cell takes the marked person, and makes nobody of the letters typed")
{
    InTable table(Kind::CastMember);
    table.page.startAdd();
    table.type("es");
    CHECK(table.offered() == QStringList {s("Esai Morales"), s("Add “es”")});
    table.press(Qt::Key_Down);
    table.press(Qt::Key_Return);
    CHECK(table.slate().count(Kind::Person) == 2);
    REQUIRE(table.slate().count(Kind::CastMember) == 1);
    table.page.startAdd();
    table.type("cru");
    table.press(Qt::Key_Down);
    table.press(Qt::Key_Down);
    table.press(Qt::Key_Up);
    table.press(Qt::Key_Tab);
    CHECK(table.slate().count(Kind::Person) == 2);
    CHECK(table.slate().count(Kind::CastMember) == 2);
}

TEST_CASE("a cell asks before somebody new comes, by Enter and by Tab, and Escape leaves the row")
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        InTable table(Kind::CastMember);
        const qint64 before = table.edits();
        table.page.startAdd();
        table.type("Hayley Atwel");
        table.press(key);
        CHECK(table.edits() == before);
        CHECK(table.question().contains(s("Hayley Atwel")));
        REQUIRE(table.editor());
        table.press(Qt::Key_Escape);
        CHECK(table.offers() == nullptr);
        table.type("l");
        table.press(key);
        table.press(Qt::Key_Return);
        CHECK(table.edits() == before + 1);
        CHECK(table.slate().count(Kind::Person) == 3);
        CHECK(table.slate().count(Kind::CastMember) == 1);
    }
}

TEST_CASE("a table takes a name of nothing from nobody")
{
    InTable table(Kind::Location);
    const auto rauma = table.addLocation(s("Rauma"));
    RecordTableModel &model = table.page.model();
    const QModelIndex cell = model.index(0, model.columnOf("production"));
    CHECK_FALSE(model.setData(cell, s("Nine"), Qt::EditRole));
    CHECK(model.setData(cell, s("mission: impossible 8"), Qt::EditRole));
    CHECK(table.get(rauma).production == table.eight);
    CHECK(table.slate().count(Kind::Production) == 2);
}
