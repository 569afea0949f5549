#include "tests/fuzz/fuzz_one.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    slate::fuzz::fuzzOne(slate::Screenplay::Format::SLATE_FUZZ_FORMAT,
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
