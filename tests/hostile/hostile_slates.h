#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace slate::hostile {

/// Random numbers that are the same for a seed on every computer.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) { }
    /// From 0 to `end` - 1; the library's own distributions are not the same everywhere.
    qsizetype below(qsizetype end) { return end <= 0 ? 0 : qsizetype(m_random() % quint64(end)); }
    bool oneIn(qsizetype count) { return below(count) == 0; }
    template<typename T>
    const T &of(const std::vector<T> &choices)
    {
        return choices[std::size_t(below(qsizetype(choices.size())))];
    }

private:
    std::mt19937_64 m_random;
};

/// Makes slates that are broken or meant to harm: bits, headers, versions, schema objects, entries of the
/// log, texts.
class HostileSlates
{
public:
    /// Makes the sound slates that all others come from, in `folder`.
    explicit HostileSlates(const QString &folder);

    /// Writes slate number `number` to `path`: the same bytes for the same seed but for random ids. Gives in
    /// words what is wrong with it.
    QString make(const QString &path, unsigned seed, int number) const;

private:
    std::vector<QString> m_sound;
};

// Each changes the closed slate at `path` in one way, and says in words which.
QString breakBytes(const QString &path, Dice &dice);
QString breakHeader(const QString &path, Dice &dice);
QString breakVersion(const QString &path, Dice &dice);
QString breakSchema(const QString &path, Dice &dice);
QString breakLog(const QString &path, Dice &dice);
QString breakTexts(const QString &path, Dice &dice);

} // namespace slate::hostile
