#include "ui/base/shown_boards.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace slate {

std::vector<Board> shownBoards(const Session &session)
{
    std::vector<Board> boards;
    for (const Record &record : const_cast<Session &>(session).catalog().records(Kind::Board)) {
        if (session.shows(record))
            boards.push_back(fromRecord<Board>(record));
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(boards.begin(), boards.end(), [&](const Board &a, const Board &b) {
        const auto rank = [](const Board &board) {
            return std::tuple(board.standing == BoardStanding::Alternative, board.unit.value_or(Unit::Main));
        };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return boards;
}

int countShown(const Session &session, Kind kind)
{
    const auto &records = const_cast<Session &>(session).catalog().records(kind);
    return static_cast<int>(std::count_if(
        records.begin(), records.end(), [&](const Record &record) { return session.shows(record); }));
}

int countScheduled(const Session &session)
{
    const std::vector<Board> boards = shownBoards(session);
    if (boards.empty())
        return countShown(session, Kind::ShootBlock);
    QSet<qint64> inForce;
    for (const Board &board : boards) {
        if (board.standing != BoardStanding::Alternative)
            inForce.insert(board.id.value());
    }
    const RecordSchema &schema = schemaOf(Kind::Strip);
    const auto fieldOf = [&](const char *key) { return static_cast<size_t>(schema.indexOf(key)); };
    const size_t board = fieldOf("board");
    const size_t scene = fieldOf("scene");
    const size_t boneyard = fieldOf("boneyard");
    QSet<qint64> scenes;
    for (const Record &strip : const_cast<Session &>(session).catalog().records(Kind::Strip)) {
        const auto *of = std::get_if<qint64>(&strip.values[scene]);
        const auto *on = std::get_if<qint64>(&strip.values[board]);
        const auto *isOff = std::get_if<bool>(&strip.values[boneyard]);
        if (of && on && !(isOff && *isOff) && inForce.contains(*on))
            scenes.insert(*of);
    }
    return static_cast<int>(scenes.size());
}

QString wordsFor(const Session &session, const Board &board)
{
    const Catalog &catalog = const_cast<Session &>(session).catalog();
    const auto &schema = schemaOf(Kind::Board);
    const Record record = toRecord(board);
    QStringList words {board.name};
    if (board.unit)
        words << displayText(schema.field("unit"), valueOf(record, "unit"));
    if (board.standing == BoardStanding::Alternative)
        words << QCoreApplication::translate("Schedule", "alternative");
    if (session.production().isNull() && !board.production.isNull())
        words << catalog.nameOf(RecordRef {Kind::Production, board.production.value()});
    return words.join(QStringLiteral(" · "));
}

RecordRef stripOf(const Session &session, Id<Scene> scene)
{
    const Catalog &catalog = const_cast<Session &>(session).catalog();
    const auto strips = catalog.referring(Kind::Strip, "scene", scene.value());
    for (const Board &board : shownBoards(session)) {
        for (const Record *strip : strips) {
            if (numberOf(*strip, "board") == board.id.value())
                return strip->ref();
        }
    }
    return {};
}

RecordRef formOf(Session &session, RecordRef ref)
{
    const Record *strip = ref.kind == Kind::Strip ? session.catalog().find(ref) : nullptr;
    const qint64 scene = strip ? numberOf(*strip, "scene") : 0;
    return scene == 0 ? ref : RecordRef {Kind::Scene, scene};
}

} // namespace slate
