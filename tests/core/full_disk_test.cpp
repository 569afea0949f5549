#include "tests/core/strings.h"

#include "tests/core/full_disk.h"
#include "tests/core/temporary_slate.h"

using namespace slate;

TEST_CASE("a disk that fills up in the middle of an edit loses nothing that was there")
{
    const QString title = QStringLiteral("Add location");
    int failures = 0;
    for (int writes = 0; writes < 40; ++writes) {
        TemporarySlate made;
        made->edit(title, [](Transaction &t) { t.insert(location("Stranda")); });
        made.slate.reset();

        bool done = false;
        {
            const FullDisk disk(1000);
            const auto slate = Slate::open(made.path);
            FullDisk::setWritesLeft(writes);
            try {
                slate->edit(title, [](Transaction &t) { t.insert(location("Rome")); });
                done = true;
            } catch (const Error &error) {
                CHECK(error.code() == Error::Code::DiskFull);
                ++failures;
            }
            CHECK(slate->count(Kind::Location) == (done ? 2 : 1));
            FullDisk::setWritesLeft(1000);
            // Once there is room again, work goes on in the same window.
            slate->edit(title, [](Transaction &t) { t.insert(location("Rauma")); });
            CHECK(slate->verify().isSound());
        }
        made.reopen();
        CHECK(made->count(Kind::Location) == (done ? 3 : 2));
        CHECK(made->verify().isSound());
    }
    CHECK(failures > 5);
    CHECK(failures < 40);
}

TEST_CASE("a disk that is full while a slate is made or copied leaves no half file")
{
    TemporarySlate made;
    made->edit(QStringLiteral("Add location"), [](Transaction &t) { t.insert(location("Stranda")); });
    const QString path = made.folder.filePath(QStringLiteral("new.slate"));
    for (int writes = 0; writes < 30; writes += 5) {
        const FullDisk disk(writes);
        for (const bool copy : {false, true}) {
            FullDisk::setWritesLeft(writes);
            try {
                if (copy)
                    made->saveCopy(path);
                else
                    Slate::create(path);
                FAIL("there was room");
            } catch (const Error &error) {
                CHECK(error.code() == Error::Code::DiskFull);
            }
            CHECK(QDir(made.folder.path()).entryList({QStringLiteral("new*")}).isEmpty());
        }
    }
}
