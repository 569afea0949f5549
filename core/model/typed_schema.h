#pragma once

#include "core/model/cast_number.h"
#include "core/model/schema.h"

#include <optional>

namespace slate {

/// How a C++ member becomes a Value and comes back. A null id, an empty text, an empty window and an
/// empty optional are all "unknown".
namespace convert {

inline Value toValue(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
inline Value toValue(const CastNumber &number) { return number.isEmpty() ? Value() : Value(number.text()); }
inline Value toValue(bool flag) { return flag; }
inline Value toValue(QDate day) { return day.isValid() ? Value(day) : Value(); }
inline Value toValue(const DateWindow &window) { return window.isEmpty() ? Value() : Value(window); }
inline Value toValue(Eighths eighths) { return eighths; }
inline Value toValue(const Money &money) { return money; }
inline Value toValue(const GeoPoint &point) { return point; }
inline Value toValue(Kind kind) { return QString::fromLatin1(schemaOf(kind).table); }
inline Value toValue(qint64 number) { return number == 0 ? Value() : Value(number); }
inline Value toValue(int count) { return static_cast<qint64>(count); }
template<typename T>
Value toValue(Id<T> id)
{
    return id.isNull() ? Value() : Value(id.value());
}
template<typename E>
    requires std::is_enum_v<E>
Value toValue(E word)
{
    return QString::fromLatin1(choicesOf<E>().items[static_cast<int>(word)].key);
}
template<typename T>
Value toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : Value();
}

template<typename V>
void fromValue(const Value &value, V &member)
{
    const V *held = std::get_if<V>(&value);
    member = held ? *held : V();
}
inline void fromValue(const Value &value, Kind &kind)
{
    const QString *table = std::get_if<QString>(&value);
    kind = table ? kindOfTable(*table).value_or(Kind::Production) : Kind::Production;
}
inline void fromValue(const Value &value, CastNumber &number)
{
    const QString *held = std::get_if<QString>(&value);
    number = held ? CastNumber(*held) : CastNumber();
}
inline void fromValue(const Value &value, int &count)
{
    const qint64 *held = std::get_if<qint64>(&value);
    count = held ? static_cast<int>(*held) : 0;
}
template<typename T>
void fromValue(const Value &value, Id<T> &id)
{
    const qint64 *held = std::get_if<qint64>(&value);
    id = Id<T>(held ? *held : 0);
}
template<typename E>
    requires std::is_enum_v<E>
void fromValue(const Value &value, E &word)
{
    const QString *key = std::get_if<QString>(&value);
    const int index = key ? choicesOf<E>().indexOf(*key) : -1;
    word = static_cast<E>(index < 0 ? 0 : index);
}
template<typename T>
void fromValue(const Value &value, std::optional<T> &member)
{
    if (isUnknown(value)) {
        member.reset();
        return;
    }
    fromValue(value, member.emplace());
}

template<typename M>
struct FieldKindOf;
template<> struct FieldKindOf<QString> { static constexpr FieldKind kind = FieldKind::Text; };
template<> struct FieldKindOf<CastNumber> { static constexpr FieldKind kind = FieldKind::Text; };
template<> struct FieldKindOf<bool> { static constexpr FieldKind kind = FieldKind::Flag; };
template<> struct FieldKindOf<int> { static constexpr FieldKind kind = FieldKind::Count; };
template<> struct FieldKindOf<qint64> { static constexpr FieldKind kind = FieldKind::Count; };
template<> struct FieldKindOf<QDate> { static constexpr FieldKind kind = FieldKind::Day; };
template<> struct FieldKindOf<DateWindow> { static constexpr FieldKind kind = FieldKind::Window; };
template<> struct FieldKindOf<Money> { static constexpr FieldKind kind = FieldKind::Amount; };
template<> struct FieldKindOf<GeoPoint> { static constexpr FieldKind kind = FieldKind::Place; };
template<> struct FieldKindOf<Eighths> { static constexpr FieldKind kind = FieldKind::EighthsOfPage; };
template<> struct FieldKindOf<Kind> { static constexpr FieldKind kind = FieldKind::KindName; };
template<typename T> struct FieldKindOf<Id<T>> { static constexpr FieldKind kind = FieldKind::Reference; };
template<typename E>
    requires std::is_enum_v<E>
struct FieldKindOf<E> { static constexpr FieldKind kind = FieldKind::Choice; };
template<typename T> struct FieldKindOf<std::optional<T>> : FieldKindOf<T> { };

template<typename M>
struct ReferredBy { using type = void; };
template<typename T> struct ReferredBy<Id<T>> { using type = T; };

template<typename M>
struct Unwrapped { using type = M; };
template<typename T> struct Unwrapped<std::optional<T>> { using type = T; };

} // namespace convert

/// The kind of a record struct; each struct names its own as `static constexpr Kind kind`.
template<typename T>
constexpr Kind kindOf = T::kind;

/// The description of a record struct: what RecordSchema says, and which member each field is.
template<typename T>
class Schema
{
public:
    struct Member {
        std::function<Value(const T &)> get;
        std::function<void(T &, const Value &)> set;
    };

    RecordSchema record;
    std::vector<Member> members;

    /// The one schema of this struct, defined beside it with a SchemaBuilder.
    static const Schema &get();
};

template<typename T>
Record toRecord(const T &object)
{
    const auto &schema = Schema<T>::get();
    Record record {T::kind, object.id.value(), {}};
    record.values.reserve(schema.members.size());
    for (const auto &member : schema.members)
        record.values.push_back(member.get(object));
    return record;
}

template<typename T>
T fromRecord(const Record &record)
{
    const auto &schema = Schema<T>::get();
    T object;
    object.id = Id<T>(record.id);
    for (size_t i = 0; i < schema.members.size(); ++i)
        schema.members[i].set(object, record.values[i]);
    return object;
}

/// Every rule that can be told from the record alone.
template<typename T>
Problems check(const T &object)
{
    return Schema<T>::get().record.check(toRecord(object));
}

} // namespace slate
