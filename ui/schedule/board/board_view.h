#pragma once

#include "ui/base/command.h"
#include "ui/schedule/board/board_panes.h"

class QStackedWidget;

namespace slate {

class BoardDrag;
class BoardTools;
class DoodView;
class PromptBar;
struct TypedPlace;

/// A board: its strips on days, its boneyard, the tools above them, and another board beside it where
/// that is wanted.
class BoardView : public QWidget
{
    Q_OBJECT

public:
    BoardView(Session &session, LiveSchedule &live, QWidget *parent = nullptr);

    void setBoard(Id<Board> board);
    /// Shows a strip, or the strip of a scene.
    bool showRecord(RecordRef ref);
    void perform(BoardAct act);
    /// What can be done on the board now.
    QList<Command> commands();
    /// Asks a question again whose answer was typed and not done; false where what it was about is gone.
    bool askAgain(const TypedPlace &place);

    BoardDesk &desk() const { return *m_desk; }
    /// The one whose strips the keys and the tools work on: where the keys were last.
    BoardDesk &active() const;
    StripList &days() const { return m_panes->days(); }
    StripList &boneyard() const { return m_panes->boneyard(); }
    BoardDrag &drag() const { return *m_drag; }
    PromptBar &prompt() const { return *m_prompt; }

    bool isHorizontal() const { return m_panes->isHorizontal(); }
    void setHorizontal(bool horizontal);
    void setBoneyardShown(bool shown) { m_panes->setBoneyardShown(shown); }
    bool isBoneyardShown() const { return m_panes->isBoneyardShown(); }
    double zoom() const { return m_panes->zoom(); }
    void setZoom(double zoom) { m_panes->setZoom(zoom); }
    /// Shows another board beside this one; a null id shows this one alone.
    void setSecondBoard(Id<Board> board);
    Id<Board> secondBoard() const;
    /// The days of the other board, and its boneyard; null where there is none.
    StripList *secondDays() const { return m_panes->secondDays(); }
    StripList *secondBoneyard() const { return m_panes->secondBoneyard(); }
    /// Shows the day out of days below the strips, live while they are dragged.
    void setDoodShown(bool shown);
    bool isDoodShown() const;
    DoodView *dood() const { return m_dood; }
    void setListShown(bool shown);
    bool isListShown() const;
    /// Gives the keys back to the strips, or to the table in their place.
    void focusStrips();
    /// As focusStrips(), to the list in which the cursor is.
    void focusCursor();
    void editLayout();
    void editColors();

Q_SIGNALS:
    void selected(slate::RecordRef ref);
    /// Another strip is the chosen one: a form that is open shows it.
    void followed(slate::RecordRef ref);
    void zoomChanged(double zoom);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Undo is the cut's before it is the last edit's.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool takesCutBack(const QKeyEvent &key) const;
    void previewAt(BoardDesk *desk, Spot spot);
    void endPreview();
    void showMenu(QPoint global);
    void performOn(BoardDesk &desk, BoardAct act);
    void openCursor(BoardDesk &desk);
    void followCursor(const BoardDesk &desk);
    void showConflicts(BoardDesk &desk);

    Session &m_session;
    LiveSchedule &m_live;
    StripCut *m_cut;
    BoardDesk *m_desk;
    BoardDesk *m_secondDesk;
    BoardDrag *m_drag;
    BoardPanes *m_panes;
    PromptBar *m_prompt;
    QStackedWidget *m_stack;
    QWidget *m_list = nullptr;
    BoardTools *m_tools;
    QSplitter *m_body;
    DoodView *m_dood = nullptr;
    std::optional<Spot> m_previewed;
};

} // namespace slate
