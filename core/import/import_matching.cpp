#include "core/import/import_matching.h"

#include "core/import/import_likeness.h"

#include <QHash>

#include <algorithm>

namespace slate {

namespace {

constexpr double alikeWithNumber = 0.3;
constexpr double alikeWithHeading = 0.25;
constexpr double alikeAlone = 0.5;
constexpr double nearlySame = 0.8;
constexpr size_t mostOfOneNumber = 8; ///< scenes of the same number that are looked at

/// One draft, prepared for comparing.
struct Side {
    struct Item {
        QString number;
        QString heading;
        const QString *text = nullptr;
        int partner = -1;
    };

    explicit Side(const std::vector<SceneSketch> &sketches)
    {
        for (const SceneSketch &sketch : sketches) {
            items.push_back({sketch.number.simplified().toCaseFolded(),
                sketch.heading.simplified().toCaseFolded(), &sketch.text, -1});
        }
        m_shingles.resize(items.size());
        m_made.resize(items.size());
    }

    Item &operator[](int i) { return items[static_cast<size_t>(i)]; }
    int size() const { return static_cast<int>(items.size()); }
    bool isFree(int i) const { return items[static_cast<size_t>(i)].partner < 0; }
    /// Made only for scenes that differ, which are few when a draft is read again.
    const Shingles &shingles(int i)
    {
        const auto at = static_cast<size_t>(i);
        if (!m_made[at]) {
            m_shingles[at] = shinglesOf(*items[at].text);
            m_made[at] = true;
        }
        return m_shingles[at];
    }

    std::vector<Item> items;

private:
    std::vector<Shingles> m_shingles;
    std::vector<bool> m_made;
};

class Matching
{
public:
    Matching(const std::vector<SceneSketch> &before, const std::vector<SceneSketch> &after)
        : m_before(before),
          m_after(after)
    {
    }

    std::vector<int> match();

private:
    using Key = std::function<QString(const Side::Item &)>;

    void join(int before, int after);
    /// Joins what has the same key, in order.
    void joinByKey(const Key &key);
    void joinByNumber();
    bool agree(int before, int after);
    void findPairs();
    void joinPairs(const std::function<bool(double likeness, bool sameHeading)> &accept);
    void joinByHeading();

    struct Pair {
        double score;
        double likeness;
        int before;
        int after;
    };

    Side m_before;
    Side m_after;
    std::vector<Pair> m_pairs;
};

void Matching::join(int before, int after)
{
    m_before[before].partner = after;
    m_after[after].partner = before;
}

void Matching::joinByKey(const Key &key)
{
    QHash<QString, std::vector<int>> free; // the last first, to be taken from the end
    for (int i = m_before.size() - 1; i >= 0; --i) {
        const QString name = m_before.isFree(i) ? key(m_before[i]) : QString();
        if (!name.isEmpty())
            free[name].push_back(i);
    }
    for (int i = 0; i < m_after.size(); ++i) {
        const QString name = m_after.isFree(i) ? key(m_after[i]) : QString();
        const auto found = name.isEmpty() ? free.end() : free.find(name);
        if (found == free.end() || found->empty())
            continue;
        join(found->back(), i);
        found->pop_back();
    }
}

bool Matching::agree(int before, int after)
{
    return m_before[before].heading == m_after[after].heading
        || likeness(m_before.shingles(before), m_after.shingles(after)) >= alikeWithNumber;
}

void Matching::joinByNumber()
{
    QHash<QString, std::vector<int>> byNumber;
    for (int i = 0; i < m_before.size(); ++i) {
        std::vector<int> &same = byNumber[m_before[i].number];
        if (m_before.isFree(i) && same.size() < mostOfOneNumber)
            same.push_back(i);
    }
    for (int i = 0; i < m_after.size(); ++i) {
        if (!m_after.isFree(i) || m_after[i].number.isEmpty())
            continue;
        for (const int candidate : byNumber.value(m_after[i].number)) {
            if (m_before.isFree(candidate) && agree(candidate, i)) {
                join(candidate, i);
                break;
            }
        }
    }
}

void Matching::findPairs()
{
    std::vector<int> places;
    std::vector<const Shingles *> texts;
    for (int i = 0; i < m_before.size(); ++i) {
        if (m_before.isFree(i) && !m_before[i].text->isEmpty()) {
            places.push_back(i);
            texts.push_back(&m_before.shingles(i));
        }
    }
    const LikenessIndex index(texts);
    for (int i = 0; i < m_after.size() && !texts.empty(); ++i) {
        if (!m_after.isFree(i) || m_after[i].text->isEmpty())
            continue;
        for (const LikenessIndex::Candidate &candidate : index.candidates(m_after.shingles(i))) {
            const int before = places[static_cast<size_t>(candidate.text)];
            const double same = m_before[before].heading == m_after[i].heading ? 0.5 : 0;
            m_pairs.push_back({candidate.likeness + same, candidate.likeness, before, i});
        }
    }
    std::sort(m_pairs.begin(), m_pairs.end(), [](const Pair &a, const Pair &b) {
        return std::tuple(-a.score, a.after, a.before) < std::tuple(-b.score, b.after, b.before);
    });
}

void Matching::joinPairs(const std::function<bool(double, bool)> &accept)
{
    for (const Pair &pair : m_pairs) {
        const bool same = m_before[pair.before].heading == m_after[pair.after].heading;
        if (m_before.isFree(pair.before) && m_after.isFree(pair.after) && accept(pair.likeness, same))
            join(pair.before, pair.after);
    }
}

void Matching::joinByHeading()
{
    // Two numbers that differ are two scenes when there is text that could have shown otherwise.
    const auto open = [](const Side::Item &item) { return item.number.isEmpty() || item.text->isEmpty(); };
    const auto noneIsOpen = [&](const Side &side) {
        return std::none_of(side.items.begin(), side.items.end(), open);
    };
    if (noneIsOpen(m_before) && noneIsOpen(m_after))
        return;
    QHash<QString, std::vector<int>> free;
    for (int i = m_before.size() - 1; i >= 0; --i) {
        if (m_before.isFree(i))
            free[m_before[i].heading].push_back(i);
    }
    for (int i = 0; i < m_after.size(); ++i) {
        const auto found = m_after.isFree(i) ? free.find(m_after[i].heading) : free.end();
        if (found == free.end() || found->empty())
            continue;
        const int before = found->back();
        if (!open(m_before[before]) && !open(m_after[i]))
            continue;
        join(before, i);
        found->pop_back();
    }
}

std::vector<int> Matching::match()
{
    const QChar bar(u'\x1f');
    const auto content = [bar](const Side::Item &item) {
        return item.text->isEmpty() ? QString() : item.heading + bar + *item.text;
    };
    joinByKey([&](const Side::Item &item) {
        const QString words = content(item);
        return words.isEmpty() || item.number.isEmpty() ? QString() : item.number + bar + words;
    });
    joinByKey(content);
    joinByNumber();
    findPairs();
    joinPairs(
        [](double like, bool same) { return like >= nearlySame || (same && like >= alikeWithHeading); });
    joinByKey([](const Side::Item &item) { return item.number; });
    joinByHeading();
    joinPairs([](double like, bool) { return like >= alikeAlone; });
    std::vector<int> partners;
    for (const Side::Item &item : m_after.items)
        partners.push_back(item.partner);
    return partners;
}

} // namespace

std::vector<int> matchScenes(const std::vector<SceneSketch> &before, const std::vector<SceneSketch> &after)
{
    if (before.empty())
        return std::vector<int>(after.size(), -1);
    return Matching(before, after).match();
}

} // namespace slate
