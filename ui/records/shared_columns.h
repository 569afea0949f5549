#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QTableView;

namespace slate {

class RecordSortModel;

/// Shares the width of a table of records among its columns: each has what it holds, or what the person gave
/// it; the name and the last column of words take what is left over, and give up what is missing.
class SharedColumns : public QObject
{
    Q_OBJECT

public:
    SharedColumns(QTableView &view, const RecordSortModel &model);

    /// The columns whose widths the person chose, by their keys.
    void setChosen(const QHash<QByteArray, int> &widths) { m_chosen = widths; }
    /// Measures what the columns hold anew, and shares.
    void measure();
    void share();
    /// True while it sets widths, which nobody chose then.
    bool isSharing() const { return m_isSharing; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<int> elastic() const;
    int wanted(int column) const;

    QTableView &m_view;
    const RecordSortModel &m_model;
    QHash<QByteArray, int> m_chosen;
    QList<int> m_wanted;
    bool m_wasEmpty = true;
    bool m_isSharing = false;
};

} // namespace slate
