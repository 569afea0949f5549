#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace slate::fuzz {

/// Breaks files in the ways in which files break and attackers break them: bytes changed, runs left out,
/// doubled or moved, ends cut off, pieces of other files and words of the formats put in.
class Mutator
{
public:
    Mutator(std::vector<QByteArray> seeds, unsigned seed) : m_seeds(std::move(seeds)), m_random(seed) { }

    /// The next broken file, never longer than `longest` bytes.
    QByteArray next(qsizetype longest);

private:
    qsizetype below(qsizetype end);
    void change(QByteArray &data);
    QByteArray piece();

    std::vector<QByteArray> m_seeds;
    std::mt19937 m_random;
};

} // namespace slate::fuzz
