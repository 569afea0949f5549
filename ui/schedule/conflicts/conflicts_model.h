#pragma once

#include "core/report/conflict_words.h"

#include <QAbstractItemModel>

namespace slate {

class LiveSchedule;
class Session;

/// What collides, as a tree of two levels: how much it weighs, days or rules, and under each its conflicts,
/// each with all its days. Under days, a conflict stands on each of its own. Those that were accepted are a
/// group of their own at the end.
class ConflictsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, When, Mending, ColumnCount };
    enum class Grouping { ByWeight, ByDay, ByRule };

    ConflictsModel(Session &session, LiveSchedule &live, QObject *parent = nullptr);

    /// An alternative board takes the place of the one in force.
    void setBoard(Id<Board> board) { m_board = board; }
    void setGrouping(Grouping grouping) { m_grouping = grouping; }
    void setFilter(const QString &words) { m_filter = words.simplified(); }
    /// Only the conflicts at one strip; nothing: all of them.
    void setOnly(const std::optional<FindingPlace> &at) { m_only = at; }
    const std::optional<FindingPlace> &only() const { return m_only; }
    /// Reads the conflicts again, and shows them anew where they are others. Gives whether they are.
    bool refresh();

    /// Null for a group.
    const Conflict *conflict(const QModelIndex &index) const;
    /// The row of a conflict that has the same cause; invalid where it is gone.
    QModelIndex indexOf(const Conflict &conflict) const;
    /// Those that nobody accepted, whatever the filter.
    int openCount() const { return m_open; }
    /// By what a conflict was accepted: one for each of its days and people, and two where two computers
    /// did so. The first is that told of.
    std::vector<Id<AcceptedConflict>> acceptances(const Conflict &conflict) const;
    ConflictWords words() const;

    /// The second line of a conflict: on which date, with which scenes.
    QString details(const Conflict &conflict) const;
    /// The days that are drawn for a conflict: which of how many.
    struct DayMarks {
        std::vector<int> numbers;
        int count = 0;
        bool areAll = true; ///< none is on another board, and this is the board that is looked at
    };
    DayMarks marks(const Conflict &conflict) const;

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
        std::vector<Conflict> conflicts;
    };

    std::vector<Group> groups() const;
    std::vector<Group> groupsByDay(const std::vector<Conflict> &shown) const;
    std::vector<Conflict> shownConflicts() const;
    bool isShown(const Conflict &conflict) const;
    bool hasWords(const Conflict &conflict) const;
    QString titleOf(const Conflict &conflict) const;
    QString titleOfDay(const Finding &finding) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QString text(const Conflict &conflict, int column) const;
    QString when(const Conflict &conflict) const;

    Session &m_session;
    LiveSchedule &m_live;
    Id<Board> m_board;
    Grouping m_grouping = Grouping::ByWeight;
    QString m_filter;
    std::optional<FindingPlace> m_only;
    std::vector<Group> m_groups;
    int m_open = 0;
};

} // namespace slate
