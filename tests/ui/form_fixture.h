#pragma once

#include "tests/ui/records_fixture.h"

#include "core/model/calendar.h"
#include "core/model/scene.h"
#include "ui/records/card_button.h"
#include "ui/records/mark_label.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace slate {

/// A form in a window of its own over the records of the fixture.
struct Form : RecordsFixture {
    Form() : form(*session)
    {
        form.resize(340, 700);
        form.show();
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
    }
    void open(RecordRef ref)
    {
        form.setRecord(ref);
        settle();
    }
    template<typename T>
    void open(Id<T> id)
    {
        open(RecordRef {T::kind, id.value()});
    }
    FieldRow &row(const char *key)
    {
        FieldRow *found = form.panel()->row(key);
        REQUIRE(found);
        return *found;
    }
    /// A day of a calendar that is not added yet, its date typed and the cursor in the field behind that.
    void beginCalendarDay()
    {
        Calendar calendar;
        calendar.name = text("Main");
        calendar.production = addProduction(text("Alpha"));
        open(add(calendar));
        click(text("Add calendar day"));
        type("first_day", text("12 May 2027"));
        leave("first_day");
        leave("last_day");
    }
    QWidget *input(const char *key) { return row(key).editor().input(); }
    QString shown(const char *key)
    {
        const QWidget *widget = input(key);
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            return line->text();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            return text->toPlainText();
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            return combo->currentText();
        return {};
    }
    QString message(const char *key)
    {
        const auto *label = row(key).findChild<QLabel *>(text("message"));
        return label->isHidden() ? QString() : label->text();
    }
    /// Replaces what stands in a field, key by key.
    void type(const char *key, const QString &text)
    {
        QWidget *widget = input(key);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClicks(widget, text);
    }
    void press(const char *key, Qt::Key what, Qt::KeyboardModifiers modifiers = {})
    {
        // Keys go to a list that is open, as they do for a person.
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : input(key), what, modifiers);
        settle();
    }
    void leave(const char *key) { press(key, Qt::Key_Tab); }
    void click(const QString &accessibleName)
    {
        for (QAbstractButton *button : form.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == accessibleName && !button->isHidden()) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        FAIL("no button " << accessibleName.toStdString());
    }

    RecordForm form;
};

} // namespace slate
