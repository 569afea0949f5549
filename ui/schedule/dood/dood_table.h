#pragma once

#include "ui/schedule/dood/dood_acts.h"
#include "ui/schedule/dood/dood_model.h"
#include "ui/schedule/dood/dood_paint.h"

#include <QWidget>

class QScrollBar;
class QTableView;

namespace slate {

class DoodRowHead;

/// A day out of days on screen: names at the left, totals at the right and who works at the foot stay where
/// they are while the days between them scroll.
class DoodTable : public QWidget
{
    Q_OBJECT

public:
    DoodTable(DoodModel &model, QWidget *parent);

    const DoodModel &model() const { return m_model; }
    QTableView &grid() const { return *m_grid; }
    QTableView &totals() const { return *m_totals; }
    std::vector<DoodCell> selectedCells() const;
    /// The records with a selected cell, in the order of the rows.
    std::vector<RecordRef> selectedSubjects() const;
    /// What is between the outermost selected cells; nothing where none is selected.
    std::optional<DoodPart> selectedPart() const;
    /// In words, for those who do not know the letters; empty where there is no current cell.
    QString currentWords() const;
    void setRowHeight(int height);

Q_SIGNALS:
    void opened(slate::RecordRef subject);
    void currentChanged();
    void menuAsked(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What a reset of the model takes from the view and the person wants back.
    struct Place {
        std::vector<DoodCell> selected;
        DoodCell current;
        QDate left;
        int down = 0;
    };

    QTableView *makeView(const char *name);
    void buildGrid();
    void buildTotals();
    void joinScrolling();
    void applyColumns();
    bool isShown(DoodTotal total) const;
    Place place() const;
    void restore(const Place &place);
    void askMenu(QWidget *from, const QPoint &at);

    DoodModel &m_model;
    QTableView *m_grid;
    QTableView *m_totals;
    DoodRowHead *m_names;
    QWidget *m_foot;
    QScrollBar *m_across;
    DoodMeasures m_measures;
    Place m_place;
    bool m_isNarrow = false;
};

} // namespace slate
