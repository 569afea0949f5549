#pragma once

#include "ui/base/outcome.h"
#include "ui/base/session.h"
#include "ui/records/sort_key.h"

#include <array>

class QMenu;

namespace slate {

/// What else goes with records of one kind where tables and forms show and edit them. The page that deals
/// with the kind says it here, so that tables and forms name no page; a custom that is empty is none.
struct KindCustoms {
    /// Keeps a field in a way of its own and gives what became of it; nothing: it is written like any
    /// other.
    std::function<std::optional<Outcome>(Session &, RecordRef, const Field &, const Value &)> keep;
    /// The record as it is after one of its fields was written.
    std::function<Record(Record, const Field &written)> follow;
    /// Readies a new row that is begun while another record is chosen.
    std::function<void(Session &, Record &, RecordRef chosen)> begin;
    /// The record as it is added.
    std::function<Record(Session &, Record)> complete;
    /// What a field's column is sorted by; an empty function: its value.
    std::function<std::function<SortKey(const Record &)>(Session &, const Field &)> sorter;
    /// Puts what can be done with the chosen records into their menu.
    std::function<void(Session &, QMenu &, const std::vector<RecordRef> &)> fillMenu;
};

/// The customs of all kinds in one session.
class Customs : public QObject
{
    Q_OBJECT

public:
    /// Those of a session, all empty when first asked for.
    static Customs &of(Session &session);

    KindCustoms &operator[](Kind kind) { return m_kinds[static_cast<size_t>(kind)]; }

private:
    using QObject::QObject;

    std::array<KindCustoms, kindCount> m_kinds;
};

inline KindCustoms &customsOf(Session &session, Kind kind)
{
    return Customs::of(session)[kind];
}

} // namespace slate
