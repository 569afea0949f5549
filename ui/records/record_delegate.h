#pragma once

#include "ui/records/record_sort_model.h"

#include <QStyledItemDelegate>

namespace slate {

class FieldEditor;

/// Paints the cells of a table of records and makes their editors.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(Session &session, const RecordSortModel &model, QObject *parent = nullptr);

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The editors say themselves when they are done; here is only seen whether Enter did it.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void paintLines(QPainter &painter, const QStyleOptionViewItem &cell, int column, bool hasKeys);
    void finish(FieldEditor *editor, EndEditHint hint);
    void close(FieldEditor *editor, EndEditHint hint);
    bool commit(FieldEditor *editor);
    void leave(FieldEditor *editor);
    void explain(const FieldEditor &editor) const;

    Session &m_session;
    const RecordSortModel &m_model;
    mutable bool m_hasFailed = false; ///< to save what stands in the editor
    bool m_isCommitting = false;
    bool m_isByEnter = false;
};

} // namespace slate
