#include "ui/shell/unsaved_spot.h"

#include "core/store/catalog.h"
#include "ui/base/unsaved.h"

namespace slate {

UnsavedSpot spotOf(const TypedPlace &place, const Catalog &catalog)
{
    using Where = UnsavedSpot::Where;
    if (place.key.startsWith("accepted/") || place.key.startsWith("rule/"))
        return {Where::Conflicts};
    if (catalog.find(place.record) && place.key.startsWith("prompt/"))
        return {Where::Question, place.record};
    if (catalog.find(place.record))
        return {Where::Form, place.record};
    if (!place.record.isNull())
        return {};
    if (catalog.find(place.parent))
        return {Where::NewPart, place.parent, place.record.kind};
    if (place.parent.isNull() && !place.field.isEmpty())
        return {Where::NewRow, {}, place.record.kind};
    return {};
}

} // namespace slate
