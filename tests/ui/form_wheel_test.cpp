#include "tests/ui/form_fixture.h"

#include "ui/base/slate_style.h"

#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace slate;

namespace {

/// A turn of the wheel towards the person over a widget, as the system sends it.
void turnWheel(QWidget *over)
{
    const QPointF at(over->rect().center());
    QWheelEvent turn(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    // One that a program makes up is not handed on to what the widget lies in.
    QSpontaneKeyEvent::setSpontaneous(&turn);
    qApp->notify(over, &turn);
}

/// A location with a text of three lines and one of more than a field shows, in a form that is too low.
struct WheelForm : Form {
    WheelForm()
    {
        Location location;
        location.name = text("Rauma");
        location.power = text("Mains in the shed behind the station. ").repeated(4).trimmed();
        location.notes = text("Another line\n").repeated(40);
        form.resize(340, 300);
        open(add(location));
    }
    QPlainTextEdit &field(const char *key) { return *qobject_cast<QPlainTextEdit *>(input(key)); }
    QScrollBar &bar() { return *form.findChild<QScrollArea *>()->verticalScrollBar(); }
    /// A turn of the wheel towards the person over a field; how far the form went.
    int turnOver(const char *key)
    {
        const int before = bar().value();
        turnWheel(field(key).viewport());
        return bar().value() - before;
    }
    int firstLine(const char *key) { return field(key).verticalScrollBar()->value(); }
};

} // namespace

TEST_CASE_METHOD(WheelForm, "the wheel over the fields of a form scrolls the form, not the words in them")
{
    for (const char *key : {"power", "notes"}) {
        INFO(key);
        bar().setValue(0);
        CHECK(turnOver(key) > 0);
        CHECK(firstLine(key) == 0);
    }
}

TEST_CASE_METHOD(WheelForm, "a field that is written in scrolls where it has more lines than it shows")
{
    field("power").setFocus();
    CHECK(turnOver("power") > 0);
    CHECK(firstLine("power") == 0);
    field("notes").setFocus();
    bar().setValue(0);
    CHECK(turnOver("notes") == 0);
    CHECK(firstLine("notes") > 0);
}

TEST_CASE_METHOD(WheelForm, "a field shows its beginning when it is left, and all of its lines while it can")
{
    field("power").setFocus();
    QTest::keyClick(&field("power"), Qt::Key_End, Qt::ControlModifier);
    CHECK(firstLine("power") == 0);
    field("notes").setFocus();
    QTest::keyClick(&field("notes"), Qt::Key_End, Qt::ControlModifier);
    CHECK(firstLine("notes") > 0);
    for (const Qt::FocusReason reason : {Qt::TabFocusReason, Qt::MouseFocusReason}) {
        field("notes").setFocus(Qt::TabFocusReason);
        input("name")->setFocus(reason);
        settle();
        CHECK(firstLine("notes") == 0);
    }
}

TEST_CASE("the wheel over a list of choices, a number or a date in a dialog changes none of them")
{
    SlateStyle style;
    QScrollArea area;
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    auto *combo = new QComboBox;
    combo->addItems({text("One"), text("Two"), text("Three")});
    combo->setCurrentIndex(1);
    auto *spin = new QSpinBox;
    spin->setValue(5);
    auto *date = new QDateEdit(QDate(2021, 1, 15));
    for (QWidget *field : std::initializer_list<QWidget *> {combo, spin, date}) {
        field->setStyle(&style);
        layout->addWidget(field);
    }
    layout->addSpacing(1000);
    area.setWidget(inside);
    area.resize(200, 200);
    area.show();
    settle();
    for (QWidget *field : std::initializer_list<QWidget *> {combo, spin, date}) {
        field->setFocus();
        area.verticalScrollBar()->setValue(0);
        turnWheel(field);
        CHECK(area.verticalScrollBar()->value() > 0);
    }
    CHECK(combo->currentIndex() == 1);
    CHECK(spin->value() == 5);
    CHECK(date->date() == QDate(2021, 1, 15));
}
