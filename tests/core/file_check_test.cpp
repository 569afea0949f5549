#include "tests/core/files.h"
#include "tests/core/full_disk.h"
#include "tests/core/meddle.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/run_slate.h"

#include "core/store/database.h"
#include "core/store/file_check.h"

#include <QSignalSpy>

#include <QFileInfo>

#include <future>

using namespace slate;
using namespace std::chrono_literals;

namespace {

void addRome(Slate &slate)
{
    slate.edit(QStringLiteral("Add"), [](Transaction &t) { t.insert(location("Rome")); });
}

std::optional<Error::Code> codeOf(const std::function<void()> &work)
{
    try {
        work();
        return std::nullopt;
    } catch (const Error &error) {
        return error.code();
    }
}

const QByteArray harm = "UPDATE location SET country = 'Norway' WHERE id = (SELECT max(id) FROM location)";

/// A check of an own slate that opens it when it is told to.
struct HeldCheck {
    explicit HeldCheck(std::optional<std::chrono::milliseconds> patience)
    {
        fillToLong(slate);
        check = std::make_unique<FileCheck>(
            [this] {
                gate.get_future().wait();
                return std::make_unique<Database>(slate.path, SQLITE_OPEN_READONLY, 0);
            },
            [](FileCheck::State) {}, patience);
    }
    void letGo() { gate.set_value(); }

    TemporarySlate slate;
    std::promise<void> gate;
    std::unique_ptr<FileCheck> check;
};

} // namespace

TEST_CASE("while a long file is still looked through, an edit is refused in words after its patience, once")
{
    HeldCheck held(1ms);
    CHECK(codeOf([&] { held.check->require(); }) == Error::Code::BeingChecked);
    CHECK(codeOf([&] { held.check->require(); }) == Error::Code::BeingChecked);
    held.letGo();
    held.check->wait();
    CHECK(held.check->state() == FileCheck::State::Sound);
    CHECK_FALSE(codeOf([&] { held.check->require(); }));
}

TEST_CASE("without a limit to its patience an edit waits for the end of the check")
{
    HeldCheck held(std::nullopt);
    auto edit = std::async(std::launch::async, [&] { return codeOf([&] { held.check->require(); }); });
    held.letGo();
    CHECK_FALSE(edit.get());
}

TEST_CASE("a long file that could not be looked through takes no edit, until it was and is sound")
{
    TemporarySlate slate;
    fillToLong(slate);
    const QByteArray before = bytesOf(slate.path);
    {
        const FullDisk disk(1'000'000);
        FullDisk::setOthersFail(true);
        slate.slate = Slate::open(slate.path);
        QSignalSpy ended(slate.slate.get(), &Slate::checkEnded);
        slate->finishCheck();
        CHECK(ended.size() == 1);
        REQUIRE(slate->hindrance());
        CHECK(slate->hindrance()->code() == Error::Code::NoPermission);
        CHECK(slate->damage().isEmpty());
        CHECK(codeOf([&] { addRome(*slate.slate); }) == Error::Code::NoPermission);
        CHECK(codeOf([&] { slate->undo(); }) == Error::Code::NoPermission);
        CHECK(bytesOf(slate.path) == before);
        FullDisk::setOthersFail(false);
        addRome(*slate.slate);
        slate->finishCheck();
        CHECK(ended.size() >= 2);
        CHECK_FALSE(slate->hindrance());
        slate.slate.reset();
    }
    slate.slate = Slate::open(slate.path);
    CHECK(slate->verify().isSound());
}

TEST_CASE("the check of a long file can be begun again without an edit")
{
    TemporarySlate slate;
    fillToLong(slate);
    const FullDisk disk(1'000'000);
    FullDisk::setOthersFail(true);
    slate.slate = Slate::open(slate.path);
    slate->finishCheck();
    REQUIRE(slate->hindrance());
    FullDisk::setOthersFail(false);
    slate->checkAgain();
    slate->finishCheck();
    CHECK_FALSE(slate->hindrance());
    slate.slate.reset();
}

TEST_CASE("nothing of a log is moved into a long file that is damaged, or could not be looked through")
{
    for (const bool isHindered : {false, true}) {
        INFO(isHindered);
        TemporarySlate slate;
        fillToLong(slate);
        slate.reopen();
        addRome(*slate.slate);
        // As after a power cut: an edit stands in the log alone.
        const QString copy = slate.folder.filePath(QStringLiteral("copy.slate"));
        QByteArray before = bytesOf(slate.path);
        if (!isHindered)
            before[before.lastIndexOf("xxxx")] = 'y';
        putContents(copy, before);
        putContents(copy + QStringLiteral("-wal"), bytesOf(slate.path + QStringLiteral("-wal")));
        REQUIRE(QFileInfo(copy + QStringLiteral("-wal")).size() > 0);
        {
            const FullDisk disk(1'000'000);
            FullDisk::setOthersFail(isHindered);
            auto opened = Slate::open(copy);
            opened->finishCheck();
            CHECK(opened->damage().isEmpty() == isHindered);
            CHECK_FALSE(opened->moveLogIntoFile());
        }
        CHECK(bytesOf(copy) == before);
    }
}

TEST_CASE("who only reads a long damaged file is told, with and without a log beside it")
{
    for (const bool isInMemory : {false, true}) {
        INFO(isInMemory);
        TemporarySlate slate;
        fillToLong(slate);
        meddle(slate.path, harm);
        meddle(slate.path, isInMemory ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
        Slate::Options options;
        options.readOnly = true;
        slate.slate = Slate::open(slate.path, options);
        slate->finishCheck();
        CHECK(slate->damage().contains(QStringLiteral("history")));
        slate.slate.reset();
        const Answer shown = runSlate({QStringLiteral("show"), slate.path});
        CHECK(shown.code == 1);
        CHECK(shown.out.contains(QStringLiteral("Rauma line")));
        CHECK(shown.err.contains(QStringLiteral("damaged")));
    }
}
