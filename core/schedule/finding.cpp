#include "core/schedule/finding.h"

#include <algorithm>
#include <tuple>

namespace slate {

namespace {

// A scene that is split stays split when its days move, so the day says nothing about it.
bool isOfScene(ConflictRule rule)
{
    return rule == ConflictRule::SceneTwice || rule == ConflictRule::SceneNowhere;
}

bool isOfPerson(ConflictRule rule)
{
    switch (rule) {
    case ConflictRule::PersonBookedTwice:
    case ConflictRule::PersonNotAvailable:
    case ConflictRule::ShortRest:
    case ConflictRule::LongWeek:
    case ConflictRule::DaysInARow:
    case ConflictRule::PersonElsewhere:
        return true;
    default:
        return false;
    }
}

struct Identity {
    ConflictRule rule;
    RecordRef subject;
    Id<Board> board;
    QDate day;
    int number;

    bool operator==(const Identity &) const = default;
};

Identity identityOf(const Finding &finding)
{
    Identity identity {finding.rule, finding.subject(), {}, {}, 0};
    if (isOfScene(finding.rule))
        return identity;
    if (!isOfPerson(finding.rule))
        identity.board = finding.board;
    identity.day = finding.day;
    identity.number = finding.day.isValid() ? 0 : finding.number;
    return identity;
}

} // namespace

QString Finding::key() const
{
    const Identity identity = identityOf(*this);
    QString text = QString::number(identity.subject.id, 36);
    if (!identity.board.isNull())
        text += QLatin1Char('@') + QString::number(identity.board.value(), 36);
    if (identity.day.isValid())
        text += QLatin1Char('/') + identity.day.toString(Qt::ISODate);
    else if (identity.number > 0)
        text += QLatin1Char('#') + QString::number(identity.number);
    return text;
}

bool Finding::isSameAs(const Finding &that) const
{
    return identityOf(*this) == identityOf(that);
}

namespace {

/// How far a finding is past its limit; rest is the one that can be too little.
int excessOf(const Finding &finding)
{
    return finding.rule == ConflictRule::ShortRest ? finding.limit - finding.is : finding.is - finding.limit;
}

bool isThere(const Finding &finding, const FindingPlace &place, Id<Scene> scene)
{
    return std::any_of(finding.places.begin(), finding.places.end(), [&](const FindingPlace &it) {
        return it.board == place.board && it.number == place.number
            && std::find(it.scenes.begin(), it.scenes.end(), scene) != it.scenes.end();
    });
}

} // namespace

bool isWorse(const Finding &now, const Finding &before)
{
    if (excessOf(now) > excessOf(before))
        return true;
    return std::any_of(now.places.begin(), now.places.end(), [&](const FindingPlace &place) {
        return !std::all_of(place.scenes.begin(), place.scenes.end(),
            [&](Id<Scene> scene) { return isThere(before, place, scene); });
    });
}

bool isKnownBefore(const Finding &a, const Finding &b)
{
    const auto order = [](const Identity &it) {
        return std::tuple(it.rule, it.subject, it.board, it.day.toJulianDay(), it.number);
    };
    return order(identityOf(a)) < order(identityOf(b));
}

} // namespace slate
