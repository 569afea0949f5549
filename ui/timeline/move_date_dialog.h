#pragma once

#include "ui/base/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace slate {

/// Asks when it was announced that a date moves, and why. Both may be left unknown.
class MoveDateDialog : public QDialog
{
    Q_OBJECT

public:
    MoveDateDialog(
        const QString &title, const DateWindow &from, const DateWindow &to, QWidget *parent = nullptr);

    Questions::MoveReason answer() const;

private:
    void showReading();

    QLineEdit *m_announced;
    QLabel *m_reading;
    QPlainTextEdit *m_reason;
};

/// The question of a session, asked by this dialog over the window that is active.
std::optional<Questions::MoveReason> askWhyMoved(
    const QString &milestone, const DateWindow &from, const DateWindow &to);

} // namespace slate
