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
    /// Begins with what was typed for this milestone and not saved, and keeps what is typed.
    void keepWhatIsTyped(Unsaved &unsaved, const QString &milestone);

private:
    void showReading();

    QDate m_today = QDate::currentDate(); ///< that "yesterday" is counted from
    QLineEdit *m_announced;
    QLabel *m_reading;
    QPlainTextEdit *m_reason;
};

/// The question of a session, asked by this dialog over the window that is active. What is typed is kept
/// until the move is saved or the person changes their mind.
std::optional<Questions::MoveReason> askWhyMoved(
    Unsaved &unsaved, const QString &milestone, const DateWindow &from, const DateWindow &to);

} // namespace slate
