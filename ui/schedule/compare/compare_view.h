#pragma once

#include "ui/base/live_schedule.h"
#include "ui/base/session.h"
#include "ui/schedule/compare/compare_table.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QTabBar;
class QTableView;

namespace slate {

/// Boards of a production side by side: a table for each way in which they can differ.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    CompareView(Session &session, LiveSchedule &live, QWidget *parent = nullptr);

    /// Compares this board with the others of its production.
    void setBoard(Id<Board> board);
    const std::vector<Id<Board>> &boards() const { return m_boards; }
    CompareTopic topic() const;
    const CompareModel &model() const { return m_model; }

Q_SIGNALS:
    /// A scene or cast member of the table.
    void selected(slate::RecordRef record);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const Changes &changes);
    void fillChoices();
    void choose();
    void fillTable();
    void shareWidth();

    Session &m_session;
    LiveSchedule &m_live;
    Id<Board> m_board;
    std::vector<Id<Board>> m_boards;
    std::vector<std::pair<QCheckBox *, Id<Board>>> m_choices;
    BoardComparison m_comparison;
    CompareModel m_model;
    QHBoxLayout *m_choiceRow = nullptr;
    QCheckBox *m_onlyDifferent = nullptr;
    QTabBar *m_topics = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_said = nullptr;
    bool m_stale = true;
};

} // namespace slate
