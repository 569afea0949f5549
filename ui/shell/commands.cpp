#include "ui/shell/commands.h"

#include "ui/shell/main_window.h"

#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace slate {

namespace {

/// A title as it is read: without the mark of its key, and with each & that stands for itself.
QString readTitle(const QAction &action)
{
    QString title;
    const QString text = action.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && ++i == text.size())
            break;
        title += text[i];
    }
    return title;
}

const QStringList foundElsewhere {QStringLiteral("commands"), QStringLiteral("page"), QStringLiteral("add")};

void addOf(QMenu *menu, const QString &before, QList<Command> &all)
{
    // What it offers is filled in when it is opened.
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (action->menu()) {
            addOf(action->menu(), readTitle(*action) + QStringLiteral(": "), all);
            continue;
        }
        // Pages and what can be added are groups of their own where this is looked for.
        if (foundElsewhere.contains(action->objectName()))
            continue;
        all << Command {before + readTitle(*action), action->shortcut().toString(QKeySequence::NativeText),
            QStringLiteral("action"), [action = QPointer(action)] {
                if (action)
                    action->trigger();
            }};
    }
}

} // namespace

QList<Command> commandsOf(MainWindow &window)
{
    QList<Command> all;
    for (QAction *action : window.menuBar()->actions()) {
        if (action->menu())
            addOf(action->menu(), {}, all);
    }
    return all << window.pageCommands();
}

} // namespace slate
