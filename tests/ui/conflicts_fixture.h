#pragma once

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

namespace slate {

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

} // namespace slate
