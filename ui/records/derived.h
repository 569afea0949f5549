#pragma once

#include "core/store/catalog.h"
#include "ui/base/palette.h"

namespace slate {

/// A kind whose records cannot be without one of another kind, and the field that says which.
struct ChildKind {
    Kind kind;
    int field;

    const char *key() const { return schemaOf(kind).fields[static_cast<size_t>(field)].key; }
};

/// Whether a record that refers so goes with the other one, and is shown with it.
bool belongs(const Referrer &referrer);
/// The kinds that belong to records of a kind, read off the schemas.
std::vector<ChildKind> childKindsOf(Kind kind);

/// A record with those that a derived value is made from.
struct Family {
    const Catalog &catalog;
    const Record &record;
    std::vector<const Record *> children;
};

/// A value that is not kept but told from a record and its children: the state of a location's permits.
struct Derived {
    Kind kind;
    const char *key;
    const char *title;               ///< translated in the context "Derived"
    std::optional<Kind> from;        ///< the kind of the children; nothing when the record alone tells
    QString (*text)(const Family &); ///< in the words people see
    std::optional<double> (*rank)(const Family &); ///< what it is sorted by
    palette::Role (*tone)(const Family &);         ///< null where it is no state
    const char *after = ""; ///< the field after which its column stands; empty: the last
    bool inTable = true;    ///< shown as a column unless the user hides it
    bool fromAll = false;   ///< told from records of any kind, anywhere in the slate

    QString displayTitle() const;
    /// The family of a record as this value needs it.
    Family familyOf(const Catalog &catalog, const Record &record) const;
};

/// The derived values of a kind, in the order in which they are shown.
std::vector<const Derived *> derivedOf(Kind kind);

} // namespace slate
