#include "tests/ui/conflicts_fixture.h"

using namespace slate;

namespace {

/// Three days, on the first of which somebody is away, and on the second of which there is no room.
class MendingFixture : public ConflictsFixture
{
public:
    MendingFixture()
    {
        Person person;
        person.name = QStringLiteral("Ethan");
        ethan = add(person);
        Stunt jump = fromRecord<Stunt>(*session->catalog().find({Kind::Stunt, stunt.value()}));
        jump.coordinator = ethan;
        slate().edit(QStringLiteral("Mend"), [&](Transaction &t) {
            t.update(jump);
            for (const Scene &scene : slate().all<Scene>())
                t.setField({Kind::Scene, scene.id.value()}, "minutes",
                    qint64(scene.number == QLatin1String("1") ? 60 : 13 * 60 + 30));
        });
        addDay(QStringLiteral("3"), false);
        Availability away;
        away.person = ethan;
        away.what = AvailabilityKind::NotFree;
        away.firstDay = away.lastDay = QDate(2026, 4, 6);
        add(away);
        settle();
        click(cell(0, 0));
    }
    QPushButton &mend() { return *child<QPushButton>("mendConflict"); }
    QString proposal() { return child<QLabel>("conflictProposal")->text(); }
    /// "1|2|3": the scenes of the days.
    QString shape() const
    {
        QString text;
        for (const Strip &strip : live->order(board).placed) {
            if (strip.stripKind == StripKind::DayBreak)
                text += QLatin1Char('|');
            else if (!strip.scene.isNull())
                text += live->facts().find(strip.scene)->number;
        }
        return text;
    }

    Id<Person> ethan;
};

} // namespace

TEST_CASE_METHOD(
    MendingFixture, "a button moves the scenes to the nearest good day, as one edit that can be undone")
{
    REQUIRE(groups() == QStringList {QStringLiteral("Mon 6 April 2026 (1)")});
    CHECK(mend().isVisible());
    CHECK(mend().text() == QStringLiteral("Move scene 1 to day 3"));
    // The words name the day of the button and no other.
    CHECK(proposal()
        == QStringLiteral("Moved to day 3, Wed 8 April 2026, scene 1 would bring no other conflict."));
    QSignalSpy told(session.get(), &Session::told);
    const qint64 before = edits();
    QTest::mouseClick(&mend(), Qt::LeftButton);
    settle();
    CHECK(edits() == before + 1);
    CHECK(lastTitle() == QStringLiteral("Move scene 1 to day 3"));
    CHECK(shape() == QStringLiteral("|2|31|"));
    CHECK(groups().isEmpty());
    CHECK_FALSE(mend().isVisible());
    REQUIRE(told.size() == 1);
    CHECK(told[0][0].toString() == QStringLiteral("Moved scene 1 to day 3"));
    CHECK(told[0][1].toBool());
    slate().undo();
    settle();
    CHECK(shape() == QStringLiteral("1|2|3|"));
    CHECK(groups() == QStringList {QStringLiteral("Mon 6 April 2026 (1)")});
}

TEST_CASE_METHOD(MendingFixture, "the button that mends is reached and pressed by keys")
{
    view->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(view.get()));
    tree().setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 8 && QApplication::focusWidget() != &mend(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == &mend());
    QTest::keyClick(&mend(), Qt::Key_Space);
    settle();
    CHECK(shape() == QStringLiteral("|2|31|"));
}

TEST_CASE_METHOD(MendingFixture, "Enter mends what is chosen, and A accepts it")
{
    QTest::keyClick(&tree(), Qt::Key_A);
    CHECK(asked == QStringLiteral("Ethan is not free."));
    CHECK(slate().all<AcceptedConflict>().empty());
    QTest::keyClick(&tree(), Qt::Key_Return);
    settle();
    CHECK(shape() == QStringLiteral("|2|31|"));
    CHECK(groups().isEmpty());
}

TEST_CASE_METHOD(MendingFixture, "what a move would bring is told before it is made")
{
    // The last day is as full as the second: what is taken away here comes there.
    slate().edit(QStringLiteral("Longer"), [&](Transaction &t) {
        for (const Scene &scene : slate().all<Scene>()) {
            if (scene.number == QLatin1String("3"))
                t.setField({Kind::Scene, scene.id.value()}, "minutes", qint64(13 * 60 + 30));
        }
    });
    settle();
    click(cell(0, 0));
    CHECK_FALSE(mend().isVisible());
    CHECK(proposal().endsWith(QStringLiteral("On no day near would its scenes collide with less.")));
    // Two conflicts for one: that is worth it.
    slate().edit(QStringLiteral("Night"), [&](Transaction &t) {
        Scene other;
        other.id = Id<Scene>::random();
        other.production = production;
        other.number = QStringLiteral("1A");
        other.heading = QStringLiteral("EXT. CLIFF - NIGHT");
        other.time = TimeOfDay::Night;
        other.minutes = 15;
        t.insert(other);
        for (Scene scene : slate().all<Scene>()) {
            scene.time = TimeOfDay::Day;
            if (scene.number == QLatin1String("1"))
                t.update(scene);
        }
        Strip strip;
        strip.id = Id<Strip>::random();
        strip.board = board;
        strip.stripKind = StripKind::Scene;
        strip.scene = other.id;
        strip.place = keyBetween({}, live->order(board).placed.front().place);
        t.insert(strip);
    });
    settle();
    click(cell(0, 0));
    REQUIRE(mend().isVisible());
    CHECK(mend().text() == QStringLiteral("Move scene 1 to day 2"));
    CHECK(proposal().endsWith(
        QStringLiteral("Moved to day 2, Tue 7 April 2026, scene 1 would take away 2 conflicts and bring 1: "
                       "The day takes 14 h 30 min, and 14 h are the most.")));
}

TEST_CASE_METHOD(ConflictsFixture, "a conflict that a record mends has a button that opens it")
{
    QSignalSpy opened(session.get(), &Session::openRequested);
    click(cell(0, 1));
    auto *open = child<QPushButton>("openToMend");
    CHECK(open->text() == QStringLiteral("Open Jump from the cliff"));
    QTest::mouseClick(open, Qt::LeftButton);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<RecordRef>() == RecordRef {Kind::Stunt, stunt.value()});
    // What is the matter with a day is seen on the board.
    click(cell(0, 0));
    CHECK(open->text() == QStringLiteral("Show day 1 on the board"));
    QTest::mouseClick(open, Qt::LeftButton);
    REQUIRE(opened.size() == 2);
    const auto ref = opened[1][0].value<RecordRef>();
    CHECK(ref.kind == Kind::Strip);
    CHECK(live->plan(board).dayOf(Id<Strip>(ref.id)) == 0);
}

TEST_CASE_METHOD(ConflictsFixture, "too little rest is mended by a later call, at the press of a button")
{
    Person person;
    person.name = QStringLiteral("Ethan");
    const Id<Person> ethan = add(person);
    CastMember part;
    part.person = ethan;
    part.production = production;
    const Id<CastMember> hunt = add(part);
    slate().edit(QStringLiteral("Cast"), [&](Transaction &t) {
        t.setField({Kind::Stunt, stunt.value()}, "coordinator", ethan.value());
        for (const Scene &scene : slate().all<Scene>()) {
            t.insert(SceneCast {Id<SceneCast>::random(), scene.id, hunt, {}, {}, {}});
            if (scene.number == QLatin1String("1"))
                t.setField({Kind::Scene, scene.id.value()}, "minutes", qint64(13 * 60));
        }
    });
    settle();
    REQUIRE(groups() == QStringList {QStringLiteral("Tue 7 April 2026 (1)")});
    click(cell(0, 0));
    auto *mend = child<QPushButton>("mendConflict");
    CHECK(mend->text() == QStringLiteral("Set the call of day 2 to 08:00"));
    CHECK(child<QLabel>("chosenConflict")->text()
        == QStringLiteral("Tue 7 April 2026, day 2: Ethan has 11 h of rest since the last wrap, and 12 h are "
                          "wanted."));
    QTest::mouseClick(mend, Qt::LeftButton);
    settle();
    CHECK(groups().isEmpty());
    CHECK(live->plan(board).days[1].call == 8 * 60);
    slate().undo();
    CHECK(live->plan(board).days[1].call == 7 * 60);
}
