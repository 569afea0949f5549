#include "core/script/scene_csv_columns.h"

#include "core/model/plain_name.h"

namespace slate {

namespace {

struct Names {
    SceneColumn column;
    const char *names; ///< as plainName() has them
};

constexpr Names known[] = {
    {SceneColumn::Number, "scene sc scenes sceneno scenenumber scenenum number num no nr scno sceneid"},
    {SceneColumn::Heading, "heading sceneheading slug slugline sluglines scenename scenetitle header"},
    {SceneColumn::Place, "intext ie inout intorext interiorexterior ei extint"},
    {SceneColumn::Set, "set sets setname setdescription"},
    {SceneColumn::TimeOfDay, "daynight dn timeofday tod dayornight nightday light"},
    {SceneColumn::Pages, "pages pgs pagecount length scriptlength pagelength"},
    {SceneColumn::Eighths, "eighths eights 8ths 8th pageeighths"},
    {SceneColumn::StartPage, "page pg scriptpage startpage pagenumber pageno"},
    {SceneColumn::Synopsis, "synopsis description summary action scenedescription shortdescription"},
    {SceneColumn::Cast, "cast castmembers characters character actors talent castids castnumbers roles"},
    {SceneColumn::Location, "location locations filminglocation shootinglocation shootlocation"},
    {SceneColumn::ScriptDay, "scriptday storyday sday sd day"},
    {SceneColumn::Sequence, "sequence seq act"},
    {SceneColumn::Minutes,
        "minutes mins min estimatedtime esttime duration shootingtime shoottime estimatedminutes"},
    {SceneColumn::Time, "time"},
    {SceneColumn::Note, "note notes comment comments remarks remark"},
    {SceneColumn::Element,
        "props prop vehicles vehicle picturevehicles picturecars extras backgroundactors background "
        "atmosphere "
        "stunts stunt sfx specialeffects vfx visualeffects effects wardrobe costumes costume makeup hair "
        "makeuphair hairmakeup animals animal livestock animalwrangler animalwranglers animalhandler music "
        "sound "
        "setdressing greenery specialequipment camera security additionallabor additionallabour "
        "artdepartment "
        "opticalfx mechanicalfx mechanicaleffects practicaleffects weapons armoury grip electric "
        "miscellaneous misc"},
};

std::optional<SceneColumn> columnOf(const QString &cell)
{
    if (cell.trimmed() == QLatin1String("#"))
        return SceneColumn::Number;
    const QString plain = plainName(cell);
    for (const Names &names : known) {
        const QStringList words = QString::fromLatin1(names.names).split(QLatin1Char(' '));
        if (words.contains(plain))
            return names.column;
    }
    return std::nullopt;
}

} // namespace

std::vector<SceneColumn> sceneColumns(const QStringList &cells)
{
    std::vector<SceneColumn> columns;
    for (const QString &cell : cells)
        columns.push_back(columnOf(cell).value_or(SceneColumn::Other));
    const auto has = [&](SceneColumn column) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    const bool saysWhere = has(SceneColumn::Set) || has(SceneColumn::Heading);
    for (SceneColumn &column : columns) {
        if (column == SceneColumn::Synopsis && !saysWhere && has(SceneColumn::Place)
            && std::count(columns.begin(), columns.end(), SceneColumn::Synopsis) > 1) {
            column = SceneColumn::Set; // "Description" beside "Int/Ext" and a synopsis is the set
            break;
        }
    }
    const bool isList = has(SceneColumn::Number) || has(SceneColumn::Heading) || has(SceneColumn::Set);
    return isList ? columns : std::vector<SceneColumn>();
}

int knownColumns(const QStringList &cells)
{
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [](const QString &cell) { return columnOf(cell).has_value(); }));
}

} // namespace slate
