#pragma once

#include "core/model/date_window.h"
#include "core/model/eighths.h"
#include "core/model/geo_point.h"
#include "core/model/id.h"
#include "core/model/money.h"

#include <QByteArray>

#include <type_traits>
#include <variant>

namespace slate {

/// What one field of a record holds, without its type: nothing (unknown), a text or the key of a
/// choice, a number (a count, an id), a flag, or one of the compound values.
/// A field is one column in the file, so that one fact changes, conflicts and merges as a whole.
using Value =
    std::variant<std::monostate, QString, qint64, bool, QDate, DateWindow, Money, GeoPoint, Eighths>;

inline bool isUnknown(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// A word from a fixed list: the key is what a slate file keeps, the title what people see
/// (translated in the context "Choice").
struct ChoiceItem {
    const char *key;
    const char *title;
};

/// The list behind an enumeration: the words in the order of its enumerators.
struct ChoiceList {
    const ChoiceItem *items;
    int size;
    bool namedByPeople = false; ///< the titles are shown as they are

    QString keyAt(int place) const { return QString::fromUtf8(items[place].key); }
    /// The place of a key in the list, or -1.
    int indexOf(const QString &key) const;
    /// The translated title of a key; the key itself when it is not in the list.
    QString titleOf(const QString &key) const;
};

/// Specialised for each enumeration that a field can have.
template<typename E>
const ChoiceList &choicesOf();

/// The words that people see for a choice; empty where it is not known.
template<typename E>
QString titleOf(const std::optional<E> &choice)
{
    return choice ? choicesOf<E>().titleOf(QLatin1String(choicesOf<E>().items[static_cast<int>(*choice)].key))
                  : QString();
}

} // namespace slate
