#pragma once

#include <QString>

#include <vector>

namespace slate {

/// A text as the set of its runs of three words, without regard to case and marks: what two drafts of a
/// scene have in common. Sorted, each once.
using Shingles = std::vector<quint32>;
Shingles shinglesOf(const QString &text);

/// What two texts have in common: 0 nothing, 1 all.
double likeness(const Shingles &a, const Shingles &b);

/// Finds among many texts those that have much in common with another. A run of words that stands in many
/// of them is passed over, so that asking costs a time in proportion to the asked text alone.
class LikenessIndex
{
public:
    explicit LikenessIndex(const std::vector<const Shingles *> &texts);

    struct Candidate {
        int text = -1;
        double likeness = 0;
    };
    /// At most four, in no order of their likeness.
    std::vector<Candidate> candidates(const Shingles &text) const;

private:
    struct Posting {
        quint32 shingle;
        int text;
    };
    const std::vector<const Shingles *> &m_texts;
    std::vector<Posting> m_postings; ///< by shingle
};

} // namespace slate
