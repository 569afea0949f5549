#pragma once

#include "tests/ui/records_fixture.h"

#include "core/model/order_key.h"
#include "ui/base/moved_dates.h"
#include "ui/schedule/board/board_view.h"
#include "ui/schedule/board/prompt_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace slate {

/// A film of the scenes 1 to 6, the board "Main" with 1, 2 | 3 | 4 on three days, 5 in the boneyard and 6
/// without a strip; each scene is one page long, and the days begin on a Friday.
class BoardFixture : public RecordsFixture
{
public:
    BoardFixture()
    {
        film = addProduction(QStringLiteral("Alpha"));
        Calendar calendar;
        calendar.name = QStringLiteral("Days");
        calendar.production = film;
        calendar.firstDay = QDate(2021, 4, 9);
        calendar.saturdayOff = calendar.sundayOff = true;
        days = add(calendar);
        board = addBoard(QStringLiteral("Main"));
        for (int i = 1; i <= 6; ++i)
            scenes.push_back(addScene(i));
        const QStringList keys = keysBetween({}, {}, 8);
        put(scene(1), keys[0]);
        put(scene(2), keys[1]);
        putBreak(keys[2]);
        put(scene(3), keys[3]);
        putBreak(keys[4]);
        put(scene(4), keys[5]);
        putBreak(keys[6]);
        put(scene(5), keys[7], true);
        live = std::make_unique<LiveSchedule>(session->catalog());
        tellMovedDates(*session, *live);
        view = std::make_unique<BoardView>(*session, *live);
        view->resize(1000, 500);
        view->setBoard(board);
        view->show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
        view->days().setFocus(Qt::TabFocusReason);
    }

    Id<Board> addBoard(const QString &name)
    {
        Board made;
        made.name = name;
        made.production = film;
        made.calendar = days;
        return add(made);
    }
    Id<Scene> addScene(int number)
    {
        Scene made;
        made.number = QString::number(number);
        made.set = QStringLiteral("SET %1").arg(number);
        made.heading = QStringLiteral("INT. SET %1 - DAY").arg(number);
        made.production = film;
        made.length = Eighths {8};
        made.interiorExterior = InteriorExterior::Interior;
        made.time = TimeOfDay::Day;
        made.scriptOrder = QString::number(number);
        return add(made);
    }
    Id<Strip> put(Id<Scene> scene, const QString &place, bool boneyard = false)
    {
        Strip strip;
        strip.board = board;
        strip.stripKind = StripKind::Scene;
        strip.scene = scene;
        strip.place = place;
        strip.boneyard = boneyard;
        return add(strip);
    }
    Id<Strip> putBreak(const QString &place)
    {
        Strip strip;
        strip.board = board;
        strip.stripKind = StripKind::DayBreak;
        strip.place = place;
        return add(strip);
    }
    Id<Scene> scene(int number) const { return scenes[static_cast<size_t>(number) - 1]; }

    /// "12|3|4| 5" are the scenes of the days, "-" a banner, and after the blank those of the boneyard.
    QString shape(Id<Board> of = {}) const
    {
        const BoardOrder order = live->order(of.isNull() ? board : of);
        QString text;
        const auto say = [&](const std::vector<Strip> &strips) {
            for (const Strip &strip : strips) {
                if (strip.stripKind == StripKind::DayBreak)
                    text += QLatin1Char('|');
                else
                    text +=
                        strip.scene.isNull() ? QStringLiteral("-") : live->facts().find(strip.scene)->number;
            }
        };
        say(order.placed);
        text += QLatin1Char(' ');
        say(order.boneyard);
        return text;
    }
    RecordRef ref(int number) const
    {
        for (const auto &rows : {view->desk().rows(false), view->desk().rows(true)}) {
            for (const BoardRow &row : rows) {
                if (row.scene == scene(number))
                    return row.ref();
            }
        }
        return {};
    }
    QPoint at(const StripList &list, int number) const { return list.rectOf(ref(number)).center(); }

    static void press(QWidget *on, QPoint at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(on, Qt::LeftButton, keys, at);
    }
    /// Moves with the button held, as a hand does, in a few steps.
    static void moveTo(QWidget *from, QPoint start, QWidget *to, QPoint end)
    {
        const QPoint there = from->mapFromGlobal(to->mapToGlobal(end));
        for (int i = 1; i <= 4; ++i) {
            const QPoint step = start + (there - start) * i / 4;
            QMouseEvent event(QEvent::MouseMove, step, from->mapToGlobal(step), Qt::NoButton, Qt::LeftButton,
                Qt::NoModifier);
            QApplication::sendEvent(from, &event);
        }
    }
    static void release(QWidget *from, QWidget *to, QPoint end)
    {
        QTest::mouseRelease(from, Qt::LeftButton, {}, from->mapFromGlobal(to->mapToGlobal(end)));
    }
    void drag(StripList &from, int number, StripList &to, QPoint end)
    {
        const QPoint start = at(from, number);
        press(from.viewport(), start);
        moveTo(from.viewport(), start, to.viewport(), end);
        release(from.viewport(), to.viewport(), end);
    }
    /// Just above, or just below the middle of, another strip.
    QPoint before(const StripList &list, int number) const
    {
        return list.rectOf(ref(number)).topLeft() + QPoint(60, 3);
    }
    QPoint behind(const StripList &list, int number) const
    {
        return list.rectOf(ref(number)).bottomLeft() + QPoint(60, -2);
    }
    void click(StripList &list, int number, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, keys, at(list, number));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Chooses an entry of a menu above the board with the mouse.
    void choose(const char *menuButton, const QString &words)
    {
        auto *button = view->findChild<QPushButton *>(QLatin1String(menuButton));
        REQUIRE(button);
        QTimer::singleShot(0, button, [&] {
            for (QAction *action : button->menu()->actions()) {
                if (action->text().startsWith(words))
                    QTest::mouseClick(
                        button->menu(), Qt::LeftButton, {}, button->menu()->actionGeometry(action).center());
            }
            button->menu()->close(); // where there is no such entry
        });
        QTest::mouseClick(button, Qt::LeftButton);
        // The platform of the tests forgets which window was active before a menu.
        QApplication::setActiveWindow(view.get());
    }
    void answer(const QString &text)
    {
        REQUIRE(view->prompt().isVisible());
        view->prompt().editor().clear();
        QTest::keyClicks(&view->prompt().editor(), text);
        QTest::keyClick(&view->prompt().editor(), Qt::Key_Return);
    }

    Id<Production> film;
    Id<Calendar> days;
    Id<Board> board;
    std::vector<Id<Scene>> scenes;
    std::unique_ptr<LiveSchedule> live;
    std::unique_ptr<BoardView> view;
};

} // namespace slate
