#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <compare>
#include <functional>
#include <vector>

namespace slate {

/// The identity of a record of type T: a random number from 1 to 2^63 - 1.
/// Made without asking anyone, so that two computers can add records apart and join them later.
/// Zero is "no record". An Id never converts to another Id or to an integer by itself.
template<typename T>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }

    static Id random();

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value = 0;
};

/// A fresh random number for an Id; never zero.
inline qint64 randomIdValue()
{
    const quint64 bits = QRandomGenerator::global()->generate64() >> 1;
    return bits == 0 ? 1 : static_cast<qint64>(bits);
}

template<typename T>
Id<T> Id<T>::random()
{
    return Id(randomIdValue());
}

/// So many fresh ids in rising order: records that are written in this order stand side by side in their
/// table and in its indexes.
template<typename T>
std::vector<Id<T>> risingIds(size_t count)
{
    std::vector<Id<T>> ids(count);
    std::generate(ids.begin(), ids.end(), [] { return Id<T>::random(); });
    std::sort(ids.begin(), ids.end());
    return ids;
}

template<typename T>
size_t qHash(Id<T> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace slate

template<typename T>
struct std::hash<slate::Id<T>> {
    size_t operator()(slate::Id<T> id) const noexcept { return std::hash<qint64> {}(id.value()); }
};
