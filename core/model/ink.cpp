#include "core/model/ink.h"

#include "core/model/choices.h"

#include <algorithm>
#include <array>

namespace slate {

SLATE_CHOICES(Ink,
    {"slate-blue", QT_TRANSLATE_NOOP("Choice", "Slate blue")},
    {"rust", QT_TRANSLATE_NOOP("Choice", "Rust")},
    {"pine", QT_TRANSLATE_NOOP("Choice", "Pine")},
    {"plum", QT_TRANSLATE_NOOP("Choice", "Plum")},
    {"ochre", QT_TRANSLATE_NOOP("Choice", "Ochre")},
    {"teal", QT_TRANSLATE_NOOP("Choice", "Teal")},
    {"brick", QT_TRANSLATE_NOOP("Choice", "Brick")},
    {"indigo", QT_TRANSLATE_NOOP("Choice", "Indigo")},
    {"moss", QT_TRANSLATE_NOOP("Choice", "Moss")},
    {"rose", QT_TRANSLATE_NOOP("Choice", "Rose")},
    {"umber", QT_TRANSLATE_NOOP("Choice", "Umber")},
    {"graphite", QT_TRANSLATE_NOOP("Choice", "Graphite")})

namespace {

constexpr size_t inkCount = static_cast<size_t>(Ink::Graphite) + 1;

using Uses = std::array<int, inkCount>;

/// The first ink of those that are used least.
Ink leastUsed(const Uses &uses)
{
    return static_cast<Ink>(std::min_element(uses.begin(), uses.end()) - uses.begin());
}

} // namespace

QHash<qint64, Ink> inksOf(const std::vector<Record> &productions)
{
    QHash<qint64, Ink> inks;
    Uses uses {};
    std::vector<qint64> without;
    for (const Record &record : productions) {
        const auto ink = fromRecord<Production>(record).ink;
        if (!ink) {
            without.push_back(record.id);
            continue;
        }
        inks.insert(record.id, *ink);
        ++uses[static_cast<size_t>(*ink)];
    }
    std::sort(without.begin(), without.end());
    for (const qint64 id : without) {
        const Ink ink = leastUsed(uses);
        inks.insert(id, ink);
        ++uses[static_cast<size_t>(ink)];
    }
    return inks;
}

Ink freeInk(const std::vector<Record> &productions)
{
    Uses uses {};
    for (const Ink ink : inksOf(productions))
        ++uses[static_cast<size_t>(ink)];
    return leastUsed(uses);
}

} // namespace slate
