#pragma once

#include "ui/overview/life_line_layout.h"

#include <QWidget>

namespace slate {

class Session;

/// The life of a production as a line. The arrows go from one thing on it to the next and Enter opens it, as
/// a click does; all of it stands in words in its description.
class LifeLineView : public QWidget
{
    Q_OBJECT

public:
    explicit LifeLineView(Session &session, QWidget *parent = nullptr);

    /// `isOver`: today need not be in sight.
    void setLife(const LifeLine &life, bool isOver);
    const LifePicture &picture() const { return m_picture; }

    QSize sizeHint() const override { return {400, 82}; }
    QSize minimumSizeHint() const override { return {200, 60}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    LifePicture drawnFor(int width) const;
    const LifeSpot *spotAt(const QPointF &at) const;
    void choose(int spot);
    void openSpot(const LifeSpot *spot);

    Session &m_session;
    LifeLine m_life;
    bool m_isOver = false;
    LifePicture m_picture;
    int m_chosen = -1;
};

} // namespace slate
