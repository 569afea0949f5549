#include "tests/ui/board_fixture.h"

#include "ui/breakdown/scene_places.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace slate;

namespace {

struct Places : BoardFixture {
    Places() : places(std::make_unique<ScenePlaces>(*session))
    {
        places->resize(400, 200);
        QObject::connect(
            session.get(), &Session::openRequested, places.get(), [this](RecordRef ref) { opened = ref; });
    }
    /// "place / board" for each line.
    QStringList shown() const
    {
        QStringList lines;
        for (int i = 0; i < places->body()->count(); ++i) {
            const QWidget *row = places->body()->itemAt(i)->widget();
            const auto *link = row->findChild<QPushButton *>();
            QStringList words;
            if (link)
                words << link->text();
            for (const QLabel *label : row->findChildren<QLabel *>())
                words << label->text();
            lines << words.join(QStringLiteral(" / "));
        }
        return lines;
    }
    QPushButton *link() const { return places->findChild<QPushButton *>(QStringLiteral("placeLink")); }

    std::unique_ptr<ScenePlaces> places;
    RecordRef opened;
};

} // namespace

TEST_CASE_METHOD(
    Places, "a scene says its day on each board of its production, or that it is in the boneyard")
{
    session->setProduction(film);
    addBoard(QStringLiteral("Other"));
    addProduction(QStringLiteral("Beta"));
    places->setScene(scene(3));
    CHECK(places->isVisibleTo(nullptr));
    CHECK(shown()
        == QStringList {
            QStringLiteral("Day 2 · Mon 12 Apr 2021 / Main"), QStringLiteral("Boneyard / Other")});
    places->setScene(scene(5));
    CHECK(shown().first() == QStringLiteral("Boneyard / Main"));
    CHECK(link());
    places->setScene(scene(6));
    CHECK(shown().first() == QStringLiteral("Boneyard / Main"));
    places->setScene({});
    CHECK_FALSE(places->isVisibleTo(nullptr));
}

TEST_CASE_METHOD(Places, "the day of a scene follows the board, and its link opens the strip")
{
    session->setProduction(film);
    places->setScene(scene(3));
    places->show();
    QTest::mouseClick(link(), Qt::LeftButton);
    REQUIRE(opened.kind == Kind::Strip);
    CHECK(numberOf(*session->catalog().find(opened), "scene") == scene(3).value());

    REQUIRE(session->edit(QStringLiteral("Later"), [&](Transaction &t) {
        t.setField(
            {Kind::Calendar, days.value()}, "first_shooting_day", convert::toValue(QDate(2021, 4, 12)));
    }));
    CHECK(shown() == QStringList {QStringLiteral("Day 2 · Tue 13 Apr 2021 / Main")});
}
