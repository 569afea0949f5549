#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace slate {

/// Words in passing, floating over the lower left of the page, with Undo beside them where what they
/// tell can be taken back. They go by themselves, but not while the pointer is on them.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// `room`: where in its parent it may stand, at the lower left of it.
    Toast(QWidget *parent, std::function<QRect()> room);

    void say(const QString &text, bool undoable);
    /// Takes the Undo button away: another edit came, and undo would take back that one.
    void forgetUndo();
    QString text() const;

Q_SIGNALS:
    void undoClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void setUndoRoom(bool undoable);

    std::function<QRect()> m_room;
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
};

} // namespace slate
