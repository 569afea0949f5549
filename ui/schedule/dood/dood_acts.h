#pragma once

#include "core/model/availability.h"
#include "ui/base/session.h"

namespace slate {

/// A cell of a day out of days.
struct DoodCell {
    RecordRef subject;
    QDate day;
};

/// Enters what cast members do on days, or clears it (no kind), as one edit. Cells of other records are
/// passed over.
bool enterPersonDays(Session &session, const std::vector<DoodCell> &cells, std::optional<PersonDayKind> what);

/// The rules of hold and drop of a cast member or an element; nothing for other records.
struct HoldSetting {
    bool hold = false;
    bool drop = false; ///< has no effect without hold
    std::optional<int> dropGap;

    bool operator==(const HoldSetting &) const = default;
};
std::optional<HoldSetting> holdSettingOf(Session &session, RecordRef subject);

// For several records as one edit each; records without such rules are passed over.
bool allowHold(Session &session, const std::vector<RecordRef> &subjects, bool allowed);
/// A drop needs hold: allowing the one allows the other.
bool allowDrop(Session &session, const std::vector<RecordRef> &subjects, bool allowed);
/// Nothing: the default.
bool setDropGap(Session &session, const std::vector<RecordRef> &subjects, std::optional<int> days);

} // namespace slate
