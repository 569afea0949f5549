#pragma once

#include "ui/schedule/conflicts/conflicts_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace slate {

class ConflictFoot;

/// What collides on the boards in force, by weight, day or rule: one line for each cause, with all its days
/// and what would mend it. Where a move mends a conflict, a button makes it, once its words have told what
/// else it would change; the record in which it is mended by hand is opened by another. Enter presses the
/// first of the two. A conflict can be accepted with a reason, with all its days, and each rule switched off
/// or given another limit.
class ConflictsView : public QWidget
{
    Q_OBJECT

public:
    ConflictsView(Session &session, LiveSchedule &live, QWidget *parent = nullptr);

    /// The board that is looked at: its production's rules are those to set, and an alternative counts in
    /// the place of the board in force.
    void setBoard(Id<Board> board);
    /// Only what collides at one strip, with a button that shows all again; nothing: all.
    void showOnly(const std::optional<FindingPlace> &at);
    QTreeView &tree() const { return *m_tree; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead();
    void buildTree();
    void refreshLater();
    void refresh();
    void showCount();
    void showChosen();
    void shareWidth();
    void mendOrOpen();
    int ordinalOf(const QModelIndex &index) const;
    QModelIndex indexAt(int ordinal) const;
    void openChosen(const QModelIndex &index);
    void showRules();
    Id<Production> production() const;

    Session &m_session;
    LiveSchedule &m_live;
    Id<Board> m_board;
    ConflictsModel *m_model;
    QTreeView *m_tree = nullptr;
    QWidget *m_head = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_onlyBar = nullptr;
    ConflictFoot *m_foot = nullptr;
    QLabel *m_only = nullptr;
    QPushButton *m_all = nullptr;
    QLabel *m_nothing = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_grouping = nullptr;
    QPushButton *m_rules = nullptr;
    QTimer m_timer;
};

} // namespace slate
