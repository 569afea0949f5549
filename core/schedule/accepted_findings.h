#pragma once

#include "core/schedule/finding.h"
#include "core/schedule/schedule_facts.h"

#include <QSet>

namespace slate {

/// The findings that somebody agreed to live with.
class AcceptedFindings
{
public:
    void read(const ScheduleFacts &facts);
    bool has(const Finding &finding) const;

private:
    QSet<QString> m_keys;
};

} // namespace slate
