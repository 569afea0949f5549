#pragma once

#include <QWidget>

namespace slate {

class BoardDesk;

/// What the rows of strips side by side are, at the left of them: the short lines, and the parts by name.
class StackHead : public QWidget
{
    Q_OBJECT

public:
    StackHead(const BoardDesk &desk, QWidget *parent);

    void setZoom(double zoom);
    /// How wide it wants to be.
    int wantedWidth() const;
    /// The words of the row at a height; empty between rows.
    QString wordsAt(int y) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const BoardDesk &m_desk;
    double m_zoom = 1;
};

} // namespace slate
