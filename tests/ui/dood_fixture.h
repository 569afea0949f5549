#pragma once

#include "core/model/availability.h"
#include "tests/ui/records_fixture.h"
#include "ui/schedule/dood/dood_table.h"
#include "ui/schedule/dood/dood_view.h"

#include <QTableView>

namespace slate {

/// A board of six shooting days from Monday 1 July 2024, the fourth of them a holiday away: Ada (1, played
/// by Ann) works on days 1 and 6, Bob (2) on days 2 and 3, Cal (3) on none.
class DoodFixture : public RecordsFixture
{
public:
    DoodFixture()
    {
        Questions questions = session->questions();
        questions.fileToSave = [this](
                                   const QString &, const QString &, const QString &) { return fileToSave; };
        session = std::make_unique<Session>(
            Slate::create(folder.filePath(QStringLiteral("dood.slate"))), questions);
        QObject::connect(session.get(), &Session::told, [this](const QString &text) { said << text; });
        QObject::connect(session.get(), &Session::openRequested, [this](RecordRef ref) { opened = ref; });
        slate().edit(QStringLiteral("Make a board"), [this](Transaction &t) { fill(t); });
        live = std::make_unique<LiveSchedule>(session->catalog());
        view = std::make_unique<DoodView>(*session, *live);
        view->setBoard(board);
        view->resize(1200, 400);
        view->show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
        grid().setFocus();
    }

    QTableView &grid() { return view->table().grid(); }
    DoodModel &model() { return view->model(); }
    /// The letters of a row with a blank between them, "-" for none.
    QString letters(int row)
    {
        QStringList codes;
        for (int column = 0; column < model().dayCount(); ++column) {
            const QString text = model().index(row, column).data().toString();
            codes << (text.isEmpty() ? QStringLiteral("-") : text);
        }
        return codes.join(QLatin1Char(' '));
    }
    QString total(int row, DoodTotal total)
    {
        return model().index(row, model().dayCount() + static_cast<int>(total)).data().toString();
    }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QRect cell = grid().visualRect(model().index(row, column));
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&grid(), key, modifiers);
    }
    RecordRef ref(int part) const { return {Kind::CastMember, parts[static_cast<size_t>(part)].value()}; }
    /// The plan with the strip of the first day behind that of the second.
    BoardPlan swapped() const
    {
        BoardOrder order = live->order(board);
        std::swap(order.placed[0], order.placed[2]);
        return planOf(live->facts(), order);
    }

    QTemporaryDir folder;
    QString fileToSave;
    RecordRef opened;
    Id<Board> board = Id<Board>::random();
    Id<Calendar> calendar = Id<Calendar>::random();
    Id<ElementCategory> vehicles = Id<ElementCategory>::random();
    Id<Element> car = Id<Element>::random();
    std::vector<Id<CastMember>> parts;
    std::vector<Id<Strip>> strips;
    std::unique_ptr<LiveSchedule> live;
    std::unique_ptr<DoodView> view;

private:
    template<typename T>
    static T fresh()
    {
        T object;
        object.id = Id<T>::random();
        return object;
    }

    void fill(Transaction &t)
    {
        Production film = fresh<Production>();
        film.title = QStringLiteral("Alpha");
        t.insert(film);
        Person ann = fresh<Person>();
        ann.name = QStringLiteral("Ann");
        t.insert(ann);
        for (const char *name : {"Ada", "Bob", "Cal"}) {
            CastMember part = fresh<CastMember>();
            part.production = film.id;
            part.number = static_cast<int>(parts.size()) + 1;
            part.character = QString::fromUtf8(name);
            part.person = parts.empty() ? ann.id : Id<Person>();
            t.insert(part);
            parts.push_back(part.id);
        }
        ElementCategory category = fresh<ElementCategory>();
        category.id = vehicles;
        category.name = QStringLiteral("Vehicles");
        category.production = film.id;
        category.order = QStringLiteral("a");
        t.insert(category);
        Element element = fresh<Element>();
        element.id = car;
        element.name = QStringLiteral("Yellow car");
        element.category = vehicles;
        t.insert(element);
        Calendar dates = fresh<Calendar>();
        dates.id = calendar;
        dates.name = QStringLiteral("Main");
        dates.production = film.id;
        dates.firstDay = QDate(2024, 7, 1);
        t.insert(dates);
        CalendarDay holiday = fresh<CalendarDay>();
        holiday.calendar = calendar;
        holiday.firstDay = QDate(2024, 7, 4);
        holiday.what = CalendarDayKind::Holiday;
        t.insert(holiday);
        Board plan = fresh<Board>();
        plan.id = board;
        plan.name = QStringLiteral("Main");
        plan.production = film.id;
        plan.calendar = calendar;
        t.insert(plan);
        fillDays(t, film.id);
    }

    void fillDays(Transaction &t, Id<Production> film)
    {
        const int who[] = {0, 1, 1, -1, -1, 0};
        for (int day = 0; day < 6; ++day) {
            Scene scene = fresh<Scene>();
            scene.production = film;
            scene.number = QString::number(day + 1);
            scene.heading = QStringLiteral("INT. ROOM - DAY");
            t.insert(scene);
            if (who[day] >= 0) {
                SceneCast plays = fresh<SceneCast>();
                plays.scene = scene.id;
                plays.castMember = parts[static_cast<size_t>(who[day])];
                t.insert(plays);
            }
            if (day == 1) {
                SceneElement used = fresh<SceneElement>();
                used.scene = scene.id;
                used.element = car;
                t.insert(used);
            }
            for (const StripKind kind : {StripKind::Scene, StripKind::DayBreak}) {
                Strip strip = fresh<Strip>();
                strip.board = board;
                strip.stripKind = kind;
                strip.scene = kind == StripKind::Scene ? scene.id : Id<Scene>();
                strip.place = QString(QChar(static_cast<char16_t>(u'A' + strips.size())));
                t.insert(strip);
                strips.push_back(strip.id);
            }
        }
    }
};

} // namespace slate
