#include "core/schedule/accepted_findings.h"

namespace slate {

namespace {

QString acceptedKey(Id<Production> production, ConflictRule rule, const QString &key)
{
    return QStringLiteral("%1 %2 %3").arg(production.value()).arg(static_cast<int>(rule)).arg(key);
}

} // namespace

void AcceptedFindings::read(const ScheduleFacts &facts)
{
    m_keys.clear();
    for (const AcceptedConflict &accepted : facts.all<AcceptedConflict>()) {
        if (accepted.rule)
            m_keys.insert(acceptedKey(accepted.production, *accepted.rule, accepted.finding));
    }
}

bool AcceptedFindings::has(const Finding &finding) const
{
    return !m_keys.isEmpty() && m_keys.contains(acceptedKey(finding.production, finding.rule, finding.key()));
}

} // namespace slate
