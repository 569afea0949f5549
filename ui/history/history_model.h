#pragma once

#include "core/store/history.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace slate {

class Session;

/// The log of a slate, newest first, read a stretch at a time as the view comes to its end. With words
/// to filter by, it reads on by itself between other work until enough entries have them.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who, State, ColumnCount };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    const EditInfo &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    int rowOf(qint64 edit) const;
    void setFilter(const QString &words);
    /// Whether older entries are still being looked through for the filter's words.
    bool isLooking() const { return m_looking.isActive(); }
    /// While asleep it reads nothing; waking up it catches up.
    void setAwake(bool awake);
    /// Whether there is something that it has not read yet.
    bool isStale() const { return m_stale; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void lookedThrough();
    /// New entries came, or old ones were taken back or brought again.
    void refreshed();

private:
    std::vector<EditInfo> read(qint64 before, int most) const;
    bool matches(const EditInfo &entry) const;
    void insert(std::vector<EditInfo>::iterator before, const std::vector<EditInfo> &entries);
    void readOn(int wanted);
    void refresh();
    void restart();

    Session &m_session;
    std::vector<EditInfo> m_entries;
    QStringList m_words;
    QTimer m_refresh;
    QTimer m_looking;
    qint64 m_newest = 0; ///< the position of the newest entry that was read
    qint64 m_oldest = 0; ///< the position down to which entries were read
    bool m_atEnd = false;
    bool m_awake = false;
    bool m_stale = true;
    bool m_inserting = false;
};

} // namespace slate
