#pragma once

#include "core/model/people.h"

namespace slate {

/// How far a filming location has come. [Slate's own words: no source fixes them.]
enum class LocationStatus {
    Idea,
    Scouted,
    Shortlisted,
    RecceDone,
    OnHold,
    Confirmed,
    Prep,
    Shooting,
    Strike,
    Wrapped,
    Lost
};

/// A place to film at.
struct Location {
    static constexpr Kind kind = Kind::Location;

    Id<Location> id;
    QString name;
    Id<Production> production;
    std::optional<LocationStatus> status;
    QString sets; ///< the sets of the script at this location
    QString address;
    QString municipality;
    QString country;
    std::optional<GeoPoint> position;
    QString timeZone; ///< IANA name; times of day are local to the location
    DateWindow available;
    QString contact;
    QString phone;
    QString email;
    QString parking;
    QString power;
    QString hospital; ///< the nearest, with address and telephone
    std::optional<Money> fee;
    QString condition;
    QString notes;
};

/// [open_cine_prod_tools for the words.]
enum class PermitStatus { NotNeeded, ToRequest, Requested, Granted, Refused };

/// A permission to film at a location.
struct Permit {
    static constexpr Kind kind = Kind::Permit;

    Id<Permit> id;
    Id<Location> location;
    std::optional<PermitStatus> status;
    QString authority;
    QString number;
    QDate firstDay; ///< the first day it is valid
    QDate lastDay;  ///< the last day it is valid
    QString document;
    QString notes;
};

} // namespace slate
