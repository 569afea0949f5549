#include "ui/shell/catch_up.h"

#include "ui/base/session.h"

namespace slate {

namespace {

constexpr int betweenLooksMs = 500;

} // namespace

CatchUp::CatchUp(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &CatchUp::look);
    connect(&session.catalog(), &Catalog::failed, this, [this] { m_failed = true; });
}

void CatchUp::start()
{
    m_timer.start(betweenLooksMs);
}

void CatchUp::look()
{
    const auto read = [this] {
        m_session.slate().catchUp();
        m_session.catalog().readAgain();
    };
    if (!m_failed) {
        m_failed = !m_session.attempt(read);
        return;
    }
    try {
        read();
        m_failed = false;
        Q_EMIT worksAgain();
    } catch (const Error &) {
    }
}

} // namespace slate
