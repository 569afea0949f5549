#include "tests/core/small_board.h"

#include "core/model/order_key.h"

using namespace slate;

namespace {

Strip stripOf(char letter, qint64 otherId)
{
    Strip strip;
    strip.board = Id<Board>(1);
    if (letter == '|' || letter == '~') {
        strip.id = Id<Strip>(otherId);
        strip.stripKind = letter == '|' ? StripKind::DayBreak : StripKind::Banner;
        return strip;
    }
    strip.id = Id<Strip>(letter);
    strip.stripKind = StripKind::Scene;
    strip.scene = Id<Scene>(letter);
    return strip;
}

void setPlaces(std::vector<Strip> &strips)
{
    const QStringList keys = keysBetween({}, {}, static_cast<int>(strips.size()));
    for (size_t i = 0; i < strips.size(); ++i)
        strips[i].place = keys[static_cast<int>(i)];
}

QString textOf(const std::vector<Strip> &strips)
{
    QString text;
    for (const Strip &strip : strips) {
        const char letter = strip.stripKind == StripKind::DayBreak ? '|'
            : strip.stripKind == StripKind::Banner                 ? '~'
            : strip.scene.value() < 128                            ? static_cast<char>(strip.scene.value())
                                                                   : '+';
        text += QLatin1Char(letter);
    }
    return text;
}

template<typename T>
std::vector<Id<T>> idsOf(const char *letters)
{
    std::vector<Id<T>> ids;
    for (; *letters; ++letters)
        ids.emplace_back(*letters);
    return ids;
}

} // namespace

BoardOrder smallBoard(const char *text)
{
    BoardOrder order {Id<Board>(1), {}, {}};
    bool boneyard = false;
    qint64 otherId = 1000;
    for (; *text; ++text) {
        if (*text == ';') {
            boneyard = true;
            continue;
        }
        auto &list = boneyard ? order.boneyard : order.placed;
        list.push_back(stripOf(*text, otherId++));
        list.back().boneyard = boneyard;
    }
    setPlaces(order.placed);
    setPlaces(order.boneyard);
    return order;
}

QString textOf(const BoardOrder &order)
{
    const QString placed = textOf(order.placed);
    return order.boneyard.empty() ? placed : placed + QLatin1Char(';') + textOf(order.boneyard);
}

std::vector<Id<Strip>> strips(const char *letters)
{
    return idsOf<Strip>(letters);
}

std::vector<Id<Scene>> scenes(const char *letters)
{
    return idsOf<Scene>(letters);
}
