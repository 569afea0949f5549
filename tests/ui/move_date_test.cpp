#include "tests/core/strings.h"
#include "tests/ui/timeline_sample.h"

#include "ui/base/unsaved.h"
#include "ui/timeline/move_date.h"
#include "ui/timeline/move_date_dialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace slate;

namespace {

const Questions::MoveReason corona {day(2020, 4, 24), QStringLiteral("the coronavirus")};

} // namespace

TEST_CASE("moving a date changes it and keeps the old one, in one edit")
{
    TimelineSample s;
    const Milestone release = s.milestone("Release", day(2021, 7, 23));
    s.why = corona;
    const qint64 edits = s.session->slate().editCount();

    CHECK(moveDate(*s.session, release.id.value(), day(2021, 11, 19)));
    CHECK(s.asked == 1);
    CHECK(s.session->slate().editCount() == edits + 1);
    CHECK(s.session->slate().undoTitle() == QStringLiteral("Move release date"));
    CHECK(s.dateOf(release) == day(2021, 11, 19));
    const auto moves = s.session->slate().all<MilestoneMove>();
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].milestone == release.id);
    CHECK(moves[0].from == day(2021, 7, 23));
    CHECK(moves[0].to == day(2021, 11, 19));
    CHECK(moves[0].announced == day(2020, 4, 24));
    CHECK(moves[0].reason == QStringLiteral("the coronavirus"));
}

TEST_CASE("undo takes the date and its ghost back together, redo brings both")
{
    TimelineSample s;
    const Milestone release = s.milestone("Release", day(2021, 7, 23));
    s.why = corona;
    REQUIRE(moveDate(*s.session, release.id.value(), day(2021, 11, 19)));
    s.session->slate().undo();
    CHECK(s.dateOf(release) == day(2021, 7, 23));
    CHECK(s.session->slate().count(Kind::MilestoneMove) == 0);
    s.session->slate().redo();
    CHECK(s.dateOf(release) == day(2021, 11, 19));
    CHECK(s.session->slate().count(Kind::MilestoneMove) == 1);
}

TEST_CASE("a person who gives no reason leaves the date as it was")
{
    TimelineSample s;
    const Milestone release = s.milestone("Release", day(2021, 7, 23));
    const qint64 edits = s.session->slate().editCount();
    CHECK_FALSE(moveDate(*s.session, release.id.value(), day(2021, 11, 19)));
    CHECK(s.asked == 1);
    CHECK(s.dateOf(release) == day(2021, 7, 23));
    CHECK(s.session->slate().editCount() == edits);
}

TEST_CASE("the first date of a milestone is no move and asks nothing")
{
    TimelineSample s;
    const Milestone release = s.milestone("Release", {{}, {}, QStringLiteral("soon")});
    CHECK(moveDate(*s.session, release.id.value(), day(2021, 11, 19)));
    CHECK(s.asked == 0);
    CHECK(s.dateOf(release) == day(2021, 11, 19));
    CHECK(s.session->slate().count(Kind::MilestoneMove) == 0);
}

TEST_CASE("the same date again is no move")
{
    TimelineSample s;
    const Milestone release = s.milestone("Release", day(2021, 7, 23));
    const qint64 edits = s.session->slate().editCount();
    CHECK(moveDate(*s.session, release.id.value(), day(2021, 7, 23)));
    CHECK(s.asked == 0);
    CHECK(s.session->slate().editCount() == edits);
}

TEST_CASE("a date that becomes unknown keeps the one before")
{
    TimelineSample s;
    const Milestone release = s.milestone("Release", day(2021, 7, 23));
    s.why = corona;
    CHECK(moveDate(*s.session, release.id.value(), {}));
    CHECK(s.dateOf(release).isEmpty());
    CHECK(s.session->slate().all<MilestoneMove>().at(0).from == day(2021, 7, 23));
}

TEST_CASE("a window is shifted whole and loses the words said of the old days")
{
    const DateWindow window {QDate(2020, 2, 20), QDate(2020, 2, 29), QStringLiteral("late February")};
    CHECK(shifted(window, 10) == DateWindow {QDate(2020, 3, 1), QDate(2020, 3, 10), {}});
    CHECK(shifted({QDate(2020, 2, 20), {}, {}}, -20) == DateWindow {QDate(2020, 1, 31), {}, {}});
}

TEST_CASE("the question gives what was typed, and nothing when the date is left as it is")
{
    Unsaved unsaved;
    const auto answerBy = [&](const std::function<void(QDialog *)> &answer) {
        QTimer::singleShot(
            0, qApp, [&] { answer(qobject_cast<QDialog *>(QApplication::activeModalWidget())); });
        return askWhyMoved(unsaved, QStringLiteral("Release"), day(2021, 7, 23), day(2021, 11, 19));
    };

    const auto given = answerBy([](QDialog *dialog) {
        REQUIRE(dialog);
        QTest::keyClicks(
            dialog->findChild<QLineEdit *>(QStringLiteral("announced")), QStringLiteral("April 2020"));
        QTest::keyClicks(
            dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason")), QStringLiteral("delay"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("announced")), Qt::Key_Return);
    });
    REQUIRE(given);
    CHECK(given->announced.earliest == QDate(2020, 4, 1));
    CHECK(given->announced.latest == QDate(2020, 4, 30));
    CHECK(given->reason == QStringLiteral("delay"));

    CHECK_FALSE(answerBy([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); }));
}
