#include "ui/overview/row_stack.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace slate {

namespace {

/// The last thing in a row that takes the keys: the button that does it.
QWidget *lastFocusable(QWidget *row)
{
    QWidget *found = row->focusPolicy() & Qt::TabFocus ? row : nullptr;
    for (QWidget *child : row->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isEnabledTo(row))
            found = child;
    }
    return found;
}

} // namespace

RowStack::RowStack(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

int RowStack::count() const
{
    return m_layout->count();
}

int RowStack::focusedRow() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (int i = 0; focused && i < m_layout->count(); ++i) {
        const QWidget *row = m_layout->itemAt(i)->widget();
        if (row == focused || row->isAncestorOf(focused))
            return i;
    }
    return -1;
}

void RowStack::setRows(const std::vector<QWidget *> &rows, int spacing)
{
    const int focused = focusedRow();
    std::vector<QWidget *> old;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        old.push_back(item->widget());
        delete item;
    }
    m_layout->setSpacing(spacing);
    for (QWidget *row : rows) {
        m_layout->addWidget(row);
        row->show();
    }
    if (focused >= 0 && !rows.empty()) {
        const int at = std::min(focused, static_cast<int>(rows.size()) - 1);
        if (QWidget *next = lastFocusable(rows[static_cast<size_t>(at)]))
            next->setFocus(Qt::OtherFocusReason);
    }
    for (QWidget *row : old) {
        row->hide();
        row->deleteLater();
    }
}

} // namespace slate
