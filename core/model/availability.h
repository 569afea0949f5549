#pragma once

#include "core/model/element.h"

namespace slate {

enum class AvailabilityKind { Free, NotFree, Conditional };

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// When a person, a part, a location or an element can be had. An end that is not given is open.
struct Availability {
    static constexpr Kind kind = Kind::Availability;

    Id<Availability> id;
    Id<Person> person; ///< exactly one of person, location, element and cast member is given
    Id<Location> location;
    Id<Element> element;
    std::optional<AvailabilityKind> what;
    QDate firstDay;
    QDate lastDay;
    QString notes;                  ///< the condition, the reason
    Id<CastMember> castMember;      ///< a part, whoever will play it
    std::optional<Weekday> weekday; ///< only on this day of each week between the ends

    /// Whether it speaks of a day.
    bool covers(QDate day) const;
};

/// What a cast member does on a day beside the strips; Hold and Idle override what the rules would say.
enum class PersonDayKind { Travel, Rehearsal, Fitting, Hold, Idle };

struct PersonDay {
    static constexpr Kind kind = Kind::PersonDay;

    Id<PersonDay> id;
    Id<CastMember> castMember;
    QDate day;
    std::optional<PersonDayKind> what;
    QString notes;
};

} // namespace slate
