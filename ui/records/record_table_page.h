#pragma once

#include "ui/base/command.h"
#include "ui/records/record_table_view.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace slate {

class EmptyPage;

/// The page of a kind of record: its title and count, a filter, and the table.
class RecordTablePage : public QWidget
{
    Q_OBJECT

public:
    RecordTablePage(Session &session, Kind kind, QWidget *parent = nullptr);

    Kind kind() const { return m_model->kind(); }
    /// Selects a record and scrolls to it; takes the filter away where it hides the record.
    void showRecord(RecordRef ref);
    /// Puts an empty row into the table with the cursor in its name.
    void startAdd();
    void deleteSelected();
    void focusFilter();
    /// What can be done in it, as found by name.
    QList<Command> commands();
    /// Pastes what the clipboard has as text, from the cursor's cell on.
    void paste();
    /// For a table under the title of a page of its own.
    void setHeading(const QString &heading);
    RecordTableModel &model() const { return *m_model; }
    RecordTableView &view() const { return *m_view; }

Q_SIGNALS:
    /// A record was chosen; its id is 0 when none is.
    void selected(slate::RecordRef ref);
    /// A screenplay is to be imported, from which the rows come.
    void importAsked();

private:
    void buildHead();
    void buildTable();
    void buildActions();
    void emptyChosen(int field);
    void updateCount();
    void showBody(bool empty);
    void showMenu(const QPoint &at);

    Session &m_session;
    RecordTableModel *m_model;
    RecordSortModel *m_sorted;
    RecordTableView *m_view = nullptr;
    QWidget *m_head = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_columns = nullptr;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_add = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyPage *m_empty = nullptr;
};

} // namespace slate
