#include "core/schedule/finding_order.h"

#include <algorithm>

namespace slate {

namespace {

/// What a subject is told by: two texts, the first of which decides.
struct SubjectText {
    QString first;
    QString second;

    friend bool operator==(const SubjectText &, const SubjectText &) = default;
    friend bool operator<(const SubjectText &a, const SubjectText &b)
    {
        return std::tie(a.first, a.second) < std::tie(b.first, b.second);
    }
};

SubjectText textOf(const ScheduleFacts &facts, RecordRef subject)
{
    const auto textIn = [&]<typename T>(Id<T> id, QString T::*first, QString T::*second = nullptr) {
        const T *record = facts.find(id);
        return record ? SubjectText {record->*first, second ? record->*second : QString()} : SubjectText();
    };
    switch (subject.kind) {
    case Kind::Person:
        return textIn(Id<Person>(subject.id), &Person::name);
    case Kind::CastMember:
        return textIn(Id<CastMember>(subject.id), &CastMember::character);
    case Kind::Location:
        return textIn(Id<Location>(subject.id), &Location::name);
    case Kind::Stunt:
        return textIn(Id<Stunt>(subject.id), &Stunt::name);
    case Kind::Element:
        return textIn(Id<Element>(subject.id), &Element::name);
    case Kind::Scene:
        return textIn(Id<Scene>(subject.id), &Scene::scriptOrder, &Scene::number);
    default:
        return {};
    }
}

/// Where the first scene that has to do with a finding stands in the script.
QString firstSceneOf(const ScheduleFacts &facts, const Finding &finding)
{
    const bool has = !finding.places.empty() && !finding.places.front().scenes.empty();
    const Scene *scene = has ? facts.find(finding.places.front().scenes.front()) : nullptr;
    return scene ? scene->scriptOrder : QString();
}

/// Figures count by value: "Unit 2" before "Unit 10". No locale has a say, for it is another elsewhere.
int compareNames(const QString &a, const QString &b)
{
    const auto figures = [](const QString &text, qsizetype &at) {
        while (at < text.size() && text[at] == QLatin1Char('0'))
            ++at;
        const qsizetype from = at;
        while (at < text.size() && text[at].isDigit())
            ++at;
        return QStringView(text).mid(from, at - from);
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const QStringView one = figures(a, i);
            const QStringView other = figures(b, j);
            if (one.size() != other.size())
                return one.size() < other.size() ? -1 : 1;
            if (const int order = one.compare(other); order != 0)
                return order;
        } else if (const QChar one = a[i++].toCaseFolded(), other = b[j++].toCaseFolded(); one != other) {
            return one < other ? -1 : 1;
        }
    }
    const qsizetype left = (a.size() - i) - (b.size() - j);
    return left != 0 ? (left < 0 ? -1 : 1) : a.compare(b);
}

} // namespace

std::vector<Id<Board>> boardsInOrder(const ScheduleFacts &facts)
{
    std::vector<const Board *> boards;
    for (const Board &board : facts.all<Board>())
        boards.push_back(&board);
    const auto titleOf = [&](const Board *board) {
        const Production *production = facts.find(board->production);
        return production ? production->title : QString();
    };
    const auto compare = [&](const Board *a, const Board *b) {
        if (const int titles = compareNames(titleOf(a), titleOf(b)); titles != 0)
            return titles < 0;
        const auto rank = [](const Board *board) {
            return std::tuple(board->production, board->unit.value_or(Unit::Main),
                board->standing == BoardStanding::Alternative);
        };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        const int names = compareNames(a->name, b->name);
        return names != 0 ? names < 0 : a->id < b->id;
    };
    std::sort(boards.begin(), boards.end(), compare);
    std::vector<Id<Board>> ids;
    for (const Board *board : boards)
        ids.push_back(board->id);
    return ids;
}

FindingOrder::FindingOrder(const ScheduleFacts &facts) : m_facts(facts)
{
    for (const Id<Board> board : boardsInOrder(facts))
        m_ranks.insert(board, static_cast<int>(m_ranks.size()));
}

bool FindingOrder::operator()(const Finding &a, const Finding &b) const
{
    const auto order = [](const Finding &finding) {
        // No day is as late as can be.
        const qint64 day =
            finding.day.isValid() ? finding.day.toJulianDay() : std::numeric_limits<qint64>::max();
        return std::tuple(day, finding.number, finding.rule);
    };
    if (order(a) != order(b))
        return order(a) < order(b);
    if (a.board != b.board)
        return rankOf(a.board) < rankOf(b.board);
    if (const RecordRef one = a.subject(), other = b.subject(); one != other) {
        const SubjectText oneText = textOf(m_facts, one);
        const SubjectText otherText = textOf(m_facts, other);
        if (one.kind != other.kind || !(oneText == otherText))
            return std::tie(one.kind, oneText) < std::tie(other.kind, otherText);
        const QString oneScene = firstSceneOf(m_facts, a);
        const QString otherScene = firstSceneOf(m_facts, b);
        return std::tie(a.is, oneScene, one.id) < std::tie(b.is, otherScene, other.id);
    }
    return a.production < b.production;
}

void FindingOrder::sort(std::vector<Finding> &findings) const
{
    std::sort(findings.begin(), findings.end(),
        [this](const Finding &a, const Finding &b) { return (*this)(a, b); });
}

} // namespace slate
