#include "core/store/log_file.h"

#include <QtEndian>

#include <bit>

namespace slate {

namespace {

constexpr qint64 logHeadSize = 32;
constexpr qint64 frameHeadSize = 24;

quint32 numberAt(const QByteArray &log, qint64 at)
{
    return qFromBigEndian<quint32>(log.constData() + at);
}

/// The running checksum of a log, over pairs of words in the byte order that its head tells.
struct Checksum {
    bool bigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(const char *bytes, qint64 size)
    {
        for (qint64 i = 0; i + 8 <= size; i += 8) {
            first += wordAt(bytes + i) + second;
            second += wordAt(bytes + i + 4) + first;
        }
    }
    quint32 wordAt(const char *bytes) const
    {
        return bigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
    }
    bool isAt(const QByteArray &log, qint64 at) const
    {
        return numberAt(log, at) == first && numberAt(log, at + 4) == second;
    }
};

} // namespace

LogContents contentsOfLog(const QByteArray &log)
{
    constexpr quint32 magic = 0x377F0682; // the last bit tells the byte order of the checksums
    constexpr quint32 format = 3007000;
    LogContents contents;
    if (log.size() < logHeadSize || (numberAt(log, 0) & ~1U) != magic || numberAt(log, 4) != format)
        return contents;
    const quint32 pageSize = numberAt(log, 8);
    if (pageSize < 512 || pageSize > 65536 || !std::has_single_bit(pageSize))
        return contents;
    Checksum sum {(numberAt(log, 0) & 1U) != 0};
    sum.add(log.constData(), 24);
    if (!sum.isAt(log, 24))
        return contents;
    contents.pageSize = static_cast<int>(pageSize);
    std::vector<LogPage> unfinished;
    for (qint64 at = logHeadSize; at + frameHeadSize + pageSize <= log.size(); at += frameHeadSize + pageSize) {
        // Frames of an older log, which this one has not reached yet, have other salts.
        if (log.mid(at + 8, 8) != log.mid(16, 8) || numberAt(log, at) == 0)
            break;
        sum.add(log.constData() + at, 8);
        sum.add(log.constData() + at + frameHeadSize, pageSize);
        if (!sum.isAt(log, at + 16))
            break;
        const qint64 frame = (at - logHeadSize) / (frameHeadSize + pageSize) + 1;
        unfinished.push_back({numberAt(log, at), at + frameHeadSize, frame});
        if (const quint32 pagesAfter = numberAt(log, at + 4)) {
            contents.pages.insert(contents.pages.end(), unfinished.begin(), unfinished.end());
            contents.pagesInDatabase = pagesAfter;
            ++contents.transactions;
            unfinished.clear();
        }
    }
    return contents;
}

} // namespace slate
