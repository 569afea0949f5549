#include "tests/core/strings.h"

#include "core/store/in_use.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/held_elsewhere.h"

#include <sys/fsuid.h>
#include <sys/stat.h>

using namespace slate;

namespace {

/// To the file system this thread is another user's, while one lives; the tests may run as root, whom nothing
/// is forbidden.
class AsNobody
{
public:
    AsNobody() : m_before(::geteuid()) { ::setfsuid(65534); }
    ~AsNobody() { ::setfsuid(m_before); }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    uid_t m_before;
};

} // namespace

TEST_CASE("a slate is in use here, elsewhere, or by nobody")
{
    TemporarySlate made;
    CHECK(useOf(made.path) == InUse::Here);
    made.slate.reset();
    CHECK(useOf(made.path) == InUse::No);
    {
        const HeldElsewhere held(made.path);
        CHECK(useOf(made.path) == InUse::Elsewhere);
    }
    CHECK(useOf(made.path) == InUse::No);
    CHECK(useOf(QStringLiteral("/nowhere/at/all.slate")) == InUse::No);
}

TEST_CASE("that another program has a slate open is seen where its index may only be read, or is not known")
{
    TemporarySlate made;
    made.slate.reset();
    const HeldElsewhere held(made.path);
    REQUIRE(::chmod(qPrintable(made.folder.path()), 0755) == 0);
    REQUIRE(::chmod(held.index().constData(), 0444) == 0);
    {
        const AsNobody other;
        CHECK(useOf(made.path) == InUse::Elsewhere);
    }
    REQUIRE(::chmod(held.index().constData(), 0000) == 0);
    const AsNobody other;
    CHECK(useOf(made.path) == InUse::Unknown);
}
