#include "ui/breakdown/scene_places.h"

#include "core/report/strip_fields.h"
#include "ui/base/label.h"
#include "ui/base/live_schedule.h"
#include "ui/base/plain_words.h"
#include "ui/base/shown_boards.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

namespace {

QString wordsFor(const BoardPlan &plan, const Strip &strip)
{
    const int at = plan.dayOf(strip.id);
    if (at < 0)
        return ScenePlaces::tr("Boneyard");
    const PlannedDay &day = plan.days[static_cast<size_t>(at)];
    return ScenePlaces::tr("Day %1 · %2").arg(day.number).arg(dayText(day.date));
}

} // namespace

ScenePlaces::ScenePlaces(Session &session, QWidget *parent)
    : FormSection(tr("On the boards"), parent),
      m_session(session)
{
    setObjectName(QStringLiteral("scenePlaces"));
    hide();
    connect(&LiveSchedule::of(session), &LiveSchedule::changed, this, &ScenePlaces::refresh);
}

void ScenePlaces::setScene(Id<Scene> scene)
{
    // What changes on the boards comes through the schedule.
    if (scene == m_scene)
        return;
    m_scene = scene;
    refresh();
}

void ScenePlaces::refresh()
{
    clear();
    const LiveSchedule &schedule = LiveSchedule::of(m_session);
    const Scene *scene = schedule.facts().find(m_scene);
    std::vector<Strip> strips;
    for (const Record *record : m_session.catalog().referring(Kind::Strip, "scene", m_scene.value()))
        strips.push_back(fromRecord<Strip>(*record));
    int places = 0;
    for (const Board &board : scene ? shownBoards(m_session) : std::vector<Board>()) {
        if (board.production != scene->production)
            continue;
        const int before = places;
        for (const Strip &strip : strips) {
            if (strip.board != board.id)
                continue;
            addPlace(wordsFor(schedule.plan(board.id), strip), board, {Kind::Strip, strip.id.value()});
            ++places;
        }
        if (places == before) {
            addPlace(tr("Boneyard"), board, {});
            ++places;
        }
    }
    setVisible(places > 0);
}

void ScenePlaces::addPlace(const QString &place, const Board &board, RecordRef strip)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (strip.id != 0) {
        auto *link = new QPushButton(buttonWords(place));
        link->setObjectName(QStringLiteral("placeLink"));
        link->setProperty("look", QStringLiteral("link"));
        link->setCursor(Qt::PointingHandCursor);
        link->setToolTip(tr("Show it on the board"));
        connect(link, &QPushButton::clicked, this, [this, strip] { m_session.open(strip); });
        layout->addWidget(link);
    } else {
        layout->addWidget(new Label(place));
    }
    auto *name = new Label(board.name);
    name->setProperty("look", QStringLiteral("muted"));
    name->setMinimumWidth(40);
    name->setToolTip(tip(slate::wordsFor(m_session, board)));
    layout->addWidget(name, 1);
    body()->addWidget(row);
}

} // namespace slate
