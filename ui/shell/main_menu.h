#pragma once

#include <QObject>
#include <QTimer>

class QAction;
class QMenu;

namespace slate {

class MainWindow;

/// The menus of the window and the keys they give.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(MainWindow &window);

    QAction *addAction() const { return m_add; }

private:
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeProductionMenu();
    void makeHelpMenu();
    void fillRecent(QMenu *menu);
    void followSlate();
    void refreshUndo();
    void refreshEdits();

    MainWindow &m_window;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_add = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_takeOver = nullptr;
    QTimer m_refresh;
};

} // namespace slate
