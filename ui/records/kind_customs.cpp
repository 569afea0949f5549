#include "ui/records/kind_customs.h"

namespace slate {

Customs &Customs::of(Session &session)
{
    auto *made = session.findChild<Customs *>(QString(), Qt::FindDirectChildrenOnly);
    return made ? *made : *new Customs(&session);
}

} // namespace slate
