#include "tests/ui/dood_fixture.h"

#include <QAbstractItemModelTester>

using namespace slate;

namespace {

struct Watched : DoodFixture {
    QAbstractItemModelTester tester {&model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("a day out of days has a column for each calendar day, and then the totals")
{
    Watched dood;
    CHECK(dood.model().dayCount() == 7);
    CHECK(dood.letters(0) == QStringLiteral("SW I I / I I WF"));
    CHECK(dood.letters(1) == QStringLiteral("- SW WF - - - -"));
    CHECK(dood.letters(2) == QStringLiteral("- - - - - - -"));
    CHECK(dood.total(0, DoodTotal::Work) == QStringLiteral("2"));
    CHECK(dood.total(2, DoodTotal::Start) == QStringLiteral("\u2014"));
    CHECK(dood.model().headerData(0, Qt::Vertical).toString() == QStringLiteral("1 Ada"));
    CHECK(dood.model().sheet().days[3].standing == DateStanding::Holiday);
}

TEST_CASE("only the rows that a change reaches are told to the view, and nothing is built anew")
{
    Watched dood;
    QSignalSpy changed(&dood.model(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&dood.model(), &QAbstractItemModel::modelReset);
    dood.session->edit(
        QStringLiteral("Hold"), [&](Transaction &t) { t.setField(dood.ref(0), "hold", true); });
    CHECK(dood.letters(0) == QStringLiteral("SW H H / H H WF"));
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 0);
    CHECK(changed[0][1].toModelIndex().row() == 0);
    CHECK(reset.isEmpty());
    dood.slate().undo();
    CHECK(dood.letters(0) == QStringLiteral("SW I I / I I WF"));
}

TEST_CASE("a name that changes is told to the head of its row alone")
{
    Watched dood;
    QSignalSpy changed(&dood.model(), &QAbstractItemModel::dataChanged);
    QSignalSpy heads(&dood.model(), &QAbstractItemModel::headerDataChanged);
    dood.session->edit(QStringLiteral("Name"),
        [&](Transaction &t) { t.setField(dood.ref(1), "character", QStringLiteral("Bert")); });
    CHECK(changed.isEmpty());
    REQUIRE(heads.size() == 1);
    CHECK(heads[0][1].toInt() == 1);
    CHECK(heads[0][2].toInt() == 1);
}

TEST_CASE("while a strip is dragged the cells that would change are marked, and no others")
{
    Watched dood;
    dood.view->preview(dood.swapped());
    CHECK(dood.letters(0) == QStringLiteral("- SW I / I I WF"));
    CHECK(dood.letters(1) == QStringLiteral("SW I WF - - - -"));
    CHECK(dood.model().isChanged(0, 0));
    CHECK(dood.model().isChanged(0, 1));
    CHECK_FALSE(dood.model().isChanged(0, 2));
    CHECK(dood.model().isChanged(1, 0));
    CHECK_FALSE(dood.model().isChanged(1, 2));
    CHECK(dood.model().changedCount() == 4);
    CHECK(dood.model().isChanged(0, dood.model().dayCount() + static_cast<int>(DoodTotal::Start)));
    CHECK_FALSE(dood.model().isChanged(0, dood.model().dayCount() + static_cast<int>(DoodTotal::Work)));
    dood.view->endPreview();
    CHECK(dood.letters(0) == QStringLiteral("SW I I / I I WF"));
    CHECK(dood.model().changedCount() == 0);
}

TEST_CASE("a what-if on other days compares dates, not columns")
{
    Watched dood;
    BoardOrder order = dood.live->order(dood.board);
    order.placed.resize(10); // without the sixth day
    dood.view->preview(planOf(dood.live->facts(), order));
    CHECK(dood.letters(0) == QStringLiteral("SWF - - - - -"));
    CHECK(dood.model().isChanged(0, 0));
    CHECK_FALSE(dood.model().isChanged(1, 1));
    dood.view->endPreview();
    CHECK(dood.model().dayCount() == 7);
}

TEST_CASE("the words of a cell say who, when and what, for those who do not know the letters")
{
    Watched dood;
    const QString words = dood.model().index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(words.contains(QStringLiteral("Ada")));
    CHECK(words.contains(QStringLiteral("shooting day 1")));
    CHECK(words.contains(QStringLiteral("starts work")));
}
