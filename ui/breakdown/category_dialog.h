#pragma once

#include "ui/breakdown/category.h"
#include "ui/records/field_entry.h"

#include <QAbstractListModel>
#include <QDialog>

class QListView;
class QPushButton;

namespace slate {

class FieldRow;

/// The categories of one production in their order.
class CategoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    CategoryModel(Session &session, qint64 production, QObject *parent = nullptr);

    const std::vector<CategoryShown> &categories() const { return m_categories; }
    int rowOf(Id<ElementCategory> id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Session &m_session;
    qint64 m_production;
    std::vector<CategoryShown> m_categories;
};

/// Moves a category to another place in its production's list, as one edit.
bool moveCategory(Session &session, qint64 production, Id<ElementCategory> category, int to);

/// Where a production's categories are renamed, recoloured, put in order, added and deleted. Each change
/// is kept at once, as everywhere.
class CategoryDialog : public QDialog
{
    Q_OBJECT

public:
    CategoryDialog(Session &session, qint64 production, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }

protected:
    /// Escape drops a category that has no name yet before it closes the dialog.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QPushButton *makeButton(const QString &text, const char *name, void (CategoryDialog::*run)());
    void choose(int row);
    void showChosen();
    void followModel();
    void add();
    void enter(int field, const Entry &entry);
    void insertDraft();
    void dropDraft();
    void enableFor(int row, const CategoryShown &category);
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void chooseColor();
    CategoryShown chosen() const;

    Session &m_session;
    qint64 m_production;
    CategoryModel *m_model;
    Id<ElementCategory> m_chosen;
    int m_row = 0;
    std::optional<Record> m_draft; ///< a category that is still to be named
    QListView *m_list;
    std::vector<FieldRow *> m_rows;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_color = nullptr;
};

} // namespace slate
