#pragma once

#include "ui/schedule/board/strip_layout.h"

#include <QDialog>

class QTableWidget;

namespace slate {

class BoardDesk;

/// Which fields stand on a strip, in which line and how wide, from left to right in the order of the rows.
class StripLayoutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StripLayoutDialog(const StripLayout &layout, QWidget *parent = nullptr);

    /// What the rows say now.
    StripLayout layoutShown() const;
    void show(const StripLayout &layout);
    void move(int steps);
    QTableWidget &table() const { return *m_table; }

private:
    void addRow(StripField field, int line, int width);

    QTableWidget *m_table;
};

void editStripLayout(QWidget *parent, BoardDesk &desk);

} // namespace slate
