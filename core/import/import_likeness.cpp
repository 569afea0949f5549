#include "core/import/import_likeness.h"

#include <QHash>

#include <algorithm>

namespace slate {

namespace {

constexpr size_t wordsInShingle = 3;
constexpr std::ptrdiff_t mostOfOneShingle = 16;
constexpr size_t mostCandidates = 4;

quint32 mixed(quint32 hash, char16_t letter)
{
    return (hash ^ letter) * 16777619u;
}

/// The hashes of the words, in their order.
std::vector<quint32> wordHashes(const QString &text)
{
    constexpr quint32 begin = 2166136261u;
    std::vector<quint32> words;
    quint32 hash = begin;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            hash = mixed(hash, letter.toCaseFolded().unicode());
        } else if (letter != u'\'' && letter != QChar(0x2019) && hash != begin) {
            words.push_back(hash);
            hash = begin;
        }
    }
    if (hash != begin)
        words.push_back(hash);
    return words;
}

} // namespace

Shingles shinglesOf(const QString &text)
{
    const std::vector<quint32> words = wordHashes(text);
    Shingles shingles;
    const size_t run = std::min(wordsInShingle, words.size());
    for (size_t i = 0; run > 0 && i + run <= words.size(); ++i) {
        quint32 hash = 0;
        for (size_t j = 0; j < run; ++j)
            hash = hash * 1000003u + words[i + j];
        shingles.push_back(hash);
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

double likeness(const Shingles &a, const Shingles &b)
{
    if (a.empty() || b.empty())
        return 0;
    size_t shared = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        shared += *x == *y ? 1 : 0;
        const bool first = *x <= *y;
        const bool second = *y <= *x;
        x += first ? 1 : 0;
        y += second ? 1 : 0;
    }
    return static_cast<double>(shared) / static_cast<double>(a.size() + b.size() - shared);
}

LikenessIndex::LikenessIndex(const std::vector<const Shingles *> &texts) : m_texts(texts)
{
    for (size_t i = 0; i < texts.size(); ++i) {
        for (const quint32 shingle : *texts[i])
            m_postings.push_back({shingle, static_cast<int>(i)});
    }
    std::sort(m_postings.begin(), m_postings.end(),
        [](const Posting &a, const Posting &b) { return a.shingle < b.shingle; });
}

std::vector<LikenessIndex::Candidate> LikenessIndex::candidates(const Shingles &text) const
{
    QHash<int, int> shared;
    const auto before = [](const Posting &posting, quint32 shingle) { return posting.shingle < shingle; };
    for (const quint32 shingle : text) {
        const auto first = std::lower_bound(m_postings.begin(), m_postings.end(), shingle, before);
        auto last = first;
        while (last != m_postings.end() && last->shingle == shingle && last - first <= mostOfOneShingle)
            ++last;
        for (auto it = first; last - first <= mostOfOneShingle && it != last; ++it)
            ++shared[it->text];
    }
    std::vector<std::pair<int, int>> order; // most shared first, then by place, so that it never varies
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        order.emplace_back(-it.value(), it.key());
    const size_t count = std::min(mostCandidates, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end());
    std::vector<Candidate> found;
    for (size_t i = 0; i < count; ++i) {
        const int place = order[i].second;
        found.push_back({place, slate::likeness(text, *m_texts[static_cast<size_t>(place)])});
    }
    return found;
}

} // namespace slate
