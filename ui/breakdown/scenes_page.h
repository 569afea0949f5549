#pragma once

#include "ui/records/record_table_page.h"

#include <QWidget>

class QSplitter;

namespace slate {

class BreakdownSheet;

/// The scenes of the script, and beside them the breakdown sheet of those that are chosen.
class ScenesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ScenesPage(Session &session, QWidget *parent = nullptr);

    void showRecord(RecordRef ref);
    void startAdd();
    /// Whether the page itself shows all about a record, so that it needs no form.
    static bool showsWhole(RecordRef ref) { return ref.kind == Kind::Scene; }
    RecordTablePage &table() const { return *m_table; }
    BreakdownSheet &sheet() const { return *m_sheet; }

Q_SIGNALS:
    void selected(slate::RecordRef ref);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followSelection();
    void showChosen();
    void close();

    RecordTablePage *m_table;
    BreakdownSheet *m_sheet;
    QSplitter *m_split;
    bool m_isAsked = false;
    int m_sheetWidth; ///< as a person left it; 0 until then
};

} // namespace slate
