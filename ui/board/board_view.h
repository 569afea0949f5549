#pragma once

#include "ui/board/board_drag.h"
#include "ui/board/strip_pane.h"

class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace slate {

class BoardTools;
class DoodView;
class PromptBar;

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

    BoardDesk &desk() const { return *m_desk; }
    StripList &days() const { return m_days->list(); }
    StripList &boneyard() const { return m_boneyard->list(); }
    BoardDrag &drag() const { return *m_drag; }
    PromptBar &prompt() const { return *m_prompt; }

    bool isHorizontal() const { return days().isHorizontal(); }
    void setHorizontal(bool horizontal);
    void setBoneyardShown(bool shown);
    bool isBoneyardShown() const;
    double zoom() const { return days().zoom(); }
    void setZoom(double zoom);
    /// Shows another board beside this one; a null id shows this one alone.
    void setSecondBoard(Id<Board> board);
    Id<Board> secondBoard() const;
    /// The days of the other board; null where there is none.
    StripList *secondDays() const;
    /// Shows the day out of days below the strips, live while they are dragged.
    void setDoodShown(bool shown);
    bool isDoodShown() const;
    DoodView *dood() const { return m_dood; }
    void setListShown(bool shown);
    bool isListShown() const;
    void editLayout();
    void editColors();

Q_SIGNALS:
    void selected(slate::RecordRef ref);
    void zoomChanged(double zoom);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void shareRoom();
    void connectList(StripList &list);
    void previewAt(BoardDesk *desk, Spot spot);
    void endPreview();
    void showMenu(QPoint global);
    BoardDesk &active() const;
    void performOn(BoardDesk &desk, BoardAct act);
    void openCursor(BoardDesk &desk);
    void askDay(BoardDesk &desk);
    void askCall(BoardDesk &desk);
    void askBanner(BoardDesk &desk, BannerKind banner, const QString &question, int minutes);
    void askPages(BoardDesk &desk);
    void askHours(BoardDesk &desk);

    Session &m_session;
    LiveSchedule &m_live;
    BoardDesk *m_desk;
    BoardDesk *m_secondDesk;
    BoardDrag *m_drag;
    StripPane *m_days;
    StripPane *m_boneyard;
    StripPane *m_second = nullptr;
    QSplitter *m_splitter;
    PromptBar *m_prompt;
    BoardTools *m_tools;
    QStackedWidget *m_stack;
    QWidget *m_list = nullptr;
    QSplitter *m_body;
    DoodView *m_dood = nullptr;
    std::optional<Spot> m_previewed;
    StripList *m_activeList;
    bool m_sized = false;
};

} // namespace slate
