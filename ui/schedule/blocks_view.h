#pragma once

#include "ui/records/record_table_page.h"

namespace slate {

class ScheduleBars;

/// The shoot blocks as bars over time, and under them as a table; one selection for both.
class BlocksView : public QWidget
{
    Q_OBJECT

public:
    explicit BlocksView(Session &session, QWidget *parent = nullptr);

    bool showRecord(RecordRef ref);
    void startAdd() { m_table->startAdd(); }
    RecordTablePage &table() const { return *m_table; }
    ScheduleBars &bars() const { return *m_bars; }

Q_SIGNALS:
    void selected(slate::RecordRef ref);

private:
    RecordTablePage *m_table;
    ScheduleBars *m_bars;
};

} // namespace slate
