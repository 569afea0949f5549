#include "tests/ui/conflicts_fixture.h"

using namespace slate;

TEST_CASE_METHOD(
    ConflictsFixture, "conflicts stand under their days with when they are and what would mend them")
{
    CHECK(groups() == QStringList {QStringLiteral("Mon 6 April 2026 (2)")});
    CHECK(cell(0, 0).data().toString() == QStringLiteral("The day takes 15 h, and 14 h are the most."));
    CHECK(cell(0, 0, 1).data().toString() == QStringLiteral("Day 1"));
    CHECK(cell(0, 0, 2).data().toString() == QStringLiteral("Move 1 h of work to another day."));
    CHECK(cell(0, 1).data().toString() == QStringLiteral("Jump from the cliff has no coordinator."));
    CHECK(child<QLabel>("conflictCount")->text() == QStringLiteral("2 conflicts"));
}

TEST_CASE_METHOD(
    ConflictsFixture, "what stops a day stands before what collides, each with a shape of its own")
{
    child<QComboBox>("conflictGrouping")->setCurrentIndex(0);
    CHECK(groups() == QStringList {QStringLiteral("Stops the day (1)"), QStringLiteral("Collides (1)")});
    const auto iconOf = [&](int group) {
        return model().index(group, 0).data(Qt::DecorationRole).value<QIcon>().pixmap(18).toImage();
    };
    CHECK(iconOf(0) != iconOf(1));
}

TEST_CASE_METHOD(
    ConflictsFixture, "a permit that is missing on many days is one line, accepted and taken back whole")
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    child<QComboBox>("conflictGrouping")->setCurrentIndex(0);
    const Id<Location> house = addLocation(QStringLiteral("The house"));
    for (const char *number : {"3", "4", "5", "6"})
        addDay(QString::fromLatin1(number), false);
    slate().edit(QStringLiteral("Move in"), [&](Transaction &t) {
        t.setField({Kind::Stunt, stunt.value()}, "status", QStringLiteral("cancelled"));
        t.setField({Kind::Location, house.value()}, "status", QStringLiteral("confirmed"));
        for (const Scene &scene : slate().all<Scene>()) {
            t.setField({Kind::Scene, scene.id.value()}, "location", house.value());
            t.setField({Kind::Scene, scene.id.value()}, "minutes", qint64(60));
        }
    });
    settle();
    REQUIRE(groups() == QStringList {QStringLiteral("Collides (1)")});
    CHECK(cell(0, 0).data().toString() == QStringLiteral("There is no permit for The house."));
    CHECK(cell(0, 0, 1).data().toString() == text("Days 1–6"));
    CHECK(child<QLabel>("conflictCount")->text() == QStringLiteral("1 conflict"));
    click(cell(0, 0));
    CHECK_FALSE(child<QPushButton>("mendConflict")->isVisible());
    answer(QStringLiteral("The landlord agreed."));
    const qint64 before = edits();
    QTest::mouseClick(child<QPushButton>("acceptConflict"), Qt::LeftButton);
    settle();
    CHECK(edits() == before + 1);
    CHECK(groups() == QStringList {QStringLiteral("Accepted (1)")});
    CHECK(slate().all<AcceptedConflict>().size() == 6);
    // What comes later nobody accepted.
    addDay(QStringLiteral("7"), false);
    slate().edit(QStringLiteral("Move in"), [&](Transaction &t) {
        for (const Scene &scene : slate().all<Scene>())
            t.setField({Kind::Scene, scene.id.value()}, "location", house.value());
    });
    settle();
    CHECK(groups() == QStringList {QStringLiteral("Collides (1)"), QStringLiteral("Accepted (1)")});
    click(cell(1, 0));
    QTest::mouseClick(child<QPushButton>("acceptConflict"), Qt::LeftButton);
    settle();
    CHECK(slate().all<AcceptedConflict>().empty());
    CHECK(cell(0, 0, 1).data().toString() == text("Days 1–7"));
    child<QComboBox>("conflictGrouping")->setCurrentIndex(1);
    CHECK(model().rowCount() == 7);
}

TEST_CASE_METHOD(
    ConflictsFixture, "an edit anywhere shows in the conflicts at once, and the chosen one stays chosen")
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    click(cell(0, 1));
    CHECK(child<QPushButton>("acceptConflict")->isVisible());
    slate().edit(QStringLiteral("Longer"), [&](Transaction &t) {
        for (const Scene &scene : slate().all<Scene>())
            t.setField({Kind::Scene, scene.id.value()}, "minutes", qint64(16 * 60));
    });
    settle();
    CHECK(groups().size() == 2);
    CHECK(tree().currentIndex() == cell(0, 1));
    slate().edit(QStringLiteral("Coordinator"), [&](Transaction &t) {
        Person person;
        person.id = Id<Person>::random();
        person.name = QStringLiteral("Wade");
        t.insert(person);
        t.setField({Kind::Stunt, stunt.value()}, "coordinator", person.id.value());
    });
    settle();
    CHECK(model().rowCount(model().index(0, 0)) == 1);
}

TEST_CASE_METHOD(ConflictsFixture, "conflicts can be put together by rule, and filtered by words")
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClick(child<QComboBox>("conflictGrouping"), Qt::Key_Down);
    CHECK(groups()
        == QStringList {
            QStringLiteral("Day too long (1)"), QStringLiteral("Stunt without a coordinator (1)")});
    QTest::keyClicks(child<QLineEdit>("conflictFilter"), QStringLiteral("cliff"));
    CHECK(groups() == QStringList {QStringLiteral("Stunt without a coordinator (1)")});
    QTest::keyClicks(child<QLineEdit>("conflictFilter"), QStringLiteral("xyz"));
    CHECK(groups().isEmpty());
    CHECK(child<QLabel>("noConflicts")->text() == QStringLiteral("No conflict has these words."));
    CHECK(child<QLabel>("conflictCount")->text() == QStringLiteral("2 conflicts"));
}

TEST_CASE_METHOD(ConflictsFixture, "Enter and a double click open the record that a conflict is about")
{
    QSignalSpy opened(session.get(), &Session::openRequested);
    click(cell(0, 1));
    QTest::keyClick(&tree(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<RecordRef>() == RecordRef {Kind::Stunt, stunt.value()});
    const QPoint spot = tree().visualRect(cell(0, 1)).center();
    QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, spot);
    CHECK(opened.size() == 2);
}

TEST_CASE_METHOD(ConflictsFixture, "a conflict is accepted with a reason, shown apart, and taken back")
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *accept = child<QPushButton>("acceptConflict");
    click(cell(0, 0));
    const qint64 before = edits();
    QTest::mouseClick(accept, Qt::LeftButton);
    CHECK(edits() == before);
    answer(QStringLiteral("One long day was agreed."));
    QTest::mouseClick(accept, Qt::LeftButton);
    settle();
    CHECK(lastTitle() == QStringLiteral("Accept conflict"));
    CHECK(asked == QStringLiteral("The day takes 15 h, and 14 h are the most."));
    CHECK(groups() == QStringList {QStringLiteral("Mon 6 April 2026 (1)"), QStringLiteral("Accepted (1)")});
    CHECK(cell(1, 0, 2).data().toString() == QStringLiteral("Accepted: One long day was agreed."));
    CHECK(child<QLabel>("conflictCount")->text() == QStringLiteral("1 conflict"));
    CHECK(tree().currentIndex() == cell(1, 0));
    CHECK(accept->text() == QStringLiteral("Take back"));
    QTest::mouseClick(accept, Qt::LeftButton);
    settle();
    CHECK(groups() == QStringList {QStringLiteral("Mon 6 April 2026 (2)")});
    CHECK(slate().all<AcceptedConflict>().empty());
}

TEST_CASE_METHOD(ConflictsFixture, "a rule is switched off and its limit set for the production of the board")
{
    bool done = false;
    QTimer::singleShot(0, view.get(), [&] {
        auto *rules = view->findChild<ConflictRules *>();
        REQUIRE(rules);
        auto *box = rules->box(ConflictRule::StuntWithoutCoordinator);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        settle();
        CHECK(model().rowCount(model().index(0, 0)) == 1);
        auto *pages = rules->limit(ConflictRule::DayTooManyPages);
        CHECK(pages->text() == QStringLiteral("8 pages"));
        pages->selectAll();
        QTest::keyClicks(pages, QStringLiteral("7 4/8"));
        QTest::keyClick(pages, Qt::Key_Return);
        CHECK(pages->value() == 60);
        CHECK(pages->text() == QStringLiteral("7 4/8 pages"));
        pages->setValue(64);
        auto *limit = rules->limit(ConflictRule::LongDay);
        CHECK(limit->value() == 14);
        QTest::keyClick(limit, Qt::Key_Up);
        settle();
        CHECK(model().rowCount() == 0);
        CHECK(slate().all<RuleSetting>().size() == 2);
        // What is as it was before needs no record.
        QTest::keyClick(limit, Qt::Key_Down);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        CHECK(slate().all<RuleSetting>().empty());
        done = true;
        rules->reject();
    });
    QTest::mouseClick(child<QPushButton>("conflictRulesButton"), Qt::LeftButton);
    CHECK(done);
    settle();
    CHECK(model().rowCount(model().index(0, 0)) == 2);
}

TEST_CASE_METHOD(ConflictsFixture, "when the chosen conflict is gone, the one in its place is chosen")
{
    click(cell(0, 0));
    slate().edit(QStringLiteral("Shorter"), [&](Transaction &t) {
        for (const Scene &scene : slate().all<Scene>())
            t.setField({Kind::Scene, scene.id.value()}, "minutes", qint64(60));
    });
    settle();
    CHECK(tree().currentIndex() == cell(0, 0));
    CHECK(cell(0, 0).data().toString() == QStringLiteral("Jump from the cliff has no coordinator."));
    CHECK(child<QLabel>("conflictProposal")->text() == QStringLiteral("Name a coordinator."));
}

TEST_CASE_METHOD(ConflictsFixture, "no word of a conflict is cut off where its column is narrow")
{
    view->resize(560, 500);
    settle();
    const auto fits = [&](const QModelIndex &index, int room) {
        const QRect words = tree().fontMetrics().boundingRect(
            QRect(0, 0, room, 1000), Qt::TextWordWrap, index.data().toString());
        return words.height() <= tree().visualRect(index).height();
    };
    const QModelIndex what = cell(0, 0);
    CHECK(tree().visualRect(what).height() > tree().visualRect(model().index(0, 0)).height());
    CHECK(fits(what, tree().visualRect(what).width() - 30));
    CHECK(fits(cell(0, 0, 2), tree().columnWidth(2) - 10));
    const int narrow = tree().visualRect(what).height();
    view->resize(1400, 500);
    settle();
    CHECK(tree().visualRect(cell(0, 0)).height() < narrow);
}
