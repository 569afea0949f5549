#pragma once

#include "tests/ui/records_fixture.h"
#include "tests/ui/window_fixture.h"

#include "tests/core/full_disk.h"
#include "tests/ui/no_room.h"
#include "tests/ui/own_drafts.h"
#include "ui/base/unsaved.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/status_line.h"

#include <QDir>
#include <QLabel>
#include <QRegularExpression>

namespace slate {

/// A window on a slate whose disk can be filled and emptied again.
class TypedFixture : OwnDrafts, public WindowFixture
{
public:
    TypedFixture()
    {
        questions.leaveUnsaved = [this](const QStringList &fields) {
            asked << fields;
            return leaving;
        };
        reopen();
    }

    ~TypedFixture()
    {
        emptyDisk();
        window.reset(); // before the disk that its file is on
    }

    /// As after the program was ended and started again.
    void reopen()
    {
        const QString file = path();
        window.reset();
        window = std::make_unique<MainWindow>(Slate::open(file), questions);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    void fillDisk() { FullDisk::setWritesLeft(0); }
    void emptyDisk() { FullDisk::setWritesLeft(1'000'000); }

    /// The line of state when the log of what was done is in the file, which takes a moment otherwise.
    QString state()
    {
        if (unsaved().isEmpty())
            slate().moveLogIntoFile();
        // The time beside "Saved" is that of the day.
        return child<QLabel>("fileStatus")->text().replace(
            QRegularExpression(QStringLiteral("Saved \\d.*")), QStringLiteral("Saved"));
    }
    Unsaved &unsaved() { return window->session().unsaved(); }
    /// The field of the form with a record shown.
    FieldRow &field(const char *key)
    {
        FieldRow *row = window->findChild<RecordForm *>()->panel()->row(key);
        REQUIRE(row);
        return *row;
    }
    FieldRow &shown(RecordRef ref, const char *key)
    {
        window->showRecord(ref);
        return field(key);
    }
    static QString textOf(FieldRow &row) { return row.editor().typed(); }
    static QString messageOf(FieldRow &row)
    {
        return row.findChild<QLabel *>(QStringLiteral("message"))->text();
    }
    void typeInto(FieldRow &row, const QString &text)
    {
        QWidget *input = row.editor().input();
        input->setFocus();
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(input, text);
    }
    void leave(FieldRow &row) { row.editor().input()->clearFocus(); }

    FullDisk disk {1'000'000};
    QList<QStringList> asked;
    LeaveChoice leaving = LeaveChoice::Stay;
};

} // namespace slate
