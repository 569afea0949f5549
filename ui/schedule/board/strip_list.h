#pragma once

#include "ui/schedule/board/board_act.h"
#include "ui/schedule/board/board_desk.h"
#include "ui/schedule/board/board_layout.h"
#include "ui/schedule/board/strip_mouse.h"

#include <QAbstractScrollArea>

namespace slate {

class StackHead;
struct CursorStep;

/// The strips of a board that are on days, or those of its boneyard. Only what is in sight is painted.
class StripList : public QAbstractScrollArea
{
    Q_OBJECT

public:
    StripList(BoardDesk &desk, bool boneyard, BoardDrag &drag, QWidget *parent = nullptr);

    BoardDesk &desk() const { return m_desk; }
    bool isBoneyard() const { return m_boneyard; }
    const std::vector<BoardRow> &rows() const { return m_desk.rows(m_boneyard); }
    bool isHorizontal() const { return m_horizontal; }
    void setHorizontal(bool horizontal);
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    /// Where a row stands in the viewport; empty for one that is not there.
    QRect rectOf(int row) const;
    QRect rectOf(RecordRef ref) const { return rectOf(m_desk.rowOf(m_boneyard, ref)); }
    int rowAt(QPoint viewport) const;
    DropPlace placeAt(QPoint viewport) const;
    /// Draws the line where strips would land, at this place along the list.
    void setDropLine(std::optional<int> along);
    std::optional<int> dropLine() const { return m_dropLine; }
    /// Scrolls where the pointer is at an edge; gives whether it did.
    bool scrollUnder(QPoint viewport);
    void reveal(RecordRef ref);
    /// The names of the rows, which only strips side by side have.
    StackHead &head() const { return *m_head; }

Q_SIGNALS:
    /// The keys work on this list from now on.
    void entered();
    void actAsked(slate::BoardAct act);
    void menuAsked(QPoint global);
    void zoomAsked(int steps);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QScrollBar *bar() const;
    int along(QPoint viewport) const;
    QRect lineRect() const;
    void relayout();
    void setScrollRange();
    void placeHead();
    void paintEmpty(QPainter &painter);
    int rowsInSight() const;
    bool moveCursor(const QKeyEvent &event);
    void goTo(const CursorStep &step, Qt::KeyboardModifiers modifiers);

    BoardDesk &m_desk;
    StripMouse m_mouse;
    StackHead *m_head;
    bool m_boneyard;
    bool m_horizontal = false;
    double m_zoom = 1;
    BoardLayout m_layout;
    std::optional<int> m_dropLine;
};

} // namespace slate
