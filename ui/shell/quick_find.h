#pragma once

#include "ui/shell/find_entries.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace slate {

class FindModel;
class MainWindow;

/// The floating panel of Ctrl+K: finds records, pages and actions as one types; with Ctrl+Shift+P actions
/// alone. Arrows move, Enter opens, Escape or a click elsewhere closes.
class QuickFind : public QFrame
{
    Q_OBJECT

public:
    QuickFind(MainWindow &window, QWidget *parent);

    enum class For { Anything, Actions };
    void popUp(For what = For::Anything);
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void step(int by);
    void openCurrent();
    void place();

    MainWindow &m_window;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_nothing;
    FindModel *m_model;
    For m_for = For::Anything;
    QList<Command> m_commands; ///< as they were when it came up
    QPointer<QWidget> m_focusBefore;
};

} // namespace slate
