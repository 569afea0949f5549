#pragma once

#include "core/model/production.h"

namespace slate {

/// Somebody who works on the productions; cast and crew records say as what.
struct Person {
    static constexpr Kind kind = Kind::Person;

    Id<Person> id;
    QString name;
    QString phone;
    QString email;
    QString agent;
    QString emergencyContact;
    QString notes;
};

enum class CastStanding { Returning, New };
enum class CastStatus { Wanted, Offered, Contracted, Working, Finished, Left };

/// A part in a production, and the person who plays it as soon as there is one.
struct CastMember {
    static constexpr Kind kind = Kind::CastMember;

    Id<CastMember> id;
    Id<Person> person;
    Id<Production> production;
    CastNumber number; ///< the cast number that strips and call sheets show
    QString character;
    std::optional<CastStanding> standing;
    std::optional<CastStatus> status;
    DateWindow firstDay;
    DateWindow lastDay;
    QString notes;
    bool hold = false;          ///< idle days between two working days are paid
    bool drop = false;          ///< may be released and picked up again once
    std::optional<int> dropGap; ///< calendar days; nothing: 10 [SAG-AFTRA: 10 in the USA, 14 else; others 7]
};

enum class Department {
    Production,
    Direction,
    AssistantDirection,
    Camera,
    Grip,
    Electric,
    Sound,
    Art,
    Construction,
    Props,
    Costume,
    MakeUpHair,
    Stunts,
    SpecialEffects,
    VisualEffects,
    Locations,
    Transport,
    Catering,
    Medical,
    Safety,
    Accounting,
    Editorial,
    Publicity,
    Other
};

/// A person's job in a production.
struct CrewMember {
    static constexpr Kind kind = Kind::CrewMember;

    Id<CrewMember> id;
    Id<Person> person;
    Id<Production> production;
    std::optional<Department> department;
    QString job;
    DateWindow firstDay;
    DateWindow lastDay;
    QString notes;
};

} // namespace slate
