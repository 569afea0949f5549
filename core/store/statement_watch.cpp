#include "core/store/statement_watch.h"

#include <sqlite3.h>

namespace slate {

void StatementWatch::begin(sqlite3 *database)
{
    const auto ask = [](void *watch) { return static_cast<StatementWatch *>(watch)->mustStop() ? 1 : 0; };
    sqlite3_progress_handler(database, 10'000, ask, this);
}

void StatementWatch::bound()
{
    m_isBounded = true;
    m_began = std::chrono::steady_clock::now();
}

void StatementWatch::statementBegins()
{
    if (m_isBounded)
        m_began = std::chrono::steady_clock::now();
}

bool StatementWatch::mustStop() const
{
    constexpr std::chrono::seconds longest(5);
    if (m_isBounded)
        return std::chrono::steady_clock::now() - m_began > longest;
    return m_alarm;
}

} // namespace slate
