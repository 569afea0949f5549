#include "ui/overview/production_customs.h"

#include "core/model/ink.h"

namespace slate {

KindCustoms productionCustoms()
{
    KindCustoms customs;
    customs.complete = [](Session &session, Record production) {
        if (isUnknown(valueOf(production, "ink"))) {
            const Ink ink = freeInk(session.catalog().records(Kind::Production));
            setValue(production, "ink", choicesOf<Ink>().keyAt(static_cast<int>(ink)));
        }
        return production;
    };
    return customs;
}

} // namespace slate
