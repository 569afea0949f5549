#include "tests/core/strings.h"
#include "tests/ui/board_sample.h"

#include "ui/schedule/compare/compare_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

using namespace slate;

namespace {

struct OpenCompare : BoardSample {
    OpenCompare()
    {
        view = std::make_unique<CompareView>(*session, *live);
        view->resize(1200, 760);
        view->setBoard(main);
        view->show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
        REQUIRE_FALSE(boxNamed("Second unit")->isChecked());
    }

    QCheckBox *boxNamed(const char *name)
    {
        for (QCheckBox *box : view->findChildren<QCheckBox *>()) {
            if (box->text() == QLatin1String(name))
                return box;
        }
        FAIL("there is no such box");
        return nullptr;
    }
    void show(CompareTopic topic)
    {
        auto *bar = view->findChild<QTabBar *>(QStringLiteral("compareTopics"));
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(static_cast<int>(topic)).center());
        REQUIRE(view->topic() == topic);
    }
    QString text(int row, int column) { return view->model().index(row, column).data().toString(); }
    QString said() { return view->findChild<QLabel *>(QStringLiteral("compareSaid"))->text(); }
    QTableView *table() { return view->findChild<QTableView *>(); }

    std::unique_ptr<CompareView> view;
};

} // namespace

TEST_CASE("the boards of a production stand side by side, and those taken out leave")
{
    OpenCompare c;
    QAbstractItemModelTester tester(
        c.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(c.view->boards() == std::vector {c.main, c.other});
    CHECK(c.view->model().headerData(2, Qt::Horizontal, Qt::DisplayRole).toString()
        == QStringLiteral("Main unit"));
    CHECK(c.text(0, 1) == QStringLiteral("Days"));
    CHECK(c.text(0, 2) == QStringLiteral("3"));
    CHECK(c.text(0, 3) == QStringLiteral("4"));
    CHECK(c.text(0, 0) == QStringLiteral("≠"));
    QTest::mouseClick(c.boxNamed("Rome first"), Qt::LeftButton);
    CHECK(c.view->boards() == std::vector {c.main});
    CHECK(c.said().contains(QStringLiteral("two boards or more")));
}

TEST_CASE("scenes on other days are marked, and only they are listed where that is asked")
{
    OpenCompare c;
    c.show(CompareTopic::Scenes);
    QAbstractItemModelTester tester(
        c.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(c.view->model().rowCount() == 8);
    CHECK(c.text(1, 1).startsWith(QLatin1Char('2')));
    CHECK(c.text(1, 0).isEmpty());
    CHECK(c.text(1, 2) == c.text(1, 3));
    CHECK(c.text(7, 0) == QStringLiteral("≠"));
    CHECK(c.text(7, 2) == QStringLiteral("Not on a day"));
    CHECK(c.text(7, 3).startsWith(QStringLiteral("Day 2")));
    const int differ =
        8 - static_cast<int>(std::count_if(c.scenes.begin(), c.scenes.end(), [&](Id<Scene> id) {
            const auto row =
                static_cast<int>(std::find(c.scenes.begin(), c.scenes.end(), id) - c.scenes.begin());
            return c.text(row, 0).isEmpty();
        }));
    CHECK(c.said() == QStringLiteral("%1 lines differ").arg(differ));
    QTest::mouseClick(
        c.view->findChild<QCheckBox *>(QStringLiteral("onlyDifferent")), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(c.view->model().rowCount() == differ);
}

TEST_CASE("what a comparison says of a board is read whole where the page has room")
{
    OpenCompare c;
    c.show(CompareTopic::Days);
    const QTableView &table = *c.table();
    for (int column = 2; column < 4; ++column) {
        QFont font = table.font();
        font.setBold(true);
        CHECK(table.columnWidth(column) >= QFontMetrics(font).horizontalAdvance(c.text(0, column)) + 16);
    }
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
}

TEST_CASE("a scene is opened from the comparison with Enter")
{
    OpenCompare c;
    c.show(CompareTopic::Scenes);
    QSignalSpy selected(c.view.get(), &CompareView::selected);
    c.table()->setFocus();
    c.table()->selectRow(2);
    QTest::keyClick(c.table(), Qt::Key_Return);
    REQUIRE(selected.size() == 1);
    CHECK(selected[0][0].value<RecordRef>() == RecordRef {Kind::Scene, c.scenes[2].value()});
}

TEST_CASE("days and the cast's paid days are compared, and follow a change of a board")
{
    OpenCompare c;
    c.show(CompareTopic::Days);
    REQUIRE(c.view->model().rowCount() == 4);
    CHECK(c.text(3, 2) == QStringLiteral("–"));
    CHECK(c.text(0, 2).contains(QStringLiteral("1 4/8 pages")));
    c.show(CompareTopic::Cast);
    REQUIRE(c.view->model().rowCount() == 3);
    CHECK(c.text(0, 1) == QStringLiteral("1  Part 1"));
    const QString before = c.text(2, 2);
    const BoardOrder order = c.live->order(c.main);
    c.slate().edit(QStringLiteral("Remove breaks"), [&](Transaction &t) {
        apply(t, removeStrips(order, {order.placed[3].id, order.placed[6].id}));
    });
    CHECK(c.text(2, 2) == QStringLiteral("1 paid: 1 work"));
    CHECK(before != c.text(2, 2));
    c.show(CompareTopic::Days);
    CHECK(c.text(1, 2) == QStringLiteral("–"));
}
