#include "core/schedule/conflict_causes.h"

#include "core/model/add_once.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace slate {

namespace {

/// What findings of one cause have in common.
struct Cause {
    ConflictRule rule = ConflictRule::PersonBookedTwice;
    FindingDetail detail = FindingDetail::None;
    Id<Production> production;
    RecordRef subject;
    RecordRef because;
    Id<Board> board;
    QDate day;
    int number = 0;

    auto order() const
    {
        return std::tuple(rule, detail, production, subject, because, board, day.toJulianDay(), number);
    }
    friend bool operator<(const Cause &a, const Cause &b) { return a.order() < b.order(); }
    friend bool operator==(const Cause &a, const Cause &b) { return a.order() == b.order(); }
};

Cause causeOf(const Finding &finding)
{
    Cause cause {finding.rule, finding.detail, finding.production, {}, {}, {}, {}, 0};
    switch (finding.rule) {
    case ConflictRule::SceneNowhere:
        break;
    case ConflictRule::ShortRest:
    case ConflictRule::LongDay:
    case ConflictRule::LateMeal:
    case ConflictRule::DayTooManyPages:
    case ConflictRule::DayAndNight:
        cause.board = finding.board;
        cause.day = finding.day;
        cause.number = finding.number;
        break;
    case ConflictRule::LongWeek:
    case ConflictRule::DaysInARow:
        cause.board = finding.board;
        cause.day = finding.other;
        break;
    case ConflictRule::PersonNotAvailable:
    case ConflictRule::CrewNotAvailable:
    case ConflictRule::ElementNotAvailable:
    case ConflictRule::LocationNotAvailable:
    case ConflictRule::PersonElsewhere:
    case ConflictRule::AfterDelivery:
        cause.subject = finding.subject();
        if (finding.records.size() > 1)
            cause.because = finding.records[1];
        break;
    default:
        cause.subject = finding.subject();
    }
    return cause;
}

std::vector<Cause> causesOf(const std::vector<Conflict> &conflicts)
{
    std::vector<Cause> causes;
    for (const Conflict &conflict : conflicts)
        causes.push_back(causeOf(conflict.first()));
    return causes;
}

/// Findings, to be asked whether the same one is among them.
class FindingSet
{
public:
    explicit FindingSet(const std::vector<Finding> &findings) : m_findings(findings)
    {
        std::sort(m_findings.begin(), m_findings.end(), isKnownBefore);
    }
    bool has(const Finding &finding) const
    {
        return std::binary_search(m_findings.begin(), m_findings.end(), finding, isKnownBefore);
    }

private:
    std::vector<Finding> m_findings;
};

} // namespace

ConflictWeight weightOf(const Finding &finding)
{
    switch (finding.rule) {
    case ConflictRule::StuntWithoutPlan:
    case ConflictRule::StuntNotAssessed:
    case ConflictRule::StuntWithoutCoordinator:
    case ConflictRule::StuntWithoutMedic:
        return ConflictWeight::StopsTheDay;
    case ConflictRule::NoPermit:
        return finding.detail == FindingDetail::Refused ? ConflictWeight::StopsTheDay
                                                        : ConflictWeight::Collides;
    case ConflictRule::LocationNotConfirmed:
        return finding.detail == FindingDetail::Lost ? ConflictWeight::StopsTheDay : ConflictWeight::ToCheck;
    case ConflictRule::SceneTwice:
    case ConflictRule::SceneNowhere:
    case ConflictRule::DayAndNight:
    case ConflictRule::DayTooManyPages:
    case ConflictRule::DaysInARow:
        return ConflictWeight::ToCheck;
    default:
        return finding.detail == FindingDetail::Conditional ? ConflictWeight::ToCheck
                                                            : ConflictWeight::Collides;
    }
}

std::vector<RecordRef> Conflict::subjects() const
{
    std::vector<RecordRef> found;
    for (const Finding &finding : findings)
        addOnce(found, finding.subject());
    return found;
}

std::vector<FindingPlace> Conflict::places() const
{
    std::vector<FindingPlace> found;
    for (const Finding &finding : findings) {
        for (const FindingPlace &place : finding.places) {
            const auto same = std::find_if(found.begin(), found.end(),
                [&](const FindingPlace &it) { return it.board == place.board && it.number == place.number; });
            if (same == found.end())
                found.push_back(place);
            else
                std::for_each(place.scenes.begin(), place.scenes.end(),
                    [&](Id<Scene> scene) { addOnce(same->scenes, scene); });
        }
    }
    return found;
}

std::vector<Id<Scene>> Conflict::scenes() const
{
    std::vector<Id<Scene>> found;
    for (const Finding &finding : findings) {
        for (const FindingPlace &place : finding.places)
            std::for_each(
                place.scenes.begin(), place.scenes.end(), [&](Id<Scene> scene) { addOnce(found, scene); });
        if (finding.rule == ConflictRule::SceneNowhere)
            addOnce(found, Id<Scene>(finding.subject().id));
    }
    return found;
}

bool Conflict::isSameAs(const Conflict &that) const
{
    return causeOf(first()) == causeOf(that.first());
}

std::vector<Conflict> gathered(const std::vector<Finding> &findings)
{
    std::vector<Conflict> conflicts;
    std::map<std::pair<bool, Cause>, size_t> places;
    for (const Finding &finding : findings) {
        const auto [place, isNew] =
            places.try_emplace({finding.accepted, causeOf(finding)}, conflicts.size());
        if (isNew)
            conflicts.emplace_back();
        conflicts[place->second].findings.push_back(finding);
    }
    return conflicts;
}

bool isAt(const Conflict &conflict, const FindingPlace &at)
{
    return std::any_of(conflict.findings.begin(), conflict.findings.end(), [&](const Finding &finding) {
        return std::any_of(finding.places.begin(), finding.places.end(), [&](const FindingPlace &place) {
            return place.board == at.board && place.number == at.number
                && (at.scenes.empty() ? place.scenes.empty()
                                      : std::find(place.scenes.begin(), place.scenes.end(), at.scenes.front())
                            != place.scenes.end());
        });
    });
}

namespace {

/// The causes that a change has to do with, in order.
std::vector<Cause> touchedCauses(
    const std::vector<Finding> &now, const ConflictDelta &delta, const FindingSet &changed)
{
    std::vector<Cause> causes;
    for (const auto *list : {&delta.added, &delta.removed, &delta.worse, &delta.changed}) {
        for (const Finding &finding : *list)
            causes.push_back(causeOf(finding));
    }
    // What stays can have another cause, as when a row of days begins on another day.
    for (const Finding &finding : now) {
        if (changed.has(finding))
            causes.push_back(causeOf(finding));
    }
    std::sort(causes.begin(), causes.end());
    return causes;
}

} // namespace

bool ConflictChange::bringsHeavier(ConflictWeight than) const
{
    const auto isHeavier = [than](const Conflict &conflict) { return conflict.weight() < than; };
    return std::any_of(come.begin(), come.end(), isHeavier)
        || std::any_of(worse.begin(), worse.end(), isHeavier);
}

ConflictChange changeOf(const std::vector<Finding> &now, const ConflictDelta &delta)
{
    const FindingSet removed(delta.removed);
    const FindingSet changed(delta.changed);
    const std::vector<Cause> touched = touchedCauses(now, delta, changed);
    std::vector<Finding> before;
    std::copy_if(now.begin(), now.end(), std::back_inserter(before), [&](const Finding &finding) {
        return !finding.accepted && std::binary_search(touched.begin(), touched.end(), causeOf(finding));
    });
    std::vector<Finding> after = before;
    std::erase_if(
        after, [&](const Finding &finding) { return removed.has(finding) || changed.has(finding); });
    after.insert(after.end(), delta.added.begin(), delta.added.end());
    after.insert(after.end(), delta.changed.begin(), delta.changed.end());

    const std::vector<Conflict> was = gathered(before);
    const std::vector<Conflict> will = gathered(after);
    const std::vector<Cause> had = causesOf(was);
    const std::vector<Cause> has = causesOf(will);
    const auto isIn = [](const std::vector<Cause> &causes, const Cause &cause) {
        return std::find(causes.begin(), causes.end(), cause) != causes.end();
    };
    ConflictChange change;
    std::copy_if(was.begin(), was.end(), std::back_inserter(change.gone),
        [&](const Conflict &conflict) { return !isIn(has, causeOf(conflict.first())); });
    std::vector<Finding> worse = delta.worse;
    for (const Conflict &conflict : will) {
        const auto old = std::find(had.begin(), had.end(), causeOf(conflict.first()));
        if (old == had.end()) {
            change.come.push_back(conflict);
        } else if (conflict.findings.size() > was[static_cast<size_t>(old - had.begin())].findings.size()) {
            std::erase_if(worse, [&](const Finding &finding) { return causeOf(finding) == *old; });
            worse.insert(worse.end(), conflict.findings.begin(), conflict.findings.end());
        }
    }
    const std::vector<Cause> come = causesOf(change.come);
    std::erase_if(worse, [&](const Finding &finding) { return isIn(come, causeOf(finding)); });
    for (Finding &finding : worse)
        finding.accepted = false;
    change.worse = gathered(worse);
    return change;
}

} // namespace slate
