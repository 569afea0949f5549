#include "tests/hostile/hostile_slates.h"

#include "tests/hostile/meddling.h"

#include <QtEndian>

namespace slate::hostile {

namespace {

constexpr qsizetype page = 4096;

char anyByte(Dice &dice)
{
    return char(dice.below(256));
}

void flipBits(QByteArray &bytes, Dice &dice)
{
    for (qsizetype left = 1 + dice.below(64); left > 0; --left) {
        const qsizetype at = dice.below(bytes.size());
        bytes[at] = char(bytes[at] ^ (1 << dice.below(8)));
    }
}

void overwrite(QByteArray &bytes, Dice &dice)
{
    const qsizetype at = dice.below(bytes.size());
    const qsizetype size = std::min(bytes.size() - at, 1 + dice.below(2000));
    const char with = dice.oneIn(2) ? '\0' : anyByte(dice);
    std::fill_n(bytes.begin() + at, size, with);
}

void copyPage(QByteArray &bytes, Dice &dice)
{
    const qsizetype pages = bytes.size() / page;
    const QByteArray copied = bytes.mid(dice.below(pages) * page, page);
    bytes.replace(dice.below(pages) * page, copied.size(), copied);
}

/// Lets the inner pages of trees point at any page, themselves among them.
void bendPointers(QByteArray &bytes, Dice &dice)
{
    const qsizetype pages = bytes.size() / page;
    for (qsizetype number = 1; number < pages; ++number) {
        char *head = bytes.data() + number * page;
        if (head[0] != 5 && head[0] != 2)
            continue;
        const auto target = quint32(dice.oneIn(2) ? number + 1 : 1 + dice.below(pages));
        qToBigEndian(target, head + 8);
        const qsizetype cells = qFromBigEndian<quint16>(head + 3);
        for (qsizetype cell = 0; cell < cells && cell < 500; ++cell) {
            const qsizetype at = qFromBigEndian<quint16>(head + 12 + 2 * cell);
            if (at + 4 <= page && dice.oneIn(2))
                qToBigEndian(target, head + at);
        }
    }
}

/// Every pointer of an inner page leads to the same page, so that one tree has millions of leaves.
void makeBomb(QByteArray &bytes, Dice &dice)
{
    const qsizetype pages = bytes.size() / page;
    const QByteArray inner = [&] {
        QByteArray made(page, '\0');
        made[0] = 5;
        qToBigEndian(quint16(400), made.data() + 3);
        for (int cell = 0; cell < 400; ++cell)
            qToBigEndian(quint16(900 + 6 * cell), made.data() + 12 + 2 * cell);
        for (int cell = 0; cell < 400; ++cell)
            made[900 + 6 * cell + 4] = char(cell % 128);
        return made;
    }();
    // A few of them, each pointing at the next, under one that was there.
    const auto first = quint32(pages + 1);
    for (qsizetype number = 1; number < pages; ++number) {
        char *head = bytes.data() + number * page;
        if (head[0] == 5 || (head[0] == 13 && dice.oneIn(4))) {
            std::copy(inner.begin(), inner.end(), head);
            qToBigEndian(first, head + 8);
            for (int cell = 0; cell < 400; ++cell)
                qToBigEndian(first, head + 900 + 6 * cell);
        }
    }
    for (int depth = 0; depth < 6; ++depth) {
        QByteArray more = inner;
        const quint32 next = depth < 5 ? first + quint32(depth) + 1 : 2;
        qToBigEndian(next, more.data() + 8);
        for (int cell = 0; cell < 400; ++cell)
            qToBigEndian(next, more.data() + 900 + 6 * cell);
        bytes += more;
    }
    qToBigEndian(quint32(bytes.size() / page), bytes.data() + 28);
}

struct HeaderField {
    int at;
    int size;
    const char *name;
};

constexpr HeaderField fields[] = {{16, 2, "page size"}, {18, 1, "write version"}, {19, 1, "read version"},
    {20, 1, "reserved"}, {21, 1, "payload"}, {24, 4, "change counter"}, {28, 4, "pages"}, {32, 4, "freelist"},
    {36, 4, "free pages"}, {40, 4, "schema cookie"}, {44, 4, "schema format"}, {48, 4, "cache size"},
    {52, 4, "largest root"}, {56, 4, "encoding"}, {60, 4, "version"}, {64, 4, "incremental"},
    {68, 4, "application"}, {92, 4, "valid for"}};

} // namespace

QString breakBytes(const QString &path, Dice &dice)
{
    QByteArray bytes = bytesOf(path);
    static constexpr const char *ways[] = {
        "bits", "run", "page copied", "pointers", "bomb", "cut", "longer", "page of zeros"};
    const auto way = std::size_t(dice.below(std::ssize(ways)));
    switch (way) {
    case 0:
        flipBits(bytes, dice);
        break;
    case 1:
        overwrite(bytes, dice);
        break;
    case 2:
        copyPage(bytes, dice);
        break;
    case 3:
        bendPointers(bytes, dice);
        break;
    case 4:
        makeBomb(bytes, dice);
        break;
    case 5:
        bytes.truncate(dice.oneIn(2) ? dice.below(bytes.size()) : page * dice.below(bytes.size() / page));
        break;
    case 6:
        bytes += QByteArray(dice.below(100'000), anyByte(dice));
        break;
    default:
        bytes.replace(dice.below(bytes.size() / page) * page, page, QByteArray(page, '\0'));
        break;
    }
    write(path, bytes);
    return QLatin1String(ways[way]);
}

QString breakHeader(const QString &path, Dice &dice)
{
    QByteArray bytes = bytesOf(path);
    QString words = QStringLiteral("header:");
    for (qsizetype left = 1 + dice.below(2); left > 0; --left) {
        const HeaderField &field = fields[dice.below(std::ssize(fields))];
        static const std::vector<quint32> values = {
            0, 1, 2, 3, 4, 5, 512, 65535, 0x7fffffff, 0x80000000, 0xffffffff};
        quint32 value = dice.oneIn(3) ? quint32(dice.below(1LL << 32)) : dice.of(values);
        words += QStringLiteral(" %1 = %2").arg(QLatin1String(field.name)).arg(value);
        for (int at = field.size - 1; at >= 0 && field.at + at < bytes.size(); --at, value >>= 8)
            bytes[field.at + at] = char(value & 0xff);
    }
    write(path, bytes);
    return words;
}

QString breakVersion(const QString &path, Dice &dice)
{
    static const std::vector<int> versions = {-2147483647 - 1, -2, -1, 0, 1, 2, 3, 4, 5, 99, 2147483647};
    const int version = dice.of(versions);
    QByteArray bytes = bytesOf(path);
    qToBigEndian(qint32(version), bytes.data() + 60);
    write(path, bytes);
    QString words = QStringLiteral("version %1").arg(version);
    if (dice.oneIn(2))
        words += QStringLiteral(" with ") + breakSchema(path, dice);
    return words;
}

} // namespace slate::hostile
