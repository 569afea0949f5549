#include "core/model/scene_number.h"
#include "core/script/reading.h"
#include "core/script/script_text.h"

#include <QHash>
#include <QtEndian>

// A .sex file, as Movie Magic Scheduling and others export it. There is no public description; this is
// what two readers that were tried on real files agree on, and what differs between their files.

namespace slate {

namespace {

constexpr char marker[] = {'#', 0, 0, 0};
const QByteArrayView recordMark(marker, 4);
constexpr qsizetype recordHead = 8; ///< mark, length of type and payload, type

int numberAt(QByteArrayView bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.data() + at) : -1;
}

/// Text up to its closing zero, or to the end.
QString textAt(QByteArrayView bytes, qsizetype at)
{
    if (at >= bytes.size())
        return {};
    const QByteArrayView rest = bytes.sliced(at);
    const qsizetype end = rest.indexOf('\0');
    return withoutInvisible(fromWindows1252(end < 0 ? rest : rest.first(end)));
}

class MovieMagicReader
{
public:
    MovieMagicReader(const QByteArray &bytes, const ReadingProgress &progress)
        : m_reading(Screenplay::Format::MovieMagicExport, progress, bytes),
          m_bytes(bytes)
    {
    }

    Screenplay read();

private:
    struct Part {
        int scene;
        int category; ///< -1: a length
        QString text;
        int eighths;
    };
    qsizetype readCategories();
    void readRecord(int type, QByteArrayView payload);
    void readScene(QByteArrayView payload);
    void giveParts();
    ScriptScene *sceneOf(const Part &part);
    void keepOrder();
    /// Zeros at the end fill a file up; anything else is a record without its end.
    void breakOffAt(qsizetype at)
    {
        const QByteArrayView rest = m_bytes.sliced(at);
        if (std::any_of(rest.begin(), rest.end(), [](char byte) { return byte != 0; }))
            m_reading.breakOff(0);
    }
    void broken(qsizetype at)
    {
        m_reading.note(ReadingNote::What::BrokenPart, 0, QStringLiteral("byte %1").arg(at));
    }

    Reading m_reading;
    QByteArrayView m_bytes;
    QStringList m_categories;
    std::vector<int> m_ordinals;
    std::vector<Part> m_parts;
    QHash<int, int> m_sceneOfOrdinal;
    bool m_countsFromZero = false;
};

/// Names stand one after another from behind the head of the file to the first record.
qsizetype MovieMagicReader::readCategories()
{
    constexpr qsizetype magic = 4;
    constexpr qsizetype behindHeadRecord = 13;
    const bool hasHeadRecord =
        m_bytes.size() > behindHeadRecord && m_bytes.sliced(magic + 1).startsWith(recordMark);
    qsizetype begin = hasHeadRecord ? behindHeadRecord : magic;
    const auto startsName = [&](char c) { return hasHeadRecord ? c != 0 : c >= 'A' && c <= 'Z'; };
    while (begin < m_bytes.size() && !startsName(m_bytes[begin]))
        ++begin;
    if (begin >= m_bytes.size())
        return m_bytes.size();
    qsizetype end = m_bytes.indexOf(recordMark, begin);
    end = end < 0 ? m_bytes.size() : end;
    const QString names = fromWindows1252(m_bytes.sliced(begin, end - begin));
    m_reading.spend(0, names.count(QChar(u'\0')));
    m_categories = names.split(QChar(u'\0'), Qt::SkipEmptyParts);
    for (const QString &name : m_categories)
        m_reading.script.categories.push_back({{}, name, {}});
    return end;
}

Screenplay MovieMagicReader::read()
{
    if (!m_bytes.startsWith("SSI*"))
        throw Error(Error::Code::BadInput, atLine(1, QStringLiteral("not a Movie Magic export")));
    m_reading.note(ReadingNote::What::Experimental, 0);
    qsizetype at = readCategories();
    while (at < m_bytes.size()) {
        m_reading.at(at, m_bytes.size());
        const int length = m_bytes.sliced(at).startsWith(recordMark) ? numberAt(m_bytes, at + 4) : -1;
        const qsizetype next = at + 6 + length;
        if (length < 2 || next > m_bytes.size()) {
            broken(at);
            const qsizetype unread = at;
            at = m_bytes.indexOf(recordMark, at + 1);
            if (at < 0) {
                breakOffAt(unread);
                break;
            }
            continue;
        }
        readRecord(numberAt(m_bytes, at + 6), m_bytes.sliced(at + recordHead, length - 2));
        at = next;
    }
    if (m_reading.script.scenes.empty())
        throw Error(Error::Code::BadInput, atLine(1, QStringLiteral("a Movie Magic export without scenes")));
    giveParts();
    keepOrder();
    return m_reading.finished();
}

void MovieMagicReader::readRecord(int type, QByteArrayView payload)
{
    constexpr int scene = 1;
    constexpr int element = 2;
    constexpr int length = 3;
    m_reading.spend(0);
    if (type == scene && !payload.isEmpty())
        readScene(payload);
    else if (type == element && payload.size() > 3)
        m_parts.push_back({numberAt(payload, 0), static_cast<quint8>(payload[2]), textAt(payload, 3), 0});
    else if (type == length && payload.size() >= 6)
        m_parts.push_back({numberAt(payload, 0), -1, {}, numberAt(payload, 4)});
    else
        m_reading.note(ReadingNote::What::BrokenPart, 0, QStringLiteral("record %1").arg(type));
}

void MovieMagicReader::readScene(QByteArrayView payload)
{
    const QStringList fields = textAt(payload, 1).split(QLatin1Char('\t'));
    ScriptScene &scene = m_reading.addScene(0);
    scene.page = fields.value(0).simplified();
    scene.number = fields.value(1).simplified();
    scene.heading = fields.value(2).simplified();
    scene.parts = splitHeading(scene.heading);
    scene.omitted = saysOmitted(scene.heading);
    m_ordinals.push_back(static_cast<quint8>(payload[0]));
}

/// Records name a scene by its place among the scenes of the file, except where the scenes carry ordinals
/// of their own in another order: then by those.
void MovieMagicReader::giveParts()
{
    bool inOrder = true;
    for (size_t i = 0; i < m_ordinals.size(); ++i) {
        inOrder = inOrder && m_ordinals[i] == ((m_ordinals[0] + static_cast<int>(i)) & 0xff);
        m_sceneOfOrdinal.insert(m_ordinals[i], static_cast<int>(i));
    }
    const bool areOwn = !inOrder && static_cast<size_t>(m_sceneOfOrdinal.size()) == m_ordinals.size();
    if (!areOwn)
        m_sceneOfOrdinal.clear();
    m_countsFromZero =
        std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.scene == 0; });
    for (const Part &part : m_parts) {
        ScriptScene *scene = sceneOf(part);
        const bool isKnown = scene != nullptr && part.category < m_categories.size();
        if (!isKnown)
            m_reading.note(ReadingNote::What::UnknownReference, 0,
                QStringLiteral("%1 %2").arg(part.scene).arg(part.text).trimmed());
        else if (part.category >= 0)
            m_reading.addTo(*scene, m_categories[part.category], part.text.simplified(), 0);
        else if (part.eighths > 0)
            scene->eighths = Eighths {part.eighths};
    }
}

ScriptScene *MovieMagicReader::sceneOf(const Part &part)
{
    const int place = m_sceneOfOrdinal.isEmpty() ? part.scene - (m_countsFromZero ? 0 : 1)
                                                 : m_sceneOfOrdinal.value(part.scene, -1);
    const bool isThere = place >= 0 && static_cast<size_t>(place) < m_reading.script.scenes.size();
    return isThere ? &m_reading.script.scenes[static_cast<size_t>(place)] : nullptr;
}

/// Scenes that are not in the order of their numbers are in that of a board; the script's is made again.
void MovieMagicReader::keepOrder()
{
    std::vector<ScriptScene> &scenes = m_reading.script.scenes;
    std::vector<int> order(scenes.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    const auto before = [&](int a, int b) {
        return compareSceneNumbers(scenes[static_cast<size_t>(a)].number,
                   scenes[static_cast<size_t>(b)].number, SceneNumbering::LetterAfter)
            < 0;
    };
    if (std::is_sorted(order.begin(), order.end(), before))
        return;
    std::stable_sort(order.begin(), order.end(), before);
    std::vector<ScriptScene> sorted;
    ScriptBoard board;
    board.strips.resize(scenes.size());
    for (const int from : order) {
        board.strips[static_cast<size_t>(from)].scene = static_cast<int>(sorted.size());
        sorted.push_back(std::move(scenes[static_cast<size_t>(from)]));
    }
    scenes = std::move(sorted);
    m_reading.script.boards.push_back(std::move(board));
}

} // namespace

Screenplay readMovieMagicExport(const QByteArray &bytes, const ReadingProgress &progress)
{
    return MovieMagicReader(bytes, progress).read();
}

} // namespace slate
