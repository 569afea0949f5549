#pragma once

#include <QRandomGenerator>

#include <compare>
#include <functional>

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
    const quint64 bits = QRandomGenerator::system()->generate64() >> 1;
    return bits == 0 ? 1 : static_cast<qint64>(bits);
}

template<typename T>
Id<T> Id<T>::random()
{
    return Id(randomIdValue());
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
