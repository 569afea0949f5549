#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace slate {

class Session;

/// Lets single letters be commands of a board or a grid only for somebody who is there: who clicked it, came
/// by Tab or went on with the arrows. Letters that were meant for something that has just closed do nothing,
/// which is told.
class LetterCommands : public QObject
{
    Q_OBJECT

public:
    LetterCommands(Session &session, QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isMeantForElsewhere(const QKeyEvent &key) const;

    Session &m_session;
    QWidget &m_widget;
    bool m_isThere = false;
};

} // namespace slate
