#include "ui/records/derived.h"

#include "core/model/cast_number.h"
#include "core/model/location.h"
#include "core/model/milestone.h"
#include "core/model/stunt.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace slate {

namespace {

using palette::Role;

struct DerivedText {
    Q_DECLARE_TR_FUNCTIONS(Derived)
};

QString dash()
{
    return QStringLiteral("—");
}

// Permits of a location: the one that holds things up most comes first.
constexpr PermitStatus permitOrder[] = {PermitStatus::Refused, PermitStatus::ToRequest,
    PermitStatus::Requested, PermitStatus::Granted, PermitStatus::NotNeeded};

int countOf(const Family &family, PermitStatus status)
{
    int count = 0;
    for (const Record *permit : family.children)
        count += fromRecord<Permit>(*permit).status == status ? 1 : 0;
    return count;
}

std::optional<PermitStatus> worstPermit(const Family &family)
{
    for (const PermitStatus status : permitOrder) {
        if (countOf(family, status) > 0)
            return status;
    }
    return std::nullopt;
}

QString permitText(const Family &family)
{
    QStringList parts;
    for (const PermitStatus status : permitOrder) {
        const int count = countOf(family, status);
        if (count == 0)
            continue;
        const ChoiceList &choices = choicesOf<PermitStatus>();
        const QString word =
            choices.titleOf(QString::fromLatin1(choices.items[static_cast<int>(status)].key));
        const bool alone = count == int(family.children.size());
        parts << (alone && count == 1 ? word : QStringLiteral("%1 %2").arg(count).arg(word.toLower()));
    }
    return parts.isEmpty() ? dash() : parts.join(QStringLiteral(", "));
}

std::optional<double> permitRank(const Family &family)
{
    const auto worst = worstPermit(family);
    return worst ? std::optional<double>(static_cast<int>(*worst)) : std::nullopt;
}

Role permitTone(const Family &family)
{
    const auto worst = worstPermit(family);
    if (!worst)
        return Role::Muted;
    if (*worst == PermitStatus::Refused)
        return Role::Wrong;
    const bool open = *worst == PermitStatus::ToRequest || *worst == PermitStatus::Requested;
    return open ? Role::Attention : Role::Good;
}

// Hazards of a stunt: the highest factor, and whether all of them are assessed.
struct Risk {
    int highest = 0;
    int unassessed = 0;
};

Risk riskOf(const Family &family)
{
    Risk risk;
    for (const Record *hazard : family.children) {
        const auto factor = fromRecord<Hazard>(*hazard).riskFactor();
        risk.highest = std::max(risk.highest, factor.value_or(0));
        risk.unassessed += factor ? 0 : 1;
    }
    return risk;
}

QString riskText(const Family &family)
{
    const Risk risk = riskOf(family);
    if (risk.highest == 0)
        return DerivedText::tr("Not assessed");
    if (risk.unassessed > 0)
        return DerivedText::tr("%1, %2 not assessed").arg(risk.highest).arg(risk.unassessed);
    return QString::number(risk.highest);
}

std::optional<double> riskRank(const Family &family)
{
    const Risk risk = riskOf(family);
    return risk.highest > 0 ? std::optional<double>(risk.highest) : std::nullopt;
}

Role factorTone(int factor)
{
    return factor >= 4 ? Role::Wrong : factor == 3 ? Role::Attention : Role::Good;
}

Role riskTone(const Family &family)
{
    const Risk risk = riskOf(family);
    if (risk.highest < 4 && (risk.highest == 0 || risk.unassessed > 0))
        return Role::Attention;
    return factorTone(risk.highest);
}

// One hazard.
QString factorText(const Family &family)
{
    const auto factor = fromRecord<Hazard>(family.record).riskFactor();
    return factor ? QString::number(*factor) : DerivedText::tr("Not assessed");
}

std::optional<double> factorRank(const Family &family)
{
    const auto factor = fromRecord<Hazard>(family.record).riskFactor();
    return factor ? std::optional<double>(*factor) : std::nullopt;
}

Role hazardTone(const Family &family)
{
    const auto factor = fromRecord<Hazard>(family.record).riskFactor();
    return factor ? factorTone(*factor) : Role::Attention;
}

// Moves of a milestone: how often, and how far in all.
QString daysText(qint64 days)
{
    const QString number = QLocale().toString(std::abs(days));
    const QString sign = days < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const char *words = std::abs(days) == 1 ? QT_TRANSLATE_NOOP("Derived", "%1 day")
                                            : QT_TRANSLATE_NOOP("Derived", "%1 days");
    return DerivedText::tr(words).arg(sign + number);
}

/// From the earliest date that is known to the one that stands.
std::optional<qint64> wholeSlip(const Family &family)
{
    const DateWindow now = windowOf(family.record, "date");
    std::optional<qint64> most;
    QDate first;
    for (const Record *record : family.children) {
        const auto move = fromRecord<MilestoneMove>(*record);
        const QDate announced = move.announced.sortDay();
        // The first move is the one announced first; without that, the one from the earliest date.
        const QDate order = announced.isValid() ? announced : move.from.sortDay();
        if (!order.isValid() || (first.isValid() && order >= first))
            continue;
        if (const auto slip = slipInDays(move.from, now)) {
            first = order;
            most = slip;
        }
    }
    return most;
}

QString movedText(const Family &family)
{
    const int moves = int(family.children.size());
    if (moves == 0)
        return dash();
    const QString times = moves == 1 ? DerivedText::tr("Once") : DerivedText::tr("%1 times").arg(moves);
    const auto slip = wholeSlip(family);
    return slip ? QStringLiteral("%1, %2").arg(times, daysText(*slip)) : times;
}

std::optional<double> movedRank(const Family &family)
{
    if (family.children.empty())
        return std::nullopt;
    return double(wholeSlip(family).value_or(0));
}

Role movedTone(const Family &family)
{
    const auto slip = wholeSlip(family);
    return slip && *slip > 0 ? Role::Attention : Role::Muted;
}

// One move.
std::optional<qint64> slipOf(const Family &family)
{
    return slipInDays(windowOf(family.record, "old_date"), windowOf(family.record, "new_date"));
}

QString slipText(const Family &family)
{
    const auto slip = slipOf(family);
    return slip ? daysText(*slip) : dash();
}

std::optional<double> slipRank(const Family &family)
{
    const auto slip = slipOf(family);
    return slip ? std::optional<double>(double(*slip)) : std::nullopt;
}

Role slipTone(const Family &family)
{
    const auto slip = slipOf(family);
    return slip && *slip > 0 ? Role::Attention : Role::Muted;
}

// The cast numbers of a scene.
std::vector<CastNumber> castNumbersOf(const Family &family)
{
    std::vector<CastNumber> numbers;
    for (const Record *part : family.children) {
        const Record *member = family.catalog.find({Kind::CastMember, numberOf(*part, "cast_member")});
        if (const CastNumber number(member ? textOf(*member, "number") : QString()); number)
            numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

QString castText(const Family &family)
{
    const QString words = castNumbersText(castNumbersOf(family));
    return words.isEmpty() ? dash() : words;
}

std::optional<double> castRank(const Family &family)
{
    const auto numbers = castNumbersOf(family);
    return numbers.empty() ? std::nullopt : std::optional<double>(double(numbers.front().value()));
}

// The other productions of a person, as films are shot back to back and share people.
QStringList otherFilms(const Family &family)
{
    const qint64 person = numberOf(family.record, "person");
    const qint64 own = numberOf(family.record, "production");
    std::set<qint64> films;
    for (const Kind kind : {Kind::CastMember, Kind::CrewMember}) {
        for (const Record *part :
            person == 0 ? std::vector<const Record *>() : family.catalog.referring(kind, "person", person))
            films.insert(numberOf(*part, "production"));
    }
    QStringList names;
    for (const qint64 film : films) {
        const Record *record =
            film == own || film == 0 ? nullptr : family.catalog.find({Kind::Production, film});
        if (!record)
            continue;
        const QString code = textOf(*record, "code");
        names << (code.isEmpty() ? family.catalog.nameOf(*record) : code);
    }
    names.sort();
    return names;
}

QString alsoInText(const Family &family)
{
    const QStringList films = otherFilms(family);
    return films.isEmpty() ? dash() : films.join(QStringLiteral(", "));
}

std::optional<double> alsoInRank(const Family &family)
{
    const auto count = otherFilms(family).size();
    return count > 0 ? std::optional<double>(double(count)) : std::nullopt;
}

const Derived all[] = {
    {Kind::CastMember, "also_in", QT_TRANSLATE_NOOP("Derived", "Also in"), std::nullopt, alsoInText,
        alsoInRank, nullptr, "", false, true},
    {Kind::CrewMember, "also_in", QT_TRANSLATE_NOOP("Derived", "Also in"), std::nullopt, alsoInText,
        alsoInRank, nullptr, "", false, true},
    {Kind::Scene, "cast", QT_TRANSLATE_NOOP("Derived", "Cast"), Kind::SceneCast, castText, castRank, nullptr,
        "pages"},
    {Kind::Location, "permits", QT_TRANSLATE_NOOP("Derived", "Permit"), Kind::Permit, permitText, permitRank,
        permitTone},
    {Kind::Stunt, "risk", QT_TRANSLATE_NOOP("Derived", "Risk"), Kind::Hazard, riskText, riskRank, riskTone},
    {Kind::Hazard, "factor", QT_TRANSLATE_NOOP("Derived", "Risk factor"), std::nullopt, factorText,
        factorRank, hazardTone},
    {Kind::Milestone, "moved", QT_TRANSLATE_NOOP("Derived", "Moved"), Kind::MilestoneMove, movedText,
        movedRank, movedTone},
    {Kind::MilestoneMove, "slip", QT_TRANSLATE_NOOP("Derived", "Slip"), std::nullopt, slipText, slipRank,
        slipTone},
};

} // namespace

bool belongs(const Referrer &referrer)
{
    const Field &field = schemaOf(referrer.kind).fields[static_cast<size_t>(referrer.field)];
    // An availability belongs to whichever one of its three it names.
    return field.onDelete == OnDelete::Cascade && (field.required || referrer.kind == Kind::Availability);
}

std::vector<ChildKind> childKindsOf(Kind kind)
{
    std::vector<ChildKind> children;
    for (const Referrer &referrer : referrersTo(kind)) {
        if (belongs(referrer))
            children.push_back({referrer.kind, referrer.field});
    }
    return children;
}

QString Derived::displayTitle() const
{
    return DerivedText::tr(title);
}

Family Derived::familyOf(const Catalog &catalog, const Record &record) const
{
    Family family {catalog, record, {}};
    for (const ChildKind &child : childKindsOf(record.kind)) {
        if (from == child.kind)
            family.children = catalog.referring(child.kind, child.key(), record.id);
    }
    return family;
}

std::vector<const Derived *> derivedOf(Kind kind)
{
    std::vector<const Derived *> found;
    for (const Derived &derived : all) {
        if (derived.kind == kind)
            found.push_back(&derived);
    }
    return found;
}

} // namespace slate
