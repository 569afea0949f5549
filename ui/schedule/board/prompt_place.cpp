#include "ui/schedule/board/prompt_place.h"

#include "core/model/schema.h"

#include <algorithm>
#include <array>

namespace slate {

namespace {

/// The acts that ask, by the names that stand in drafts: those may not change with the order of the acts.
struct AskingAct {
    BoardAct act;
    const char *name;
};
constexpr std::array<AskingAct, 8> askingActs {{
    {BoardAct::ToDay, "day"},
    {BoardAct::SetCall, "call"},
    {BoardAct::AddNote, "note"},
    {BoardAct::AddMeal, "meal"},
    {BoardAct::AddCompanyMove, "move"},
    {BoardAct::AddTravel, "travel"},
    {BoardAct::BreaksByPages, "pages"},
    {BoardAct::BreaksByTime, "hours"},
}};

const QByteArray promptPrefix = QByteArrayLiteral("prompt/");

QByteArray wordOf(RecordRef ref)
{
    return ref.isNull() ? QByteArrayLiteral("-")
                        : schemaOf(ref.kind).table + QByteArrayLiteral(":") + QByteArray::number(ref.id);
}

RecordRef refFrom(const QByteArray &word)
{
    const QByteArrayList parts = word.split(':');
    const auto kind = kindOfTable(QString::fromUtf8(parts.front()));
    return kind && parts.size() == 2 ? RecordRef {*kind, parts[1].toLongLong()} : RecordRef {};
}

} // namespace

TypedPlace typedPlaceOf(const PromptPlace &place, const QString &title)
{
    const auto act = std::find_if(
        askingActs.begin(), askingActs.end(), [&](const AskingAct &each) { return each.act == place.act; });
    if (act == askingActs.end() || place.board.isNull())
        return {};
    QByteArrayList words;
    for (const RecordRef &ref : place.chosen)
        words << wordOf(ref);
    TypedPlace typed;
    typed.key = promptPrefix + QByteArray::number(place.board.value()) + '/' + act->name + '/'
        + wordOf(place.cursor) + '/' + words.join(',');
    typed.title = title;
    typed.record = {Kind::Board, place.board.value()};
    return typed;
}

std::optional<PromptPlace> promptPlaceOf(const TypedPlace &typed)
{
    const QByteArrayList parts = typed.key.split('/');
    if (!typed.key.startsWith(promptPrefix) || parts.size() != 5)
        return std::nullopt;
    const auto act = std::find_if(
        askingActs.begin(), askingActs.end(), [&](const AskingAct &each) { return parts[2] == each.name; });
    if (act == askingActs.end())
        return std::nullopt;
    PromptPlace place {act->act, Id<Board>(parts[1].toLongLong()), refFrom(parts[3]), {}};
    for (const QByteArray &word : parts[4].split(',')) {
        if (const RecordRef ref = refFrom(word); !ref.isNull())
            place.chosen.push_back(ref);
    }
    return place;
}

} // namespace slate
