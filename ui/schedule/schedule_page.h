#pragma once

#include "ui/schedule/schedule_views.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace slate {

class BoardChooser;
struct Changes;

/// The schedule: a board and the ways to look at it, one at a time. Views, and the facts that they are
/// computed from, are made when they are first shown.
class SchedulePage : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulePage(Session &session, QWidget *parent = nullptr);
    ~SchedulePage() override;

    /// Shows a record in the view that has a place for it: a strip on its board, a block in its table.
    void showRecord(RecordRef ref);
    void startAdd();
    /// Asks a question about a board again whose answer was typed and not done; false where what it was about
    /// is gone.
    bool askAgain(const TypedPlace &place);

    /// The views, and what the one that is shown can do.
    QList<Command> commands() const;

    Id<Board> board() const;
    void setBoard(Id<Board> board);
    /// The views are known by the keys of scheduleViews().
    QString view() const;
    void setView(const QString &key);
    /// Null until the view was first shown.
    QWidget *viewWidget(const QString &key) const;
    LiveSchedule &live();

Q_SIGNALS:
    void selected(slate::RecordRef ref);
    /// Another strip is the chosen one: a form that is open shows it.
    void followed(slate::RecordRef ref);
    /// A screenplay is wanted, whose scenes a board can be made of.
    void importAsked();

private:
    void buildHead();
    void buildEmpty();
    QPushButton *addWay(const QString &words, const char *name);
    void showEmpty();
    void showFittingView();
    void showView(int index);
    void follow(const Changes &changes);
    void chooseBoard();
    void makeNewBoard();
    void rememberBoard();
    int roomForBoard() const;
    QString boardKey() const;

    Session &m_session;
    std::vector<ScheduleView> m_views;
    BoardChooser *m_chooser = nullptr;
    QButtonGroup *m_switcher = nullptr;
    QWidget *m_head = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_blocks = nullptr;
    int m_view = -1;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace slate
