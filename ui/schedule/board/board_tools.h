#pragma once

#include "ui/schedule/board/board_act.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace slate {

class BoardView;

/// The tools above a board: menus of its acts, find, zoom, and how it is shown.
class BoardTools : public QWidget
{
    Q_OBJECT

public:
    explicit BoardTools(BoardView &view);

    void focusFind();
    bool isAllowed(BoardAct act) const;
    void fillContextMenu(QMenu &menu, bool hasSelection);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeMenu(const QString &title, const char *name, std::initializer_list<int> acts);
    void addActs(QMenu &menu, std::initializer_list<int> acts);
    QPushButton *makeTool(const QString &text, const QString &what, BoardAct act);
    void tellFound(bool found);
    void fillViewMenu(QMenu *menu);
    void fillSecondMenu(QMenu *menu);

    BoardView &m_view;
    QLineEdit *m_find;
    QLabel *m_nothing; ///< tells it in words beside the find line
    QPushButton *m_zoom;
};

} // namespace slate
