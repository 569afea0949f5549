#pragma once

#include "ui/breakdown/sheet_content.h"

#include <QAbstractButton>

namespace slate {

/// A line of a box: number, name, how many, and a cross that takes it out of the scene. The keys: Delete
/// takes it out, plus and minus say how many, Enter opens it, the arrows walk.
class EntryRow : public QAbstractButton
{
    Q_OBJECT

public:
    EntryRow(SheetEntry entry, int shownScenes, bool writable, QWidget *parent = nullptr);

    const SheetEntry &entry() const { return m_entry; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeAsked(slate::RecordRef thing);
    void openAsked(slate::RecordRef thing);
    void quantityAsked(slate::RecordRef thing, std::optional<int> quantity);
    void presenceAsked(slate::RecordRef thing, slate::ScenePresence presence);
    void walked(bool down);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect crossRect() const;
    bool isOnCross(const QMouseEvent &event) const;
    /// At the right: how many, and in how many of the scenes.
    QString rightWords() const;
    void changeQuantity(int by);

    SheetEntry m_entry;
    int m_shownScenes;
    bool m_writable;
    bool m_pressedOnCross = false;
    bool m_opens = false; ///< once the second click of two is over
};

} // namespace slate
