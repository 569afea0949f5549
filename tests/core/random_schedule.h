#pragma once

#include "tests/core/conflict_world.h"

#include "core/schedule/conflict_watch.h"

#include <QRandomGenerator>

namespace slate {

/// Two productions that share people and places, with three boards in force and an alternative, and a
/// person who changes things at random.
class RandomSchedule : public ConflictWorld
{
public:
    explicit RandomSchedule(quint32 seed) : ConflictWorld(ConflictRule::LongDay), m_random(seed)
    {
        for (const RuleSetting &setting : facts.all<RuleSetting>().values())
            remove(setting);
        set(production.id, ConflictRule::DaysInARow, false, 3);
        addProduction();
        addBoards();
        addRecords();
        addScenes();
        watches.push_back(std::make_unique<ConflictWatch>(facts));
        watches.push_back(std::make_unique<ConflictWatch>(facts, m_boards.back().id));
    }

    std::vector<std::unique_ptr<ConflictWatch>> watches;
    Id<Board> alternative() const { return m_boards.back().id; }

    template<typename T>
    void change(const T &record)
    {
        touch({T::kind, record.id.value()});
        put(record);
        touch({T::kind, record.id.value()});
    }
    template<typename T>
    void drop(const T &record)
    {
        touch({T::kind, record.id.value()});
        remove(record);
    }
    void moveStrip()
    {
        Strip strip = any<Strip>();
        strip.place = randomPlace();
        strip.boneyard = below(6) == 0 && strip.stripKind == StripKind::Scene;
        if (below(8) == 0)
            strip.board = m_boards[below(m_boards.size())].id;
        change(strip);
    }
    void changeFacts()
    {
        switch (below(22)) {
        case 0: {
            Scene scene = any<Scene>();
            scene.omitted = below(3) == 0;
            scene.minutes = below(300);
            scene.time = static_cast<TimeOfDay>(below(4));
            scene.location = below(3) == 0 ? Id<Location>() : any<Location>().id;
            return change(scene);
        }
        case 1: {
            CalendarDay day = any<CalendarDay>();
            day.firstDay = randomDay();
            day.lastDay = day.firstDay.addDays(below(4));
            day.what = static_cast<CalendarDayKind>(below(5));
            return change(day);
        }
        case 2: {
            Calendar changed = any<Calendar>();
            changed.sundayOff = below(2) == 0;
            changed.firstDay = below(20) == 0 ? QDate() : monday.addDays(below(6));
            return change(changed);
        }
        case 3: {
            Availability entry = any<Availability>();
            entry.firstDay = randomDay();
            entry.lastDay = entry.firstDay.addDays(below(20));
            entry.what = static_cast<AvailabilityKind>(below(3));
            return change(entry);
        }
        case 4: {
            Permit permit = any<Permit>();
            permit.status = static_cast<PermitStatus>(below(5));
            permit.location = any<Location>().id;
            permit.lastDay = randomDay();
            return change(permit);
        }
        case 5: {
            Stunt stunt = any<Stunt>();
            stunt.coordinator = below(2) == 0 ? Id<Person>() : any<Person>().id;
            stunt.status = static_cast<StuntStatus>(below(6));
            stunt.planApproved = below(2) == 0 ? QDate() : randomDay();
            return change(stunt);
        }
        case 6: {
            Hazard hazard = any<Hazard>();
            hazard.stunt = any<Stunt>().id;
            hazard.severity = below(2) == 0 ? std::optional<Severity>() : Severity::Low;
            hazard.likelihood = Likelihood::Possible;
            return change(hazard);
        }
        case 7: {
            StuntPerformer performer = any<StuntPerformer>();
            performer.person = any<Person>().id;
            performer.stunt = any<Stunt>().id;
            return change(performer);
        }
        case 8: {
            CastMember part = any<CastMember>();
            part.person = below(4) == 0 ? Id<Person>() : any<Person>().id;
            return change(part);
        }
        case 9: {
            Location location = any<Location>();
            location.status = static_cast<LocationStatus>(below(11));
            location.available = {randomDay(), {}, {}};
            return change(location);
        }
        case 10: {
            RuleSetting setting = any<RuleSetting>();
            setting.rule = static_cast<ConflictRule>(below(conflictRuleCount));
            setting.off = below(2) == 0;
            setting.limit = 2 + below(10);
            return change(setting);
        }
        case 11: {
            Board changed = any<Board>();
            if (changed.id == alternative())
                return;
            changed.standing = below(3) == 0 ? BoardStanding::Alternative : BoardStanding::InForce;
            return change(changed);
        }
        case 12: {
            const SceneCast row = any<SceneCast>();
            drop(row);
            SceneCast other = row;
            other.scene = any<Scene>().id;
            return change(other);
        }
        case 13: {
            SceneStunt row = any<SceneStunt>();
            row.scene = any<Scene>().id;
            return change(row);
        }
        case 14: {
            SceneElement row = any<SceneElement>();
            row.scene = any<Scene>().id;
            return change(row);
        }
        case 17: {
            PersonDay day = any<PersonDay>();
            day.day = randomDay();
            day.what = static_cast<PersonDayKind>(below(5));
            return change(day);
        }
        case 18: {
            CrewMember member = any<CrewMember>();
            member.person = any<Person>().id;
            member.production = below(2) == 0 ? m_second.id : production.id;
            member.lastDay = below(2) == 0 ? DateWindow() : DateWindow::exact(randomDay());
            return change(member);
        }
        case 19: {
            Person renamed = any<Person>();
            renamed.name = QString::number(below(9));
            return change(renamed);
        }
        case 20: {
            const PersonDay gone = any<PersonDay>();
            drop(gone);
            return change(gone);
        }
        case 15:
            return accept();
        case 16: {
            const Scene scene = any<Scene>();
            drop(scene);
            return change(scene);
        }
        default: {
            Milestone milestone = any<Milestone>();
            milestone.date = DateWindow::exact(randomDay());
            return change(milestone);
        }
        }
    }
    /// An order of a board in which a few strips stand elsewhere.
    BoardOrder shuffled(Id<Board> of)
    {
        BoardOrder order = orderOf(facts, of);
        for (int i = 0; i < 3 && order.placed.size() > 1; ++i) {
            const size_t from = below(order.placed.size());
            const Strip strip = order.placed[from];
            order.placed.erase(order.placed.begin() + static_cast<qsizetype>(from));
            order.placed.insert(
                order.placed.begin() + static_cast<qsizetype>(below(order.placed.size() + 1)), strip);
        }
        return order;
    }
    /// Writes the places of an order.
    void write(const BoardOrder &order)
    {
        const QStringList places = keysBetween({}, {}, static_cast<int>(order.placed.size()));
        for (size_t i = 0; i < order.placed.size(); ++i) {
            Strip strip = order.placed[i];
            strip.place = places[static_cast<qsizetype>(i)];
            change(strip);
        }
    }
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    size_t below(size_t bound) { return static_cast<size_t>(m_random.bounded(static_cast<quint32>(bound))); }
    Id<Board> anyBoard() { return m_boards[below(m_boards.size())].id; }

private:
    template<typename T>
    T any()
    {
        // By id, since the order of a hash is another one on each run.
        std::vector<qint64> ids;
        for (const T &record : facts.all<T>())
            ids.push_back(record.id.value());
        std::sort(ids.begin(), ids.end());
        return *facts.find(Id<T>(ids[below(ids.size())]));
    }
    void touch(RecordRef ref)
    {
        for (const auto &watch : watches)
            watch->touch(ref);
    }
    QDate randomDay() { return monday.addDays(below(25)); }
    QString randomPlace()
    {
        return m_places[static_cast<qsizetype>(below(static_cast<int>(m_places.size())))];
    }
    void accept()
    {
        const auto all = found();
        if (all.empty())
            return;
        const Finding &finding = all[below(all.size())];
        auto accepted = made<AcceptedConflict>();
        accepted.production = finding.production;
        accepted.rule = finding.rule;
        accepted.finding = finding.key();
        change(accepted);
    }
    void addProduction()
    {
        m_second = put(made<Production>());
        auto milestone = made<Milestone>();
        milestone.production = production.id;
        milestone.milestoneKind = MilestoneKind::Delivery;
        put(milestone);
        for (int i = 0; i < 3; ++i) {
            auto day = made<CalendarDay>();
            day.calendar = calendar.id;
            put(day);
        }
    }
    void addBoards()
    {
        auto other = made<Calendar>();
        other.firstDay = monday.addDays(2);
        other.mondayOff = true;
        put(other);
        m_boards = {board, otherBoard(), otherBoard(), otherBoard(BoardStanding::Alternative)};
        m_boards[2].production = m_second.id;
        m_boards[2].calendar = other.id;
        m_boards[3].unit = board.unit;
        put(m_boards[2]);
        put(m_boards[3]);
        m_places = keysBetween({}, {}, 400);
    }
    void addRecords()
    {
        for (int i = 0; i < 6; ++i) {
            const Person played = person();
            put(part(played));
            auto performer = made<StuntPerformer>();
            performer.person = played.id;
            put(performer);
            auto entry = made<Availability>();
            entry.person = played.id;
            put(entry);
            auto member = made<CrewMember>();
            member.person = played.id;
            member.production = production.id;
            put(member);
            auto own = made<PersonDay>();
            own.castMember = facts.partsOf(played.id).front();
            own.day = randomDay();
            put(own);
        }
        for (int i = 0; i < 4; ++i) {
            const auto location = put(made<Location>());
            const auto element = put(made<Element>());
            auto entry = made<Availability>();
            entry.location = location.id;
            put(entry);
            entry = made<Availability>();
            entry.element = element.id;
            put(entry);
            put(made<Permit>());
            put(made<Hazard>());
        }
    }
    void addScenes()
    {
        for (int i = 0; i < 40; ++i) {
            Scene made = scene(1 + below(20), below(240));
            made.production = below(3) == 0 ? m_second.id : production.id;
            put(made);
            for (int j = 0; j < 2; ++j)
                cast(made, any<CastMember>());
            if (i % 8 == 0)
                stunt(made);
            auto row = this->made<SceneElement>();
            row.scene = made.id;
            row.element = any<Element>().id;
            put(row);
            const int times = 1 + below(3);
            for (int j = 0; j < times; ++j)
                addStrip(StripKind::Scene, made.id);
            if (i % 2 == 0)
                addStrip(StripKind::DayBreak, {});
        }
    }
    void addStrip(StripKind kind, Id<Scene> scene)
    {
        auto strip = made<Strip>();
        strip.board = m_boards[below(m_boards.size())].id;
        strip.stripKind = kind;
        strip.scene = scene;
        strip.place = randomPlace();
        put(strip);
    }

    QRandomGenerator m_random;
    Production m_second;
    std::vector<Board> m_boards;
    QStringList m_places;
};

} // namespace slate
