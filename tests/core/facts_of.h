#pragma once

#include "core/schedule/schedule_facts.h"

/// Facts made of records, in the order given.
template<typename... Ts>
slate::ScheduleFacts factsOf(const Ts &...objects)
{
    slate::ScheduleFacts facts;
    (facts.put(slate::toRecord(objects)), ...);
    return facts;
}
