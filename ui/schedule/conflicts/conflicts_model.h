#pragma once

#include "core/report/conflict_words.h"
#include "core/schedule/finding.h"

#include <QAbstractItemModel>

namespace slate {

class LiveSchedule;
class Session;

/// What collides, as a tree of two levels: days or rules, and under each its findings. Those that were
/// accepted are a group of their own at the end.
class ConflictsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, When, Mending, ColumnCount };
    enum class Grouping { ByDay, ByRule };

    ConflictsModel(Session &session, LiveSchedule &live, QObject *parent = nullptr);

    /// An alternative board takes the place of the one in force.
    void setBoard(Id<Board> board) { m_board = board; }
    void setGrouping(Grouping grouping) { m_grouping = grouping; }
    void setFilter(const QString &words) { m_filter = words.simplified(); }
    /// Reads the findings again, and shows them anew where they are others. Gives whether they are.
    bool refresh();

    /// Null for a group.
    const Finding *finding(const QModelIndex &index) const;
    /// The row of a finding that is the same one; invalid where it is gone.
    QModelIndex indexOf(const Finding &finding) const;
    /// Those that nobody accepted, whatever the filter.
    int openCount() const { return m_open; }
    /// By what a finding was accepted: two computers may both have done so, the first is that told of.
    std::vector<Id<AcceptedConflict>> acceptances(const Finding &finding) const;
    ConflictWords words() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        QString title;
        bool accepted = false;
        std::vector<Finding> findings;
    };

    std::vector<Group> groups() const;
    bool isShown(const Finding &finding) const;
    bool hasWords(const Finding &finding) const;
    QString titleOf(const Finding &finding) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QString text(const Finding &finding, int column) const;
    QString when(const Finding &finding) const;

    Session &m_session;
    LiveSchedule &m_live;
    Id<Board> m_board;
    Grouping m_grouping = Grouping::ByDay;
    QString m_filter;
    std::vector<Group> m_groups;
    int m_open = 0;
};

} // namespace slate
