#pragma once

#include "core/model/production.h"

namespace slate {

enum class PartnerKind { Incentive, Authority, Museum, Sponsor, Vendor, Crew, Public, Other };
enum class ThanksStatus { Owed, Agreed, Given };

/// An organisation or group that helps a production, and what it is thanked for in the credits.
struct Partner {
    static constexpr Kind kind = Kind::Partner;

    Id<Partner> id;
    QString name;
    Id<Production> production;
    std::optional<PartnerKind> partnerKind;
    QString country;
    QString thankedFor;
    std::optional<ThanksStatus> thanks;
    QString creditWording;
    QString contact;
    QString phone;
    QString email;
    QString website;
    QString notes;
};

} // namespace slate
