#pragma once

#include "tests/core/strings.h"

#include "core/model/order_key.h"
#include "core/schedule/conflicts.h"

#include <algorithm>

namespace slate {

/// A production with a board that begins on Monday 6 April 2026, shoots every day and has no
/// meals, where every rule is off but the one that is tested.
struct ConflictWorld {
    // First, since the members after it take their ids from them.
    qint64 lastId = 0;
    std::optional<QRandomGenerator> idSource;
    ScheduleFacts facts;
    Production production = made<Production>();
    Calendar calendar = made<Calendar>();
    Board board = made<Board>();
    QDate monday = QDate(2026, 4, 6);

    /// With a seed its ids are random, else they ascend.
    explicit ConflictWorld(ConflictRule rule, std::optional<quint32> idSeed = {})
        : idSource(idSeed ? std::optional<QRandomGenerator>(*idSeed) : std::nullopt)
    {
        production.title = QStringLiteral("The train");
        put(production);
        calendar.production = production.id;
        calendar.firstDay = monday;
        put(calendar);
        board.production = production.id;
        board.calendar = calendar.id;
        board.call = QStringLiteral("07:00");
        put(board);
        switchOff(production.id, rule);
    }

    template<typename T>
    T made()
    {
        T record;
        record.id = Id<T>(idSource ? static_cast<qint64>(idSource->generate64() >> 1) : ++lastId);
        return record;
    }
    template<typename T>
    const T &put(const T &record)
    {
        facts.put(toRecord(record));
        return record;
    }
    template<typename T>
    void remove(const T &record)
    {
        facts.remove({T::kind, record.id.value()});
    }

    /// Switches all rules of a production off but one.
    void switchOff(Id<Production> of, ConflictRule but)
    {
        for (int i = 0; i < conflictRuleCount; ++i) {
            if (static_cast<ConflictRule>(i) != but)
                set(of, static_cast<ConflictRule>(i), true, {});
        }
    }
    RuleSetting set(Id<Production> of, ConflictRule rule, bool off, std::optional<int> limit)
    {
        auto setting = made<RuleSetting>();
        setting.production = of;
        setting.rule = rule;
        setting.off = off;
        setting.limit = limit;
        return put(setting);
    }

    Scene scene(int eighths = 8, int minutes = 60)
    {
        auto scene = made<Scene>();
        scene.number = QString::number(scene.id.value());
        scene.production = production.id;
        scene.length = Eighths {eighths};
        scene.minutes = minutes;
        return put(scene);
    }
    Strip strip(const Board &on, StripKind kind)
    {
        auto strip = made<Strip>();
        strip.board = on.id;
        strip.stripKind = kind;
        strip.place = keyBetween(m_last.value(on.id), {});
        m_last[on.id] = strip.place;
        return strip;
    }
    Strip place(const Board &on, const Scene &scene)
    {
        Strip made = strip(on, StripKind::Scene);
        made.scene = scene.id;
        return put(made);
    }
    Strip endDay(const Board &on, const char *call = "")
    {
        Strip made = strip(on, StripKind::DayBreak);
        made.call = QString::fromLatin1(call);
        return put(made);
    }
    Strip meal(const Board &on, int minutes = 30)
    {
        Strip made = strip(on, StripKind::Banner);
        made.banner = BannerKind::Meal;
        made.minutes = minutes;
        return put(made);
    }
    /// A day with one scene.
    Scene day(const Board &on, int minutes = 60, const char *call = "")
    {
        const Scene made = scene(8, minutes);
        place(on, made);
        endDay(on, call);
        return made;
    }
    Board otherBoard(BoardStanding standing = BoardStanding::InForce)
    {
        auto other = made<Board>();
        other.production = production.id;
        other.calendar = calendar.id;
        other.unit = Unit::Second;
        other.standing = standing;
        other.call = QStringLiteral("07:00");
        return put(other);
    }

    Person person()
    {
        auto person = made<Person>();
        person.name = QStringLiteral("Ethan");
        return put(person);
    }
    CastMember part(const Person &played)
    {
        auto part = made<CastMember>();
        part.production = production.id;
        part.person = played.id;
        return put(part);
    }
    void cast(const Scene &scene, const CastMember &part)
    {
        auto row = made<SceneCast>();
        row.scene = scene.id;
        row.castMember = part.id;
        put(row);
    }
    Stunt stunt(const Scene &scene)
    {
        auto stunt = made<Stunt>();
        stunt.production = production.id;
        put(stunt);
        auto row = made<SceneStunt>();
        row.scene = scene.id;
        row.stunt = stunt.id;
        put(row);
        return stunt;
    }
    Location locationOf(Scene &scene)
    {
        auto location = made<Location>();
        location.production = production.id;
        scene.location = location.id;
        put(location);
        put(scene);
        return location;
    }
    Availability available(AvailabilityKind what, QDate first, QDate last)
    {
        auto entry = made<Availability>();
        entry.what = what;
        entry.firstDay = first;
        entry.lastDay = last;
        return entry;
    }

    std::vector<Finding> found(Id<Board> lookedAt = {}) const { return conflicts(facts, lookedAt); }
    /// The days of what is found, in order.
    std::vector<QDate> days(Id<Board> lookedAt = {}) const
    {
        std::vector<QDate> days;
        for (const Finding &finding : found(lookedAt))
            days.push_back(finding.day);
        return days;
    }
    /// Accepts the only finding there is, and says whether it is then the same and accepted.
    bool canBeAccepted()
    {
        const std::vector<Finding> before = found();
        if (before.size() != 1 || before.front().accepted)
            return false;
        auto accepted = made<AcceptedConflict>();
        accepted.production = before.front().production;
        accepted.rule = before.front().rule;
        accepted.finding = before.front().key();
        put(accepted);
        const std::vector<Finding> after = found();
        remove(accepted);
        return after.size() == 1 && after.front().isSameAs(before.front()) && after.front().accepted;
    }
    /// Whether nothing is found while a rule is off, and all again when it is on.
    bool canBeSwitchedOff(ConflictRule rule)
    {
        const std::vector<Finding> before = found();
        const RuleSetting off = set(production.id, rule, true, {});
        const bool none = found().empty();
        remove(off);
        return !before.empty() && none && found() == before;
    }

private:
    QHash<Id<Board>, QString> m_last;
};

} // namespace slate
