#pragma once

#include "core/model/schema.h"

namespace slate {

/// What a record is called: the first of its naming fields that is known, or all of them where its
/// schema says so; a reference by what `nameOfOther` calls the other record; else the name of its kind.
QString nameFrom(const Record &record, const std::function<QString(RecordRef)> &nameOfOther);

} // namespace slate
