#pragma once

#include "ui/base/live_schedule.h"
#include "ui/base/session.h"
#include "ui/schedule/dood/dood_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace slate {

class DoodTable;

/// The day out of days of a board: who works, is held, travels or rests on each day, live. What people do
/// beside the strips and who may be held or dropped is entered here too.
class DoodView : public QWidget
{
    Q_OBJECT

public:
    DoodView(Session &session, LiveSchedule &live, QWidget *parent = nullptr);

    void setBoard(Id<Board> board);
    /// Shows what the day out of days would be, with what differs from now marked.
    void preview(const BoardPlan &plan);
    void endPreview();
    /// Leaves out the tools and says less, for a place beside another view.
    void setCompact(bool compact);

    void setCategory(Id<ElementCategory> category);
    void setShootingDaysOnly(bool only);
    void setEmptyRowsHidden(bool hidden);
    void copy() const;
    /// Asks for a file and writes all of it as CSV; gives whether it is there now.
    bool exportCsv();

    DoodModel &model() const { return *m_model; }
    DoodTable &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    void fillRows();
    void follow(const Changes &changes);
    void refresh();
    void showSheet();
    void tellState();
    QString emptyWords() const;

    Session &m_session;
    LiveSchedule &m_live;
    Id<Board> m_board;
    DoodChoice m_choice;
    DoodSheet m_sheet; ///< as it is, with all rows
    std::optional<BoardPlan> m_plan;
    bool m_hidesEmpty = false;
    bool m_isStale = true;
    bool m_isCompact = false;

    DoodModel *m_model;
    DoodTable *m_table = nullptr;
    QWidget *m_tools = nullptr;
    QComboBox *m_rows = nullptr;
    QPushButton *m_calendarDays = nullptr;
    QPushButton *m_shootingDays = nullptr;
    QCheckBox *m_hideEmpty = nullptr;
    QStackedWidget *m_body = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace slate
