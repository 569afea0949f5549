#pragma once

#include "ui/schedule/dood/dood_acts.h"

#include <QKeySequence>

class QAction;
class QMenu;

namespace slate {

class DoodTable;

/// The acts on the chosen cells of a day out of days, by their keys and in the menu of the table: what people
/// do on days, and who may be held or dropped.
class DoodMenu : public QObject
{
    Q_OBJECT

public:
    DoodMenu(Session &session, DoodTable &table, QObject *parent);

    void popup(const QPoint &globalPosition);

Q_SIGNALS:
    void copyAsked();

private:
    QAction *addAct(
        const QString &text, const char *name, const QKeySequence &keys, const std::function<void()> &act);
    void addDayAction(const QString &text, const char *name, Qt::Key key, std::optional<PersonDayKind> what);
    void enter(std::optional<PersonDayKind> what);
    void toggleHold();
    void toggleDrop();
    void fillGapMenu(QMenu &menu);
    bool isEditable() const;

    Session &m_session;
    DoodTable &m_table;
    QList<QAction *> m_dayActions;
    QAction *m_hold;
    QAction *m_drop;
    QAction *m_copy;
};

} // namespace slate
