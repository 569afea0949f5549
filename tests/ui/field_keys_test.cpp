#include "tests/ui/window_fixture.h"

#include "ui/records/field_editor.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"

#include <QPlainTextEdit>

using namespace slate;

namespace {

/// What of a field is chosen, and all that it says.
std::pair<QString, QString> chosenIn(QWidget *input)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        return {line->selectedText(), line->text()};
    if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        return {text->textCursor().selectedText(), text->toPlainText()};
    return {};
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "Tab and Shift+Tab into a filled field choose all of it, whatever it holds")
{
    Location full = slate().find(rauma).value();
    full.address = QStringLiteral("Torget 1");
    full.country = QStringLiteral("Norway");
    full.available = DateWindow::exact(QDate(2021, 3, 4));
    full.timeZone = QStringLiteral("Europe/Oslo");
    full.notes = QStringLiteral("Quiet");
    slate().edit(QStringLiteral("Fill"), [&](Transaction &t) { t.update(full); });
    window->showRecord(ref(rauma));
    RecordPanel *panel = window->findChild<RecordForm *>()->panel();
    int filled = 0;
    for (const auto &[keys, modifiers] : {std::pair(Qt::Key_Tab, Qt::KeyboardModifiers()),
             std::pair(Qt::Key_Backtab, Qt::KeyboardModifiers(Qt::ShiftModifier))}) {
        panel->row(keys == Qt::Key_Tab ? "name" : "notes")->editor().input()->setFocus();
        for (int step = 0; step < 30; ++step) {
            press(keys, modifiers);
            QWidget *input = QApplication::focusWidget();
            if (!panel->isAncestorOf(input))
                break;
            const auto [chosen, all] = chosenIn(input);
            CHECK(chosen == all);
            filled += all.isEmpty() ? 0 : 1;
        }
    }
    CHECK(filled >= 8);
}

TEST_CASE_METHOD(
    WindowFixture, "typing after Tab replaces what was there, also when the field before was changed")
{
    Location full = slate().find(rauma).value();
    full.address = QStringLiteral("Torget 1");
    full.country = QStringLiteral("Norway");
    slate().edit(QStringLiteral("Fill"), [&](Transaction &t) { t.update(full); });
    window->showRecord(ref(rauma));
    RecordPanel *panel = window->findChild<RecordForm *>()->panel();
    QWidget *name = panel->row("name")->editor().input();
    name->setFocus();
    for (int step = 0; step < 30; ++step) {
        QWidget *input = QApplication::focusWidget();
        if (qobject_cast<QPlainTextEdit *>(input) || qobject_cast<QLineEdit *>(input)) {
            if (input->objectName() == QStringLiteral("address")
                || input->objectName() == QStringLiteral("country"))
                type(QStringLiteral("New"));
        }
        press(Qt::Key_Tab);
    }
    CHECK(slate().find(rauma)->address == QStringLiteral("New"));
    CHECK(slate().find(rauma)->country == QStringLiteral("New"));
}
