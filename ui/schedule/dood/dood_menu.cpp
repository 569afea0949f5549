#include "ui/schedule/dood/dood_menu.h"

#include "ui/base/plain_words.h"
#include "ui/schedule/dood/dood_table.h"

#include <QAction>
#include <QMenu>
#include <QTableView>

namespace slate {

namespace {

/// [SAG-AFTRA: 10 in the USA, 14 else; other offices 7]
constexpr int usualGaps[] = {7, 10, 14};

} // namespace

DoodMenu::DoodMenu(Session &session, DoodTable &table, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_table(table)
{
    addDayAction(tr("Travel"), "doodTravel", Qt::Key_T, PersonDayKind::Travel);
    addDayAction(tr("Rehearsal"), "doodRehearsal", Qt::Key_R, PersonDayKind::Rehearsal);
    addDayAction(tr("Fitting"), "doodFitting", Qt::Key_F, PersonDayKind::Fitting);
    addDayAction(tr("Hold"), "doodHold", Qt::Key_H, PersonDayKind::Hold);
    addDayAction(tr("Not held"), "doodIdle", Qt::Key_I, PersonDayKind::Idle);
    addDayAction(tr("Clear"), "doodClear", Qt::Key_Delete, std::nullopt);
    m_hold = addAct(tr("May be held"), "doodMayHold", Qt::SHIFT | Qt::Key_H, [this] { toggleHold(); });
    m_drop = addAct(tr("May be dropped"), "doodMayDrop", Qt::SHIFT | Qt::Key_D, [this] { toggleDrop(); });
    m_hold->setCheckable(true);
    m_drop->setCheckable(true);
    m_copy = addAct(tr("Copy"), "doodCopy", QKeySequence::Copy, [this] { Q_EMIT copyAsked(); });
}

QAction *DoodMenu::addAct(
    const QString &text, const char *name, const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(buttonWords(text), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table.grid().addAction(action);
    return action;
}

void DoodMenu::addDayAction(
    const QString &text, const char *name, Qt::Key key, std::optional<PersonDayKind> what)
{
    m_dayActions << addAct(text, name, key, [this, what] { enter(what); });
}

bool DoodMenu::isEditable() const
{
    return !m_session.slate().isReadOnly();
}

void DoodMenu::enter(std::optional<PersonDayKind> what)
{
    if (!isEditable())
        return;
    std::vector<DoodCell> cells = m_table.selectedCells();
    const size_t chosen = cells.size();
    const DoodModel &model = m_table.model();
    // What is entered beside work would not be seen, since work goes before it.
    std::erase_if(cells, [&](const DoodCell &cell) {
        return what && isWork(model.codeAt(model.rowOf(cell.subject), model.columnOf(cell.day)));
    });
    if (cells.empty() && chosen > 0)
        m_session.tell(tr("Working days stay working days: move the scene to change them"));
    else
        enterPersonDays(m_session, cells, what);
}

void DoodMenu::toggleHold()
{
    const std::vector<RecordRef> subjects = m_table.selectedSubjects();
    const auto setting = subjects.empty() ? std::nullopt : holdSettingOf(m_session, subjects.front());
    if (isEditable() && setting)
        allowHold(m_session, subjects, !setting->hold);
}

void DoodMenu::toggleDrop()
{
    const std::vector<RecordRef> subjects = m_table.selectedSubjects();
    const auto setting = subjects.empty() ? std::nullopt : holdSettingOf(m_session, subjects.front());
    if (isEditable() && setting)
        allowDrop(m_session, subjects, !(setting->hold && setting->drop));
}

void DoodMenu::popup(const QPoint &at)
{
    const std::vector<RecordRef> subjects = m_table.selectedSubjects();
    if (subjects.empty())
        return;
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("doodMenu"));
    const RecordRef first = subjects.front();
    const auto setting = holdSettingOf(m_session, first);
    if (first.kind == Kind::CastMember)
        menu->addActions(m_dayActions);
    if (setting) {
        m_hold->setChecked(setting->hold);
        m_drop->setChecked(setting->hold && setting->drop);
        menu->addSeparator();
        menu->addAction(m_hold);
        menu->addAction(m_drop);
        fillGapMenu(*menu->addMenu(tr("Fewest idle days for a drop")));
    }
    for (QAction *action : menu->actions()) {
        if (action->menu())
            action->menu()->setEnabled(isEditable());
        else
            action->setEnabled(isEditable());
    }
    menu->addSeparator();
    menu->addAction(m_copy);
    connect(menu->addAction(buttonWords(tr("Open %1").arg(m_session.catalog().nameOf(first)))),
        &QAction::triggered, this, [this, first] { m_session.open(first); });
    menu->popup(at);
}

void DoodMenu::fillGapMenu(QMenu &menu)
{
    const std::vector<RecordRef> subjects = m_table.selectedSubjects();
    const auto setting = holdSettingOf(m_session, subjects.front());
    const auto offer = [&](const QString &text, std::optional<int> days) {
        QAction *action = menu.addAction(buttonWords(text));
        action->setCheckable(true);
        action->setChecked(setting && setting->dropGap == days);
        connect(action, &QAction::triggered, this,
            [this, subjects, days] { setDropGap(m_session, subjects, days); });
    };
    offer(tr("Usual (%1 days)").arg(HoldRules().dropGap), std::nullopt);
    for (const int days : usualGaps)
        offer(tr("%1 days").arg(days), days);
    if (setting && setting->dropGap
        && std::find(std::begin(usualGaps), std::end(usualGaps), *setting->dropGap) == std::end(usualGaps))
        offer(tr("%1 days").arg(*setting->dropGap), setting->dropGap);
    menu.addSeparator();
    connect(menu.addAction(tr("Another number\u2026")), &QAction::triggered, this,
        [this, first = subjects.front()] { m_session.open(first); });
}

} // namespace slate
