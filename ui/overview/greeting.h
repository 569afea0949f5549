#pragma once

#include "core/model/kind.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace slate {

class Session;

/// What a new slate asks: what is being made, and from where to start.
class Greeting : public QWidget
{
    Q_OBJECT

public:
    explicit Greeting(Session &session, QWidget *parent = nullptr);

private:
    QWidget *makeWays();
    /// Adds the production of this title and chooses it; says so where there is no title yet.
    bool make();
    void startFromScript();
    void startFromTable(Kind kind);

    Session &m_session;
    QLineEdit *m_title;
    QLabel *m_hint;
};

} // namespace slate
