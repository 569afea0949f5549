#pragma once

#include "ui/records/record_sort_model.h"
#include "ui/records/table_settings.h"

#include <QTableView>

class QMenu;

namespace slate {

class SharedColumns;

/// The table of a page: rows of records, columns that the person chooses and that are remembered.
class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    RecordTableView(Session &session, RecordSortModel &model, QWidget *parent = nullptr);

    RecordRef currentRecord() const;
    std::vector<RecordRef> selectedRecords() const;
    /// Selects a record and scrolls to it; false when it is not in the table.
    bool select(RecordRef ref);
    /// Opens the editor of the row that is being added.
    void editDraft();
    /// Widens the column of names to what was added.
    void makeRoomForName();
    void copySelection() const;
    /// Pastes a block of text from the cursor's cell on.
    void paste(const QString &text);
    /// Fills a menu with the columns, to be shown or not.
    void fillColumnMenu(QMenu &menu);

Q_SIGNALS:
    /// Delete was pressed on a cell of the chosen rows.
    void emptyingAsked(int field);
    void currentRecordChanged(slate::RecordRef ref);
    void deletionAsked();
    void menuAsked(const QPoint &at);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool event(QEvent *event) override;

private:
    void applySettings();
    void applyToNewColumns()
    {
        const RecordSchema *before = std::exchange(m_schema, &m_model.records().schema());
        if (before != m_schema)
            applySettings();
    }
    void applyShown();
    bool isWanted(const Column &column) const;
    /// A column that is always there: what rows are told apart by, and where a new one is named.
    bool isNeeded(int column) const { return column == 0 || column == m_model.records().nameColumn(); }
    void saveSettings();
    void tellCurrent();
    void saveWidth(int column, int before, int now);
    void dropDraft();
    bool tellIfNotTyped();
    bool handleDelete(const QKeyEvent &key);
    void goBelow();
    void releaseIfLeft();
    /// What was changed goes to where it is sorted to when the person is done with the table.
    void release() { m_model.records().releasePlaces(); }
    void typeOver(QKeyEvent *event);

    Session &m_session;
    RecordSortModel &m_model;
    const RecordSchema *m_schema; ///< whose columns stand in the head
    TableSettings m_settings;
    SharedColumns *m_shared;
    bool m_applying = false;
    bool m_isDropping = false;
    RecordRef m_beforeDraft;
};

} // namespace slate
