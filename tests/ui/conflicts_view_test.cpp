#include "tests/ui/records_fixture.h"

#include "core/model/order_key.h"
#include "ui/base/live_schedule.h"
#include "ui/schedule/conflicts/conflict_rules.h"
#include "ui/schedule/conflicts/conflicts_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QTreeView>

using namespace slate;

namespace {

/// A board of two days with a stunt and a location that nobody saw to.
class ConflictsFixture : public RecordsFixture
{
public:
    ConflictsFixture()
    {
        production = addProduction(QStringLiteral("The train"));
        Calendar calendar;
        calendar.name = QStringLiteral("Norway");
        calendar.production = production;
        calendar.firstDay = QDate(2026, 4, 6);
        Board made;
        made.name = QStringLiteral("Main unit");
        made.production = production;
        made.calendar = add(calendar);
        board = add(made);
        Stunt jump;
        jump.name = QStringLiteral("Jump from the cliff");
        jump.production = production;
        jump.planApproved = QDate(2026, 1, 1);
        jump.medic = QStringLiteral("Dr Lane");
        stunt = add(jump);
        Hazard fall;
        fall.stunt = stunt;
        fall.description = QStringLiteral("Fall");
        fall.severity = Severity::Severe;
        fall.likelihood = Likelihood::Unlikely;
        add(fall);
        addDay(QStringLiteral("1"), true);
        addDay(QStringLiteral("2"), false);
        live = std::make_unique<LiveSchedule>(session->catalog());
        view = std::make_unique<ConflictsView>(*session, *live);
        view->setBoard(board);
        view->resize(1000, 500);
        view->show();
        settle();
        child<QComboBox>("conflictGrouping")->setCurrentIndex(1);
    }

    void addDay(const QString &number, bool withStunt)
    {
        Scene scene;
        scene.number = number;
        scene.heading = QStringLiteral("EXT. CLIFF - DAY");
        scene.production = production;
        scene.minutes = withStunt ? 15 * 60 : 60;
        scene.scriptOrder = m_place = keyBetween(m_place, {});
        const Id<Scene> id = add(scene);
        if (withStunt) {
            SceneStunt row;
            row.scene = id;
            row.stunt = stunt;
            add(row);
        }
        addStrip(StripKind::Banner, {});
        addStrip(StripKind::Scene, id);
        addStrip(StripKind::DayBreak, {});
    }
    void addStrip(StripKind kind, Id<Scene> scene)
    {
        Strip strip;
        strip.board = board;
        strip.stripKind = kind;
        strip.scene = scene;
        if (kind == StripKind::Banner)
            strip.banner = BannerKind::Meal;
        strip.place = m_place = keyBetween(m_place, {});
        add(strip);
    }
    QTreeView &tree() { return view->tree(); }
    QAbstractItemModel &model() { return *tree().model(); }
    template<typename T>
    T *child(const char *name)
    {
        auto *found = view->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QStringList groups()
    {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row)
            titles << model().index(row, 0).data().toString();
        return titles;
    }
    QModelIndex cell(int group, int row, int column = 0)
    {
        return model().index(row, column, model().index(group, 0));
    }
    /// Chooses a finding by a click of the mouse.
    void click(const QModelIndex &index)
    {
        tree().scrollTo(index);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(index).center());
    }
    void answer(const std::optional<QString> &reason) { whyAccepted = reason; }

    Id<Production> production;
    Id<Board> board;
    Id<Stunt> stunt;
    std::unique_ptr<LiveSchedule> live;
    std::unique_ptr<ConflictsView> view;

private:
    QString m_place;
};

} // namespace

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
