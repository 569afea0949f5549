#include "ui/breakdown/scene_customs.h"

#include "core/model/scene_place.h"
#include "ui/base/shown_boards.h"

#include <QCoreApplication>
#include <QMenu>

namespace slate {

namespace {

/// The production of a record that names none: the only one there is.
qint64 onlyProduction(Session &session)
{
    const auto &all = session.catalog().records(Kind::Production);
    return all.size() == 1 ? all.front().id : 0;
}

void fillProduction(Session &session, Record &scene)
{
    if (isUnknown(valueOf(scene, "production")) && onlyProduction(session) != 0)
        setValue(scene, "production", onlyProduction(session));
}

void beginScene(Session &session, Record &scene, RecordRef chosen)
{
    const Record *before = chosen.kind == Kind::Scene ? session.catalog().find(chosen) : nullptr;
    if (!before)
        fillProduction(session, scene);
    placeAfter(scene, before, session.catalog().records(Kind::Scene));
}

Record completeScene(Session &session, Record scene)
{
    if (isUnknown(valueOf(scene, "script_order")))
        fillProduction(session, scene);
    return completedScene(std::move(scene), session.catalog().records(Kind::Scene));
}

/// How scenes are numbered in what is looked at.
SceneNumbering numberingOf(Session &session)
{
    const qint64 production =
        session.production().isNull() ? onlyProduction(session) : session.production().value();
    const Record *record = session.catalog().find({Kind::Production, production});
    return record ? fromRecord<Production>(*record).numbering.value_or(SceneNumbering::LetterAfter)
                  : SceneNumbering::LetterAfter;
}

std::function<SortKey(const Record &)> sorterOf(Session &session, const Field &field)
{
    if (qstrcmp(field.key, "scene_number") != 0)
        return {};
    return [numbering = numberingOf(session)](
               const Record &scene) { return keyOfSceneNumber(textOf(scene, "scene_number"), numbering); };
}

void fillSceneMenu(Session &session, QMenu &menu, const std::vector<RecordRef> &scenes)
{
    const RecordRef strip = scenes.size() == 1 ? stripOf(session, Id<Scene>(scenes.front().id)) : RecordRef();
    QAction *show = menu.addAction(QCoreApplication::translate("Scenes", "Show on the board"), &session,
        [&session, strip] { session.open(strip); });
    show->setEnabled(!strip.isNull());
}

} // namespace

KindCustoms sceneCustoms()
{
    KindCustoms customs;
    customs.follow = [](Record scene, const Field &written) {
        return qstrcmp(written.key, "heading") == 0 ? withHeadingRead(std::move(scene)) : scene;
    };
    customs.begin = beginScene;
    customs.complete = completeScene;
    customs.sorter = sorterOf;
    customs.fillMenu = fillSceneMenu;
    return customs;
}

} // namespace slate
